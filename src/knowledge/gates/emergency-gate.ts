import type { GateTable } from "./gate-rule"

const IN_THE_ROOM = ["emergency-calls", "telephone-triage-clerical", "walk-in-patients"]
const ON_THE_PHONE = ["telephone-triage-clerical", "emergency-calls"]

/** Words that put the trouble at the other end of a telephone line. */
const phone = [
  "caller|callers|phone|line|call|called|calling|hold|telefono|llama|llamada|telehealth|portal|voicemail|message|text",
  "<person> say|said|tells|told|report|dice|feel|thinks|want",
  "at_home|en_casa"
]
const byPhone = { when: phone, articles: ON_THE_PHONE }

/** Talk of paper, money, teaching or the past: the words of an emergency without one. */
const paper = [
  "<coding>|<coverage>",
  "history|hx|h/o|years_ago|year_ago|months_ago|weeks_ago|last_year|last_month|last_week|in_the_past|previous|since|antecedentes",
  "=in #",
  "er|emergency_room|hospital|ed bill|claim|visit|record|note|report|report|summary|discharge|follow_up|f/u|copay|pos|place_of_service|referral",
  "follow_up|f/u|followup|s/p|status_post|referral|referred|medication_list|questionnaire|phq|phq9|screening|screen_form|intake_form|history_form",
  "form|drill|training|train|policy|poster|class|certification|certified|quiz|in_service|log|logs|osha|abbreviation|stand_for|spell",
  "what_is|what_does mean|means",
  "unspecified|unspec|nos|nec",
  "records|chart|scan|file|fax|release|subpoena|prior|request|of_luck|blackout_dates|early_enough|wake_up_early|refill|seizure_med|disability|fmla|dmv|kit|cart|expire|inspection|checklist"
]

/** Words that put it here and now, whatever else is said. */
const present = [
  "<day>|currently|this_minute|this_second|happening|ahora|ahorita|este_momento",
  "waiting_room|waiting_area|lobby|bathroom|restroom|hallway|parking_lot|floor|exam_room|front_desk|window|sala|bano|piso",
  "on_the phone|line",
  "on_line #",
  "on # say|with|sweating",
  "caller|on_hold|help|hurry|911|what_do_i_do|que_hago|emergency|emergencia"
]

