/** What a label asks for. "person.*" waits for whose it is: the words around say so. */
export type Field =
  | "payerName"
  | "healthPlan"
  | "planName"
  | "planType"
  | "coverageType"
  | "memberId"
  | "subscriberId"
  | "groupNumber"
  | "effectiveDate"
  | "terminationDate"
  | "coverageDates"
  | "patient.name"
  | "patient.birthDate"
  | "subscriber.name"
  | "subscriber.birthDate"
  | "person.name"
  | "person.first"
  | "person.last"
  | "person.birthDate"
  | "relationship"
  | "pcpName"
  | "otherCoverage"
  | "verifiedOn"
  | "verifiedAsOf"
  | "serviceDate"
  | "referenceNumber"
  | "referralRequired"
  | "authorizationRequired"
  | "status"
  | "none"

const who =
  "(patient|member|beneficiary|dependent|enrollee|client|recipient|participant|covered person|paciente|miembro|beneficiario|afiliado|dependiente|afiliada)"
const holder =
  "(subscriber|policy ?holder|policy holder|insured|cardholder|card holder|primary insured|primary member|contract holder|certificate holder|policy owner|asegurad[oa]( principal)?|titular|suscriptora?|principal|sponsor|head of contract)( de (la )?(poliza|cuenta))?"
const number =
  "(id|ids|identification|number|no|num|id number|id no|identifier|policy number|card number|id card number|identification (number|no|num|code))"
const birth =
  "(dob|d o b|date of birth|birth ?date|birth|born( on)?|birthday|fecha de (nacimiento|nac)|nacimiento|f nac|fec nac|fecha nac|nacido|nacida)"

const exact = (pattern: string): RegExp => new RegExp(`^(${pattern})$`)

