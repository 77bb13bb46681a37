/** What charts call a datum -> what a form would call it. Labels whole, without colon. */
export const chartWords: readonly (readonly [RegExp, string])[] = [
  [/^(born|b\.?d\.?|d\.?o\.?b\.?|birth ?dt|birth)$/i, "Date of birth"],
  [/^(goes by|likes to be called|called|nick ?name|known as|aka \(preferred\)|chosen name)$/i, "Preferred name"],
  [/^(s\.?s\.?( ?n\.?)?|soc\.? ?sec\.?( no\.?| #| num(ber)?)?|social)$/i, "Social security number"],
  [/^(license ?\/ ?id|licen[cs]e ?#|dl ?#|state id)$/i, "Driver's license number"],
  [
    /^(acct ?\/ ?chart|chart|chart (no\.?|#|id)|(unit |hospital )?record (no\.?|#|number)|med\.? ?rec\.?( ?#| no\.?)?|patient (id|no\.?|#|number)|pt (id|#|no\.?)|external id)$/i,
    "MRN"
  ],
  [/^(marital|m\.?s\.?|mar\.? ?st(at(us)?)?\.?|civil status)$/i, "Marital status"],
  [/^(speaks|spoken language|lang\.?|language spoken)$/i, "Preferred language"],
  [/^(lives at|residence|resides at|res\.? address)$/i, "Home address"],
  [/^(city ?[/,-] ?(st|state) ?[/,-] ?zip( code)?|city,? state ?(&|and)? ?zip|csz)$/i, "City, State, ZIP"],
  [/^(st(ate)? ?\/ ?zip( code)?)$/i, "State ZIP"],
  [/^(works? (at|for)|employed (by|at))$/i, "Employer"],
  [/^(job|works as|trade)$/i, "Occupation"],
  [/^(effective|eff\.?( dt\.?)?|in force since|active since|coverage (start|from|begin)s?|start(s|ed)?)$/i, "Effective date"],
  [/^(ends?|end date|expires?|termed?|term(inates?|ination)?|coverage ends?|through)$/i, "Termination date"],
  [
    /^(pol(icy)? ?(#|no\.?|num\.?)?|pol(icy)? ?\/ ?(member )?id ?(#|no\.?|num(ber)?\.?)?|cert(ificate)? ?(#|no\.?)?|contract ?(#|no\.?)?|card (no\.?|#|number)|(member|mbr|subscr?(iber)?|insured'?s?|ins\.?) ?(id|#|no\.?|i\.d\.?)( ?#| no\.?| number)?)$/i,
    "Member ID"
  ],
  [/^(grp\.?|group|grp ?(#|no\.?)|group ?(#|no\.?))$/i, "Group number"],
  [
    /^(pays first|payer|payor|carrier|company|ins\.? ?co\.?|insurance( company| co\.?| carrier| package| plan| name| payer)?|insurer|payer ?\/ ?plan|health plan|coverage)$/i,
    "Insurance company"
  ],
  [/^(product|plan|plan \/ product|benefit plan)$/i, "Plan name"],
  [
    /^((pt\.?|pat\.?|patient|client|member)('s)? )?(is|rel\.?|rel'n|reln|relation(ship)?)( to)? (the )?(sub(scr(iber)?)?\.?|insured|ins'd|policy ?holder|card ?holder|holder|guarantor's insurance)('s)?$/i,
    "Patient's relationship to subscriber"
  ],
  [/^(call or text|text or call|call ?\/ ?text)$/i, "Phone"],
  [/^(preferred|best) (method|way)$/i, "Preferred contact method"],
  [/^calle( y n[uú]mero)?$/i, "Street address"],
  [
    /^(she|he|patient|person|they) (is|are) (the )?(card ?holder|policy ?holder|subscriber|insured)'?s?$/i,
    "Patient's relationship to subscriber"
  ],
  [/^(id|number) on (the )?card$/i, "Member ID"],
  [/^(gender|sex) on (the )?(id|licen[cs]e)$/i, "Sex"],
  [/^(patient|pt\.?|this patient|this person) is( the)?$/i, "Patient's relationship to subscriber"],
  [/^patient is (the )?(subscriber|insured|policy ?holder)'?s?$/i, "Patient's relationship to subscriber"],
  [/^(rel\.?|relation|rel\.? to (pt\.?|patient)|relation to (pt\.?|patient))$/i, "Relationship"],
  [/^(notify|in (an )?emergency,? (notify|call))$/i, "Emergency contact name"],
  [/^(call first|call|whom to call|who to call|contact|contact name|contact person)$/i, "Contact name"],
  [
    /^(family doctor|family physician|pcp( ?[-–(] ?general\)?)?|primary (care )?(dr\.?|doctor|physician|phys\.?|md|provider|prov\.?|clinician)( name)?|primary care|usual (doctor|provider))$/i,
    "Primary care provider"
  ],
  [/^(ref\.? ?(by|dr\.?|prov\.?|phys(ician)?\.?)|referred by|sent by)$/i, "Referring provider"],
  [
    /^(sees? us for|here for|chief complaint|cc|reason|(visit|admission|admit) reason|reason for (today's )?(visit|admission))$/i,
    "Reason for visit"
  ],
  [/^(text|cell|mobile|cellular|cel|mob\.?|c|handy|wireless)( ph(one)?\.?| tel\.?| no\.?| #)?$/i, "Cell phone"],
  [/^(home|h|hm|landline|evening)( ph(one)?\.?| tel\.?| telephone)?$/i, "Home phone"],
  [/^(work|w|wk|business|office|daytime)( ph(one)?\.?| tel\.?| telephone)?$/i, "Work phone"],
  [/^(ph\.?|tel\.?|telephone|phone|phone (no\.?|#)|reach at|number|phone number)$/i, "Phone"],
  [/^(street|street 1|addr\.?( 1)?|line 1|address 1)$/i, "Street address"],
  [
    /^(unit|apt\.?|apartment|suite|addr(ess)?\.? ?2|(address|direcci[oó]n)[ ,]*\(?(line ?2|l[ií]nea ?2|ctd\.?|con't\.?|cont(inue)?'?d?\.?|2)\)?|l[ií]nea 2|line 2|unit ?\/ ?apt|apt ?\/ ?(unit|suite))$/i,
    "Address line 2"
  ],
  [/^(drug ?store|rx|pharmacy|preferred pharmacy)$/i, "Preferred pharmacy"],
  [/^(contact by|best way|reach by|prefers contact|contact preference|preferred contact( method)?)$/i, "Preferred contact method"],
  [/^(policy ?holder|holder|insured|subscriber|cardholder|policy owner)( name)?$/i, "Subscriber name"],
  [/^f(echa|\.)? ?(de )?nac(imiento|\.)?$/i, "Date of birth"],
  [/^((n\.?[ºo°]|n[uú]m(ero)?\.?|no\.?) (de )?)?(expediente|r[eé]cord( m[eé]dico)?|historia( cl[ií]nica)?|historial|paciente)$/i, "MRN"],
  [/^\((h|home)\)$/i, "Home phone"],
  [/^\((c|m|cell|mobile)\)$/i, "Cell phone"],
  [/^\((w|o|work|office)\)$/i, "Work phone"],
  [/^(contact|first contact|contact name|contact person)( ?#?1)?$/i, "Contact name"],
  [/^(patient|client|paciente|name of patient)$/i, "Patient name"],
  [
    /^(n\.?[ºo°]|n[uú]m(ero)?\.?|no\.?|id|identificaci[oó]n) (de(l)? )?(miembro|afiliado|asegurado|suscriptor|p[oó]liza|contrato|beneficiario)$|^(p[oó]liza|contrato)$/i,
    "Member ID"
  ],
  [/^((n\.?[ºo°]|n[uú]m(ero)?\.?|no\.?) de )?grupo$/i, "Group number"],
  [/^(fecha de )?(vigencia|inicio|efectividad)( desde)?$|^(vigente|efectivo) desde$/i, "Effective date"],
  [/^(fecha de )?(vencimiento|terminaci[oó]n|expiraci[oó]n)$|^vigente hasta$/i, "Termination date"],
  [/^(tel(\.|[eé]fono)?|n[uú]mero) (de(l)? )?(residencia(l)?|casa|hogar)$|^(residencial|casa)$/i, "Home phone"],
  [/^(tel(\.|[eé]fono)?|n[uú]mero) (de(l)? )?(trabajo|oficina|empleo)$/i, "Work phone"],
  [/^(tel(\.|[eé]fono)?|n[uú]mero) (m[oó]vil|celular)$|^(m[oó]vil|celular)$/i, "Cell phone"],
  [/^farmacia( (preferida|de preferencia))?$/i, "Preferred pharmacy"],
  [/^(m[eé]dico|doctor) (que refiere|referente)$|^referido por$/i, "Referring provider"],
  [/^(patrono|empleador|empresa|lugar de (trabajo|empleo))$/i, "Employer"],
  [/^(parentesco|relaci[oó]n) (con|al) (el )?(asegurado|titular|suscriptor)( principal)?$/i, "Patient's relationship to subscriber"],
  [/^(aseguradora|seguro|compa[nñ][ií]a( de seguros?)?)$/i, "Insurance company"],
  [/^(asegurado|titular)( principal)?$/i, "Subscriber name"],
  [/^(parentesco|relaci[oó]n)( familiar)?$/i, "Relationship"],
  // The dictionary of boxes reads "parentesco" of "el paciente" as what the patient is to somebody.
  [/^(parentesco|relaci[oó]n|v[ií]nculo)( familiar)? (con|al|del) (el |la )?paciente$/i, "Relationship to patient"],
  [/^m[eé]dico( de cabecera| primario)?$/i, "Primary care provider"],
  [/^(language|idioma)$/i, "Preferred language"],
  [/^(m\.?i\.?|middle)$/i, "Middle name"],
  [/^(legal|full|full legal) name$/i, "Full name"]
]
