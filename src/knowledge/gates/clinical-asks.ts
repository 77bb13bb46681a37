import type { GateRule } from "./gate-rule"

const DRUGS = ["telephone-triage-clerical", "medical-assistant-scope", "refill-requests"]
const RESULTS = ["telephone-triage-clerical", "medical-assistant-scope", "test-results-tracking"]

/** Paying, filing, booking, passing on: with any of these the question may be the desk's own. */
const desk = [
  "<clerical>|<coverage>|<coding>",
  "refills|pharmacy|pharmacist|policy|courier|stock|restock|order_more|reorder|lost|stolen|log|logs|sterile|approve|approved|procedure_for|script_for|vencidas|surtan|surtir|global|power_of|poa",
  "who ?do|should|can|gets|gives|tells|calls|reads|handles|signs|decides|takes ?i|we",
  "who",
  "how do|should|to|can ?i|we|you handle|route|document|respond|send|take|pass|forward|triage|log|schedule|book|file|mail|release|get|add|put|enter|record",
  "how_do_we|am_i|are_we|allowed|supposed_to",
  "what_do_i|what_do_we|what_should_i|what_should_we do|say|write|tell|ask|put",
  "where do|does|should|is|are|can"
]
/** The same without "what do we do", which a family asks of itself. */
const paper = desk.slice(0, 2)

