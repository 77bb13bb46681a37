import type { GateTable } from "./gate-rule"

/** A procedure around the fact, not the fact: who resets it, how it is changed, whether it may be shared. */
const procedure = [
  "how do|to|can|should|does i|we|you|to|she|he|it|they|often|reset|change|set|find|get|look|handle|protect|store|verify|pick|make|ask",
  "how do|to|often|long|many_days",
  "who do|can|should|resets|changes|gives|approves|sets|keeps|has_access|is_allowed|decides|signs|handles|gets",
  "forgot|reset|resets|change|changed|changing|locked|lock|expired|expire|share|shared|sharing|lend|lost|leaked|stolen|phishing|policy|write_down|sticky|wants|asked|asking|asks|rules|requirements|strong|length|gave|borrow|use_my|used_my|not_working|does_not_work|wrong",
  "where do|does|should i|we|it|you|she look|find|go|put|enter|write|report|type|send"
]

/** Facts only this office knows; they are not in the manual unless somebody wrote them down. */
export const localFactGate: GateTable = {
  kind: "local-fact",
  refuses: true,
  because:
    "This is a fact of your own office that nobody has written down here. Ask the office manager, and write it down if it may be shared.",
  articles: [],
  unless: ["what_do_i_do|what_do_we_do|what_should_i_do|what_now|que_hago|how_do_we|steps|procedure|process"],
  rules: [
    {
      // codes, keys, passwords
      when: [
        "wifi|guest_network|network|internet|guest_wifi|hotspot .. password|passwords|code|pass|key|pw|name|passcode|clave|contrasena|login",
        "what|whats|need|send|give .. zoom|teams|meeting|webex|google_meet link|id|number|code|invite",
        "what|whats|need|cual|know .. guest|staff|office wifi|network",
        "password|pass|pw|code|passcode|clave|contrasena|key .. wifi|guest_network|internet|guest|del_wifi|network",
        "door|gate|alarm|safe|keypad|lockbox|lock_box|bathroom|restroom|break_room|breakroom|garage|elevator|supply|supply_room|closet|supply_closet|sample_closet|med_closet|building|back_door|front_door|side_door|medicine_cabinet|narc_box|copier|fax_machine|printer|voicemail|vm|stamp_machine|postage_meter|parking|puerta|alarma|dumpster code|codes|pin|combo|combination|password|passcode|key_code|clave|codigo|pw",
        "code|codes|pin|combo|combination|passcode|clave|codigo|key .. for|to|on|de|del|is .. door|gate|alarm|safe|keypad|lockbox|lock_box|bathroom|restroom|break_room|breakroom|garage|elevator|closet|supply_room|building|medicine_cabinet|copier|postage_meter|terminal|card_terminal|credit_card_terminal|card_machine|narcotics_box|narc_box|narcotic_cabinet|lock|gun_safe|mailbox|po_box|puerta|alarma|office|caja_fuerte|cabinet|drawer",
        "what|whats|need|give|tell|anyone_know|anybody_know|cual|know|remember|have|is|got .. password|passwords|login|log_in|logon|username|user_name|passcode|pin|credentials|clave|contrasena .... for|to|of|de|del|computer|<payer>|availity|portal|epic|ehr|emr|waystar|clearinghouse|router|voicemail|zoom|account|laptop|ipad|tablet|site|website|system|email",
        "login|password|username|credentials|passcode .. for|to|to_the|de .. <payer>|availity|portal|epic|ehr|emr|waystar|clearinghouse|router|voicemail|zoom|account|laptop|ipad|tablet|website|email|computer|fax|printer|phone|netflix",
        "availity|epic|portal|<payer>|ehr|emr|athena|eclinicalworks|ecw|zoom|computer|router|waystar password|login|username|credentials|pw"
      ],
      unless: [
        ...procedure,
        "credentialing|credentialed|visit|no_show|code_for_the_visit|icd|cpt|hcpcs|modifier|place_of_service|pos|code_word|code_red|code_blue|patient_forgot|pt_can_not|new_hire|policy|patients_portal|proxy|mychart|what_is_a|safe_to|code_of|claim"
      ],
      articles: ["it-help-passwords"]
    },
    {
      // pay and leave of people here
      when: [
        "how_much|what|cuanto do|does|is|will|am|are|gana|did .. <provider>|i|we|boss|manager|owner|she|he|office_manager|receptionist_here|nurse_here|la_doctora|el_doctor .... make|makes|earn|earns|get_paid|paid|salary|per_hour|an_hour|gana|worth|bring_home|take_home|making|getting_paid",
        "how_much does|is|did ?the|dr|doctor|miss|mr|mrs|ms <name>|<role>|<provider> .... make|makes|earn|earns|get_paid|an_hour|per_hour",
        "how_much do|does|are .... here|our|front|back .... make|makes|earn|earns|paid|making $|an_hour|per_hour|a_year|here",
        "what does|do|is|will .... girl|lady|guy|woman|people|person|manager|doctors|dr|nurse|biller|receptionist .... make|makes|earn|earns|making $|an_hour|per_hour|a_year|here|hourly",
        "cuanto|que gana|ganan|cobra_de_sueldo|le_pagan",
        "how_much is|are ?dr|doctor <name>|<role>|<provider>|they|she|he|we|i .. paid|making|getting|earning",
        "what|how_much .. my|our|<name>|his|her|their|the .. salary|salaries|hourly|hourly_rate|raise|raises|paycheck|bonus|bonuses|pay_rate|wage|wages|pto_balance|vacation_balance|sick_days_left|commission|sueldo|salario|w2",
        "salary|salaries|sueldo|salario|hourly_rate|pay_rate|bonus|raise|raises .. of|for|del|de .. <provider>|<name>|manager|front_desk|everyone|coworkers|staff|here|nurses|receptionist",
        "when|how_much|how_big .. my|our|we|i .. raise|bonus|paycheck|payday|direct_deposit|get_paid|review|pto|vacation_days|sick_days",
        "how_many|how_much .. pto|vacation_days|vacation_time|sick_days|sick_time|leave|days_off .. i|we|do_i|left|have",
        "is|are .. <name>|<provider> .. getting|going_to_get fired|laid_off|promoted|a_raise|divorced|pregnant|married"
      ],
      unless: [
        "certified|certification|cma|cmaa|cpc|credential|outlook|average|national|typical|bls|letters|patient|pt|pts|collect|collected|claim|negotiate|expense|reimburse|payment_plan|patients|refund|copay|rvu|deductible|balance_bill|make_it|make_sure|make_a_payment|make_an_appointment|make_the|medical_assistants|coders|front_desk_people"
      ]
    },
    {
      // who is where, when
      when: [
        "how_long|when|what_time is|are|do ?our|we|my|the lunch|lunches|break|breaks|shift|shifts ?here $|here",
        "which|what|where .. key|keys .. open|opens|is|are|for|fit|fits .... cabinet|closet|room|door|drawer|safe|box",
        "who|quien .. working|works|on_call|on|at_the_desk|at_front|covering|covers|opening|closing|opens|closes|off|here|in|out|scheduled|trabaja|de_turno|up_front|at_checkout|late|out_sick|on_vacation|on_lunch|at_lunch|training|rooming|floating .. <day>|this|for_dr|at_front|at_lunch|christmas|thanksgiving|new_years|lunch|the_desk|at_the|front",
        "is|was|will <name> .. here|in|off|out|working|late|back|at_work|on_lunch|sick ?<day>|yet|now|$ $",
        "who has|keeps|got|took .. company_card|company_credit_card|office_card|credit_card|checkbook|master_key|spare_key|keys|key|office_phone|stapler",
        "when|how_long .. is|does|will|has .. dr|doctor|dra .. go|going|on|leave|leaving|out .. maternity|paternity|medical|leave|sabbatical|vacation",
        "who .. left|called_out|called_in|clocked|got_fired|quit|got_hired|late|ate|took_my|was_off|no_showed_their_shift|stayed .. <day>|early|last_night|shift|my_lunch|sick",
        "what_time|when|que .. does|is|do|will .. courier|fedex|ups|usps|mailman|mail|mail_carrier|cleaning|cleaners|cleaning_crew|shred_truck|shred_guy|lab_guy|lab_pickup|water_guy|linen|guy|truck .. come|comes|coming|get_here|gets_here|pick_up|picks_up|arrive|here|show_up",
        "what|which room|conference_room .. using|meeting|for_the|is_the|are_we",
        "who_is|quien_esta|who_are .. on_call|de_turno|working|trabajando .. <day>|for|$",
        "is|was|will dr|doctor|dra .. in|here|working|off|out|available|back|on_vacation|late|running_late|seeing|at_lunch|on_call ?<day>|the|yet|right",
        "what|which|how_many|que .. day|days|time|hours|room|exam_room|dias|horario .. does|is|do|did|are|trabaja .. dr|doctor|dra|<provider> .. work|works|in|off|here|leave|leaves|start|starts|get|gets|have|see|seeing|on|working|back|vacation|llega|trabaja",
        "when|what_time|cuando .. is|does|will|did|do .. dr|doctor|dra|manager|boss|=the_doctor .. back|off|on_vacation|vacation|leave|leaving|come_back|get_in|get_here|return|retire|arrive|lunch|in|regresa|birthday|start|coming|out",
        "where .. is|are|did|does|was|esta .. dr|doctor|dra|manager|boss|=the_doctor|nurse|biller .. $|now|right|today|live|lives|parked|go|at",
        "what|cual .. room|exam_room|office .. is|are|esta .. in|<provider>|dr",
        "when|whats|what_is|what_day .. <name>|drs|doctors|manager|boss|bosss|somebodys .. birthday|anniversary|last_day|day_off|birthdate|wedding",
        "when_is|whens|cuando_es .. birthday|cumpleanos|last_day|day_off|holiday_party|staff_party|office_party|potluck|staff_lunch|christmas_party|staff_meeting|next_meeting",
        "what_time|when do|are|is|does|a_que_hora .. we|the_office|office|you|lunch|abrimos|cerramos .. open|opens|close|closes|closed|closing|lunch|off|take_lunch|done|out ?<day>|on|for $",
        "what|whats|are .. our|office|the .. office_hours|hours|lunch_break|holiday_schedule|days_off|holidays",
        "are_we|is_the_office|estamos .. open|closed|closing|off|working|abiertos .. <day>|on|for|christmas|thanksgiving|friday|labor_day|july|good_friday|new_years|monday|early",
        "what|who|whats .. on|is|are .. my|the|drs|todays|tomorrows|our .. schedule|shift|calendar .. look_like|<day>|like|full|for_today|for_tomorrow",
        "do|am i work|working|off|on|scheduled .. <day>|this|next"
      ],
      unless: [
        ...procedure.slice(1, 3),
        "patient|pt|claim|charge|bill|credentialed|network|par|participating|enrolled|absence|out_sick_bump|tell|absent|pay|npi|claim|code|sign|reschedule|bump|incident|visitors|holder|certificate|ledger|phones|night_service|duties|checklist|send|send_them|records|copay|deposit|drawer|should_be|supposed|tasks|steps|set_up|list_of"
      ]
    },
    {
      // names, numbers and addresses of people and of the office
      when: [
        "<provider>|drs|doctors|nurses|managers|bosss|owners|his|her|my .. cell|cell_phone|cellphone|personal_cell|home_phone|home_number|home_address|personal_number|personal_email|pager|extension|ext|direct_line|backline|back_line|private_number|cellular|celular|mobile ?number|#|phone|please|$",
        "what|whats|need|give|have|got|cual|know .. <name>|drs|doctors|managers|his|her|my|<name>|el .. cell|cell_phone|cellphone|personal_number|home_address|home_phone|extension|pager|direct_line|backline|celular|mobile|address_at_home|number $|for|at|of",
        "cell|cell_phone|cellphone|cell_number|home_number|home_phone|home_address|personal_number|personal_email|extension|pager|direct_line|backline|back_line|celular|mobile_number|phone_number|fax_number .. for|of|to|de|del .. dr|doctor|dra|<name>|manager|boss|owner|cleaning|janitor|it_guy|it_person|courier|biller|landlord|alarm_company|shred_company|copier_guy|plumber|answering_service|it|rep|lab|hospital",
        "what|whats|need|give|tell|cual|know .. our|the_office|the_offices|office|clinic|practice|nuestro|my .. tax_id|taxid|ein|tin|npi|group_npi|fax|fax_number|phone_number|address|suite_number|suite|extension|account_number|medicare_number|ptan|clia_number|clia|dea|license_number|taxonomy|bank_account|routing_number|payer_id|provider_number|email|website|zip|submitter_id|npi_number|ein_number|tax_id_number|main_number|back_line|backline",
        "our|office|practice|clinic|group|nuestro tax_id|taxid|ein|tin|npi|group_npi|fax_number|ptan|clia_number|routing_number|bank_account|account_number ?number|please|$",
        "<provider>|dr|drs|doctors .. npi|dea|dea_number|license_number|caqh|ptan|upin|npi_number ?number|$",
        "what|whats|need|give|cual .... npi|dea|dea_number|license|license_number|caqh|caqh_id|ptan|upin|email|phone|number .. dr|doctor|dra|of_dr|for_dr",
        "what|whats|need|give|tell .. our|the_office|office|my .... policy_number|account_number|routing_number|routing|bank_account|contract_number|group_number|customer_number|account_rep|ups_account",
        "what|whats|need|give|know .. dr|doctor|dra .. email|email_address|cell|extension|home_address|npi|dea|birthday|license|pager $|number|for",
        "what|whats|need|give .. owner|owners|manager|managers|drs|doctors|boss|bosss|dr email|email_address|address|phone|number|cell|birthday|schedule|salary",
        "extension|ext|inside_line for|to|of billing|records|lab|nurse|triage|manager|dr|referrals|front|scheduling|back_office|<name>|the",
        "routing_number|bank_account|account_number for|of|on the|our office|practice|account|clinic|bank",
        "number|phone|phone_number|contact|who .. is|for|of|to .. our|the|nuestro .. cleaning|janitor|landlord|it_guy|alarm_company|shredding|copier|plumber|hvac|vendor|rep|accountant|payroll|it_company|lab_rep|software_support|electrician|locksmith",
        "who_is|whos|quien_es .. our|the|my|nuestro .. privacy_officer|office_manager|compliance_officer|hr|landlord|owner|accountant|payroll|it_guy|it_person|rep|medical_director|boss|supervisor|banker|cleaning|new_ma|new_girl|lawyer|account_manager ?$|here|now|at",
        "what|which|whats|who .. bank|payroll|phone_company|internet_provider|cleaning_company|shredding_company|answering_service|clearinghouse|lab|answering_service|malpractice_carrier|alarm_company|software|ehr|emr .. do|does|is .. we|our .. use|using|have|with|through|bank"
      ],
      unless: [
        ...procedure.slice(0, 4),
        "where do|can|would|could i|we|you find|look|get",
        "box|field|form|claim|1500|go|goes|what_is_an|what_is_a|mean|means|wrong|missing|patient|patients|pt|pts|verify|cover_sheet|callback|leave|rejected|asked|wants|asking|gives|give_out|can_i_give|should_i_give|put|print|type_1|type_2|difference|enter|add|update|why|order"
      ]
    },
    {
      // what a payer pays us, what we took in
      when: [
        "how_much|what|whats do|does|is|are we|our|us charge|price .. for .. physical|office_visit|visit|new_patient_visit|shot|injection|ekg|strep|flu_shot|ultrasound|#",
        "how_much|what|whats .. fee|fees|charge|price .. here|at_this_office|in_this_office|at_our_office",
        "what did <provider>|<name>|dr|boss|manager|doctors .. say|decide|announce|tell .. meeting|huddle|yesterday|this_morning|last_week|us|everyone",
        "what|how_much|whats|cuanto do|does|is|will|would|did|paga <payer> .. pay|pays|reimburse|reimburses|allow|allows|nos .... us|for_a|for_an|for_the|for_our|our|#|per|on_a",
        "what|how_much|whats|need|give|cual|exact|tell .... contracted|contract|negotiated|allowed|allowable|reimbursement|fee_schedule|exact|our .. rate|rates|amount|amounts|fee|fees|payment|price .... <payer>|#|our|with|us|for_our|in_our|lubbock|here",
        "<payer>|aetnas|cignas|humanas|uniteds .. contract|contracted|contract_rate|rate|rates|allowed|allowable|exact|reimbursement .. rate|amount|for|us|on|pay|fee $|for|on|us|our|#|here|in",
        "our contracted|contract|negotiated rate|rates|amount|fee .. with|for|from|on",
        "what|how_much|how_many|whats|did .. our|we|us|office .... collection_total|collections_total|collections|collect|collected|revenue|income|profit|profits|write_offs|deposit_total|deposits|total_charges|overhead|make|brought_in|bring_in|total_ar|ar_total|no_show_rate|collection_rate|days_in_ar|payroll_total|rent|lose .. <day>|last|this|year|month|quarter|total|# $|so_far|was|<day>",
        "how_much|what do|did|does|was|were|is|are .. we|our|us|the_office .. pay|paid|spend|spent|paying|rent|owe|lease .. for|on|in|to|a_month|rent|lease|copier|software|cleaning|utilities|supplies|$ ?the|new|our|month|year|copier|rent|machine|system|$",
        "what|how_much do|does|did we|office get|collect|receive|make .. from|for|on|per .. <payer>|#|visit .... #|us|visit|physical",
        "what|how_much|how_many did|do|have we|office .. write_off|written_off|adjust|refund|lose|bill|collect|make|earn .. last|this|<day>|year|month",
        "how_many .. patients|pts|people does|do dr|doctor|dra .. see|have|get|take .. a|per|each|<day>",
        "how_much rent|is_the_rent|is_our_rent|is_our_lease|was_the_copier",
        "what|how_much .. was|were|is .. our|the|yesterdays|todays|last_months .. deposit|collections|revenue|total|profit|batch|production|bank_balance|petty_cash_balance|rent|float|starting_cash .. <day>|last|this|for|$",
        "how_many .. patient|patients|pts|people|appointment|appointments|visits|no_shows|new_patients|walk_ins|pacientes|claims|employees|charts .. do|did|are|were|have|hay .. we|us|on|i|dr|there|scheduled|in|came|tenemos .... <day>|last|this|schedule|have|work_here|waiting|see|seen|year"
      ],
      unless: [
        ...procedure.slice(1, 3),
        "how_do|how_to|where|mean|means|what_is_the_difference|explain|appeal|good|should_be|benchmark|goal|target|days_in_ar_should|calculate|formula|figure|patient_pays|patient_responsibility|telehealth_pos|deductible|coinsurance|copay|percent_after|stop_paying|charge_patient|records|forms|paid_twice|not_pay|denied|limit|late|wrong|less|underpaid|short|collect_from|at_the|upfront"
      ]
    },
    {
      // one person's balance, visit or data
      when: [
        "what|how_much|cuanto .. do|does|did|debe|is .. mr|mrs|ms|miss|senor|senora|<name>|sr|sra .... owe|owes|pay|paid|balance|due|debe|bill",
        "did|has|is|was|does|will mr|mrs|ms|miss|senor|senora|sr|sra .. pay|paid|here|come|coming|show|show_up|arrived|arrive|checked|check|call|called|in|cancel|cancelled|reschedule|scheduled|have|picked|on_the|verified|active|sign|signed|send|late|ready|done|next",
        "what|when|whats|where|what_time|que|cuando|give|need .. is|are|does|did|was|es .. mr|mrs|ms|miss|senor|senora|sr|sra .... appointment|appt|coming|coming_in|dob|date_of_birth|address|phone|number|balance|copay|insurance|member_id|next|last_visit|visit|live|cita|birthday|chart_number|mrn|ssn|room|deductible|pcp|email|diagnosis|allergies|account|policy_number",
        "is|are|was|were|did|has|have .. mr|mrs|ms|miss|senora|senor .. referral|auth|claim|refund|results|result|lab|labs|form|forms|records|rx|refill|check|mri|prior_auth|order .. approved|ready|done|paid|back|in|sent|come|received|get|go|processed|there|here",
        "what|que did|dijo dr|doctor|dra|<provider> .. say|tell|order|write|want|decide|prescribe|think|find .. about|for|to|on|mr|mrs",
        "balance|copay|dob|phone|phone_number|address|appointment|appt|chart_number|mrn|insurance|member_id|email|account_number .. for|on|of|de .. mr|mrs|ms|miss|senor|senora|sr|sra|chart",
        "mr|mrs|ms|miss|senor|senora|sra .. balance|dob|phone_number|address|appointment_time|copay_amount|member_id|mrn|ssn $|please|today",
        "balance|owe|owes .. chart|account|acct|mrn|patient #",
        "is|are .. the|her|his|johnson|garcia|smith .. claim|refund|check|referral|auth .. # .. paid|approved|done|ready"
      ],
      unless: [
        "how_do|how_to|what_do_i|can_i|should_i|who|wants|asking|says|refuses|lawyer|wife|husband|daughter|son|attorney|complains|want|records|died|deceased|form|where_do|do_i"
      ]
    },
    {
      // where a thing was put
      when: [
        "where|donde|which_drawer|which_cabinet|what_drawer|which_closet .. is|are|did|do|does|was|esta|estan|keep|put .... toner|stapler|staples|remote|the_key|keys|ladder|coffee|coffee_filters|stamps|envelopes|spare|light_bulb|light_bulbs|scissors|tape|label_maker|batteries|extension_cord|candy|cups|paper_towels|toilet_paper|copy_paper|pens|space_heater|vacuum|broom|mop|fuse_box|breaker|breaker_box|thermostat|water_shutoff|umbrella|microwave|llave|llaves|usb|charger|laminator|postage|first_aid_kit_key|mailbox_key|clipboards|shredder_key|company_card|checkbook|safe_key|christmas|decorations|fridge_key"
      ],
      unless: ["lost|i_key|who_has|how_do|report|order"]
    }
  ]
}