/** Labels, folded, whole. The first that fits stands. */
export const fieldWords: readonly (readonly [Field, RegExp])[] = [
  [
    "none",
    exact(
      "(requesting |rendering |servicing |billing |treating |referring )?(provider|facility|practice)( name| npi| id| number| tax id)?|npi|tax id|tin|(plan|payer|insurer) (id|identification|identifier|number|code)|id del pagador|" +
        "(plan|benefit|calendar|policy|contract) (year|period)( dates?)?|plan dates|ano (del )?plan|ano de beneficios|gender|sex|sexo|age|edad|address|direccion|phone|telephone|telefono|fax|city|group name|nombre del grupo|employer( name)?|rx ?(bin|pcn|grp|group)|bin|pcn|" +
        "(interchange|group) control( number)?|stc|(service type|procedure|benefit|type) code|code|line|seq(uence)?|codigo|error code|ssn|email|county|language|print(ed)?( on)?|session|user"
    )
  ],
  [
    "otherCoverage",
    exact(
      "(other|secondary|additional|another|supplemental|coordination of benefits) (health )?(insurance|coverage|payer|carrier|payor|insurer|plan)( name| on file| information| company)?|other (medical|health) (coverage|insurance)|cob( payer| carrier| information)?|coordination of benefits|coordinacion de beneficios|otr[oa] (seguro|cubierta|plan|cobertura)( medic[oa]| de salud)?|seguro secundario|tpl( carrier| resource)?|third party (liability|resource|insurance)( carrier)?|secondary payer( name)?|primary payer|msp (payer|insurer|carrier)( name)?|insurer name"
    )
  ],
  ["subscriber.birthDate", exact(`${holder} s? ?${birth}|${holder} ${birth}|${birth} (of|del|de la|de) (the )?${holder}`)],
  ["subscriberId", exact(`${holder} s? ?${number}|${number} (of|del|de) ${holder}`)],
  ["subscriber.name", exact(`${holder}( s)?( full)?( name)?|nombre (del|de la|de) ${holder}|name of ${holder}|${holder} nombre`)],
  ["patient.birthDate", exact(`${who}( s)? ${birth}|${birth} (of|del|de la|de) (the )?${who}`)],
  [
    "memberId",
    exact(
      `(${who}|medicare|medicaid|mbi|insurance|policy|member card|card|benefits?|plan|id card|health plan|subscriber member|unique)( s)? ${number}|${number}|mbi|medicare (beneficiary )?(identifier|id|number)( mbi)?|medicare beneficiary identifier( mbi)?|beneficiary identifier|` +
        `(numero|num|no|nro|id|identificacion|tarjeta) (de |del |de la )?(${who}|poliza|contrato|plan|identificacion|seguro|tarjeta)|identificacion|contract (id|number)|certificate( number)?|(policy|certificate) no|medicaid recipient id|policy|hicn|member id medicare`
    )
  ],
  [
    "patient.name",
    exact(
      `${who}( s)?( patient)?( full)?( name)?|nombre (del|de la|de) ${who}|name of (the )?${who}|${who} nombre|(dependent|member) patient|insured person|nombre completo`
    )
  ],
  ["person.first", exact(`((${who}|${holder})( s)? )?(first|given) name|first|nombre de pila|primer nombre|nombres`)],
  ["person.last", exact(`((${who}|${holder})( s)? )?((last|family) name|surname)|last|apellidos?( (del|de la) (${who}|${holder}))?`)],
  ["person.name", exact("(full )?name( last first| first last)?|nombre( y apellidos?| completo)?")],
  ["person.birthDate", exact(birth)],
  [
    "groupNumber",
    exact(
      "(employer |plan |policy )?group( (number|no|id|num|nbr|policy number))?|group (id|number) name|grupo|(numero|num|no|nro) (de |del )?grupo|group policy|account number group|grp( no| number| id)?|id de grupo|group or policy number"
    )
  ],
  [
    "planType",
    exact(
      "(plan|product|insurance|benefit plan|network|policy) type|type of (plan|product|insurance)|tipo de (plan|producto|seguro|cubierta)|product line|lob type|plan category|type"
    )
  ],
  ["coverageType", exact("coverage type|type of coverage|line of business|lob|program|programa|tipo de cobertura")],
  [
    "planName",
    exact(
      "plan|(plan|product|benefit plan|coverage|health benefit plan|policy|benefit package|program) (name|description|title)|product|benefit (plan|package)|nombre del (plan|producto)|plan medico|(plan|producto) (de salud|contratado)|medical plan|plan de salud|coverage plan|enrolled plan|current plan|managed care plan|mco plan|health plan name|insurance plan( name)?|plan de seguro|plan selected|plan enrolled|cobertura medica|plan name on file|plan product|producto|plan actual"
    )
  ],
  [
    "healthPlan",
    exact(
      "health plan|(health )?plan (payer|carrier)|managed care organization|mco|managed care (organization|entity|plan name)|plan sponsor|organizacion de cuidado"
    )
  ],
  [
    "payerName",
    exact(
      "(payer|payor|insurer|carrier|insurance|insurance company|insurance carrier|health insurer|underwriter|underwritten by|(plan |claims )?administrator|administrator( or)? payer|issuer|issuing (plan|company|insurer)|insurance name)( name| company)?|aseguradora|(nombre de la )?aseguradora|pagador|compania( de seguros?)?|nombre del pagador|seguro( medico)?|information source|source|issued by|compania aseguradora|plan issuer|insurer or payer|insured by|carrier or payer|paid by|asegurado por"
    )
  ],
  [
    "relationship",
    exact(
      `(patient |member )?relation(ship)?( (to|with) (the )?(${holder}|insured|policyholder|patient))?( code)?|parentesco( (con|al) (el |la )?(${holder}))?|relacion( (con|al) (el |la )?(${holder}|asegurado))?|(patient|member) is( (the )?${holder}( s)?)?|dependent type|${who} relationship|relationship code|rel(ation(ship)?)?( (to|with) (the )?(${holder}|insured|sub|subs|(certificate |contract |policy |card )?holder))?`
    )
  ],
  [
    "pcpName",
    exact(
      "(assigned |current |selected |designated )?(pcp|primary care (provider|physician|doctor|practitioner|clinician|manager)|primary (medical )?(provider|physician|doctor)|pmp|pcm|primary care|personal physician|family doctor|medical home)( name| assigned| (of|on) record| on file| pcp)?|medico (primario|de cabecera|de familia|principal|de atencion primaria|pcp)( asignado)?|proveedor de atencion primaria|proveedor primario|pcp asignado|primary care provider pcp|primary care physician pcp"
    )
  ],
  [
    "authorizationRequired",
    /^((prior |pre ?)?auth(orization)?|pre ?cert(ification)?|prior approval)( is)?( (required|needed|requirement|requirements))?( for .*)?$|^(requiere |se requiere |necesita )?(pre ?)?autorizacion( previa)?( requerida)?$|^(requires|needs) (prior |pre ?)auth(orization)?( for .*)?$/
  ],
  [
    "referralRequired",
    /^(specialist |pcp )?referrals?( is| are)?( (required|needed|requirement|requirements))?( (for|to) .*)?$|^(requiere |necesita |se requiere )?refer(ido|idos|encia requerida)( requerido| medico)?( .*especialista.*)?$|^(requires|needs) (a )?referral( .*)?$/
  ],
  [
    "terminationDate",
    exact(
      "(coverage |plan |policy |eligibility |benefit |member |enrollment |entitlement |medical )?(term(ination|inated|ed|s|inates)?|end(s|ed|ing)?|expir(ation|es|ed|y)|thru|through|to|cancel(l?ation|l?ed)?|disenrollment)( date| dt| on)?|(coverage |eligible |covered |effective )?(through|thru|until)( date)?|date (terminated|of termination|coverage (ended|ends))|fecha (de )?(terminacion|fin|vencimiento|expiracion|cancelacion|termino|final)( de (la )?(cubierta|cobertura))?|(fin|termino|vencimiento) de (la )?(cubierta|cobertura)|valid[oa] hasta|vigente hasta|hasta|vence|termina(cion)?|coverage ended( on)?|last day of coverage|paid (through|thru|to)( date)?|eligible to|(valid|good|in effect|effective|active|enrolled) (through|thru|to|until)|coverage (through|thru|to)|cobertura hasta|cubierta hasta|fin de cobertura|coverage end|fecha fin"
    )
  ],
  [
    "effectiveDate",
    exact(
      "(original |current |coverage |plan |policy |eligibility |benefit |member |enrollment |entitlement |medical |insurance |part[e]? [ab] )?(eff|effective|start|starts|started|begin|begins|began|commencement|from|entitlement|enrollment)( date| dt| on| from| since)?|(coverage|eligibility|plan|benefits?) (start|begin|beginning)( date)?|(enrolled|active|covered|member|eligible|effective|in force|coverage) (since|from|as of)|date (effective|of enrollment|enrolled|coverage (began|begins|started))|fecha (de )?(efectividad|inicio|vigencia|comienzo|alta|ingreso|entrada en vigor)( de (la )?(cubierta|cobertura))?|efectividad|inicio( de (la )?(cubierta|cobertura|vigencia))?|vigente desde|efectiv[oa] desde|activ[oa] desde|desde|first day of coverage|effective as of|entitled since|comienza|(valid|in effect|effective|enrolled|effective date) (from|since|on)|(insured|on plan) since|fecha efectiva|alta|cobertura desde|cubierta desde|fecha inicio|(coverage |it )?took effect( on)?|(coverage )?(starts|started|begins|began)( on)?|entro en vigor( el)?"
    )
  ],
  [
    "coverageDates",
    exact(
      "(coverage|eligibility|effective|enrollment|policy|plan|benefit|member|entitlement|cover) (dates?|period|span|spans|window|range)|dates? of (coverage|eligibility|enrollment)|(coverage|eligibility|effective) (begin|start|from)( date)? (end|to|thru|through)( date)?|effective term(ination)?( dates?)?|vigencia( de (la )?(cubierta|cobertura))?|periodo de (cubierta|cobertura|vigencia|elegibilidad)|fechas de (cubierta|cobertura|vigencia)|eff term( dates?)?|begin end( dates?)?|covered (from|dates)|coverage from|segment dates?|dates"
    )
  ],
  [
    "status",
    exact(
      "(current |overall |patient s? ?|member s? ?)?(medical )?((coverage|eligibility|member|membership|enrollment|policy|contract|patient|plan|benefits?|insurance|coverage eligibility|eligibility coverage|subscriber|beneficiary|recipient|medicaid|medicare|account|entitlement|health coverage|medical coverage|medical) )?(status|state|standing|determination)( code| description| text| indicator)?( (on|as of) .*| today| for this date)?|is (the |this |your |their )?(medical )?(coverage|plan|policy|member|patient)( plan)? (currently |still )?(active|eligible|covered|in force)( on (this |the )?date( of service)?| today)?|(is )?(eligible|active|covered|enrolled|in force)( for (services|benefits|coverage|medical|medical services))?( (on|as of) (\\d|\\p{L}).*| today| now| on (this )?date( of service)?)?|eligibility|medical coverage|coverage active|coverage in force|eligibility (result|response|outcome|check|indicator)|result|estado( de (la |el )?(cubierta|cobertura|elegibilidad|poliza|afiliado|miembro|plan|seguro|afiliacion))?|estatus( .*)?|elegibilidad|elegible|(cubierta|cobertura)( medica)?|situacion|coverage|(activ[oa]|elegible|vigente)|status of (coverage|eligibility|enrollment|the member)|coverage level status|(271 |payer |eligibility )?response|plan active"
    )
  ],
  [
    "serviceDate",
    exact(
      "(for )?(date|dates|day) of service|dos|service date|as of date of service|fecha de servicio|date requested|requested date|eligibility date|eligible on|appointment( date)?|from date of service"
    )
  ],
  [
    "verifiedOn",
    exact(
      "(last |eligibility |date |coverage |time |eligibility last |last eligibility )?(verified|checked|retrieved|looked up|received|responded|returned|confirmed|queried|inquired|ran|run|processed|requested|submitted)( on| at| date| today| just now)?|(date time|time|date and time) of (inquiry|verification|response|request|check)|(verification|inquiry|enquiry|transaction|response|request|check|call|query|lookup|look up|result|run|search|eligibility check|eligibility verification|verified)( run)? (date|time|date time|date and time|received|on|timestamp|returned)|date (verified|checked|of (inquiry|verification|response|request|transaction|check|call|enquiry)|received|and time|of eligibility check)|fecha (de (la )?)?(consulta|verificacion|transaccion|respuesta|busqueda|solicitud)|(verificad|consultad|recibid)[oa]( el)?|consulta realizada( el)?|date time|timestamp|inquiry|answered( on)?|(reply|answer) (received|date)|generated( on)?|fecha y hora|respuesta recibida( el)?|this check was made( on)?|looked up on|response as of"
    )
  ],
  [
    "verifiedAsOf",
    exact(
      "(benefits |information |data |current |status |eligibility |results? |figures )?as of( date)?|al|a la fecha|updated( on)?|last updated( on)?|datos al|screen printed"
    )
  ],
  [
    "referenceNumber",
    exact(
      "(call |inquiry |eligibility |verification |confirmation |transaction |response |trace |tracking |your |payer |check |receipt |query |request |audit |transaccion |portal )?(reference|ref|confirmation|trace|tracking|transaction|inquiry|verification|receipt|response|query|request|audit|control|trn|case|ticket|authorization of eligibility|eligibility verification)( (number|no|id|num|nbr|code|key|trace number))?|(numero|num|no|nro|id|codigo) (de |del |de la )?(referencia|confirmacion|transaccion|rastreo|consulta|verificacion|control|seguimiento|comprobante)|referencia|confirmacion|trans (id|number|no)|evc( number)?|eligibility verification (confirmation|code)( number)?|folio|comprobante|transaccion"
    )
  ]
]
