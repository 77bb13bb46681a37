import type { GateTable } from "./gate-rule"

const MONEY = ["fraud-waste-abuse"]
const CHARTS = ["hipaa-privacy-basics", "fraud-waste-abuse", "caller-verification"]
const NOTES = ["fraud-waste-abuse", "records-amendment", "incident-reports"]

/** Asking for something a medical office must not do. The policy is shown instead. */
export const unlawfulGate: GateTable = {
  kind: "unlawful",
  refuses: true,
  because: "This would break the law or office policy. Do not do it; read the policy and speak with the compliance or privacy officer.",
  articles: MONEY,
  unless: [
    // somebody reports it, asks what it is, or sets it right: these have articles
    "how|where|should|need|have|must|required|when|who|want|afraid .. report|reporting",
    "called|call|caller|someone|somebody ?is pretending",
    "how_to_tell|how_do_i_tell|spot|verify|suspect|looks_fake|detect|google|yelp",
    "is|are|was it|this|that|they ?considered ?a|an false_claim|fraud|illegal|legal|kickback|abuse",
    "on_my|to_my phone",
    "code .. come|comes|came|arrive|arrives|received|works",
    "what to|do_i|do_we|should_i|should_we write|put|say|document|chart",
    "coworker|employee|somebody|someone|staff|ma|nurse snooping|snoops|stealing|billing|altering|forging|falsifying",
    "estimate|gfe|quoted .... bill|higher|more",
    "bill .. higher|more .... estimate|gfe|quoted|expected",
    "^ is|are|was .... allowed|legal|permitted $",
    "hotline|whistleblower|turn_in|blow_the_whistle",
    "who do|should|to .. tell|report|call|go_to|talk_to|ask",
    "what_is|what_are|explain|define ?a|an|the|considered upcode|kickback|unbundling|fraud|abuse|breach|backdating|false_claim|false_claims_act|forgery|snooping|waiver",
    "define|example|examples|meaning|difference|mean|considered|counts_as|penalty|penalties|fine_for|training|avoid|prevent|is_it_illegal|is_it_legal|against_the_law|the_rule|the_rules|the_law|stark|statute",
    "said|told|asked|=wants|pressuring|pressured|asking|keeps_asking|insists|making|having|ordered|demands .. me|us|to .. change|bill|sign|backdate|upcode|code|waive|delete|alter",
    "boss|manager|dr|doctor|provider|he|she|they|owner|supervisor has|have|had|got|makes|made me|us",
    "lab|rep|vendor|company|pharmacy|he|she|they offer|offers|offered|offering|wants_to_give|is_offering",
    "rep offers|offered|offering|wants",
    "said_to|told_me_to|asked_me_to|told_us_to|wants_me_to|asked_us_to|making_me",
    "coworker|co_worker|employee|nurse|ma|someone|somebody|boss|manager|biller|he|she|they|doctor|provider|dr|receptionist|staff looked|snooped|is_looking|keeps_looking|was_looking|got_caught|is_billing|is_stealing|accessed|opened|peeked|is_upcoding|is_waiving|signed|forged|billed|backdated|altered|changed|is_selling",
    "by_mistake|by_accident|accident|accidentally|on_accident|error|mistakenly|mistake|oops|late_entry|addendum|amend|amendment",
    "we|they|got|was|were|claim|i billed|double_billed|charged .... fix|correct|refund|void|says|complaint|dispute"
  ],
  rules: [
    // services that were not given
    {
      when: [
        "bill|billing|billed|charge|charging|claim|code|submit|collect|cobrar|facturar .... not|never|without .. gave|give|use|used|drew|ran|ordered|order|happen|happened|done|seen|came|come|here|performed|given|did|exist|occurred|had|saw|provide|provided|get|got|seeing|vino",
        "bill|billed|put|submit .... under|as .. <provider>|another|other|different|his|her .... not|never see|saw|seen|treat|examine|examined",
        "bill|charge|claim|submit .... no_showed|no_show|noshow|did_not_show|skipped|cancelled|canceled .. like|as_if|as_though|as|anyway|anyways|still",
        "bill|charge|claim|code .... as_if|like|as_though|pretend .. <person>|it .. was|were|came|here|seen|happened|did|had",
        "fake|phantom|ghost|made_up|imaginary|bogus|false|phony .. visit|visits|claim|claims|patient|patients|bill|charge|service|services|appointment|encounter",
        "bill|charge|code .. for|a|an .. # .. when|but|even|although|and .. only|just|really|was|saw|spent|took",
        "bill|billing|charge|charging|code|coding .. more|extra|longer|higher|additional .. than|then .. did|saw|done|spent|documented|was|actually|really|we",
        "bill|charge|use|put|submit|send .... under|with|as|by .. <provider>|his|her|other|another|somebody|someone .... even|although|though|while|was_not|is_not|out_of_town|vacation|not_here|not_there|off_that_day|not_credentialed|excluded",
        "add|adding|tack_on|throw_in|pad|padding .. extra|tests|codes|charges|services|units|claim|claims|bill|time|minutes .. did_not|not|so|to_get|more_money|nobody|no_one|never",
        "pad|padding|inflate|inflating|fudge|fudging .. bill|claim|claims|charges|units|time|minutes|hours|codes|numbers|invoice",
        "bill|charge .. dead|deceased .. patient|person|people|pt .. anyway|still|visit|after",
        "bill|charge .. twice|double|both .. same .. paid|more|get|anyway|hope|so",
        "bill|billing|charge|code .. two|2|three|3|extra|another|multiple|several|more .. visit|service|test|unit|claim|session .... only|just|one|once|single|never|not",
        "bill|say|tell|put|use|code|write|add|mark|submit|document|claim|call_it|make_it .... even_though|even_if|although|when_it|when_she|when_he|when_we|but .. not|never|was|really|only|actually|did|does .... so|pay|pays|paid|covered|money|apply|happen|done",
        "put|use|add|say|tell|mark|code|write|call .... so it|they|we|insurance|medicare|medicaid|the_plan|plan|payer|that .. pay|pays|cover|covers|covered|get_paid|get_more|paid_more|approve|approves .... even|although|though|not|more",
        "say|tell|telling|mark|document|put|claim .... when|even_though|instead|but .. it|she|he|we|they .... so|pay|pays|paid|covered|more_money|qualify",
        "say|tell|telling .. medicare|medicaid|insurance|payer|plan|<payer>|auditor|adjuster|them .. we|she|he|it|i|patient|they .. did|was|is|had|came .... even|although|when|but|so|though",
        "put|add|use|say|tell|mark|code|bill .... so|pay|pays .. it|they|pay|pays|covered .... even|although|when|though .. not|apply|was|is",
        "they|nobody|no_one|insurance|medicare|auditor|patient ?will|would never|not notice|check|know|find_out|catch|see|realize|tell",
        "mark|put|show|check .. present|seen|arrived|done|complete|completed|here|in .. so .. bill|charge|get_paid|pay|look",
        "put|list|mark|register|enroll|say|write|claim|sign .... even_though|even_if|although|though|when .. she|he|it|they|we|patient .. is_not|was_not|are_not|did_not|does_not|has_not|not",
        "add|put|list|use|give .. diagnosis|dx|condition|code .. not|never|does_not|did_not .. have|had|has",
        "put|move|post|bill|switch|run .. charge|claim|visit|service|it .. under|on|to|for|with .. different|another|other|later|earlier|next date|day|year|month .... so|deductible|met|covered",
        "use|using|bill .. dead|deceased .. id|card|insurance|name|number|medicare",
        "double_bill|double_billing|bill_twice|charge_twice .. so|get|to|how|can|both"
      ],
      unless: [
        "no_shows|=they just_do_not|do_not|just come|show",
        "fee|fees|buck|bucks|dollars|not_coming|missed_visit|missing|no_show_fee|missed_appointment_fee|cancellation_fee|fee_for|global|modifier|follow_up_included|did_not_pay|not_paid|not_covered|no_insurance|without_insurance|without_referral|without_auth|referral|not_get_paid|never_paid|never_received|did_not_receive|not_receive|someone_used|got_a_bill|received_a_bill|from_last_year|never_got_billed|never_billed|lab|outside_lab|not_credentialed_yet|not_contracted|out_of_network"
      ],
      articles: MONEY
    },
    // upcoding, unbundling
    {
      when: [
        "how|can|could|should|easiest|way|just|lets|best|want|ok|get_away|help|tips|way_to .... upcode|upcoding|up_code|upcodes|overcode|overbill|over_bill|overcharge|unbundle|unbundling",
        "upcode|overcode|overbill|upcoding .. visit|visits|office|it|this|so|claims|everyone|to",
        "higher|level_5|level_4|level_five|99215|99214|longer|bigger|highest|max|top .. code|level|visit|em|everybody|everyone|everything|all|every .... more|money|pay|pays|paid|make|even|though|instead|anyway|bonus|so|revenue|reimbursement|did_not",
        "code|bill .. everything|everyone|everybody|all|every_visit|all_visits .. as|at|level_5|level_4|99215|99214|high|higher|highest|a_5|a_4",
        "bill|code .. higher|up_a_level|one_level_up|next_level|bigger .. than|then|so|to|even|anyway|for",
        "unbundle|unbundling|split|splitting|separate|break|breaking|break_up .... code|codes|charge|charges|bundle|panel|procedure|claim|bill|them|services .... paid|more|each|separately|extra|twice|money|both|all",
        "unbundle|unbundling .. so|to|more|extra|each|and|get|on_purpose|for",
        "modifier|59|25 .. on|to|every .. everything|all|every|always|everybody|get_around|trick|so_it_pays|so_they_pay|to_get_paid|bypass|even_though",
        "bypass|trick|fool|game|beat|cheat .. edit|edits|ncci|scrubber|payer|insurance|system|medicare|medicaid|audit|<payer>"
      ],
      unless: ["with_a_modifier|can_we_appeal|denied|split_payment|split_claim|split_the_balance|payment_plan|password|mfa"],
      articles: MONEY
    },
    // diagnosis bent to the payment
    {
      when: [
        "change|changing|switch|switching|swap|alter|tweak|fudge|make_up|invent|fake|falsify|lie|exaggerate|embellish|replace|massage|adjust|put_down|cambiar|pick .... diagnosis|dx|code|codes|icd|icd10|reason|diagnostico|symptoms|severity .... so|to_get|pay|pays|paid|cover|covered|covers|approve|approved|approves|through|accept|denied|pague|cubra|money",
        "use|put|enter|add|pick|send|give|need .. different|fake|another|other|any|false|made_up|wrong|better|random|whatever|worse|sicker .. diagnosis|dx|code|reason|icd .. so|that|to|which .... pay|pays|paid|cover|covered|covers|approve|approved|through|goes",
        "make_up|invent|fake|fabricate|falsify|exaggerate|fudge .... reason|diagnosis|dx|symptom|symptoms|history|story|vitals|bp|note|notes|numbers|time|dates|info|information|prior_auth|auth|claim|medical_necessity|answers|log|logs|temps|readings|signature|records|document|documentation|form|forms|certificate|license|result|results|order",
        "lie|lying|fib to|on|about .... insurance|payer|<payer>|form|auditor|patient|claim|auth|inspector|application|osha|medicare|diagnosis",
        "make|say|write|put|tell .. look|sound|she_has|he_has|them .. sicker|worse|like_she|like_he|more_serious|medically_necessary .. so|than|even|to_get",
        "code|bill .. cosmetic|botox|routine|physical|screening .. as .. medical|diagnostic|problem|sick .. so|even|to_get"
      ],
      unless: [
        "make_up a|an|the|missed|my|her|his .. appointment|visit|session|time|day|work|hours",
        "corrected_claim|correct|wrong_code|wrong_diagnosis|query|typo|provider_changed|doctor_changed|doctor_corrected|appeal|lcd"
      ],
      articles: ["fraud-waste-abuse", "coding-queries", "medical-necessity"]
    },
    // dates and signatures
    {
      when: [
        "backdate|backdating|backdated|back_date|back_dating|antedate|predate|pre_date|post_date|postdate|back_dated .... note|notes|form|signature|consent|chart|record|abn|referral|order|claim|it|visit|letter|excuse|document|hipaa|authorization|them|this|rx|prescription|entry|release|agreement|dos|to|log",
        "redo|rewrite|doctor|tweak .. date|dates|time|times .... match|matches|fit|fits|line_up",
        "backdate|backdating|back_date .. ok|can|so|for|her|his",
        "change|changing|alter|switch|move|fudge|put|use|write|enter|bill .. date|dates|dos|day|fecha .... so|to_match|to_get|before|after|earlier|covered|coverage|effective|instead|old|active|make_it",
        "put|write|use|date|sign|dating .. yesterdays|last_weeks|last_months|last_month|last_week|old|earlier|different|fake|yesterday|wrong date|on|it|dates",
        "sign|signing|signed|firmar|write|initial|put .. <provider>|doctors|drs|docs|his|her|patient|patients|pts|moms|parents|husbands|wifes|somebody|someone .. name|signature|initials|for_him|for_her|nombre|firma",
        "sign|signing|firmar for|as|por|like .. <provider>|el|patient|pt|mom|him|her .... out|not_here|busy|gone|vacation|forgot|left|not_in|himself|lunch|save|lazy|instead|hurry",
        "i|we|me|lets|just sign|signing .. for|as|like .. <provider>|patient|pt",
        "copy|copying|copied|clone|paste|reuse .. last|old|previous|yesterdays|other note|exam|visit .... so|look|looks|like|full|get|paid|appear",
        "forge|forging|forged|falsify|falsifying|fake|faking|trace|photoshop|paste|cut_and_paste|reuse|stamp .. signature|sig|name|initials|note|doctors_note|excuse|rx|prescription|prescriptions|id|card|certificate|record|records|chart|document|consent|form|cpr_card|license|diploma|vaccine_card|vaccination_card",
        "use .. <provider>|doctors|drs|nurses|his|her .. login|password|signature_stamp|stamp|dea|dea_number|prescription_pad|rx_pad .. to|so|when .... sign|order|refill|approve|write|prescribe|close|call_in|prescription",
        "call_in|phone_in|write|order|refill|send_in|prescribe .. <drug>|<medicine>|rx|script|prescription|refill|xanax .. for_myself|for_me|for_my|myself|without_the_doctor|without_doctor|without_asking|under_his|under_her|under_dr|using_his",
        "blank|pre_signed|presigned .. abn|consent|form|rx|prescription|check|checks|forms .. sign|signed|have|just|stack",
        "initial|sign|fill_out|fill_in|complete|write_in|enter|chart|put_in|document|log|make_up .. temp|temps|temperature|log|logs|vitals|bp|weights|qc|control|controls|checks|exam|screening .... did_not|never|not|forgot|missed|skipped|without|nobody .. take|taken|took|do|done|did|check|checked|run|ran|doing|checking"
      ],
      unless: [
        "can|may|do|should we|i|you bill|charge a|the|her|his visit|appointment .... after|before",
        "medicaid|eligibility|coverage_backdated|retro|retroactive|who_can_sign|cheque|check|authorized|power_of_attorney|poa|guardian|parent_sign|minor|package|delivery|ups|fedex|certified_mail|supplies|login_as|what_do_i_do|what_should_i_do|how_do_i_fix|downtime|late_entry|order_form|x_mark|witness"
      ],
      articles: NOTES
    },
    // money off and money for patients
    {
      when: [
        "waive|waiving|forgive|skip|skipping|drop|write_off|writing_off|erase|stop_collecting|not_collect|never_collect|not_charge|never_charge|do_away_with|free|eat|perdonar|quitar .... copay|copays|co_pay|co_pays|copayment|deductible|deductibles|coinsurance|copago|copagos|cost_share|patient_portion .... so|all|every|everybody|everyone|always|attract|bring|more|get|draw|new|routinely|advertise|ad|facebook|competition|compete|friends|pacientes|todos|vengan|happy|come|loyal|promotion|special|medicare",
        "waive|waiving|forgive|skip|write_off|drop|not_collect|not_charge|stop_collecting .. all|every|everybodys|everyones|everyone|everybody|our|medicare|any .... copay|copays|co_pay|co_pays|deductible|deductibles|coinsurance",
        "no_copay|free_copay|zero_copay|no_copays|insurance_only|we_accept_insurance_as_payment .. special|ad|promotion|coupon|offer|flyer|facebook|week|day",
        "advertise|promote|offer .. free|no|waived|waive .. copay|copays|deductible|co_pay",
        "pay|paying|give|giving|offer|offering|cash|money|gift_card|gift_cards|giftcard|giftcards|gift|gifts|bonus|reward|rewards|commission|cut|percentage|percent|free_stuff|iphone|raffle|discount|kickback|kickbacks|buck|bucks|dollars .... refer|refers|referring|referred|referral|referrals|friend|friends|each_patient|each_medicare|every_patient|sends|sending|send_us|sign_up|signing_up|new_patients_they|bring|brings|bringing|steer",
        "give|giving|offer|offering|provide|free|hand_out .. gift|gifts|free|ride|rides|cash|money|tv|tvs|meal|meals|gift_cards|lunch .... to_get|so_they|so_that|to_make|if_they|to_attract|to_bring|to_switch .... patient|patients|switch|join|come|us|sign_up|medicare|medicaid",
        "pay|paying|give|bribe .. nurse|er|hospital|ambulance|case_manager|discharge_planner|recruiter|runner|marketer .. to|for .. send|sending|steer|refer",
        "make|create|write|get|use|submit|send|need|print ?a|an|some|me fake|phony|bogus|forged|made_up",
        "free|discount|gift_card|gift|waive|waived|raffle|prize|bonus|cash .... review|reviews|five_star|5_star|stars|testimonial",
        "split|divide|share .. cash|copays|money|tips .. between|among|with|us|ourselves",
        "cash|copays|money .. ours_to|mine_to|to_split|to_keep",
        "kickback|kickbacks|bribe|bribes|payola|under_the_table|finders_fee|referral_fee",
        "lab|rep|pharmacy|imaging|dme|company|vendor|attorney|lawyer|chiropractor .. pay|pays|paying|give|gives|slip|kick .. us|me|doctor|dr .. per|for_each|for_every|to_send|for_sending|every|each|if_we_send",
        "charge|bill .. insured|insurance|medicare|medicaid|medicare_patients .. more|higher|double .. than|then .. cash|self_pay|everyone",
        "take|taking .. copays|copay|cash|money|payments|deposit .. home|without|for_myself|and_not",
        "pocket|pocketing|keep|steal|stealing|take|skim|skimming .. cash|money|copay|copays|payment|payments|petty_cash|drawer .... myself|for_me|nobody|without|no_one|lunch|borrow|home|anyone|i_need",
        "borrow|take|taking .. from .. petty_cash|drawer|cash_drawer|cash_box|register|safe .. until|till|payday|lunch|pay_it_back|for_myself|my",
        "keep|keeping|hang_on_to|hold_on_to|not_refund|sit_on|ignore .. overpayment|double_payment|refund|credit_balance|medicare_money|extra_money|extra .... nobody|without|quiet|hope|they_will_not|not_notice|notice|anyway|do_not_know|not_tell|telling",
        "use|using|run|charge .. patients|pts|someones|her|his .. card|credit_card|card_on_file .. without|not_asking|behind|my_own|myself"
      ],
      unless: [
        "papers|paperwork|after_visit|income|proof|referral_order|order",
        "sample|samples|hardship|can_not_afford|afford|lost_job|financial|sliding|charity|low_income|indigent|pharma_lunch|prompt_pay|gift_from|from_a_patient|patient_gave|patient_wants_to_give|gave_me|refer_out|referral_out|referral_request|specialist|refused|refuses|how_much_is|forgot_wallet|no_wallet|preventive|medicare_advantage_waives|secondary",
        "copay .. refusal|refuse"
      ],
      articles: ["fraud-waste-abuse", "copay-collection", "financial-hardship"]
    },
    // other people's charts
    {
      when: [
        "look|looking|see|seeing|check|checking|peek|peeking|open|opening|pull|pull_up|snoop|snooping|read|view|access|get_into|find_out|find|search|look_up|ver|buscar|go_in|browse|sneak|print .... my|a|our|mi|my_own .. <relation> .. chart|charts|record|records|result|results|file|files|account|visit|visits|appointment|info|information|history|labs|test|tests|expediente|diagnosis|in_for|here_for|came_in|was_seen|for|if|why|what",
        "my|our|mi <relation> .. was|came|is|had|been|chart|charts|record|records|results|test .... see|look|find_out|what_for|check|why|peek|curious|know|pull",
        "<relation>|celebrity|celebritys|celebrities|famous|mayor|actor|singer|player|football_player|politician|local_news_anchor|tv|teacher|coworkers|neighbors|neighbor|pastor .. chart|charts|record|records|file|medical_record|results .. curious|just|nosy|see|look|peek|open|so_i",
        "look|see|peek|check|open|pull|view|access|snoop|read .... celebrity|celebritys|celebrities|famous|mayor|mayors|coworker|coworkers|co_worker|neighbor|neighbors|exs|exes|ex_wifes|ex_husbands|bosss|bosses|actor|somebody_i_know|someone_i_know|person_i_know|people_i_know|someone_i_am_dating|guy_i_am_dating|my_date .. chart|charts|record|records|results|file|address|info|account|history|if|labs",
        "look|see|peek|check|open|pull|read|view .... chart|charts|record|records|file .... curious|nosy|fun|just_to_see|interesting|gossip|bored|not_my_patient|no_reason|dating|for_a_friend|my_friend_wants|ex",
        "see|find_out|know|look|check .. why|what .. my <relation> .. was|is|came|here|in|seen|has|had",
        "let|show|give|print|send|text|read|tell .. my|mi <relation> .. see|look|have|read|know|her|his|a|about .... result|results|chart|record|records|test|labs|diagnosis|file|info|appointment",
        "look_up|find|stalk|search|pull_up|get|track_down .. girl|guy|boy|man|woman|lady|person|someone|somebody|chick|dude .. i|that_i|who_i .. met|like|know|dated|saw|dating|went",
        "look_up|give_me|pull_up|see|show_me|find|open|read|check|get_me .... actor|actress|singer|celebrity|athlete|player|quarterback|rapper|mayor|senator|news_anchor|influencer|famous",
        "pull_up|look_up|open|check|print|show|get .. her|his|their boyfriends|boyfriend|girlfriends|girlfriend|exs|ex|neighbors|roommates|mother_in_laws chart|record|records|file|results|labs",
        "give|show|tell|print|send|get|pull ?me my|his|her neighbor|neighbors|ex|exs|boyfriends|girlfriends|coworkers|coworker|friends|bosss|landlords .. result|results|chart|record|records|labs|diagnosis",
        "snoop|snooping|be_nosy|peek .. chart|charts|record|records|in|at|through"
      ],
      unless: [
        "my_own_chart|my_own_records|=wants|asked|asking|asks|caller|patient|pt|authorization|proxy|guardian|portal_access|check_in|schedule|brought|emergency_contact|dr_wants|family_member|wrote|log|audit"
      ],
      articles: CHARTS
    },
    // giving away, selling, stalking
    {
      when: [
        "give|giving|send|sending|release|releasing|email|fax|tell|hand|mail|share|show|dar|print|let .... record|records|chart|results|info|information|file|address|phone_number|number|diagnosis|expediente .... without .. him|her|them|pt|patient|patients|anyone|mom|doctor|permiso|que knowing|finding_out|know|finds_out|sepa|telling",
        "behind .. back",
        "sneak|slip|leak|post|sell|selling|vender|trade|text_me .. record|records|chart|charts|results|info|patient_list|list|data|names|phone_numbers|addresses|emails|photo|photos|patient_info|pt_info|phi|patient_data|email_list .. to|out|online|on|for|company|a",
        "sell|selling|vender .. patient|patients|pt|pts|our|their|the .. list|lists|info|information|data|names|emails|records|numbers",
        "give|send|release|tell .... even_though|although|though|anyway|anyways .... no_release|did_not_sign|not_authorized|said_no|said_not|refused|revoked|not_on_the_list|not_on_hipaa|expired|no_authorization|no_consent",
        "give|tell|send|text|slip .. my|a|mi <relation>|friend|someone .. address|phone|phone_number|number|info|name .. of|for|to .. patient|pt|client",
        "use|take|get|copy|sell|add .... side_business|side_hustle|my_business|my_own_business|my_church|my_mlm|avon|personal_use|my_mailing_list|fundraiser",
        "tell|give .... where .. <other>|wife|husband|ex|girlfriend .. staying|living|hiding|moved|lives",
        "get|use|take|save|copy|text|call .. patient|patients|pts|pt|cute|hot|her|his|guys|girls .. number|phone|phone_number|address|facebook|instagram .. to_ask|ask_out|ask_her_out|ask_him_out|date|text_him|text_her|personally|for_myself|find_her|find_him|for_my_friend|out|off_the_chart",
        "ask .. out .. patient|chart|number",
        "take|taking|bring|copy|download|email|save .. patient|pt|patients .. list|records|info|data|contacts .. with_me|to_my_new|new_job|home_with_me|when_i_leave|when_i_quit|my_new|competitor|thumb_drive|my_own"
      ],
      unless: ["emergency|treatment|other_doctor|another_doctor|specialist|hospital|public_health|subpoena|court|work_from_home|shred"],
      articles: ["hipaa-privacy-basics", "records-release", "authorization-form-elements", "fraud-waste-abuse"]
    },
    // hiding
    {
      when: [
        "hide|hiding|cover_up|covering_up|keep_it_quiet|keep_quiet|sweep|bury|conceal|keep_secret|keep_this_quiet|esconder|ocultar .... breach|mistake|fax|email|laptop|phone|incident|error|records|lost|hipaa|privacy|injury|accident|overpayment|audit|auditor|inspector|boss|manager|patient|info|it|this|quiet|needle|spill|complaint|payment|charge",
        "keep .. quiet|secret|between_us|under_wraps|on_the_down_low|hush",
        "cover_up|coverup|covering_up|sweep .. under|so_no_one|so_nobody|no_one_finds|nobody_finds|nobody_has_to_know|no_one_has_to_know|no_one_knows|nobody_knows",
        "change|changing|alter|edit|rewrite|adjust|fix|doctor|modify .. chart|charts|note|notes|record|documentation .... to_match|so_it_matches|match|to_support|support|to_justify|justify|so_it_looks|look_like|look_better|to_fit|fit",
        "throw_away|throw_out|toss|trash|lose|ditch|hide|bury|misplace|ignore|deep_six|burn .. complaint|complaints|subpoena|letter|request|incident|form|note|notice|report|denial|bill|evidence .... so|before|that_way|not_see|never",
        "erase|wipe|delete|clear|turn_off|disable|alter audit_trail|audit_log|access_log|audit_logs|the_audit|the_log|the_logs|cameras|camera_footage",
        "not|never report|tell|log .... so .. look|good|bonus|numbers|trouble|know|osha|record",
        "hide|hiding|conceal .. payment|payments|money|income|cash|charge|loss|shortage .. from|so|on",
        "get_around|beat|dodge|avoid|cheat|trick|fool|pass|survive .. audit|auditor|law|laws|hipaa|regulation|regulations|inspection|edits|limits|rules|surveyor",
        "write|do|make|create|enter|document|finish .. note|notes|documentation|record .. for .... never|not|did_not|nobody .. did|do|happen|happened|saw|seen|done|came|exist",
        "avoid|get_out_of|get_around|not_have_to|skip|without|dodge|not .. reporting|report|telling|tell|notifying|notify|disclosing|disclose|logging .... breach|patient|patients|osha|privacy_officer|hhs|incident|injury|hipaa|wrong_fax|boss|feds|government|medicare|state",
        "delete|deleting|alter|altering|altered|destroy|destroying|shred|shredding|rewrite|rewriting|remove|erase|erasing|get_rid_of|wipe|change|changing|fix|edit|modify|borrar|cambiar|clean_up|doctor|tamper|lose .... note|notes|chart|charts|record|records|email|emails|log|logs|evidence|entry|documentation|audit_trail|audit_log|expediente|message|messages|document|documents .... before|so|after|because|without|lawyer|attorney|auditor|audit|inspector|lawsuit|court|subpoena|sue|sued|suing|board|nobody|no_one|boss|trace|abogado|mistake|look_bad|blame|investigation|investigator",
        "get_away_with|without_getting_caught|without_anyone_knowing|without_anyone_finding|so_nobody_finds_out|so_no_one_finds_out|so_nobody_knows|so_they_do_not_find_out|off_the_books|under_the_table|so_medicare_will_not_know|so_insurance_does_not_know|without_insurance_knowing|before_anyone_notices|before_anybody_notices|cook_the_books|launder"
      ],
      unless: [
        "retention|how_long|how_many_years|years|do_we_have_to|litigation_hold|patient_wants|pt_wants|wants_it|wants_something|lady|she_wants|phishing|password|duplicate|old_paper|ok_to_shred"
      ],
      articles: ["privacy-breach-response", "fraud-waste-abuse", "incident-reports", "records-amendment"]
    },
    // cards and names that are another's
    {
      when: [
        "use|using|run|bill|usar|lend|borrow|put|let .. <relation>|someone|somebody|someones|another|another_persons|other|his|her|cousins|sisters|brothers|moms|dads|friends|hermana|roommates|different .. card|insurance|medicaid|medicare|id|name|seguro|plan|coverage|policy .... no_insurance|not_have|not_covered|uninsured|not_on|not_hers|not_his|as_if|pretend|without|has_none|lost|expired|no_tiene|who_is_not|instead|under",
        "pretend|pretending|pose|posing|impersonate|impersonating .. to_be|be|as|like|i_am|we_are|that|she|he",
        "see|register|check_in|check .. under .. someone|another|sisters|brothers|cousins|moms|friends|fake|false|different|wrong .. name|insurance|id|card",
        "say|write|put|list|add .. she|he|child|kid|husband|wife|boyfriend .. lives|is_married|is_her|dependent|employee|works_here|spouse .. so|to_get|even .. insurance|covered|coverage|medicaid|qualify",
        "fake|false|made_up ssn|social|id|address|insurance|income|identity|name"
      ],
      unless: [
        "caller|someone_is|somebody_is|someone_called|somebody_called|called|patient_is|pt_is|pt_used|patient_used|she_used|he_used|is_using|suspect|think|red_flag|id_theft|identity_theft|pretexting|who_is|preferred|nickname|secondary|newborn"
      ],
      articles: ["fraud-waste-abuse", "patient-identification"]
    }
  ]
}