/** Clinical questions by their shape: elliptical, guessed at, "just tell me". Beside the wordings of the clinical gate. */
export const clinicalAsks: readonly GateRule[] = [
  {
    // a figure and whether it is too much
    when: [
      "#/# .... high|low|bad|ok|okay|normal|fine|dangerous|worry|worried|good|er|concerning|safe",
      "high|low|bad|ok|normal|dangerous|worry|safe|is|fine .. #/# $|for|too|or|ok|bad|high|low",
      "# .. is ?that|it|this ?too|really|very|considered|a high|low|fever|dangerous",
      "<lab> ?is|was|of|came|at|back|level|=in .. # $|what|is|does|should|mean|transfusion|bad|good|need|how_many",
      "<lab> .... transfusion|how_many_units|which_dose"
    ],
    and: ["#/#|<lab>|<vital>|fever|oxygen|sugar|azucar|presion|100.4|101|102|103|104"],
    unless: [
      ...desk,
      "backwards|written|wrote|typed|top|bottom|reading|critical|called|calls|from_the_lab|phoned|fridge|freezer|degrees|adult|range|which_one|which_number|machine|cuff|missing|late|not_back"
    ],
    articles: RESULTS
  },
  {
    // stop it or not; ordered or asked without a verb
    when: [
      "stop|hold|skip|take|keep|continue|pause|quit|give|double|restart ?it|them|taking|going .. or .. not|keep|stop|hold|continue|skip|take|quit|no|wait",
      "^ should|does|do|can|would ?<person> .. stop|hold|skip|pause|restart|resume|continue|quit",
      "^ skip|stop|hold|double|restart|continue|keep|give|take|crush|split|quit|wean|increase|lower .. <drug>|<medicine>|blood_thinner",
      "how .. to|do|does|can|should|would .. come_off|get_off|go_off|wean|taper|quit|switch",
      "threw_up|vomited|spit_up .... take|give|another|again|repeat|dose",
      "olvido|se_me_olvido|se_le_olvido .. pastilla|medicina|dosis"
    ],
    and: ["<drug>|<medicine>|blood_thinner|blood_thinners|med|insulin|fish_oil|dose"],
    unless: [...desk, "home|sample|samples|rep|picture|brought|leftover"],
    articles: DRUGS
  },
  {
    // two drugs, or a drug and what goes with it
    when: [
      "<drug> ?and|with|plus|on|or|an .. <drug>|alcohol|wine|beer|grapefruit|booze",
      "<drug>|<medicine> .... problem|issue|trouble|matter|thing|worth|worth_it|together $|at|if|for|with|or",
      "problem|issue|trouble|worry|anything_wrong .. if|with|taking .... <drug>|<medicine>|med",
      "is_that|is_this|is_it .. a_thing|from_the|because_of",
      "which|what|best|better|safest|strongest|stronger|right .. <drug>|<medicine>|flu_shot|vaccine|shot .... better|best|for|safer|stronger|or|her|him",
      "which|whats|what_is .. better|best|safest|stronger|right .. <drug>|<medicine>|shot|vaccine",
      "# .. or # ?mg .. <drug>",
      "expired|old|leftover|someones|daughters|sons|wifes|husbands .. <drug>|<medicine> .... ok|still|safe|good .. to_use|to_take|use|take|work|give|$",
      "share .. eye_drop|drops|inhaler|med|insulin|<drug>",
      "does|do|will|would|can <drug>|<medicine> .... <drug>|<medicine>|work|seizure|sleep|weight",
      "<drug>|vitamin_d|vit_d|iron .. how_many|how_much|units|dose"
    ],
    and: ["<drug>|<medicine>|flu_shot|shot|vaccine|drops|vit_d|vitamin"],
    unless: [...desk, "sample|samples|rep|list|lists|vis|fridge|toss|lot|arrived|out_of|given|expiration|dispose"],
    articles: DRUGS
  },
  {
    // the result passed on with what follows from it
    when: [
      "tell|let .... negative|positive|normal|fine|clear .... so|and|can|means .. need|quit|stop|take|keep|med|meds|antibiotic|antibiotics|worry|come_in|go",
      "^|can_i|should_i|could_i|may_i|ok_to|ok_if_i|just tell|let|say|reassure .... looks|is|are|it_is|just|only|be .. fine|nothing|virus|viral|a_virus|harmless|going_away|go_away|not_serious|minor",
      "nurse|dr|doctor|doc|provider|np .. gone|out|busy|lunch|left|not_here|away .... can_i|should_i|ok_if|ok_to|what_do_i|may_i|just .. tell|say|read|give|explain"
    ],
    and: [
      "<drug>|<result>|<condition>|<symptom>|<medicine>|<lab>|virus|viral|negative|positive|mass|radiology|biopsy|path|pathology|rash|wound"
    ],
    unless: ["power_of|poa|scanned|who|message|how_do|route|where|=desk|scared|complaint|<coverage>|<coding>"],
    articles: RESULTS
  },
  {
    // what a finding means
    when: [
      "does|do|is .... mean|means .. <condition>|pregnant|infected|sick|she_has|he_has|i_have|they_have",
      "<condition>|<lab>|<result>|positive|negative|abnormal .... what does|do that|it|this|those mean|means",
      "<condition>|<lab>|<result> .. means|meaning what",
      "<lab>|<result>|mass|shadow|nodule|spot|lesion|finding .... what do_i|should_i|can_i tell .... mean|means|is",
      "do|does|did <result>|<lab>|report .. say|says|show|shows .... bad|cancer|normal|broken|torn|worse|abnormal|serious|clean",
      "what stage|grade|kind|type .. cancer|tumor|is",
      "que significa|quiere_decir .... positivo|negativo|resultado|resultados|examen|analisis|anormal",
      "salio|sale positivo|anormal|alto|alta|mal|malo",
      "can_you|could_you|you|please|will_you read|explain|interpret|go_over|tell .. me|him|her|us .... <result>|<lab>|report",
      "can_you|could_you|tell_me|please .. explain|interpret .. my|her|his|this|the .. <result>|<lab>|report",
      "shadow|mass|nodule|lesion|spot|lump .. xray|x_ray|mri|ct|scan|mammogram|ultrasound .... cancer|bad|serious|mean",
      "<lab> .... should .. <person> .. be|start|take|go .. on|something|statin|med|<drug>"
    ],
    and: ["<condition>|<result>|<lab>|positivo|anormal|positive|negative|abnormal|mass|shadow|examen|analisis|finding|nodule|lesion"],
    unless: [
      ...desk.filter((line) => !line.startsWith("what_do_i")),
      "mean_on|mean_in|stand|abbreviated|short_for|denied|reason|remark|word|prefix|suffix|term|mean_to|read_back|=dx",
      "order|orders|lab_order"
    ],
    articles: RESULTS
  },
  {
    // while pregnant or nursing; small children
    when: [
      "pregnant|pregnancy|breastfeeding|breast_feeding|breastfeed|nursing_mom|embarazada|trimester|weeks_along .... can|ok|okay|safe|should|may|normal|bad|puede|puedo|still|harm|take|worry",
      "can|ok|okay|safe|should|may|could|am|is_it|puede|puedo|normal .... pregnant|pregnancy|breastfeeding|breast_feeding|breastfeed|nursing_mom|embarazada|trimester|weeks_along",
      "month_old|months_old|mo_old|mos_old|wk_old|week_old|weeks_old|newborn|infant|toddler|baby|bebe .... honey|water|milk|formula|cereal|food|juice|poop|pooping|pooped|pee|peeing|sleep|sleeping|eating|feeding|teething|crying|popo"
    ],
    and: ["can|could|should|ok|okay|safe|normal|not|no|what|how|why|worry|bad|may|is|puede|puedo|still"],
    unless: [
      ...desk,
      "id|alone|without|ask_about|sign|signs|guardian|minor|parents|parent|interpreter|wheelchair|waiting|spill|spilled|floor|changing_table|stroller|breast_pump_room|private_room|born_on|see_us|see_her|we_see|we_take|do_we|can_we|bring"
    ],
    articles: DRUGS
  },
  {
    // a picture, a place on the body, a guess at the name
    when: [
      "pic|pics|picture|photo|image|attached|foto .... <condition>|infected|stitches|cancer|serious|broken|contagious|normal|bad|look|allergic",
      "<symptom>|<body>|tick|bite|discharge|cough .... <condition> $",
      "<symptom> .... what_could|could_it|could_this|what_might|any_idea|is_that",
      "<symptom>|discharge .... mean|means <condition>|infection",
      "<symptom>|<body>|hives|rash .... allergic|infected|broken|contagious|serious you_think|do_you_think|$|right|or|to",
      "is_it|is_that|is_this .. from_my|my <drug>|<medicine>|med",
      "<symptom>|<condition>|<body> .... think|guess it_is|its|is",
      "calf|leg|ankle|arm .. red|hot|warm|swollen|swelling .... clot",
      "is|could|might that|it|this .. a|just|be .. <condition>|clot|hernia|fracture"
    ],
    and: ["<symptom>|<condition>|<body>|infected|broken|wound|stitches|hives|discharge|<drug>"],
    unless: [
      ...desk,
      "call|caller_who|visit|walk_in|walked|room|history|reason|chief_complaint|license|id|facebook|insta|instagram|post|website|consent|recording|filming|video|history|hx|spelled|word|came_back|back_for|return_visit"
    ]
  },
  {
    // somebody's opinion, whatever way the question came in
    when: ["^|.. you_think|do_you_think|would_you_say|in_your_opinion|what_do_you_think_it"],
    and: ["<symptom>|<condition>|<drug>|<body>|infected|allergic|broken"],
    unless: ["<coverage>|<coding>", "visit|slot|schedule|book|room|who|where|how_do"]
  },
  {
    // one's own body, or one's family's
    when: [
      "i get|got|have|feel|had|keep|am .. <symptom> .... when|since|every|all|after|for|until|and",
      "my <body> .. hurt|hurts|give|gives|swell|swells|click|pop|numb|ache|aches|lock|itch|itches|burn|burns",
      "my wife|wifes|husband|husbands|mom|moms|dad|dads|son|sons|daughter|kid|baby|child|grandson|granddaughter|grandma|brother|sister .... <symptom>|<condition> .... what|should|ok|can|normal|do|is|need|necesita|worry",
      "mi hijo|hija|esposo|esposa|mama|papa|bebe|nino|nina|abuela .... <symptom>|<condition>|presion|azucar|flema",
      "grandson|granddaughter|son|daughter|kid|baby|toddler|child|nino|nina .. swallow|swallowed|ate|drank|licked|touched .... .. worry|ok|bad|what|safe|poison|harm",
      "ear|ears .. ringing",
      "wife|husband|he|she|mom|dad ?says ?he|she .. peeing|thirsty|snoring|forgetful|sweating|coughing .... <condition>"
    ],
    unless: [
      ...paper,
      "slipped|tripped|lifting|wipes|cleaner|spray|fumes|gloves|at_work|work|shift|report|leave|call_off|call_out|time_off|home_early|boss|customer|yell|yelling|complaint|carpal|keyboard|chair|monitor|desk_chair|who"
    ]
  },
  {
    // wounds, stitches, getting back to things
    when: [
      "stitches|sutures|staples|incision|wound|surgical_site|surgery_site .... normal|ooze|oozing|leak|leaking|itch|itching|shower|bathe|swim|wet|come_out|been_out|be_out|out_by|red|smell|infected|open|take_out",
      "iud|cast|drain|catheter .. falling_out|fell_out|out|slipping|leaking|itch",
      "heating_pad|ice|ice_pack|heat|brace|sling|crutches|splint|wrap .. or|vs|versus .. ice|heat|brace|no|not|cold|without|$",
      "ice|heat|brace|sling|heating_pad|cold_pack .... better|best|good|help .. for|on|$",
      "heating_pad|ice|ice_pack|brace|massage .... <body>|<symptom>"
    ],
    unless: [...desk, "fit|fitting|size|dme|pick_up|hcpcs|machine|out_of_ice"]
  },
  {
    // does she need it
    when: [
      "should|does|do|can|may <other>|i|baby|grandma|my_kid .. get|need|have|receive|be_given .... tdap|tetanus|booster|mmr|rabies|shingrix|rsv_shot|rsv|flu_shot|pneumonia_shot|antibiotic|antibiotics|xray|x_ray|mri|steroid|transfusion|vaccine|brace|stitches",
      "can|could|should|ok you|we|they|i give .. a|the .... shot|vaccine .. to someone|to_someone|to_a|to_people|with|if .. allergy|allergic|fever|sick|pregnant|egg|cold|<condition>",
      "can|could|should|may diabetics|diabetic|heart_patients|<condition> .. eat|drink|have|take|do",
      "allergic|allergy .... ok|safe|can|problem .. for|to|with|get|have|take .. contrast|ct|mri|vaccine|shot|<drug>|flu",
      "allergic|allergy to .. ok|safe for .. contrast|ct|mri|vaccine|shot|<drug>",
      "could i|she|he|they be pregnant",
      "plan_b|morning_after_pill .... work|works|late|after|still|ok",
      "birth_control .. missed|skip|skipped|forgot|antibiotic"
    ],
    unless: [
      ...desk,
      "given|due|school|record|required|need_a_signature|approved|signature|without|permission|parent|alone|ma|mas|nurse_here"
    ],
    articles: DRUGS
  },
  {
    // "just tell me"
    when: [
      "just_tell|tell_me|yes_or_no|just_want_to_know|only_wants_to_know|only_want_to_know|just_wants_to_know ?me .... should .. go|take|come|stop|be_seen|worry|eat|give",
      "just_tell|tell_me|yes_or_no|just_want_to_know|only_wants_to_know|only_want_to_know|just_wants_to_know .... <symptom>|<condition>|<drug>|<medicine>|<lab>|er|stitches|high|low|serious|dangerous|infection",
      "just_tell_me what_to|whether|if .. give|take|eat|er|stitches|should"
    ],
    unless: [...desk.filter((line) => line !== "who"), "who_gets|how_many_patients|history_of"]
  },
  {
    // Spanish: a sign, a drug, and what to do
    when: [
      "que_hago|que_hacemos|que_tomo|que_toma|que_me|que_puede|esta_bien|es_bueno|es_malo|es_normal|es_grave|necesita|se_toma|se_puede|puede|puedo|puedes|debe|cuanto|cuanta|cada_cuanto|nada_mas|no_mas|sirve|hace_dano|peligroso|mezclar|dejar_de"
    ],
    and: [
      "<drug>|<medicine>|presion|azucar|embarazada|flema|tos|fiebre|dolor|sarpullido|vomito|diarrea|antibiotico|gripa|mareo|hinchado|hinchada|infeccion|colesterol"
    ],
    unless: [
      "mas_medicina|mas_medicine|mas_pastillas|se_le_acaba|mas_de_su|normal_cuanto|cuanto_es_lo_normal|surtan|surtir|otra_vez|vencidas|se_le_acabo|cita|receta|farmacia|seguro|referido|referencia|resurtido|expediente|formulario|copia|mensaje|recado|nota|carta|factura|cuenta|pagar|autorizacion|refill|script|hablar|registro|donde|quien|como_le_digo|que_le_digo|poliza|forma"
    ],
    articles: DRUGS
  }
]
