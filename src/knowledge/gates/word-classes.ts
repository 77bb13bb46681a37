import { drugNames } from "./drug-names"
import { officeWords } from "./office-words"

const words = (...lines: string[]): string[] => lines.flatMap((line) => line.split(" "))

/** Classes of words that patterns name as `<class>`. Each word also stands for its endings; `_` is a space inside one entry. */
export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  drug: drugNames,
  // and what the office owns that no question of ours happened to name
  office: [
    ...officeWords,
    ...words(
      "scanner stapler keyboard mouse headset speaker projector shredder intercom thermostat vitals ar ap er ob bp rx dx cc id hr ma np ehr emr aed ins co pr pi oa a/r hx mi credit defibrillator extinguisher evacuate",
      "denyal denile rejction clame insurence authorisation eligibilty deductable coinsurence recepit refferal superbil modifer statment"
    )
  ],
  folk: words(
    "he she him her they them we us our pt patient caller guy lady kid mom dad someone somebody coworker dr doctor doc provider nurse ma vendor rep",
    "wife husband daughter son grandma family lawyer cop police boss manager staff visitor employee paciente receptionist biller"
  ),
  medicine: words(
    "med medicine medicin medication pill tablet antibiotic drug steroid vitamin supplement otc over_the_counter painkiller pain_killer",
    "pain_reliever blood_thinner water_pill bp_pill sleeping_pill birth_control the_pill antihistamine decongestant laxative antacid",
    "antidepressant cough_syrup cough_medicine allergy_pill cream ointment eye_drop ear_drop inhaler patch nsaid muscle_relaxer narcotic",
    "medicina medicamento pastilla antibiotico jarabe vitamina pomada"
  ),
  symptom: words(
    "pain ache hurt sore soreness cough fever rash bump lump mole red_spot dark_spot itch itchy hive blister swelling swollen swell bruise a_burn burned sunburn burn_on a_cut this_cut her_cut his_cut deep_cut cut_on wound",
    "bleed bleeding blood_in vaginal_discharge yellow_discharge discharge_from nausea nauseous vomit vomiting throw_up throwing_up puke diarrhea constipation constipated poop pee stool",
    "urine burning dizzy dizziness lightheaded faint fatigue tired weak weakness numb numbness tingle tingling cramp cramping spasm headache",
    "migraine toothache earache backache stomachache sore_throat runny_nose stuffy congestion congested sneeze wheeze wheezing phlegm mucus",
    "chill sweat swollen_gland palpitation heartburn indigestion bloated gassy hot_flash her_period late_period missed_period my_period heavy_period hair_loss weight_loss hangover menopause swelling_up inflamed spotting insomnia anxious itching peeling pus",
    "drainage redness red_eye bug_bite tick bite sting splinter sprain sprained twisted ankle_injury concussion snoring acne wart",
    "dolor tos fiebre calentura ronchas sarpullido comezon vomito vomitando mareo mareado mareada hinchado hinchada diarrea sangrado duele duela gripa"
  ),
  condition: words(
    "strep flu influenza covid a_cold common_cold head_cold chest_cold cold_sore croup leukemia uti bladder_infection yeast_infection infection infected pneumonia bronchitis shingles chickenpox",
    "chicken_pox measles mono pink_eye pinkeye conjunctivitis ringworm scabies lice poison_ivy poison_oak eczema psoriasis cellulitis mrsa",
    "cancer cancerous tumor diabetes diabetic hypertension high_blood_pressure gout arthritis asthma allergy allergies reflux gerd ulcer",
    "hernia cyst polyp kidney_stone gallstone appendicitis hemorrhoid blood_clot clot fracture broken_arm broken_leg broken_bone broken_toe broken_finger broken_nose broken_foot anemia anemic thyroid depression anxiety adhd",
    "vertigo sciatica carpal_tunnel std sti herpes chlamydia hiv pregnant miscarriage stroke heart_attack sinus_infection ear_infection",
    "hpv lupus kidney_infection gastritis dementia copd dehydration dehydrated gangrene hand_foot_and_mouth rsv whooping_cough lyme fungus food_poisoning stomach_bug plantar_fasciitis diabetes presion azucar"
  ),
  body: words(
    "head eye ear nose throat neck chest breast heart lung back spine stomach belly tummy abdomen hip leg knee ankle foot feet toe arm elbow",
    "wrist hand finger thumb skin face mouth tongue tooth teeth gum jaw shoulder groin kidney liver bladder bowel nipple nail scalp"
  ),
  lab: words(
    "a1c hba1c hemoglobin glucose blood_sugar sugar cholesterol ldl hdl triglyceride tsh t3 t4 thyroid_level potassium sodium creatinine gfr egfr",
    "bun alt ast liver_enzyme platelet wbc white_count white_cell rbc hematocrit ferritin iron vitamin_d_level b12_level psa inr pt_inr crp esr",
    "d_dimer troponin bnp hcg uric_acid bilirubin protein ketone calcium magnesium urinalysis throat_culture urine_culture wound_culture the_culture her_culture his_culture cbc cmp bmp lipid ana titer"
  ),
  vital: words("bp blood_pressure pressure pulse heart_rate o2 oxygen o2_sat spo2 temp temperature respiration bmi presion"),
  result: words(
    "result lab labs lab_work blood_work bloodwork biopsy mri ct cat_scan xray x_ray ultrasound pap pap_smear mammogram ekg pathology scan dexa test"
  ),
  person: words(
    "she he they i we you pt patient mom mother dad father parent caller lady guy man woman kid child baby infant toddler newborn son daughter",
    "husband wife spouse grandma grandpa grandmother him her them me someone somebody person girl boy teen teenager people diabetic",
    "ella el paciente nino nina bebe hijo hija mama senor senora"
  ),
  other: words(
    "she he they pt patient mom mother dad caller lady guy man woman kid child baby infant toddler son daughter husband wife grandma grandpa her him",
    "diabetic ella el paciente"
  ),
  // the desk's own work with any of the above: paying, filing, booking, passing on
  clerical: words(
    "code coding coded icd cpt hcpcs modifier bill claim charge copay auth authorization preauth cover coverage insurance pay paid cost price",
    "fee refill pharmacy message schedule scheduled appointment appt slot book booked booking visit_type referral refer form sign signature",
    "consent record chart file scan fax log document order supply supplies fridge refrigerator freezer stock inventory sample expire expired",
    "courier specimen requisition label report policy protocol mask lobby waiting_room interpreter letter note excuse portal voicemail mail",
    "text copy release vis vfc due recall reminder abbreviation spell spelled stand_for denied denial appeal deny eligibility superbill epic",
    "training drill bag spill clean desk front_desk account balance payment receipt drawer deposit statement collections refund estimate",
    "registration register check_in checkin packet demographics id medicare medicaid hipaa osha employee staff coworker worker_comp work_comp",
    "cita formulario receta seguro expediente referido copago screening questionnaire vendor rep room_number printer computer clinic_day legal"
  ),
  provider: words("dr doctor doc physician provider np pa nurse_practitioner clinician md surgeon"),
  relation: words(
    "neighbor ex ex_husband ex_wife exhusband exwife ex_boyfriend ex_girlfriend husband wife boyfriend girlfriend friend best_friend sister",
    "brother mom mother dad father cousin aunt uncle niece nephew daughter son boss coworker co_worker manager landlord roommate fiance",
    "in_law mother_in_law teacher crush bf gf vecina vecino exesposo"
  ),
  // given names and surnames heard at a desk: enough to know "maria" from "medicare"
  name: words(
    "maria jenny jennifer jessica ashley amanda sarah lisa karen linda susan nancy patricia debbie tina brenda angela michelle kim kelly amy",
    "stephanie nicole heather melissa rachel laura emily megan sandra carmen rosa ana luz gloria yolanda veronica monica diana sofia lupe",
    "mike michael john james david chris kevin brian steve jeff mark tom bob joe jose juan carlos luis miguel tony alex daniel eric ryan",
    "johnson smith garcia lopez martinez rodriguez hernandez gonzalez patel nguyen lee chen khan singh brown jones davis miller wilson"
  ),
  // people whose name or login one might use
  colleague: [
    ...words(
      "coworker co_worker nurse ma manager boss biller receptionist doctor doc drs dr provider np nps pa pas supervisor employee girl front_desk"
    ),
    "<name>"
  ],
  famous: words(
    "celebrity celebrities famous mayor actor actress singer rapper athlete quarterback football_player ball_player basketball_player politician senator governor",
    "anchor influencer movie_star tv_star rock_star news_lady weatherman tv_guy tv_lady principal coach judge_from"
  ),
  role: words("manager receptionist biller nurse ma office_manager supervisor owner boss scheduler coder front_desk_girl new_girl pa np"),
  payer: words(
    "aetna cigna humana united uhc unitedhealthcare bcbs blue_cross blue_shield anthem medicare medicaid tricare molina ambetter centene",
    "wellcare kaiser oscar payer plan insurance insurer mcr mcd bcbstx"
  ),
  day: words(
    "today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday weekend this_week next_week this_month",
    "next_month last_month last_week last_year this_morning this_afternoon right_now now this_year hoy manana"
  ),
  coding: words(
    "code coding coded icd icd10 cpt hcpcs modifier dx_code diagnosis_code j_code claim bill billing billed charge superbill pos unit denial denied"
  ),
  coverage: words(
    "prior_auth auth authorization preauth precert cover covered coverage copay deductible formulary price cost estimate insurance medicare",
    "medicaid payment fee"
  )
}