const signs = [
  // heart
  "chest|chst|chets|cheast|chestt ?is|feels|was pain|pressure|tight|tightness|presure|presion|hurt|ache|heavy|heaviness|pian|pains|discomfort|crushing|squeezing",
  "chestpain|heart_attack|heartattack|cardiac_arrest|angina",
  "pain|pressure|tightness|tight|hurt|elephant|holding|clutching|grabbing|grabbed|sweaty|sweating .. chest",
  "chest|heart ?is|was|feel|feels .. tight|heavy|pounding|racing|crushing|hurting|killing",
  "having|have|think|thinks .. heart_attack|stroke|seizure|anaphylaxis",
  "pain|numb|tingling|numbness .. left|down_his|down_her arm",
  "arm|jaw pain|numb|hurt .. sweat|sweaty|sweating|chest",
  "no|not|can_not|feel|find .... pulse",
  "no_pulse|code_blue|rapid_response|lips|face|baby|fingernails|turning|turned|is|going blue|purple|gray|grey",
  // breath
  "not|hardly|barely|trouble|difficulty|stopped|stops|quit|hard|struggling|problem|unable|no_longer ..  breath|breathing|breathe|breth|brething",
  "not|hardly|barely|trouble|difficulty|stop|quit|hard|struggling|problem|unable|no_longer .. breath|breathing|breathe|breth",
  "gasp|gasping|suffocate|choke|choking|turning_blue|asphyxia",
  "short_of_breath|shortness_of_breath|can_not_catch",
  "asthma|copd attack|flare .. inhaler|breath|wheeze|bad|severe|<day>",
  // collapse
  "collapse|collapsed|unresponsive|unconscious|passed_out|pass_out|passing_out|blacked_out|blackout|black_out|fainted|fainting|faint|keeled_over|slumped",
  "not|will_not|can_not .. wake|wakes|waking|respond|responding|responsive|move|moving|conscious|come_to",
  "battery|magnet|coin|pill|pills|bleach .... swallow|swallowed|choked|nose|throat",
  "so|really|acting|is|was|and|her|him out_of_it|delirious|incoherent",
  "not .. making_sense|make_sense",
  "fell|fall|falls|down .... not|will_not .. wake|waking|respond|move|moving",
  "fell|fall|falls|went|dropped|is|laying|lying .. out_cold|hit_head|hit_his_head|hit_her_head|on_the_floor|to_the_floor|down_and",
  "slid|slide|slumped|sank|toppled|tipped .. off|over|down|from ?his|her|the|a chair|seat|floor|stool|bench|wall",
  "chair|floor|seat|ground .... not|will_not answer|answering|respond|responding|talk|talking|wake|move|moving|get_up",
  "stop|stopped|quit|no_longer responding|answering us|me|now|$",
  "want|wants|going|ready|plans to end_it $|all|tonight|now|today|for_good",
  "limp|lifeless|out_cold|knocked_out",
  // brain
  "stroke|strok|storke",
  "face|mouth|smile|side is|was|looks|all|on .. droop|drooping|droopy|crooked|lopsided|sagging|numb|weak",
  "face|facial droop|drooping|droopy",
  "slur|slurring|slurred|garbled|talks_funny|talking_funny|speech .. funny|slurred|garbled|off|not|weird|strange",
  "slur|slurring|slurred|garbled|talks_funny|talking_funny|talk_funny",
  "one|left|right side .... numb|weak|droop|paralyzed|not_move|not_moving|limp",
  "suddenly|sudden|all_of_a_sudden .. talk|speak|see|vision|confused|blind|numb|weak|collapse",
  "can_not see|talk|speak|move|swallow|stand and|right|suddenly|all_of|out|$",
  "can_not .. lift|raise|move .. arm|leg",
  "worst|thunderclap .. headache|head_ache|pain_of",
  "confused|disoriented|delirious|not_making_sense .. <day>|suddenly|slur|slurring|sudden",
  "seizure|seizing|seize|convulsing|convulsion|convulsions|shaking_all_over|foaming|jerking",
  // bleeding, injury
  "bleed|bleeding|hemorrhaging|hemorrhage .. bad|badly|alot|heavy|heavily|lot|everywhere|stop|stopping|all_over|profusely|soak|soaking|head|through|pregnant|out|clots",
  "not|will_not stop|quit .. bleed|bleeding",
  "heavy|bad|lot|lots|uncontrolled|soaking|pregnant|vomiting|vomit|throwing_up|cough|coughing|puking|pool|spurting|gushing .. blood|bleeding|bleed",
  "blood everywhere|all_over|spurting|gushing|pouring",
  "cut|cuts|cutting .. wrist|wrists|artery|deep|off|finger_off|herself|himself",
  "bad|severe|serious|really .. burn|accident|crash|injury|bleed",
  "electrocuted|electric_shock|drowning|drowned|heat_stroke|hypothermia|head_injury|broken_neck",
  // allergy
  "throat|tongue|face|lips|lip|airway .. swell|swelling|swollen|closing|close|tight|closed|puffy",
  "swelling|swollen .. throat|tongue|lips|face|airway",
  "anaphylaxis|anaphylactic|severe_allergic|bad_allergic|allergic_shock|epipen_now|used_epipen|used_her_epipen|used_his_epipen",
  "severe|bad|having|serious|major .. allergic|allergy ?reaction|rxn",
  "hives .. breath|breathing|throat|swelling|face|all_over|after",
  "bee|wasp|peanut|nut|shrimp .. swell|swelling|throat|reaction|stung",
  // poison
  "overdose|overdosed|overdosing|od|oded|poison|poisoned|poisoning|sobredosis",
  "took|taken|swallow|swallowed|ate|drank|drunk|ingested|got_into .. too_many|whole_bottle|bottle|all_of|all_her|all_his|all_my|all_the|bunch_of_pills|handful|bleach|cleaner|pills|battery|magnet|pod|pods|antifreeze|poison",
  "too_many|too_much|whole_bottle_of|handful_of|bottle_of .. <drug>|<medicine>|pill|pills",
  "narcan|naloxone",
  "took|taken|swallowed|take|ate ## <drug>|<medicine>|of_her|of_his|of_them|of_those",
  "says|said goodbye|good_bye",
  "pills|gun|knife|rope|bottle in_her_hand|in_his_hand|ready|to_her_head|to_his_head",
  "acting|seems|looks|very|so|really|suddenly drunk|confused|loopy|out_of_it|strange|disoriented .. and|sweating|diabetic|sugar|shaking",
  "diabetic .. drunk|confused|sweating|shaking|passed_out|unresponsive|out_of_it",
  // mind
  "suicide|suicidal|sucidal|suicde|kill|killing|hang|shoot|hurt|harm|hurting|harming .. himself|herself|themselves|themself|myself|self",
  "suicide|suicidal|sucidal|suicde|self_harm|end_it_all|end_his_life|end_her_life|end_their_life|end_my_life|ending_it|take_his_own_life|take_her_own_life|=ending_her_life",
  "jump|jumping|jumped .. bridge|roof|building|window|ledge|overpass|train|traffic",
  "not want|wanna .. live|alive|be_here|be_alive|go_on|wake_up",
  "want|wants|wish|rather|ready .. die|dead|be_dead|to_die|not_be_here",
  "better_off .. without|dead|gone",
  "nothing|no_reason|reason to_live|live_for",
  "going_to|threaten|threatening|plans .. hurt|kill|jump|shoot|hurting .. herself|himself|self|someone|people|us|me|baby|everyone|kids",
  // birth and small children
  "water|her_water broke|breaking|broken",
  "in_labor|contractions|crowning|giving_birth|baby_is_coming|having_the_baby|baby_coming",
  "baby|infant|newborn|toddler .. blue|limp|not_moving|floppy|not_wake|not_waking|not_breathing|will_not_wake",
  "pregnant .. bleed|bleeding|not_move|not_moving|not_moved|fell|blurry",
  "blood_sugar|sugar|glucose .. passed|shaky|sweating|unresponsive|confused|#_and_shaking",
  "medical_emergency|life_threatening|dying|is_dead|about_to_die|call_911|ambulance_now|need_an_ambulance|need_ambulance|medic_now",
  // Spanish
  "no .. respira|respirar|respirando|puede_respirar|responde|despierta|reacciona|se_mueve|despertar",
  "desmayo|desmayada|desmayado|se_desmaya|desmayando|inconsciente|se_cayo|convulsion|convulsiones|convulsionando|ataque|derrame|infarto|ahoga|ahogando|se_esta_ahogando|atragantado|atragantando|asfixia",
  "duele|dolor|dolor_de|presion|duele_el|opresion .. pecho|corazon",
  "mucha|mucho|no_para .. sangre|sangrando|sangrado|sangrar",
  "sangrando .. mucho|mucha|no_para",
  "matar|matarse|suicidar|suicidarse|suicidio|morir|morirse|quitarse_la_vida|hacerse_dano|lastimarse",
  "cara|boca|brazo .. caida|chueca|dormida|dormido|adormecida|adormecido|torcida",
  "garganta|cara|lengua|labios .. hincha|hinchada|hinchando|hinchado|cerrando|hinchados",
  "se_trago|trago|tomo|tomaron .. pastillas|veneno|cloro|muchas|frasco",
  "se_esta_muriendo|muriendo|se_muere|emergencia_medica|esta_morado|esta_azul|morado|ayuda_urgente"
]

