/** Classes of medical words that the learned judge counts as one word each. */
export type MedicalClass = "drug" | "condition" | "symptom" | "body" | "procedure" | "lab"

const words = (...lines: string[]): string[] => lines.flatMap((line) => line.split(" "))

/**
 * Medical words beyond those that the patterns of the gates know (`word-classes.ts`): what stands here changes no pattern. `_` is a space
 * inside one entry.
 */
export const medicalWords: Readonly<Record<MedicalClass, readonly string[]>> = {
  drug: words(
    "abilify accutane aciphex actos adderall adderall_xr advair aimovig ajovy albuterol aldactone alendronate allopurinol amitriptyline anoro ativan",
    "atrovent azo b12 baclofen basaglar belsomra biktarvy boniva botox breo brilinta bumex buprenorphine buspar buspirone bystolic caffeine cannabis",
    "carbidopa cbd celebrex celexa chantix chemo cialis cimzia clonidine clonazepam codeine cogentin colchicine concerta coreg cosentyx coumadin crestor",
    "creatine cymbalta depakote depo depo_provera descovy dexcom dexilant dexamethasone dialysis diclofenac digoxin dilantin diltiazem diovan ditropan",
    "donepezil dulera dupixent edibles effexor eliquis emgality enbrel entresto epipen epi_pen estradiol estrogen euflexxa farxiga fentanyl finasteride",
    "fish_oil flexeril flomax flovent fluoride folic_acid fosamax furosemide gabapentin gardasil geodon glipizide glucosamine haldol heparin herbal",
    "humalog humira hydroxyzine hydroxychloroquine imitrex imuran inderal insulin invega iud januvia jardiance kenalog keppra kesimpta klonopin kyleena",
    "lamictal lantus lasix latuda levemir levothyroxine lexapro librium linzess lipitor lithium lomotil lovenox lunesta lupron lyrica magnesium marijuana",
    "meclizine medrol melatonin meloxicam metamucil methotrexate methimazole metoprolol minoxidil mirena mmr morphine mounjaro mucinex myrbetriq naloxone",
    "namenda narcan neulasta neurontin nexplanon niacin nicotine nitro nitroglycerin norco norvasc novolog nurtec nuvaring oxybutynin oxycodone oxycontin",
    "ozempic paragard paxil paxlovid percocet phentermine pill_pack plan_b plaquenil plavix potassium_pill praluent prednisone prednisolone premarin",
    "prevnar prilosec prinivil probiotic procardia prolia propecia propranolol provigil prozac pyridium qulipta ranexa reclast remeron remicade repatha",
    "requip restasis restoril retin_a rexulti risperdal ritalin rituxan robaxin saxenda seroquel shingrix sildenafil silvadene sinemet singulair skyla",
    "skyrizi soma spiriva spironolactone statin stelara strattera suboxone subutex symbicort synthroid tamiflu tamoxifen tdap tegretol tetanus testosterone",
    "thc toprol topamax toradol toujeo tramadol trazodone trelegy tresiba tretinoin trulicity tylenol_pm tysabri ubrelvy valium valtrex ventolin verapamil",
    "viagra vicodin victoza viibryd vitamin_b vitamin_c vitamin_d voltaren vraylar vyvanse wegovy wellbutrin xanax xarelto xeljanz xolair xulane yaz",
    "zepbound zetia zofran zoloft zyprexa zyrtec turmeric ginger ashwagandha kratom echinacea elderberry zinc biotin collagen creatina miralax enema",
    "losartan lisinopril metformina losartana enalapril amlodipino omeprazol sertralina gabapentina insulina aspirina inyeccion gotas suero te_de_manzanilla"
  ),
  condition: words(
    "abscess acid_reflux aneurysm angina appendix arrhythmia ascites astigmatism autism autoimmune bacteria bedsore bipolar bph bulging_disc bunion bursitis",
    "c_diff carpal cataract cavity celiac chf ckd clogged colic concussed crohns cushings deficiency degenerative delirium diabetico diverticulosis down_syndrome",
    "dvt dyslexia edema embolism emphysema endometriosis epilepsy fatty_liver fibroid fibroids fibromyalgia fistula flare frostbite frozen_shoulder gbs",
    "gestational glaucoma glioma goiter graves guillain hashimotos heart_failure heart_murmur heart_disease heat_stroke hemorrhage hep_b hep_c hepatitis",
    "herniated hodgkins hpylori huntington hypo hyper ibd ibs impetigo incontinence interstitial jaundice jock_itch keloid lazy_eye leukoplakia lesion",
    "lump lymphoma macular malaria malignant mania melanoma meningitis metastasis mononucleosis ms mumps murmur myeloma narcolepsy neuropathy nodule obese",
    "ocd osteopenia osteoporosis overdose palsy parkinsons pcos pinworm placenta plaque pms pneumothorax pots prediabetes prediabetic preeclampsia",
    "prolapse prostate ptsd pud raynauds rheumatoid ringing rosacea rotator_cuff rupture ruptured scarlet schizophrenia scoliosis seizure seizures sepsis",
    "severs sickle spina_bifida sleep_apnea stenosis stomach_flu stress_fracture stye tapeworm tetany thrush tia tear torn_meniscus torn tourettes toxic",
    "tuberculosis tb twins vaginosis valve varicose virus viral bacterial warts withdrawal worms yeast zika anorexia bulimia addiction croup cancerosa",
    "varicela sarampion embarazo hernia higado_graso prediabetes tiroides orzuelo infeccion anemia colicos lombrices gastritis"
  ),
  symptom: words(
    "aching aches achy ankles_swell baby_blues bald belch bleeds bloating blood blurry boil bruising bumps burp burping burns chafing chapped chills chunky",
    "clammy clicks clogged_ear colicky confused confusion cracking cranky crusty crying cut cuts dark_urine dehydrate dent discharge dry_eye dry_mouth",
    "drowsy ear_pulling earwax fainted fainting festering fell_on flake flaking flashes floaters flushing foggy forgetful fussy gas goo groggy hallucinating",
    "hiccup hiccups hit_head hoarse hungry infected itches itchy_eye jaundiced jitters jittery knot lagging leak leaking limp limping loose_stool",
    "loose_stools lumps moody nervous nosebleed nosebleeds odor ooze oozing oozing_pus orange pale panic peed peeing peel pimple pimples pinched poked",
    "pooped pops pounding purple queasy rashes restless ringing_in runny scab scabs scar scratch scraped shaky shiver sleepless sleepy smashed snore",
    "snores snot soft_spot sores spasms spit_up spits splotch spots sprain stabbing stiff stiff_neck stings stomach_ache stool stuffed swallowed sweats",
    "swells swelled tender throb throbbing tightness tinnitus tired tremor tremors trouble_sleeping twitch twitches twitching unsteady urinate urinating",
    "vomited weight_gain weird_taste welt welts wheezes wheezing wheezy woozy yellow_skin zaps dolores ardor arde bolita bulto chichon comezon flujo",
    "flemas hinchados mocos sangra sangrar ronquidos ampolla mareos verruga"
  ),
  body: words(
    "abs achilles adam_apple anus armpit artery bellybutton belly_button bladder_wall bone bones bottom brain breasts bum buttock butt calf cartilage cervix",
    "cheek chin clavicle collarbone colon cornea cuticle disc ears earlobe elbow eyelid eyelids eyelash eyes eyebrow fingers fingernail fingernails forearm",
    "forehead foreskin gallbladder gland glands gums gut hair hamstring heel hips hymen incision intestine joint joints knees knuckle labia ligament lip",
    "lips lungs meniscus molar muscle muscles navel nerve nerves ovary ovaries palate palm palms pancreas pelvis penis pinky pupil rectum rib ribs scrotum",
    "shin shoulders sinus sinuses skull sperm spleen stitches stitch stomachs stump sutures tailbone tendon testicle testicles thigh thighs thumbnail thyroid_gland",
    "toenail toenails toes tonsil tonsils umbilical ureter uterus vagina vein veins vocal_cord waist wrists cabeza espalda rodilla ojo ojos oido muela garganta",
    "estomago pies corazon seno brazo pierna lengua encias"
  ),
  procedure: words(
    "acl ablation amputation anesthesia angiogram angioplasty bandage bandages biopsied blood_draw boot brace braces bypass cast catheter cath chemotherapy",
    "circumcision cleaning colposcopy contact_lens contacts cortisone_shot cpap crown crutches c_section csection d_c dressing drain egd ekg epidural epley",
    "eye_surgery filler fillings flu_shot gastric_bypass gastric_sleeve graft g_tube heart_cath hip_replacement hysterectomy icd_implant implant infusion",
    "injection knee_replacement lasik leep lithotripsy mohs nasal_rinse nebulizer neb pacemaker peel physical_therapy piercing port prep radiation root_canal",
    "shingles_shot sling splint stent steroid_injection steroid_shot stress_test surgery surgeries tattoo tonsils_out transfusion transplant tubal ear_tubes",
    "tubes vaccine vaccines vaccinated shots vasectomy veneers wisdom_teeth wound_vac operacion cirugia cesarea vacuna limpieza"
  ),
  lab: words(
    "ahi alk_phos albumin ammonia amylase ana anion_gap bili birads bone_density bone_age bnp calprotectin ca_125 cd4 cea ck cologuard cortisol cpk crp",
    "creat density dexa dha eos estradiol_level eye_pressure fev1 fit_test folate free_t4 fsh gfr ggt gleason glucola h_pylori hct hgb hep_b_titer hormones",
    "igg inflammation ketones lactate ldh lead_level lft lfts lh lipase lithium_level lytes mcv microalbumin mpv neutrophils nitrites ob_hcg oxygen_level peak_flow",
    "ph phosphorus prolactin rdw reticulocyte rheumatoid_factor rhr sed_rate semen t_score thyroglobulin tibc tirads titers tox trigs troponins tsh_level uric vit_d",
    "trigliceridos azucar_en_ayunas analisis hemoglobina plaquetas"
  )
}

/** Endings that tell a class by themselves: a drug of next year ends like those of today. Of two endings the longer tells. */
export const medicalEndings: readonly (readonly [ending: string, name: MedicalClass])[] = [
  ["ectomy", "procedure"],
  ["ostomy", "procedure"],
  ["oplasty", "procedure"],
  ["oscopy", "procedure"],
  ...words(
    "pril sartan statin olol dipine azole cillin mycin floxacin cycline prazole tidine gliptin gliflozin glutide triptan gepant setron azepam zolam zepam oxetine",
    "tadine terol asone olone profen coxib parin xaban tinib mab umab ximab lukast afil thiazide semide azosin lamine triptyline ipramine azine oxacin dronate",
    "vir vudine cept formin glitazone barbital codone morphone caine mide gaba idone piprazole apine"
  ).map((ending) => [ending, "drug"] as const),
  ...words("itis osis emia pathy algia oma rrhea plegia uria phobia megaly trophy sclerosis penia itus oidosis spasm").map(
    (ending) => [ending, "condition"] as const
  )
]
