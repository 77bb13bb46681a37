import type { GateTable } from "./gate-rule"

/** Nothing to do with running a medical office. */
export const offTopicGate: GateTable = {
  kind: "off-topic",
  refuses: true,
  because: "This is outside what the office manual covers. Ask about front desk, scheduling, billing, records or compliance work.",
  articles: [],
  unless: [
    "patient|patients|pt|pts|claim|copay|chart|charts|insurance|billing|hipaa|appointment|appointments|refund|superbill|denial|medicare|medicaid|referral|vaccine|osha|paciente|cita|seguro|yelp",
    "post ?a|an|my photo|photos|pic|pics|picture|pictures|video",
    "office closed|policy|plan|procedure|delay|closure"
  ],
  rules: [
    {
      // none of the office's words in it, and nobody of the office
      when: [
        "^ what|who|how|explain|tell|recommend|suggest|is|did|does|best|why|when|where|which|are|can|should|will|do|draw|play|teach|give|help|whose"
      ],
      unless: [
        "<office>|<folk>|<drug>|<medicine>|<symptom>|<lab>|<payer>|<name>|#",
        "new_hire|newhire|first_week|new_employee|abbreviation|abbreviations|abbrev|abbrevs",
        "^ .. $",
        "#code",
        "first_day|fill_out|fill_in|tab|scan|train|training|results|certify|shift_change|new_people|write_down|hand_out|leave_early|sign_off|cancel|cancelled",
        "people|they ?just not|never|do_not come|show|answer|pay|sign",
        "^ how do i answer|start|finish",
        "answer|pick_up|transfer|put phone|phones|call|calls|line|them_on",
        "answer .. phone|phones",
        "log|get|sign into|in|on .. computer|screen",
        "notice|notices|poster|posters|building|write_up|wall|visit|visits|slot|front_window|reception|telehealth|template|workstation",
        "place|box|code .. for video|phone|home",
        "^ do i|we",
        "what_does .. mean|stand_for",
        "this|that|these|those|here|they|what_do_i|where_do_i|do_i_do|or_not|or_what|it $|with|for|first|on|in",
        "=it|say|sorry|door|lock|extinguisher|911"
      ]
    },
    {
      // running the firm rather than the desk: pay, hiring, premises, advertising, taxes, what to buy
      when: [
        "run|do|process|set_up|calculate|switch|file|pay ?our|the|my payroll|payroll_taxes|payroll_tax",
        "quickbooks|form_941|the_941|=941|w4|w_4|depreciate|depreciation|llc|incorporate|s_corp|partnership_agreement|partner_profits|profit_sharing|401k|business_loan|line_of_credit",
        "how|what|which|where .... interview|recruit|post_a_job|job_ad|offer_letter|wage|wages|starting_pay",
        "hire a|an|another|more|us nurse|dentist|doctor|provider|receptionist|biller|people",
        "malpractice|liability ?insurance carrier|premium|company|quote|rate .. cheapest|best|cost|lowest",
        "which|what|best|cheapest|should ?is ?the carrier|malpractice_carrier|malpractice_insurance|ehr|emr|software|phone_system|copier|printer|scanner|building|location .... buy|switch_to|choose|pick|purchase|cheapest",
        "pick|choose|find|buy|rent|negotiate .. a|an|the|new|our building|office_space|lease|rent|location|land",
        "advertise|advertising|marketing|google_ads|seo|business_cards|brochure|billboard|podcast|logo|website .. on|for|with|plan|practice|clinic|say|design|cost|order|build|start|gold|company",
        "start|design|build|order|make .. podcast|website|logo|brochure|billboard|business_cards|newsletter|commercial",
        "split|divide .. profits|partners|ownership|equity"
      ],
      unless: [
        "keep|retain|retention|shred|store|how_long|new_hire|oig|leie|exclusion|expire|expires|expiring|expirables|certificate|copay|waive|hipaa|photo|review|patient|patients|pt|pts|baa|vendor|rep|onboard|first_week|first_day|leaving|leaves|down|scan"
      ]
    },
    {
      // papers and fines of private life
      when: [
        "how|where|can|help .... apply|get|renew|fight|appeal|file|contest|pay .. marriage_license|food_stamps|speeding_ticket|parking_ticket|traffic_ticket|passport|unemployment|citizenship|fishing_license|drivers_license",
        "build|put_up|paint|fix|mow .. fence|deck|shed|porch|lawn|roof",
        "write|make|send .. thank_you|birthday|wedding|anniversary|sympathy card|note|invitation|toast|speech .... teacher|friend|mom|boyfriend|girlfriend|kid|wedding|my"
      ],
      unless: ["id|identity|identification|proof|check_in|condolence|patient|family|died|unemployed"]
    },
    {
      // sports, shows, celebrities, lottery
      when: [
        "who|quien|did won|win|wins|winning|beat|beats|gano|scored|plays|playing",
        "what_time|when|score|=ticket|game_tickets|concert_tickets|tickets_to|tickets_for|watch|channel .... game|match|super_bowl|superbowl|playoffs|world_series|world_cup|concert|partido|juego|movie|kickoff",
        "cowboys|lakers|yankees|astros|mavericks|mavs|spurs|patriots|chiefs|eagles|dodgers|nba|nfl|mlb|nhl|super_bowl|superbowl|world_cup|fantasy_football|march_madness|ufc|nascar|olympics|real_madrid|messi",
        "netflix|hulu|spotify|tiktok_trend|movie|movies|pelicula|tv_show|bachelor|kardashian|taylor_swift|beyonce|bad_bunny|lyrics|song|songs|playlist|album|podcast|anime|video_game|minecraft|fortnite|xbox|playstation|telenovela|cancion",
        "play|put_on|queue|turn_on some|a|me|the .. music|song|tunes|radio|playlist|game",
        "recommend|suggest|whats_a_good|know_a_good|any_good ?a|me|some|good|any ?good|new book|books|movie|movies|show|shows|podcast|song|restaurant|novel|series|game",
        "lottery|powerball|mega_millions|lotto|loteria|horoscope|horoscopo|zodiac|astrology|tarot|my_sign|mercury_retrograde|fortune",
        "bet|odds|parlay|casino|poker|blackjack .. on|for|game|tonight|fight|is|are|strategy|near"
      ],
      unless: ["hold_music|on_hold|waiting_room|lobby|hold|tv_in|phone_system|appeal|sign_language|social_media|post|photo"]
    },
    {
      // weather
      when: [
        "what|how|is|will|whats|check|como .. weather|forecast|clima|tiempo_hace|temperature_outside|hot_outside|cold_outside|humid",
        "weather|forecast|clima .. today|tomorrow|like|weekend|outside|tonight|hoy|manana|forecast|in|for",
        "will|is|going|it|va .. rain|raining|snow|snowing|storm|sunny|llover|nevar|be_hot|be_cold|hail .. today|tomorrow|tonight|weekend|later|this|at|hoy|manana|on",
        "is_it|will_it|going_to|va_a rain|raining|snow|snowing|llover|nevar",
        "umbrella|what_time_is_sunset|what_time_is_sunrise|phase_of_the_moon|full_moon"
      ],
      unless: [
        "close|closing|open|opening|cancel|staff|emergency|clinic|call_tree|power|closure|delay|office|warning|who_decides|late|leak|roof"
      ]
    },
    {
      // jokes, verse, writing for oneself
      when: [
        "joke|jokes|chiste|chistes|riddle|riddles|funny_story|make_me_laugh|knock_knock|fun_fact|funny_meme|dad_joke|pick_up_line|pickup_line|roast_my|bedtime_story|ghost_story|adivinanza|cuento",
        "write|make|compose|give|tell|draft|escribe|escribeme|hazme|create .. poem|poems|haiku|rap|song|story|limerick|speech|toast|novel|screenplay|poema|cancion|cuento|love_letter|birthday_message|card_for|cover_letter|resume|essay|tweet|instagram_caption|caption|dating_profile|tinder_bio|bio|wedding_vows|vows|eulogy|breakup_text|resignation_letter|letter_of_resignation|reference_letter|recommendation_letter|book_report|term_paper|thesis|blog|meme",
        "write|make|draft|create|forge me a|an|my .. letter|note|excuse|email|essay|paper|text|paragraph",
        "sick_note|doctors_note|dr_note|work_excuse .. so|for_me|to_skip|for_myself|my_boss|get_out_of",
        "poem|haiku|limerick|poema"
      ],
      unless: [
        "appeal|dismissal|collection|collections|payer|provider|denial|record|records|parent|refill|message_pad|vendor|complaint|script|discharge|no_show|write_off|who_writes|form|school|employer|family"
      ]
    },
    {
      // kitchen, table, trips, shopping
      when: [
        "recipe|recipes|receta_de_cocina|how_do_i_cook|how_to_cook|how_long_do_i_bake|how_to_bake|how_do_you_make|bake|casserole|marinade|meatloaf|enchiladas|lasagna|banana_bread|air_fryer|crockpot|instant_pot|barbecue|brisket|tamales|guacamole|margarita|cocktail",
        "receta .. de|para|del .. pollo|tamales|pastel|mole|salsa|enchiladas|arroz|flan|sopa|pan",
        "restaurant|restaurants|pizza|taco|tacos|starbucks|mcdonalds|chick_fil_a|sushi|happy_hour|doordash|uber_eats|grubhub|brunch .. near|nearby|around|open|order|best|menu|hours|for|delivery|deliver|recommend|good|coupon|tonight",
        "best|good|cheap|nearest|closest|recommend .. restaurant|restaurants|pizza|tacos|coffee|burger|mechanic|hair_salon|nail_salon|gym|hotel|hotels|vacation|beach|brunch|lunch_spot|lunch_place|place_to_eat|places_to_eat|dog_groomer|plumber|realtor|daycare|babysitter|movie|movies|laptop|tv|mattress|wine|beer",
        "good|best|any|where|cheap .. mexican|italian|chinese|thai|indian|greek|bbq|seafood|vegan|burger|sandwich|place|places|spot|food .. for|to|near lunch|dinner|breakfast|eat|drinks|brunch|here|nearby",
        "what|where .. should|can|do|to i|we|you .. eat|have|get|order|cook|make .. lunch|dinner|breakfast|supper|for_lunch|tonight|potluck",
        "flight|flights|airfare|cruise|cruises|airbnb|hotel|vacation_spot|disney|las_vegas|cancun|hawaii|vuelos|vacation_ideas|road_trip|passport_renewal|spring_break .. to|in|for|cheap|cheapest|deal|deals|under|from|tickets|week|ideas|near",
        "cheap|cheapest|book_me|find_me .. flight|flights|hotel|cruise|rental_car|ticket|tickets",
        "amazon|walmart|target|costco|black_friday|ebay|etsy|sephora .. deal|deals|sale|sales|hours|open|return|prime|discount|coupon|order_for_me|gift|shoes",
        "birthday|christmas|xmas|anniversary|valentine|valentines|mothers_day|wedding|baby_shower|secret_santa|halloween|bachelorette|quinceanera|prom .. gift|gifts|present|presents|party|idea|ideas|costume|costumes|theme|dress|invitation|invitations|games|planning|cake|decoration|decorations|playlist",
        "gift|present|party|costume idea|ideas",
        "plan|planning|organize|throw|decorate .. party|wedding|baby_shower|shower|trip|vacation|potluck|birthday|bachelorette|reunion|date_night"
      ],
      unless: [
        "drug_rep|rep_lunch|vendor|reimburse|petty_cash|travel_insurance|supplies|supply|payroll|breakroom_cleaning|office_supplies|mail|po_number|receipt|voucher"
      ]
    },
    {
      // school, trivia, politics, money
      when: [
        "homework|algebra|calculus|geometry|trigonometry|science_project|book_report|term_paper|tarea_de|math_problem|spelling_bee|sat_prep|book_summary|photosynthesis|pythagorean|shakespeare|great_gatsby|romeo_and_juliet|chemistry_homework|history_essay|college_essay",
        "what_is # of #",
        "what_is # percent of",
        "how_many calories|carbs|grams|ounces|feet|miles|inches|cups|teaspoons|states|countries|planets|continents|people_live|kilometers .. in|are|is|to|does",
        "what_time|what_day is_it .. in|on",
        "time_zone|time_in|time_difference .. tokyo|london|paris|china|india|japan|new_york|california|is|between",
        "tell_me|teach_me|explain|what_is|story|history .. about|of|the .. roman|romans|empire|egypt|egyptian|ancient|pyramids|napoleon|medieval|dinosaurs|space|universe|galaxy|quantum|relativity|evolution|vikings|titanic|aliens|renaissance|civil_war|moon_landing",
        "solve|factor|simplify|integrate|derivative .. equation|x|for|of|the|polynomial|math|this_problem",
        "square_root|times_table",
        "what_is # times|multiplied_by|divided_by|plus|minus #",
        "what_is|who_is|which_is|cual_es|quien_es the|la|el capital|population|president|king|queen|prime_minister|currency|anthem|governor|tallest|largest|biggest|longest|smallest|oldest|richest|fastest .. of|in|de|person|man|mountain|building|river|animal|country|state|city|ocean|planet|woman",
        "who|quien ?is|was|es .. president|prime_minister|king|queen|governor|mayor|vice_president|invented|discovered|wrote|painted|sang|sings|pope|presidente|inventor|richest|founded",
        "how|que far|tall|old|deep|big|high|lejos is|are|was|to|esta .. moon|sun|mars|earth|ocean|everest|tower|president|from|empire_state|dinosaurs|pyramids|mountain|actor",
        "who_invented|who_discovered|what_year_did|when_did_world_war|world_war|civil_war|ww2|dinosaur|dinosaurs|black_hole|aliens|ufo|ufos|bermuda_triangle|meaning_of_life|flat_earth|does_god|is_god|afterlife|bible_verse|how_many_planets|speed_of_light|distance_to|how_many_states|french_revolution|declaration_of_independence",
        "vote|voting|voted|election|elections|republican|republicans|democrat|democrats|trump|biden|congress|gun_control|abortion_law|immigration_policy|impeach|senate .. for|in|who|should|on|win|winning|opinion|think|is|polls|to|are|the|about|right|wrong",
        "who|should .. vote|win_the_election|be_president|voto|votar",
        "stock|stocks|bitcoin|crypto|ethereum|dogecoin|nft|tesla|nvidia|gamestop|apple|amazon .. price|prices|buy|sell|market|invest|investing|worth|shares|a_good",
        "price|prices|value|worth .. of .. stock|bitcoin|gold|crypto|tesla|nvidia",
        "invest|investing|buy|sell|short|invertir .... stock|stocks|bitcoin|crypto|gold|shares|401k|roth|real_estate|mutual_funds|tesla|etf|nvidia|house",
        "mortgage_rate|mortgage_rates|refinance_my|my_mortgage|my_taxes|my_tax_return|file_my_taxes|student_loan|student_loans|car_loan|should_i_buy_a|should_i_lease|get_rich|side_hustle|mlm|my_401k|my_roth"
      ],
      unless: [
        "supply|supplies|out_of_stock|in_stock|restock|stock_room|stock_the|gloves|time_off_to_vote|motion|minutes|meeting|board|times_a|tax_form|1099|w9"
      ]
    },
    {
      // one's own life
      when: [
        "my|mi boyfriend|girlfriend|crush|dating_life|love_life|marriage|divorce|landlord|roommate|dog|cat|puppy|kitten|pet|car|truck|garden|lawn|house|apartment|rent|wedding|hair|nails|makeup|tattoo|mother_in_law|sister_in_law|dream|dreams|novio|novia|gato|perro|carro|hijo_tarea|ex|kitchen|plants|toilet|sink|dishwasher|washer|xbox|iphone|android|instagram|facebook|tiktok|snapchat|playlist|tv|resume|homework|diet|date|homeowner",
        "get .. boyfriend|girlfriend|husband|wife|ex|him|her .. back|jealous|to_like_me|to_love_me|to_marry_me|to_text_me|to_propose",
        "lose .. lbs|pounds|weight|belly_fat .. before|for|by|in|fast|quick|my|wedding|summer",
        "get_out_of|skip|dodge jury_duty|a_date|a_ticket|a_speeding_ticket|traffic_school|my_lease|church|the_party|dinner",
        "find|get|book|buy|order|rent|sell me|us|my a|an|new|some|lunch|dinner|coffee .. apartment|house|job|date|car|ticket|tickets|lunch|dinner|coffee|table|puppy|uber|ride|boyfriend|girlfriend|hotel|gift|pizza|breakfast",
        "can_you|will_you|would_you|please order|buy|get|bring|fetch|cook|pick_up me|us|my lunch|dinner|coffee|breakfast|food|pizza|kids|laundry|dry_cleaning",
        "draw|paint|sketch|design|generate me|a|us .. picture|cartoon|portrait|cat|dog|logo|image|unicorn|tattoo|drawing",
        "workout|ab_workout|abs|yoga|pilates|crossfit|marathon|bench_press|protein_shake|keto|calories|six_pack .. for|plan|routine|in|diet|training|at_home|good|best|tips",
        "good|best workout|exercise_routine|diet_plan|yoga_class|gym",
        "do|file|prepare my taxes|tax_return|hair|nails|homework|laundry|dishes|job_for_me",
        "name|call my|a|our dog|cat|baby|puppy|kitten|boat|band",
        "boss|coworker|manager|he|she|they likes|like|hates|hate|loves|love me",
        "does_he_like_me|does_she_like_me|should_i_break_up|break_up_with|should_i_text|should_i_date|ask_him_out|ask_her_out|tinder|bumble|hinge|dating_app|relationship_advice|am_i_pretty",
        "how_do|how_to|how .... at_home|my_house|my_kitchen|my_carpet|my_shirt $",
        "how|help .. unclog|change_a_tire|change_my_oil|change_oil|jump_start|fix_a_flat|grow_tomatoes|train_my|train_a_puppy|braid|curl|dye|knit|crochet|tie_a_tie|parallel_park|play_guitar|do_a_handstand|whistle|skateboard|surf|remove_wine_stain|get_gum_out|sew|iron_a|paint_my|mow",
        "translate .. love_letter|song|lyrics|poem|my_text|this_tweet|homework|menu|movie|my_boyfriends|my_girlfriends|this_for_my|tattoo",
        "babysit|walk_my_dog|pick_up_my_kids|pick_up_my_dry|dry_cleaning|order_me|buy_me|call_me_an_uber|get_me_a_coffee|get_me_coffee|lend_me|loan_me|wish_me|sing_me|sing_happy|marry_me|be_my_friend|entertain_me|i_am_bored|im_bored|am_bored|play_a_game|lets_play|lets_chat|guess_what_i",
        "are_you|eres ?a|an|un ?real|actual real|robot|human|ai|alive|chatgpt|gpt|person|married|single|conscious|sentient|siri|alexa|bot|hungry|tired|bored",
        "what_is your|ur name|favorite|sign|age|gender|job|opinion|prompt|system_prompt|instructions|real_name|purpose",
        "do_you|can_you|te love|sleep|dream|have_feelings|have_a_girlfriend|have_a_boyfriend|believe_in|get_tired|sing|dance|rap|beatbox",
        "how_are_you|who_made_you|who_created_you|who_built_you|what_are_you|how_old_are_you|where_do_you_live|ignore_your_instructions|ignore_previous|ignore_all|pretend_you_are|act_as_a|you_are_now|jailbreak|dan_mode|good_morning_beautiful",
        "nail_polish|lipstick|mascara|eyelash|lash_extensions|keratin_treatment|manicure|pedicure|sneakers|purse .. color|best|brand|where|should|wear|for|buy|ideas|what"
      ],
      unless: [
        "stolen|laptop|lost|sick|call_off|work|chart|record|records|service|bit|login|supervisor|break_policy|dress_code|wear|scrubs|employer|photo|post|hurt|allergic|late|parking|badge|shift"
      ]
    },
    {
      // computers in general
      when: [
        "jailbreak|root_my|torrent|torrents|pirate|hack|hacking|hacker|crack|vpn|dark_web|bitcoin_miner .. iphone|phone|netflix|wifi|windows|into|facebook|instagram|movie|movies|software|photoshop|ps5|roblox|account|my|a|someones|her|his",
        "pivot_table|pivot_tables|vlookup|xlookup|excel_formula|excel_macro|macro_in|google_sheets_formula|python|javascript|java|html|css|sql|react|kotlin|wordpress|photoshop|premiere|garageband|imovie|after_effects|powerpoint_animation|linux|ubuntu|docker|kubernetes|raspberry_pi|arduino|minecraft_server|chatgpt|midjourney|photoshop_a|canva_logo",
        "how|what|which|best .. excel|powerpoint|word|windows|mac|macbook|iphone|android|gmail|alexa|siri|ipad|bluetooth|airpods|playstation|router|ring_doorbell|chromebook|photoshop .. formula|slide|slides|animation|update|install|screenshot|ringtone|wallpaper|reset|upgrade|jailbreak|font|chart|graph|table|storage|backup|connect|pair|speed_up|defrag|columns|merge|build|code|play|chip|battery|better",
        "write|build|make|debug|fix|program .. python|javascript|script_in|website|web_site|app|html|regex|function|program|java|bot|logo|algorithm|video_game",
        "gaming|graphics_card|ps5|nintendo|airpods|smart_watch|smartwatch|drone|3d_printer|home_router|smart_tv .. pc|best|which|buy|setup|price|for|cheap|deal"
      ],
      unless: [
        "ehr|emr|epic|printer_at|login|locked|locked_out|down|downtime|server|scanner|fax|phishing|virus|ransomware|suspicious|clicked|portal|work_computer|ar_report|aging|fee_schedule|clearinghouse|spreadsheet_of|website_down|hacked"
      ]
    }
  ]
}
