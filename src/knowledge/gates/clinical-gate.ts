import { clinicalAsks } from "./clinical-asks"
import type { GateTable } from "./gate-rule"

const NURSE = ["telephone-triage-clerical", "medical-assistant-scope"]
const DRUGS = ["telephone-triage-clerical", "medical-assistant-scope", "refill-requests"]
const RESULTS = ["telephone-triage-clerical", "medical-assistant-scope", "test-results-tracking"]

/** Paper about a drug, a result or a symptom: ordering, paying, filing, coding. The desk's own work. */
const deskWork = [
  "<coding>|<coverage>",
  "refill request|process|policy|line|turnaround|log|refill_form",
  "early refill|refills|refilled",
  "stock|inventory|order_more|reorder|fridge|refrigerator|freezer|lot|expire|expired|sample|vial|par_level|lost|stolen",
  "kit|kits|backorder|backordered|substitute|throw_out|toss|warm|shipment|brought_in|brought_back|coffee_can|credit|score",
  "courier|requisition|specimen|swab_pickup",
  "log|logs|logbook|record|document|file|filing|scan|fax|mail|print|chart_note|label|spell|abbreviation|stand_for"
]

/** Questions of who may do it and how it is passed on: these have articles. */
const whoMay = [
  "who answers|decides|talks|takes|can|may|calls|tells|gives|reads|is_allowed|should|do|does|gets|to|handles|signs|approves|needs",
  "who ?do|should ?i|we send|give|transfer|route|call|tell|ask|pass",
  "am_i|are_we|is_desk|is_the_desk|is_front_desk|can_an_ma|can_a_ma allowed|give|tell|read",
  "allowed_to|supposed_to tell|give|read|leave|discuss|say|handle|answer|advise|triage|release|mail",
  "how do|should|to|can ?i|we|you handle|route|document|respond|send|take_a_message|pass|forward|triage|log|schedule|book|file|mail|release|give_out",
  "what_do_i say|tell|do when|if",
  "what_do_i|what_should_i say|answer|write|respond $",
  "do|should|must i|we tell|notify|inform|warn|let the ?surgery scheduler|surgeon|nurse|doctor|provider|anesthesia|hospital|dr",
  "what_do_we|what_should_we do|say|tell",
  "where do|does ?i|we put|send|file|document|forward|route|write",
  "script|policy|procedure|protocol|process|message_pad|callback|leave|voicemail|answering_machine"
]

const ask =
  "can|could|may|should|shall|would|will|ok|okay|safe|fine|alright|bad|harm|hurt|wrong|allowed|need|must|able|all_right|good|dangerous|possible|puede|puedo|debe|podria|puedes"
const take =
  "take|takes|taking|took|use|drink|eat|stop|stops|stopping|stopped|skip|skipped|skipping|quit|quitting|mix|mixed|mixing|combine|hold|double|restart|start|go_off|come_off|wean|taper|split|crush|increase|decrease|switch|try|continue|resume|finish|stay_on|get_off|give|given|put|apply|cut"