/** Signs that need no here-and-now beside them, and no talk of paper undoes. */
const beyondDoubt = [
  "is|are|he|she|pt|patient|baby|man|lady|woman|guy|kid|someone not_breathing",
  "not_breathing|no_pulse|turning_blue|turned_blue",
  "call_911",
  "collapsed|fainted|passed_out|unresponsive|seizing|choking in|at|by|on|next|near|here",
  "wants|want|going|threatening to_kill|to_hurt himself|herself|themselves|themself|myself",
  "<person> is|was having_a|having_an|having .. heart_attack|stroke|seizure|allergic_reaction",
  "chest_pain right_now|now|and"
]

const needle = [
  "stick|stuck|poke|poked|prick|pricked|jab|jabbed|stab|stabbed|cut .. needle|syringe|sharp|sharps|lancet|scalpel|butterfly|dirty_needle|used_needle",
  "needle|syringe|lancet|scalpel|sharps .. stick|stuck|poke|poked|prick|pricked|jab|went_in|in_my|into_my|through_my|through_glove|cut|finger",
  "needlestick|needlestik|needle_stick|sharps_injury|stuck_myself|poked_myself|stuck_herself|stuck_himself|bloodborne|blood_borne .. exposure",
  "stick|stuck|poke|poked|prick|pricked|jab|jabbed|stab|stabbed|cut .... needle|syringe|sharp|lancet|scalpel",
  "needlestick|needle_stick|stuck_myself_with|poked_myself|stuck_myself|pricked_myself",
  "blood|urine|body_fluid|spit|vomit|fluid .. in|into|on|splash .. eye|eyes|mouth|face|cut|open_cut|nose|broken_skin",
  "splash|splashed|spray|sprayed|squirted|covered .. with|by|in blood|urine|vomit|fluid|body_fluid",
  "splash|splashed|spray|sprayed|squirted|spit|spat .. eye|eyes|mouth|face",
  "bit|bitten .. me|my|nurse|staff|coworker|ma|employee",
  "me_pique|se_pico|pico|piquete|pinche .. aguja|jeringa|lanceta"
]

