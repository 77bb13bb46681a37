import type { Service } from "../eligibility-result"

/** Services by the words pages use, on folded text. The first that fits stands: narrow ones before wide ones. */
export const serviceWords: readonly (readonly [Service, RegExp])[] = [
  [
    "telehealth",
    /\b(telehealth|tele ?medicine|tele ?visit|virtual (care|visit|office)|e ?visit|video visit|online (visit|doctor)|telesalud|telemedicina|virtual)\b/
  ],
  [
    "urgent-care",
    /\b(urgent(e|es|ly)?|walk ?in|convenience care|atencion urgente|cuidado urgente|(?<!(sala|cuarto) de )urgencias?|immediate care)\b/
  ],
  [
    "emergency",
    /\b(emergenc\w*|e ?r|ed) (room|services?|visit|care|department|medical)\b|\bemergency\b|\b(sala|cuarto) de (emergencias?|urgencias?)\b|\bemergencias?\b|^(er|ed)( |$)/
  ],
  ["chiropractic", /\b(chiropract\w*|spinal manipulation|quiropract\w*|manipulative)\b/],
  [
    "mental-health",
    /\b(mental|behavioral|behavioural|psych\w*|psiqui\w*|psicol\w*|substance (use|abuse)|counseling|salud conductual|bh)\b/
  ],
  ["maternity", /\b(maternity|prenatal|pre natal|obstetric\w*|pregnancy|delivery|childbirth|newborn|maternidad|embarazo|parto)\b/],
  ["dme", /\b(dme|durable (medical )?equip\w*|medical equipment|equipo medico( duradero)?|prosthe\w*|orthotics?|dmepos)\b/],
  [
    "therapy",
    /\b(physical|occupational|speech|rehab\w*|outpatient|pt ot|short term)\b.*\b(therap\w+|rehab\w*|medicine)\b|\btherap(y|ies)\b|\brehab(ilitat\w+)?\b|\b(terapias?|rehabilitacion)\b|\bpt ot( st)?\b|\bphys ther\b/
  ],
  ["pharmacy", /\b(pharmacy|prescriptions?|rx|drugs?|generic|brand|farmacia|recetas?|medicamentos?|retail 30|mail order|genericos?)\b/],
  ["dental", /\b(dental|dentist|dentista|orthodont\w*)\b/],
  ["vision", /\b(vision|eye exam|optometr\w*|eyewear|routine eye|oftalm\w*|visual)\b/],
  [
    "preventive",
    /\b(prevent\w*|wellness|well (child|woman|baby|adult|visit)|annual (physical|exam|check ?up)|routine physical|screenings?|immunizations?|preventivos?|vacunas?|examen anual)\b/
  ],
  [
    "outpatient-surgery",
    /\b(outpatient|ambulatory|same day|day|ambulatoria)\b.*\b(surg\w*|procedures?|cirugia)\b|\bsurg\w* .*\b(outpatient|ambulatory|center)\b|\bcirugia ambulatoria\b|\bambulatory (surg\w*|surgical)\b|\basc\b|\boutpatient facility\b/
  ],
  ["imaging", /\b(imaging|x ?rays?|xray|mris?|cts?|ct scans?|pet scan|radiolog\w*|scans?|imagenes|radiografias?|resonancia|ultrasound)\b/],
  ["lab", /\b(lab|labs|laborator\w*|blood work|pathology|bloodwork|diagnostic test\w*|pruebas de laboratorio)\b/],
  [
    "inpatient",
    /\b(inpatient|hospital (stay|admission|confinement|care)|admissions?|hospitaliza\w*|ingreso hospitalario|facility stay|hospital facility|estadia hospitalaria|room and board)\b|^hospital$/
  ],
  ["specialist", /\b(specialists?|specialty (care|visit|office)|especialistas?|specialty physician|spec( visit)?)\b/],
  [
    "office-visit",
    /\b(office visits?|office|primary( care)?( (visit|physician|provider|doctor))?|pcp|physician visit|doctor visits?|clinic visits?|family doctor|general practitioner|medico (primario|de cabecera|de familia)|visitas? (al medico|medicas?|a la oficina|de oficina)|oficina|visita medica|atencion primaria|professional physician visit|consulta( medica)?)\b/
  ]
]

/** The whole of the medical coverage, and no single service: for the status. */
export const medicalWords = /\b(medical|health benefit plan|health plan|major medical|hospital medical|medica|medicare part b|physician)\b/
/** Coverage beside the medical one. */
export const besideWords =
  /\b(dental|vision|pharmacy|drugs?|rx|prescription|part d|part c|hearing|hospice|home health|long term|farmacia|dental|(other|additional|another) (or additional )?(health )?(insurance|insurer|coverage|payer|carrier|plan)s?|secondary|tertiary|msp|cob|coordination|third party|tpl|medigap|supplement\w*|otro (seguro|plan)|otra cubierta|behavioral carve out|transportation|employee assistance|eap|fsa|hra)\b/
/** Headings over what is not the patient's present coverage. */
export const pastWords =
  /\b(prior|previous|past|former|expired|earlier|historical|anterior(es)?|old|previo)\b(?! auth)|\bhistor(y|ial)\b|\b(recent|last) (look|check|search|inquir|request|patient|member|view|result)|\blook ?ups\b|\brecently\b|\bsearch(es)? (history|results)|\bmy (queue|work ?list)\b|\bwork ?list\b|\btoday s (schedule|patients)\b|\bconsultas? recientes?\b|\bupcoming\b/
/** Headings over the others of a family: their coverage is not the patient's. */
export const othersWords =
  /\b(others? (people |persons? )?(on|in|under|covered)|(family|household)( members)? (on|in|under|covered by) (this|the|same)|other (family |covered |household )?(members|dependents)|(rest of the|your|covered|whole) family|family (members|roster|list)|dependents (on|covered)|covered dependents|also (covered|on (this|the))|not asked about|otros (miembros|familiares|dependientes)|familiares (cubiertos|en)|grupo familiar)\b/
/** Headings over a year to come ("Plans for 2027"), and words of a change that is not yet. */
export const changeWords = /\b(becomes|will be|changes to|(rises|increases|drops|goes up|goes down) to|cambia a|sera de)\b/
/** Headings over what holds only under a condition ("If reinstated"). */
export const conditionWords = /^(if|(when|once)(?! (the )?coverage (begins|starts|is in effect))|in case|si|cuando|en caso)\b/
/** Headings over the office's, the payer's or an account's own matters. */
export const officeWords =
  /^((your|rendering|billing|servicing|treating|requesting|ordering|referring|attending) )?(provider|facility|practice|physician|clinic|office|group practice|account|user|portal|id card|employer|broker|agent)s?( (information|details|status|profile|contract|network status))?$/
/** Headings over advice: what stands there is not about this coverage. */
export const adviceWords =
  /\b(examples?|sample|legend|glossary|tips|quick links|news|announcements?|help|how to|faq|related links|consejos|ayuda|did you know)\b/