/** The caller (or the clerk) wants medical advice: for the nurse or the provider, never for the desk. */
export const clinicalGate: GateTable = {
  kind: "clinical-advice",
  refuses: true,
  because: "This asks for medical advice. The desk does not give it: take the message and pass it to the nurse or the provider.",
  articles: NURSE,
  unless: [
    "what|which|whats code|codes|modifier|icd|cpt|icd10|dx|diagnosis_code",
    "code|codes for|to",
    "prior_auth|preauth|precert|prior_authorization",
    "modifier|hcpcs|icd10|cpt",
    // a form left blank, what to bring along, a suspicion of abuse: all have articles
    "left|leaves|leaving .. sheet|form|page|part|section|line|box|it|questionnaire blank|empty",
    "<medicine>|med|list to_bring to|with|along|for|in|when|$",
    "drug|pharma|medicine company|rep|treatment|screen|screening|testing|seeking",
    "ma|mas|nurse or ?the|a nurse|doctor|dr|ma|provider",
    "need_to|have_to|supposed_to ask|ask_about",
    "drug_and_alcohol|alcohol_and_drug|substance_abuse",
    "out_of|ran_out_of|se_le_acabo|se_acabo .. <drug>|<medicine> .. need|needs|necesita|wants|surtan",
    "surtan|surtir|surtame",
    "medicinas|vacunas vencidas",
    "boy|girl|kid|child|son|daughter|woman|elderly|grandma|grandpa .. bruise|bruises|bruised|welts|black_eye .... i_am|we_are worried|concerned|suspicious"
  ],
  rules: [
    // how much, how often
    {
      when: [
        "how_much|how_many .... <drug>|<medicine>|mg|ml|milligrams|teaspoons|tsp|cc_of",
        "what|which|whats|is|right|correct|max|maximum|safe|starting|usual|normal|recommended|highest|the|adult|pediatric .. dose|dosage|dosing",
        "<drug>|<medicine> .. dose|dosage|dosing",
        "dose|dosage|dosing .. <drug>|<medicine>|child|kid|baby|yo|year_old|weight|lbs|lb|kg|pound|pounds",
        "how_often|how_many_times|how_far_apart|how_many_hours|how_soon|when|what_time .... <drug>|<medicine>",
        "how_long .... <drug>|<medicine>|stay_on|kick_in",
        "cuanto|cuanta|cuantas|cuantos|cada_cuanto|que_dosis .... <drug>|<medicine>|tomar|toma|darle|doy|tomo",
        "# mg|ml|milligrams .... ok|safe|enough|much|too_much",
        "# .. <drug> .. ok|safe|enough|too_much|too_many"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "pharmacy|pharmacist|reminder|recall|due|schedule|scheduled|appointment|series|does_it_cost|how_much_is|how_much_are|pay|paid|days_supply|quantity|refill|refills|days_ahead|in_advance|hand_out|vfc|vis|keep",
        "record|write|enter .. dose",
        "first|second|booster|2nd|1st|next dose"
      ],
      articles: DRUGS
    },
    // may I take, stop, mix
    {
      when: [
        `${ask} .... ${take} .... <drug>|<medicine>`,
        `${ask} .... <drug>|<medicine> .... with|while|and|if|before|after|during|together|pregnant|breastfeeding|when|for|on`,
        `<drug>|<medicine> .... ${ask}`,
        `<drug>|<medicine> .. with|and|plus|or|versus|vs .. <drug>|<medicine>|alcohol|wine|beer|grapefruit|milk|food`,
        "what_if|what_happens|suppose .... <drug>|<medicine>|dose",
        `<person> missed|skipped|forgot|ran_out|doubled|took .... <drug>|<medicine>|dose .... ${ask}|do`,
        `${ask} .... ${take} .. her|his|their|my|the med|medicine|medication|pill|pills|blood_thinner|antibiotic|vitamins|shot|insulin`,
        "missed|skipped|forgot .. dose|pill|shot|insulin .... what|do|should|ok|double",
        "can|should|could|may|ok .. up|bump|raise|lower|cut_back|increase|decrease|adjust .. my|her|his|the|on <drug>|<medicine>|dose",
        "double_up|cold_turkey|wean_off|taper_off|stop_taking|quit_taking|keep_taking|start_taking|switch_from_to",
        "safe|ok|okay|bad|harmful|fine .. pregnant|breastfeeding|breast_feeding|nursing|pregnancy|for_the_baby|embarazada",
        "puede|puedo|debe|podemos|podria .. tomar|tomarse|mezclar|dejar|usar|darle|dar|beber|ponerse|comer|suspender",
        "can|should|ok|safe|okay .... drink|alcohol|wine|beer|drinking|drive|exercise|fly|swim|sex|smoke|shower|bathe|work_out|lift .... <drug>|<medicine>|after|while|on|surgery|shot|with",
        "how_long .... stay_off|off_work .. with|for|after <condition>|<symptom>|flu|surgery"
      ],
      and: [
        "<drug>|<medicine>|<symptom>|<condition>|embarazada|pregnant|breastfeeding|surgery|shot|vaccine|dose|colonoscopy|tomar|alcohol|wine|beer|cold_turkey|before_the_test|before_this_test|before_labs|before_surgery"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "pharmacy|pharmacist|call_in|called_in|pick_up|pickup|refill|refills|renew|renewal|request|sent|send|mail_order|note_for|work_note|school_form|school|signature|payment|pay|card|message|list|vendor|rep|photo|picture|records|log_book",
        "can|may|should i|we|an_ma|a_ma run|perform",
        "wheelchair|service|dog|interpreter|family|parking|restroom|minor|minors|sign|consent|without_a_parent|without_parent|alone",
        "book|reschedule|schedule|appointment_for|slot|visit_type"
      ],
      articles: DRUGS
    },
    // taking "it", with no drug named
    {
      when: [
        "can|could|should|may|ok|okay|safe ?for <other> ?to take|mix|stop|skip|double|drink|eat it|this|that|these|them|two|2|another|one|both|more|extra|anything|something|food|before|after|while|during",
        "can|could|should|may <other> .. eat|drink .. before|after|during .. test|labs|lab|blood_work|bloodwork|draw|surgery|procedure|scope|colonoscopy|mri|ct|ultrasound"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "home|picture|photo|form|forms|copy|records|paperwork|packet|number|ticket|bus|class|seat|break|lunch|waiting_room|lobby|exam_room"
      ],
      articles: DRUGS
    },
    // which drug; side effects
    {
      when: [
        "side_effect|side_effects|interact|interacts|interaction|interactions|half_life|contraindicated|contraindication|efectos_secundarios",
        "does|do|can|could|will|would|is|are|did <drug>|<medicine> .. cause|make|makes|help|work|affect|interfere|hurt|raise|lower|give|mess|good|better|stronger|safe|addictive|the_same|related",
        "does|do|can|could|will|would|is|are her|his|the|this|that|my <drug>|<medicine> .. cause|make|causing|making|mess|hurt|work|working|safe|giving",
        "which|what|whats|best|good|better|stronger|strongest .. <drug>|<medicine> .. for|to|with|works|after|is_best|is_better|should|can",
        "which|better|best|stronger|safer|difference .... <drug> .. or|and|vs|versus|than <drug>",
        "<drug> or|vs|versus <drug>",
        "allergic|allergy .. to <drug>|<medicine> .... ok|can|take|safe|instead|give|what|substitute|alternative",
        "ok|safe|can|instead|give|alternative|substitute .... allergic|allergy",
        "<drug>|<medicine> .. work|working|kick_in|out_of_system|wear_off|expire_after|take_effect|empezar",
        "what .. <drug>|<medicine> .. used_for|do|does|treat|treats",
        "what_is|what_does <drug> for|do|used"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "pharmacy|refill|allergies_field|allergy_field|add|update|wrong|remove|list|enter|vaers|latex|service|dog|difference_between_brand",
        "rep|peanut_free"
      ],
      articles: DRUGS
    },
    // is this result bad, what does it mean
    {
      when: [
        "<lab>|<vital>|<result> .. # .... bad|high|low|normal|ok|okay|good|dangerous|serious|worry|worried|concern|concerning|mean|fine|abnormal|malo|alto|alta|mala|peligroso|scary|emergency|too",
        "is|are|was|esta|es .. <lab>|<vital>|<result> .. # .... bad|high|low|normal|ok|okay|good|dangerous|serious|fine|mal|malo|alto|alta",
        "bad|high|low|normal|ok|okay|dangerous|serious|worried|worry|concerned|high_for .... <lab>|<vital> .. of|at|is|was|came #",
        "# .. a|too|is_that|esta|es|is|that|is_it|normal|considered .. high|low|bad|fever|normal|ok|dangerous|alto|alta|malo|mala|okay|good|serious",
        "what .. mean|means|significa|indicate|indicates|meaning .... <lab>|result|results|biopsy|mri|abnormal|positive|pap|culture|ct|xray|x_ray|elevated|low|high",
        "what|que .... <lab>|result|results|biopsy|mri|pap|culture|ct|xray|x_ray|abnormal .. mean|means|say|says|show|shows|significa|quiere_decir|indicate",
        "is|are|es .. <lab>|biopsy|results|mri|pap|culture .. bad|high|low|normal|ok|okay|dangerous|serious|cancer|abnormal|positive|negative|malo|alto|good",
        "explain|interpret|read|go_over|understand|look_at|tell_me_about .... <lab>|results|result|biopsy|mri|lab|labs|ultrasound .... mean|to_me|means|explain|is|for_me|bad|if",
        "can_i|can_you|should_i|could_you|you .. explain|interpret .. result|results|lab|labs|mri|<lab>|biopsy|ekg|xray",
        "abnormal|positive|elevated|high|low|borderline|flagged .... does_she|does_he|do_i|do_they have",
        "should|need .. be|she|he|i|we|they|patient|pt|to_be|to .. worried|worry|concerned|concern|alarmed",
        "normal|good|healthy|target|ideal|safe range|level|number|value .. for|of|a <lab>",
        "what|whats|what_is .. normal|good|ideal|high|low|dangerous .. <lab>",
        "salio|tiene .. <lab>|azucar|presion|colesterol .... malo|alta|alto|bien|mal|normal|grave"
      ],
      and: ["<lab>|<vital>|<result>|abnormal|biopsy|positive|azucar|fever|calentura|bp|102|101|103|104|100.4"],
      unless: [
        ...deskWork,
        ...whoMay,
        "fridge|refrigerator|freezer|degrees_in|vaccine|inventory|balance|days_in|score|drawer|over|short|aging|dollars|account|owe|room_temp|wait|tall|units|eob|remit|co|age|ar|rate|reason_code|minutes|minute|min",
        "normal|adult|range .. for|in .. adult|grown_up|grownup|an_adult",
        "normal|vital .. <vital> .. for|in|range|adult",
        "allergy|take .. bp|vitals|her_blood_pressure|reads|machine|cuff|calibrate|qc|control|quality",
        "can|may|should|could ?i|we read|give|leave|email|text|mail|release|share .. result|results|lab|labs",
        "recheck|rechecks|bp_check|nurse_visit|lab_only|draw|order|ordered|requisition|pick_up|get_a_copy|copy|portal|released|late|not_back|overdue|still_waiting|track|missing|wrong"
      ],
      articles: RESULTS
    },
    // is it normal
    {
      when: [
        "is_it|is_that|is_this|es|it normal|common|usual|typical|serious|contagious|dangerous|malo|grave|an_emergency|urgent",
        "is_it|is_that|is_this ok|okay|safe|bad for|if|that <other>|her|his|my|the|a|<symptom>|<drug>|<medicine>|<body>",
        "es_normal|es_malo|es_grave"
      ],
      and: [
        "<symptom>|<condition>|<drug>|<medicine>|<body>|shot|vaccine|surgery|procedure|pregnant|pap|stitches|sutures|period|vacuna|operacion|sleep|weight|incision"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "waiting|sit|mask|masks|lobby|schedule|book|appointment|slot|double_book|come_with|desk|sign|consent|collect|ask|records"
      ]
    },
    // what is it, what causes it
    {
      when: [
        "look|looks|looking|sound|sounds|seem|seems|feel|feels like .... <condition>|<symptom>|a|just",
        "does|do|is|are|could|might .. this|that|these|it|her|his|the|my <symptom>|<condition>|<body>|spot|mole|thing .. look|sound|infected|cancer|serious|contagious|normal|bad|broken|be|related|mean",
        "what .. is|are|could|kind|whats|type .. this|that|the|these|her|his .. rash|bump|lump|mole|spot|growth|sore|blister|bite|mark|thing_on",
        "what .. cause|causes|causing|caused|making|makes|would_make|brings_on .... <symptom>|<condition>|<body>|this|her|him|it|sick",
        "why .. is|does|do|would|has|are .. <person>|her|his|my|their .. <symptom>|<body>|always",
        "is|could|may|might|would|can .. it|this|that|these|she|he .. be|just|have|got|a|from .. <condition>|cancerous|broken|infected|allergic|virus|viral|bacterial",
        "is_it|is_this|is_that|could_it_be|does_she_have|does_he_have|do_i_have|do_they_have|does_pt_have|does_the_pt_have|does_patient_have|she_might_have|do_you_think_she_has|do_you_think_its|do_you_think_it_is|think_she_has|think_he_has .. <condition>|<symptom>|infected|broken|cancer",
        "symptoms|signs|sintomas of|de <condition>|a|heart|infection|stroke",
        "is|are <condition>|<symptom> .. contagious|dangerous|hereditary|curable|fatal|serious|genetic",
        "how_long .. is|are|does|will|do .... contagious|<symptom>|<condition>",
        "diagnose|diagnosis_is|what_is_wrong_with|whats_wrong_with|what_does_she_have|what_does_he_have|que_tiene|que_sera",
        "<symptom> .. and|with|for .. <symptom> .... what_is_it|what_could|what_does_he_have|is_it|could_it"
      ],
      and: ["<symptom>|<condition>|<body>|wrong|que_tiene|diagnose|thing"],
      unless: [
        ...deskWork,
        ...whoMay,
        "what_is|what_are|whats the|a .. <condition> .. visit|policy|modifier|form",
        "waiting|sit|mask|masks|lobby|schedule|book|appointment_type|slot|visit_type|double_book|desk_do|spill|clean|id|identity|scam|fraud|phishing|voicemail|forgery|account|have_insurance|have_an_appointment|have_a_balance",
        "caller|she|he|pt sound|sounds|seems upset|drunk|angry|mad"
      ]
    },
    // come in, ER, wait
    {
      when: [
        "should|does|do|need|needs|must|debe|tiene_que|can|could|would .. <person> .. go_to|come_in|go|be_seen|get|wait|see|head_to|drive|call|ir|venir|esperar|come|stay_home|be_checked|have .... er|emergency_room|hospital|urgent_care|<symptom>|<condition>|doctor|specialist|today|emergencias|hospital|urgencias|stitches|tetanus|xray|x_ray|tested|home",
        "should|do|would .. i|we|you .. send|tell .. her|him|pt|patient|them|caller|mom|her_son .. to|go .... er|emergency_room|hospital|urgent_care|home|come_in",
        "er or|vs|versus|o .. urgent_care|wait|here|appointment|come_in|office|home|clinic",
        "does|do|if|is|should ?her|his|my|the|this|our <person> need|needs .. be_seen|antibiotic|antibiotics|stitches|tetanus|tetanus_shot|xray|x_ray|surgery|er|hospital|strep_test|covid_test|shot|mri|medicine",
        "does|do|will|is .. <symptom>|<condition>|<body>|=cut|it .. need|needs|require .. stitches|antibiotic|tetanus|xray|x_ray|surgery|doctor|seen|looked_at|er",
        "can|could|should|will .. it|this|she|he|that|<symptom>|<condition> wait .... <day>|until|till|or|appointment|weekend",
        "is|how it|this|that .. serious|urgent|emergency|bad_enough",
        "bad|serious|sick|urgent enough to|for .... er|come_in|be_seen|hospital|urgent_care|doctor"
      ],
      and: [
        "<symptom>|<condition>|<body>|er|emergency_room|hospital|urgent_care|stitches|tetanus|antibiotic|antibiotics|emergencias|urgencias|sick|fell|xray|x_ray"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "sign|referral|refer|form|paperwork|pick_up|drop_off|records|interpreter|physical|consent|checkin|check_in|register|follow_up|discharge|report|copy|admitted|transfer|clearance|admission|stick|exposure|occ|occ_health"
      ]
    },
    // remedies
    {
      when: [
        "what|que|whats|anything|something|best|good|any|which .. <person>|i|you|to|should|can|could|puede|le|is|good|works|else|helps|help|for .. take|use|do|put|eat|drink|give|try|tomar|hacer|doy|ponerse|good|bueno|helps|help|for|para .... <symptom>|<condition>|burn|sleep",
        "best|good|home|natural|quickest|fastest|at_home|over_the_counter medicine|med|remedy|remedies|thing|treatment|otc|cream|antibiotic|way|cure|drug .. for|to|on .. <symptom>|<condition>|<body>|treat|get_rid|stop|sleep|gout",
        "how .. do|to|can|should|would|does .. treat|cure|get_rid_of|relieve|stop|bring_down|fix|help|clean|dress|care_for|heal|calm|ease|soothe|remove|lower|quitar|bajar .... <symptom>|<condition>|<body>|fever|wound|burn|<lab>|splinter|stitches|tick|bp|blood_pressure",
        "home_remedy|home_remedies|remedio|remedios|remedio_casero",
        "como_se_quita|como_le_bajo|como_bajar|que_le_doy|que_puede_tomar|que_es_bueno|que_me_recomienda|que_le_pongo",
        "should|can|ok|does .. <person> ice|heat|elevate|soak|pop|ice_it|put_ice|put_heat|use_ice|squeeze .. her|his|it|the|my|a|on|or|<body>|<symptom>",
        "how_long|how_often .. should|does|do|to|can .. <other> .. ice|rest|soak|wear|wrap|heat|elevate|change .. it|her|his|the|a|<body>|bandage|brace|dressing|sling|boot|cast|$",
        "how_long|how_often .... ice|soak|elevate|heat|rest .. <body>|<symptom>",
        "ice or|vs heat",
        "<symptom>|<condition> .... what_should|what_can <person> take|use|try|eat|put",
        "<symptom>|<condition> .... what_should|what_can|what_does <other> do",
        "<body> .... what_should|what_can|what_could <person> take|use|try|put",
        "<body> .... killing|hurting|hurts|bothering|aching|sore .... what_should|what_can|what_helps|what_is_good",
        "<symptom>|<condition> .... what_do_i|what_should_i tell|say .. mom|dad|caller|her|him|mother|patient|pt|them",
        "has_not|have_not .. pooped|peed|eaten|slept|urinated|nursed|had_a_bm .... what|should|ok|do",
        "what can|should .. eat|drink .. before|after|with .. surgery|<condition>|colonoscopy|test|labs|procedure|scope",
        "diet|foods|exercise|exercises|stretches|vitamins|supplements .. for|lower|raise|avoid|help|reduce|to_lower|to_help|good_for .. <condition>|<body>|<lab>|<symptom>|weight"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "schedule|book|appointment|slot|visit|lunch|spill|supplies|vaccine_fridge|fridge|lobby|waiting|mask|masks|room|rooms|desk|surface|table|floor|wipe|carpet|complaint|yelling|upset|angry|stop_payment|red_bag|ask_her|to_ask|where_do|send_to_nurse|consent|minor|letter"
      ]
    },
    // any other yes-or-no, how or what about a body, with none of the desk's words beside it
    {
      when: [
        "<lab>|<vital>|<symptom>|<condition> .... what should|can|could|does|do <other> do|take|try|eat",
        "can|could|does|do|would|will .. cause|make|give|trigger|worsen|spread|turn_into .. <symptom>|<condition>",
        "how high|bad|long|many_days|low .. <symptom>|<lab>|<vital>|<condition>",
        "<symptom>|<condition> .... give|try|use him|her|it|them|something|anything|some",
        "<vital>|<lab> .. too|really|very|so|kind_of|dangerously low|high|fast|slow",
        "should|can|could|would .. i|we|she|he|mom|they take|bring|send .. to|into er|urgent_care|hospital|emergency_room",
        "can|should|could|may .... month_old|months_old|year_old|yo|newborn|infant .... have|eat|drink|sleep|fly|swim|take",
        "esta_bien|es_seguro|se_puede|hace_dano|es_bueno .... <drug>|<medicine>|<symptom>|<condition>",
        "should|need|must .. worry|worried|concerned|alarmed|scared .. about|by|with|if",
        "miss|missed|missing|late_for|overdue_for|skip|skipped .. <drug>|shot|dose|pill|injection .... what|week|day|happen|ok|still",
        "need|needs|has|have|supposed to come_off|be_removed|come_out|be_drained|be_checked|be_lanced|be_biopsied",
        "how_much|how_many|how_long .. should|can|does <other> drink|eat|sleep|rest|walk|exercise|weigh",
        "should|can|could|may|will|would|does|do|did|is|are|was .. <other>|my|her|his|it|this|that|the|these|your|<drug>|<medicine>|<lab>|low|high .... <drug>|<medicine>|<symptom>|<condition>|<lab>|biopsy|colonoscopy|surgery|mri|xray|vaccine|tdap",
        "<other> can|should|could|must eat|drink|take|drive|exercise|fly|swim|stop",
        "how do|can|would|will|to i|you|she|he|we|they know|tell if|when|whether|that",
        "how .. do|does|to|can .. know|tell .. if|whether .. it|she|he|this <condition>|is|has|infected|broken",
        "how_do_i_know|how_do_you_know|how_can_you_tell .. it_is|its|if",
        "how_long|how_soon|how_many_days|how_many_weeks|when .... after|until|till|before .... have_sex|sex|exercise|drive|swim|fly|lift|donate|work_out|run|drink|shower|bathe|gym|go_back|return_to",
        "how_long|how_soon|when .... sex|exercise|drive|swim|fly|lift|donate|work_out|shower|bathe .... after|with|on|iud|surgery|shot|stitches|tattoo",
        "look|looks|sound|smell .. infected|cancerous|swollen|inflamed|contagious|abnormal|serious",
        "what .. give|do|use|take|helps|help|works|recommend|good|cream|drops .... <symptom>|<condition>",
        "what .. drops|cream|pills|shot|medicine|med|vitamins .. work|works|help|helps|good|best|for",
        "<medicine> .. for <symptom>|<condition>|<body>",
        "best|safe|safest|good|cheap|strong|stronger|any .. pill|shot|drug|med|medicine|medication|otc|cream|antibiotic",
        "<symptom>|<condition>|<lab>|<vital> .... normal|bad|dangerous|serious|ok|contagious|worry|worried|concerned $|or|for|that",
        "<symptom>|<condition> .... or stay|rest|walk|wait|keep|go|ice|heat|just",
        "is|are .. # .. something|anything|high|low|bad|ok|normal .. worry|worried|concern|about|$",
        "threw_up|vomited|spit_up|dropped .. pill|dose|medicine|med|<drug>",
        "ate|eaten|drank|swallowed|licked|inhaled|touched .... bad|ok|dangerous|harmful|poisonous|matter|hurt|safe|normal",
        "tell|say .. her|him|them|patient|pt|mom .. benign|malignant|cancer|normal|negative|positive|fine",
        "benign|malignant|metastatic|prognosis",
        "que_hago|que_hacer|como|que .. <symptom>|<condition>",
        "que_hago_para|que_puedo_hacer|que_le_pongo|que_le_doy"
      ],
      and: [
        "<drug>|<medicine>|<symptom>|<condition>|<lab>|infected|cancerous|inflamed|biopsy|colonoscopy|surgery|stitches|iud|tattoo|benign|malignant|prognosis|bp|blood_pressure|<vital>|month_old|months_old|newborn|infant|urgent_care|protein|thyroid|mole|prep|depo|140/90|fiebre|crayon|swallowed|ate|drank|ear|eye|rash|threw_up|spinach"
      ],
      unless: [
        ...whoMay,
        "<clerical>|<coverage>|<coding>",
        "can|should|could|do|does|may|how i|we|ma|mas|an_ma|a_ma|nurse|staff|medical_assistant|front|you .. give|draw|see|do|take|room|put|send|have|get|handle|keep|store|clean|collect|transport",
        "kit|kits|backordered|substitute|throw_out|toss|warm|shipment|credit|score|out_of_date",
        "telehealth|video|zoom|phone_visit|in_person|virtual",
        "can|may|should|could|allowed ?to ?i|we tell|read|give|run|do|perform|draw|collect .... negative|positive|normal|test|result",
        "i|we|ma|nurse|who|someone|desk type|enter|put_in|write|key_in|do_that|add_it|ask|asks",
        "or does|do|should|is the|a ma|nurse|doctor|dr",
        "what|which <vital> ?number|reading|level is|counts",
        "stands|mean_in|means_in|what_is|what_are|which_vaccine|visit|see_him|see_her|lunch|coming_in|reschedule|walk_in|walks_in|walked_in|arrives|upset|yelling|parking|early|late|critical|nurse_to_call|who_gets|infection_control|ticket|without_mom|confidential|teen|minor"
      ]
    },
    // is this spot bad, by its look, wherever the picture came in
    {
      when: [
        "mole|rash|lump|bump|wound|incision|bite|<symptom> .... does|do it|this|that|they|these look|looks bad|infected|cancerous|normal|ok|okay|weird|funny|suspicious|serious|worse",
        "if|whether her|his|my|the|this|that|a <symptom>|<body>|lump|mole|spot|mass|cyst|growth|bump|rash is|are|looks <condition>|cancer|cancerous|infected|broken|serious|dangerous|contagious|malignant|benign",
        "does|do it|this|that|his|her .. mole|rash|lump|bump|wound|incision|bite|<symptom> .. look|looks bad|infected|cancerous|normal|ok|okay|weird|funny|suspicious|serious|worse"
      ],
      unless: whoMay
    },
    // triage and advice in so many words
    {
      when: [
        "medical|clinical|health|nurse advice",
        "tell|advise|reassure .. her|him|mom|patient|pt|them|caller .. it_is_fine|it_is_ok|to_take|to_stop|to_skip|not_to_take|not_to_worry|she_is_fine|to_go|to_ice|to_hold|to_double",
        "draw|give|inject|administer .. <drug>|shot|vaccine .. myself|if_nurse|without_order|without_nurse"
      ],
      unless: [
        ...deskWork,
        ...whoMay,
        "coworker|gave|never|not_give|who|policy|why|scope|may_not|arrive|bring|insurance|line|difference|cancel|to_go_to_the_lab|fasting"
      ]
    },
    ...clinicalAsks
  ]
}