const weapons = [
  "gun|guns|shooter|shooting|shots_fired|gunshot|gunshots|firearm|pistol|rifle|shotgun|knife|machete|bomb|bombs|hostage|active_shooter|weapon|stabbing|pistola|arma|cuchillo|tiroteo|bomba|balazos",
  "ticking|unattended|abandoned|suspicious .. bag|backpack|box|package|noise|device|suitcase",
  "bag|backpack|box|package|suitcase .... ticking|wires|beeping",
  "suspicious|white|weird|leaking|ticking powder|package|box|parcel|device|envelope_ticking",
  "going_to|will|about_to|set_to go_off|blow_up|explode|detonate",
  "code_silver|lockdown|intruder|break_in_now|being_robbed|robbery|robbing|robbed"
]

const violence = [
  "fight|brawl|argument|scuffle broke_out|got_physical|turned_physical|breaking_out",
  "broke|breaking into .. house|home|building|office|clinic|car .... hurt|hurting|now|still|here",
  "hit|hitting|punch|punched|punching|slap|slapped|shove|shoved|shoving|attack|attacked|attacking|assault|assaulted|kicked|grab|grabbed|spit_on|choked|swing|swung|fight .. me|us|nurse|staff|ma|doctor|dr|receptionist|patient|coworker|someone|people|each_other",
  "throw|throwing|threw|smashing|smash|breaking|broke|punching .. chair|chairs|things|stuff|window|glass|computer|phone|desk|wall|monitor|clipboard",
  "threaten|threatened|threatening|threatens|threat|violent|combative|attacking|out_of_control|going_crazy|fistfight|fist_fight|fighting|brawl|amenaza|amenazando|amenazo|peleando|pelea|golpeando|golpeo|agresivo|violento",
  "going_to|gonna|come_back|wants_to|will hurt|kill|shoot|beat|burn|blow .. us|me|doctor|dr|staff|everyone|nurse|her|him|office|place|up|down"
]

const fire = [
  "=fire .. in|at|alarm|started|coming|break_room|kitchen|breakroom|trash|building|outlet|microwave|supply|hallway|next_door|=fire",
  "on_fire|in_flames|catch_fire|caught_fire|flames|smoke|smoking|burning_smell|smell_burning|smells_like_burning|smell_smoke|sparking|explosion|exploded",
  "smell|smells|smelling .. gas|smoke|burning|burnt",
  "gas_leak|carbon_monoxide|co_alarm|tornado|earthquake|flash_flood|evacuate|evacuation|incendio|fuego|humo|se_quema|huele_a_gas|terremoto|temblor"
]

