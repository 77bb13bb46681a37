import type { GateTable } from "./gate-rule"

const ALTERED = ["fraud-waste-abuse", "records-amendment", "incident-reports"]

/** The clerk (or somebody through the clerk) would do it: an order, "can we", "how do we", "just". */
const weWould =
  "^|can_i|can_we|could_i|could_we|should_we|may_we|may_i|just|lets|please|can_you|ok_to|ok_if_i|ok_if_we|how_to|how_do_we|how_do_i"

/**
 * Unlawful things asked as an order or a plan. Beside the table of unlawful wordings, which stays shut when somebody only reports what
 * another said: here the report must ask what to do about it.
 */
export const unlawfulAsks: GateTable = {
  kind: "unlawful",
  refuses: true,
  because: "This would break the law or office policy. Do not do it; read the policy and speak with the compliance or privacy officer.",
  articles: ["fraud-waste-abuse"],
  unless: [
    "how|where|when|who|should|must do|to|should|can|i|we ?i|we|you report|tell|call",
    "what_do_i|what_do_we|what_should_i|what_should_we|what_now|what_if|what_are_we|can_i_refuse|can_i_say_no|am_i_allowed|what_happens",
    "^ is|are|was .... allowed|legal|permitted $",
    "is_that_allowed|is_this_allowed|is_it_legal|is_that_legal|is_this_legal|illegal|against_the_law|who_do_i|who_should|hotline|whistleblower",
    "said_to|told_me|told_us|asked_me|asked_us|asking_me|keeps_asking|pressuring",
    "pt|patient|mom|dad|caller|lady|man|woman|guy|husband|wife|daughter|son|parent|family =wants|asks|asked|says|said|requests|requested|is_asking|thinks",
    "coworker|co_worker|employee|nurse|ma|someone|somebody|boss|manager|biller|he|she|they|doctor|provider|dr|receptionist|staff|doc looked|snooped|is_looking|keeps|was|got_caught|is_billing|accessed|opened|peeked|signed|forged|billed|backdated|altered|changed|used|gave|picked|forgot",
    "by_mistake|by_accident|accidentally|mistake|mistakenly|oops|late_entry|addendum|typo|what_is|what_are|whats_the|difference|mean|means|policy_on"
  ],
  rules: [
    {
      // another day than the true one
      when: [
        "date|put|write|stamp|use .. yesterdays|mondays|tuesdays|wednesdays|thursdays|fridays|last_weeks|last_months|an_old|an_earlier date|dates",
        `${weWould} ?i|we|you ?just date .... last|yesterday|back|earlier|before`,
        "put|write|date|use monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday .. on .... even|although|though|instead|signed|signs|sign",
        "change|move|make|switch|set|bill|put|use|enter|push|shift .. dos|date_of_service|service_date|dates_of_service|visit_date .... covered|cover|coverage|deductible|start|active|effective|new_ins|new_insurance|new_plan|kicks_in|begin|pay|paid",
        "make|put|bill|enter|move|call .. visit|service|procedure|it .. january|february|march|december|next_year|this_year|last_year|next_month|this_month|last_month|the_1st .... rather|instead .... plan|insurance|coverage|deductible|ins|covered",
        "make .... look|appear like|as .... before|earlier|on_time|was_done|were_done|came|was_seen|signed",
        "new|next|other plan|insurance|ins|coverage starts|start|begins|kicks_in .... bill|date|put|use it|the_visit|this .. then|instead|under_that"
      ],
      unless: ["appointment|appt|reschedule|auth|authorization|surgery|correct|wrong|should_be|typed|effective_date|expired|retro"],
      articles: ALTERED
    },
    {
      // a higher code than the work, parts that belong together apart
      when: [
        "bump|raise|boost|jack|upgrade .. all|every|everybody|everyone|everybodys|visits|levels|them .... level|99214|99215|99204|99205|higher|next|4|5|up",
        "bump|raise|boost|jack|upgrade .. visit|visits|code|codes|level|everybody|everyone .. up|to",
        "make|code|bill|put|call|mark|charge .. all|every|everybody|everyone|each|them_all .... 99214|99215|level_4|level_5|level_4s|level_5s|level_four|level_five|high_level|highest",
        "put|use|slap|stick|pick|bill|code|charge|mark|choose .... level_5|level_4|level_five|level_four|99215|99214|higher|highest|bigger|biggest|more_expensive|pricier|better_paying .... nobody|no_one|will_not|never|anyway|anyways|make_more|more_money|bonus|notice|everybody|everyone",
        `${weWould} pick|use|code|bill|charge|choose|select .... bigger|biggest|more_expensive|most_expensive|pricier|best_paying|highest_paying code|one|level|visit`,
        "bill|charge|code|split|separate|break|submit|run .... separately|separate|apart|on_its_own|individually|one_by_one|on_their_own|piece_by_piece .... pay|pays|paid|money|extra|get_more",
        `${weWould} unbundle|split|separate|break_up|break_apart .. panel|panels|surgery|bundle|codes|labs|package|procedure`,
        "bill|put|make|call|code .. it|this|visit|one|them .. as|on|into two|2|three|different|separate .. day|days|visits|claims|services|dates",
        "put|bill|split|spread|schedule .... different|separate|two|2 days|dates|claims .... so|both .. both|pay|pays|paid|get"
      ],
      unless: [
        "with_a_modifier|which_level|documentation|support|denied|down_coded|downcoded|query|balance|payment|statement|came_back|edit|allowed|when_can|multi_day|2_day_service|two_day"
      ]
    },
    {
      // the patient's share let go for everybody
      when: [
        "never_collect|not_collect|stop_collecting|not_charge|never_charge|not_bother|forget|skip|waive|drop|forgive|write_off|ignore|let_slide|not_ask .... copay|copays|co_pay|20%|20_percent|20|coinsurance|deductible|patient_share|patient_part .... everyone|everybody|all|every|always|seniors|friends|people|ppl|folks|family|anyone|each",
        "everyone|everybody|all|every|always|seniors|friends|ppl|folks .... skip|forget|waive|drop|forgive|not_collect|write_off|ignore|let_slide .... copay|copays|coinsurance|deductible|20%",
        "never|not collect|charge|bill|ask .. from|our|the|any .. medicare|seniors|friends people|ppl|patients|folks|pts|family",
        "medicare|senior|seniors|friends .... forget|skip|drop|ignore|waive .... 20|20%|copay|coinsurance|deductible|their_part .... always|every|never|ok"
      ],
      unless: [
        "hardship|afford|owe|lost_job|low_income|medigap|secondary|supplement|qmb|preventive|post_op|global|refund|overpaid|met|out_of_pocket|forgot|refuse|refused|wallet|explain|yesterday"
      ],
      articles: ["fraud-waste-abuse", "copay-collection", "financial-hardship"]
    },
    {
      // charts of the famous and of one's own people
      when: [
        "see|look|peek|open|view|read|find_out|check|pull|know .... <famous> ?s .... chart|charts|record|records|labs|results|file|med|visit|here|seen|in_for",
        "<famous> .... want|wanna|can|how|quick|let|curious|what|why|which .... see|look|peek|open|view|read|find|check|med|labs|chart|in_for|on",
        "chart|charts|record|records|file|note|notes|log|open|look|see .... without .. showing|show|trace|leaving|knowing|log|caught|flagged|anyone|anybody",
        "chart|record|file|open|look|see .... not|no .. show_up|trace|caught|flagged|logged",
        "see|check|find_out|look|know if|why|what|whether .. my .. <relation> .. has|had|was|is|in|here|came|on|have",
        "my .. <relation> .. is .. pt|patient|here .... what|why|look|peek|see|know|curious",
        "my .. <relation> .. is .. pt|patient .... on|for|in",
        "<relation> .. is .. pt|patient|here .... quick|sneak peek|look",
        "quick|little|sneak peek|peak|look"
      ],
      and: ["<famous>|<relation>|chart|charts|record|records|trace|file|labs|pt|patient"],
      unless: [
        "protect|log_access|audit|alias|privacy_flag|schedule|special|confidential|check_in|check_her_in|check_him_in|room|own_chart|bill|account|release|proxy|authorization|consent|calls|called|calling|asks|asking|without_a_signature|without_authorization"
      ],
      articles: ["hipaa-privacy-basics", "fraud-waste-abuse", "caller-verification"]
    },
    {
      // somebody else's login
      when: [
        "use|borrow|swap|trade|steal .... <colleague>|friend|friends|somebodys|someones|elses|hers|another|each_others|his|her|their .. login|logins|log_in|password|passwords|credentials|badge|account|pw|sign_on",
        `${weWould} ?i|we|you ?just share|lend|loan .... login|logins|password|passwords|credentials|badge|pw`,
        `${weWould} ?i|we|you give|tell|lend|let|hand|text|send .... my password|login|pw|credentials|log_in|pass|account|badge`,
        "here|take ?is my password|login|pw",
        "log|logged|sign|signed|go|get ?me|her|him|them in|into|on as|under .. <colleague>|someone|somebody|her|him|another",
        "chart|document|finish|work|enter|order .. under|as|in .. somebody|someone|elses|another|<colleague> .. name|login|account|password|log_in|id|elses"
      ],
      unless: [
        "shared_login|own|reset|left|quit|terminated|fired|former|still_work|disable|deactivate|shared_computer|workstation|=wants|wants_me|want_me|report|found|caught|gave_me|sticky|patient|pt|proxy|portal|mychart|daughter|phish|phishing|it_guy|it_person|help_desk|asked|asking|asks"
      ],
      articles: ["it-help-passwords", "hipaa-security-basics", "fraud-waste-abuse"]
    },
    {
      // one provider's work under another's name
      when: [
        "bill|billed|put|submit|send|run|file|charge|drop|use|see .... under|as|with|using|through .. <provider>|<name>|drs|other|another|different|credentialed|supervising|someone|somebody"
      ],
      and: [
        "not|un credentialed|paneled|contracted|enrolled|active|loaded",
        "uncredentialed|until|pending|is_not_on|not_on_the_panel|not_in_network|not_a_provider|hers_comes|number_is_not|not_effective",
        "different|another|other|someone_elses <provider>|doctors .. number|npi|name"
      ],
      unless: ["denied|rejected|corrected|wrong|incident_to|locum|who_can|can_she_be|can_he_be|schedule|paid|can_she_see|can_he_see|fix"]
    },
    {
      when: [
        "use|put|submit|borrow .. <provider>|<name>|drs|another|different|other|someone ?<name>|doctors npi|number|dea .. until|while|because|so|instead|for_now|till"
      ],
      unless: ["wrong|corrected|rejected"]
    },
    {
      // patients' names for money
      when: [
        "company|firm|agency|rep|lawyer|attorney|vendor|startup|marketing|marketer|researcher will_pay|pays|pay|paying|offer|offers|offering|buy|buys|buying|gives_us|is_paying|is_offering|and_pay .... list|lists|names|name|emails|email_list|data|leads|contacts|accident|migraine|patients|pts",
        "<provider>|company|firm|lawyer|attorney|marketing .. want|wants|likes .... list|names|emails|patients|pts .... pays|pay|paying|money",
        "export|download|send|give|print|pull|email|run|hand_over .... list|names|emails|phone_numbers|pts|diabetics .... drug_rep|rep|marketing|marketer|pharma|startup|lawyer|company_that|company_who",
        "lawyer|attorney|chiropractor|rep|lab gives|give|pays|pay us|me # .. for|each|per"
      ],
      unless: [
        "rep|lab offers|offered",
        "insurance|payer|collection|statement|mailing_house|recall|baa|old_charts|settlement|records_request|retire|retires"
      ],
      articles: ["hipaa-privacy-basics", "fraud-waste-abuse", "business-associates"]
    },
    {
      // a name that is not one's own
      when: [
        `${weWould} ?i|we|you ?just sign|initial|firmar .... for|as|like .. <provider>|<name>|pt|patient|her|him|them|mom|dad|husband|wife|parent`,
        `${weWould} ?i|we|you do|put|use|add|sign|stamp|apply|paste .. <provider>|drs|doctors|docs|his|her|patients|pts|moms|parents|<name> signature|stamp|initials|sig`,
        "sign|initial|stamp .... he|she|dr|doctor|they .. will_not|never|would_not .. mind|know|care|notice|read|look|check",
        "use|using|stamp .... stamp|signature .. for|on .. prescription|prescriptions|scripts|rx|orders|controlled"
      ],
      unless: [
        "who_can|power_of_attorney|poa|guardian|minor|package|delivery|ups|fedex|certified|sign_language|sign_up|sign_in|authorized|witness|proxy|interpreter|does_it|have_to_be"
      ],
      articles: ALTERED
    },
    {
      // silence about what must be told
      when: [
        "^ do not report|tell|notify|mention|disclose|log",
        "can|could|lets|just|may|rather|ok|to|how|want ?to|we|i|do ?just not report|tell|notify|disclose|mention|log_it",
        "nobody|no_one needs|has|have|will|gotta|got ?to know|find_out|to_know",
        "skip|avoid|without|get_out_of .. telling|notifying|reporting|letting_them_know|letting_patients",
        "keep .... between_us|quiet|to_ourselves|secret|hush|under_wraps|between_me",
        "really|actually have|need|got to_tell|to_report|to_notify",
        "can_we_just_not|can_i_just_not|pretend_it|act_like_it"
      ],
      and: [
        "breach|fax|faxed|laptop|phone|letter|letters|mailed|lost|stolen|hack|hacked|incident|injury|error|wrong|needle|fall|fell|spill|osha|hipaa|privacy|email|usb|overpayment|complaint|this|it|him|her|anyone|anybody|patients|pts|audit"
      ],
      unless: ["waiting_room|lobby|voicemail|results|insurance_card|under_500|deadline|who|husband|parents|parent"],
      articles: ["privacy-breach-response", "incident-reports", "fraud-waste-abuse"]
    },
    {
      // writing what was not so
      when: [
        "mark|check|document|chart|log|sign|sign_off|initial|record|certify|attest .... even though|if .. not|never|nobody|only|was_not|is_not|did_not",
        "mark|check|chart|document|log|record|enter .... given|done|seen|arrived|called|completed|taken|present .... was_not|is_not|were_not|did_not|never|bonus|numbers|quota|need_the",
        "fill_in|fill_out|make_up|sign_off|initial|complete|backfill .. log|logs|temps|temp|temperatures|checklist|readings|fridge|days|vitals .... missed|nobody|no_one|not|never|forgot|skipped",
        "copy|copying|reuse|paste|use .. last|previous|old|yesterdays .. vitals|bp|weight|temps|exam|readings",
        "copy|paste|reuse .. last|previous visit|visits|time|times|week|weeks .. vitals|bp|weight|temps|exam|note",
        "document|write|say|chart|note|put|log .... but|when we|i|he|she|it|nobody|they .. did_not|was_not|were_not|never",
        "^|just|lets|can_we|can_i|could_we say|claim|put|tell|list|write|use|add .... so they|it|insurance|medicare|medicaid|plan|payer|<payer>|the_plan|he|she|that .. cover|pay|approve|qualify|get_paid|covered|paid|approved|goes",
        "^|just|lets|can_we|can_i|could_we tell|say .. insurance|medicare|medicaid|payer|plan|adjuster|them|collector|<payer> .. it|he|she|we .. was|is|were|happened .... not|instead|rather|when",
        "^|just|lets|can_we|can_i|could_we use|pick|put .. dx|diagnosis|code|covered|payable .. that|diagnosis|dx|which .. go|goes|get|gets|will|pay|pays|even|anyway"
      ],
      unless: [
        "who|no_show|reschedule|undo|wrong|fasting|paid|refused|refuses|not_back|not_signed|not_show|what_code|which_code|abn|estimate|late|retro|interpreter|not_answer|no_answer|voicemail|downtime"
      ],
      articles: ALTERED
    },
    {
      // what somebody asks for
      when: [
        "rewrite|redo|change|edit|alter|reword|clean_up|scrub|take|remove|delete|fix|tidy|cut|strip|doctor|tweak .... note|notes|chart|charts|record|records|paragraph|documentation"
      ],
      and: [
        "lawyer|lawyers|lawsuit|sue|suing|sued|audit|auditor|subpoena|subpoenaed|court|board|inspector|deposition|investigator|malpractice|abogado"
      ],
      unless: ["copy|send|release|respond|subpoena_says|litigation_hold|patients_lawyer_asks|prepare|get_ready|checklist|pull"],
      articles: ALTERED
    },
    {
      when: [
        "^|can_you|can_we|just|lets|please take_out|remove|delete|lose|get_rid_of|erase|leave_out|white_out .... part|paragraph|incident|complaint|fall|entry|mention",
        "shred|destroy|toss|dump|burn .... records|charts|files|papers .... they|lawyer|court|auditor|state|he|she .. asked|requested|want|subpoenaed|ordered"
      ],
      unless: ["duplicate|misfiled|wrong_chart|wrong_patient|flag|alert|retention|years|old"],
      articles: ALTERED
    },
    {
      // another's card; things for oneself
      when: [
        `${weWould}|let|have ?her|him|us|them|i|we ?just use|run|bill|put ?it ?under|on ?her|his|the|their sister|sisters|brother|brothers|cousin|cousins|friend|friends|roommates|aunts|neighbors .. card|insurance|medicaid|medicare|coverage|plan|ins`,
        "take|bring|grab|keep|get|sneak .... sample|samples .. home|for_me|for_myself|for_my",
        "take|bring|get .. home .. sample|samples",
        "refill|order|renew|call_in|send_in|prescribe .. my_own|my_moms|my_husbands|my_wifes|my_kids|my_friends|my_dogs|my med|meds|rx|script|scripts|prescription|<drug>",
        "make|write|print|get|create ?me ?a|an|us .. doctors|drs|work|school note|excuse|slip .... friend|myself|not_sick|was_not|skip|cousin|sister|husband",
        "pay|paying|bribe|reward .... review|reviews|stars",
        "text|call|message|dm|ask_out|hit_on .. cute|that_cute|a_cute|hot|handsome|good_looking",
        "give|tell .... address|where_she|where_he|number .... shelter|restraining_order|hiding|safe_house",
        "post|upload|share|put .. patients|pts|her|his|their|a_patient|of_a_patient pic|picture|photo|video|pics .... without|anyway|not_asking",
        "record|tape|film .. patient|pt|pts|patients|her|him|caller|call .. secretly|without_telling|without_knowing|without_asking",
        "give|hand|offer|mail .... gift_card|gift_cards|card|cash|dollars|bucks|credit .... send|sends|bring|brings|refer|refers .. friend|friends|us|people|family"
      ],
      unless: ["pt|patients_samples|refill_line|=allowed|rule|rules|wrong_card|recall"],
      articles: ["fraud-waste-abuse", "hipaa-privacy-basics"]
    },
    {
      // turning people away for what they are
      when: [
        "^|can|could|ok|may|lets ?we|i|to ?just ?say refuse|not|turn_away|stop|decline .. see|seeing|take|taking|treat|accept|book|schedule .... black|hispanic|mexican|muslim|jewish|gay|trans|lesbian|hiv|immigrants|disabled|foreigners|deaf"
      ],
      articles: ["patient-rights-nondiscrimination", "complaints"]
    }
  ]
}