const notFire = [
  "fire a|the|this|that|my|him|her|me|an patient|pt|employee|family|him|her|coworker|provider|client|receptionist",
  "dr|doctor|he|she|provider|want|wants|they|we|can|got fire|fired",
  "fired from|as|by|pt|patient|because",
  "drill|inspection|extinguisher|marshal|insurance|log|training|plan|policy|form|checklist|wall|code_for|icd|how_often|monthly|annual|smoker|smoking_status|=smokes|cigarette|pack|vape|quit|cessation|no_smoking|tobacco",
  "<coding>"
]

const notWeapon = [
  "<coding>|drill|training|train|policy|plan|poster|history|quiz|form|code_for|glue_gun|label_gun|scan_gun|scanner|nail_gun|staple_gun|temp_gun|thermometer|heat_gun|letter_opener|butter_knife|cake|gun_safety|gun_shot_wound_code|shooting_pain|pricing_gun|gloves",
  "shooting .. pain|video",
  "alarm|timer|phone|detector|beeper|going_to|will|keeps go_off|going_off|goes_off"
]

/** Words that mean life, limb or the building is in danger now: the office's emergency steps come first, the article beneath. */
export const emergencyGate: GateTable = {
  kind: "emergency",
  refuses: false,
  because: "This may be an emergency: call 911 or start your office's emergency steps now, then read on.",
  articles: IN_THE_ROOM,
  unless: ["emergency_contact|er_contact|poison_ivy|poison_oak|food_poisoning", "=911 =address|data"],
  rules: [
    {
      when: [
        "chemical|bleach|cleaner|acid|disinfectant|formalin|phenol|cidex|cavicide|cloro .. eye|eyes|face|skin|mouth|swallow|swallowed|burn|burned|ojo|ojos"
      ],
      unless: ["where|order|log|policy|training|label"],
      articles: ["hazardous-chemicals-sds", "emergency-calls", "workplace-injury-reporting"],
      because: "A chemical exposure: rinse now, get the safety sheet, call 911 or poison control where it says so."
    },
    {
      when: needle,
      unless: [
        "not_report|never_report|hide|cover_up|keep_quiet|<coding>|log|logs|training|policy|poster|order|supply|supplies|box|container|full|disposal|pick_up|pickup|manifest|quiz|how_often|osha_300|last_year|dog|cat"
      ],
      articles: ["bloodborne-exposure", "workplace-injury-reporting", "incident-reports"],
      because: "A needlestick or splash: wash now, tell the supervisor now, be seen within hours."
    },
    {
      when: weapons,
      unless: notWeapon,
      articles: ["active-threat", "disruptive-or-violent-patient", "emergency-calls"],
      because: "This may be a threat to life: get yourself and others away and call 911."
    },
    {
      when: fire,
      unless: notFire,
      articles: ["emergency-preparedness", "emergency-calls"],
      because: "Fire, gas or weather danger: get people out or to safety and call 911, then read on."
    },
    {
      when: beyondDoubt,
      unless: ["<coding>", "drill|training|policy|last_year|years_ago|history"],
      articles: IN_THE_ROOM,
      otherwise: byPhone
    },
    { when: signs, and: present, unless: paper.slice(1), articles: IN_THE_ROOM, otherwise: byPhone },
    { when: signs, unless: paper, articles: IN_THE_ROOM, otherwise: byPhone },
    {
      when: violence,
      unless: [
        "<coding>|<coverage>|policy|training|letter|lawsuit|sue|lawyer|report|form|yesterday|last_week|history|screening|questionnaire|review|yelp|google|child|kid|little_girl|little_boy|dad|father|stepdad|boyfriend|husband|wife|at_home|bruise|abuse|cps"
      ],
      articles: ["disruptive-or-violent-patient", "active-threat", "incident-reports"],
      because: "Someone may be in danger: keep a way out, use the panic plan and call 911."
    },
    {
      when: [
        "being|is|hitting|beat|beating|beats|hit|hurting|pega|golpea .. <relation>|her|him|me .. right_now|now|with_her|scared|hiding|ahora"
      ],
      unless: ["<coding>|<coverage>"],
      articles: ["emergency-calls", "mandatory-reporting", "telephone-triage-clerical"]
    }
  ]
}
