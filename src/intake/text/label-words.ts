/**
 * The words labels are made of, folded (lower case, no accents, punctuation as
 * blanks). Left: what the words say; right: the words, "|" between them. A
 * label is understood when its words are all found here. `~` before an effect
 * marks words of languages that write the day first.
 */
export const labelWords: readonly (readonly [effect: string, phrases: string])[] = [
  // the person's own data
  ["field:name.full", "name|full name|legal name|full legal name|names|pt name|patient name|nm|name of"],
  ["~field:name.full", "nombre completo|nombre y apellido|nombre y apellidos|nome completo|nom complet|vollstandiger name|nome e cognome"],
  ["field:name.first", "first name|first|fname|f name|firstname|given name|given names|given|forename|legal first name|christian name"],
  ["~field:name.first", "nombre|nombres|primer nombre|prenom|prenoms|vorname|nome|primeiro nome|nome proprio"],
  ["field:name.middle", "middle name|middle|mi|m i|middle initial|mid init|mname|second name|middlename"],
  ["~field:name.middle", "segundo nombre|nome do meio|deuxieme prenom"],
  ["field:name.last", "last name|last|lname|l name|lastname|surname|family name|family|legal last name|surnames"],
  ["~field:name.last", "apellido|apellidos|primer apellido|nom|nom de famille|nachname|familienname|sobrenome|cognome"],
  ["field:name.suffix", "suffix|name suffix|generation"],
  ["field:name.prefix", "title|prefix|salutation|courtesy title"],
  [
    "field:name.preferred",
    "preferred name|goes by|nickname|nick name|prefers to be called|preferred first name|likes to be called|called|name you go by|alias preferred"
  ],
  ["role:patient field:name.full", "member name|mbr name|employee name|nombre del paciente|patientenname|nom du patient"],
  ["former field:name.full", "maiden name|maiden|birth name|aka|a k a|other names|formerly|nee|alias|apellido de soltera|other name"],
  [
    "field:birthDate",
    "date of birth|birth date|birthdate|dob|d o b|do b|born|birthday|bday|b day|b date|bd|born on|dates of birth|date birth|birth dt|born in|was born|was born on|date of birth is|birth day|dateofbirth|birth"
  ],
  [
    "~field:birthDate",
    "fecha de nacimiento|fecha de nac|fecha nacimiento|fecha nac|f de nacimiento|f nac|nacimiento|nacido|nacida|nacido el|nacida el|naci el|nacio el|fdn|geburtsdatum|geboren|geboren am|geb|geb datum|geburtstag|date de naissance|naissance|ne le|nee le|data de nascimento|nascimento|nascido em|data di nascita|nato il|nata il|geboortedatum|ngay sinh|data urodzenia|dogum tarihi|fodselsdato|date of birth fecha de nacimiento|dob fecha de nacimiento"
  ],
  [
    "field:sex",
    "sex|sex assigned at birth|birth sex|legal sex|sex at birth|sex gender|gender sex|administrative sex|m f|sex m f|gender assigned at birth|gender at birth"
  ],
  ["field:gender", "genero|gender|gender m f"],
  ["~field:sex", "sexo|sexe|geschlecht|sesso"],
  ["field:genderIdentity", "gender identity|identifies as|gender id"],
  ["field:pronouns", "pronouns|preferred pronouns|pronoun"],
  ["field:maritalStatus", "marital status|marital|marital st|civil status|m s|mar status|marital stat|ms"],
  ["~field:maritalStatus", "estado civil|etat civil|familienstand"],
  ["field:race", "race|raza"],
  ["field:ethnicity", "ethnicity|ethnic group|ethnic background|etnia|hispanic origin|hispanic"],
  ["field:race-ethnicity", "race ethnicity|ethnicity race|race and ethnicity|raza etnia"],
  [
    "field:language",
    "language|preferred language|primary language|lang|language preference|spoken language|language spoken|pref lang|preferred lang|primary lang|languages"
  ],
  ["~field:language", "idioma|idioma preferido|lengua|langue|sprache|muttersprache"],
  [
    "field:interpreterNeeded",
    "interpreter needed|needs interpreter|interpreter|interpreter required|need an interpreter|interprete|needs an interpreter|translator needed"
  ],
  [
    "field:email",
    "email|e mail|email address|e mail address|mail|email addr|correo|correo electronico|courriel|email id|e mail adresse|adresse e mail|correo e"
  ],
  [
    "field:mrn",
    "mrn|medical record|medical record number|chart|chart number|chart no|med rec|med rec no|mr|mrn number|medical rec no|patient id|pt id|patient number|record number|emr id|ehr id|expediente"
  ],
  [
    "field:ssn",
    "ssn|social security|social security number|soc sec|soc sec no|ss|social|ss number|social sec|seguro social|numero de seguro social|s s n|ssn number|social security no"
  ],
  [
    "field:employer",
    "employer|employer name|name of employer|works at|place of employment|employed by|workplace|empleador|employeur|arbeitgeber|place of work|lugar de trabajo|works for|patrono"
  ],
  ["field:employmentStatus", "employment status|employment|work status|empl status|emp status|job status"],
  ["field:occupation", "occupation|occ|job title|job|profession|position|ocupacion|beruf|profesion|occupation title"],
  [
    "field:driverLicense",
    "driver license|drivers license|driver s license|dl|license number|drivers lic|driver lic|dl number|driver license number|drivers license number|dl no|dln|state id|licencia de conducir|driving licence"
  ],
  [
    "field:preferredContact",
    "preferred contact|preferred contact method|contact preference|best way to reach|best way to contact|preferred method of contact|contact method|preferred method|preferred communication"
  ],
  // phones and addresses
  [
    "field:phone",
    "phone|phone number|phone no|phones|ph|ph no|tel|tele|telephone|telephone number|tel no|contact|contact number|contact no|contact phone|best number|best phone|best contact number|number to reach|reach|call|callback|call back|callback number|call back number|phn|number|ph number|daytime phone|day phone|daytime|evening phone|primary phone|main phone|primary contact number|alternate phone|alt phone|new number|number is|tel number"
  ],
  [
    "~field:phone",
    "telefono|telefonos|numero de telefono|tfno|telefon|telefonnummer|rufnummer|telefone|telephone numero|numero de telephone"
  ],
  [
    "kind:home field:phone",
    "home phone|home number|home ph|home tel|hm phone|hp|hm ph|home telephone|phone home|residence phone|res phone|landline|land line|home landline|tel home|h phone|h ph"
  ],
  [
    "~kind:home field:phone",
    "telefono de casa|tel casa|telefono casa|casa|telefono de la casa|tel de casa|telefono residencial|domicile telephone|telefon privat|telephone domicile"
  ],
  [
    "kind:mobile field:phone",
    "cell|cell phone|cell number|cell no|mobile|mobile phone|mobile number|mob|cellphone|cellular|cel|cell ph|cel phone|cp|mobile no|text|text number|sms|smartphone|phone cell|phone mobile|cell tel|cellular phone|mob no|mobil|c phone"
  ],
  [
    "~kind:mobile field:phone",
    "celular|telefono celular|tel celular|movil|telefono movil|tel cel|tel movil|numero de celular|handy|handynummer|portable|telephone portable|telemovel|cellulare|handy nr"
  ],
  [
    "kind:work field:phone",
    "work phone|work number|work ph|business phone|bus phone|wk phone|wp|wk ph|phone work|business number|work tel|office phone|office number|office|w phone|work telephone|tel work|direct|desk phone|wk|bus"
  ],
  [
    "~kind:work field:phone",
    "telefono de trabajo|tel trabajo|telefono trabajo|telefono del trabajo|tel del trabajo|telephone travail|telefon dienstlich|telefon arbeit|oficina|trabajo"
  ],
  ["kind:home", "home|hm|residential|residence|h|res"],
  ["kind:mobile", "c"],
  ["kind:work", "work|business|w|o"],
  ["field:skip-phone", "fax|fax number|fax no|fx|facsimile|pager|beeper|f|fax phone|office fax|direct fax"],
  [
    "field:address",
    "address|addr|home address|street address full|residence address|full address|lives at|living at|resides at|mailing address and home address|current address|address is|residential address|physical address|new address|add|adr|home addr|permanent address|legal address|live at|address 1 full"
  ],
  [
    "~field:address",
    "direccion|domicilio|direccion de casa|adresse|anschrift|endereco|indirizzo|direccion residencial|direccion postal y residencial|wohnadresse"
  ],
  [
    "field:mailing",
    "mailing|mailing address|mail address|postal address|mail to|mailing addr|direccion postal|po box address|billing address"
  ],
  [
    "field:address.line1",
    "street|street address|address line 1|address1|address 1|addr 1|addr1|line 1|line1|street 1|calle|address line|strasse|rue|street name|street addr|mailing street|addressline1"
  ],
  [
    "field:address.line2",
    "address line 2|address2|address 2|addr 2|addr2|line 2|line2|street 2|apt|apartment|unit|suite|apt unit|apt no|apartment number|unit number|apt number|apto|addressline2|apt suite"
  ],
  ["field:address.city", "city|town|city town|ciudad|ville|stadt|municipality|cidade|citta|locality|pueblo|ort"],
  ["field:address.state", "state|st|state province|province|estado|provincia|region|us state|state code"],
  [
    "field:address.zip",
    "zip|zip code|zipcode|postal code|postal|zip postal code|zip postal|codigo postal|cp postal|plz|postleitzahl|code postal|postcode|z i p|zip 4|postalcode"
  ],
  ["field:address.county", "county|condado"],
  ["field:address.country", "country|pais|land|pays"],
  [
    "field:address.cityStateZip",
    "city state zip|city st zip|city state|csz|city state and zip|city state zip code|ciudad estado codigo postal|ciudad estado"
  ],
  // coverage
  [
    "role:insurance field:payerName",
    "insurance|ins|insurer|insurance company|insurance carrier|carrier|payer|payor|payer name|payor name|insurance name|insurance provider|ins co|ins company|insurance co|health insurance|medical insurance|health plan|health plan name|insurance plan|coverage|ins carrier|insurance payer|name of insurance|name of insurance company|insurances|insurance info|ins info|ins provider|current insurance|insurance coverage|payer plan"
  ],
  [
    "~role:insurance field:payerName",
    "seguro|seguro medico|aseguradora|compania de seguro|compania de seguros|seguro de salud|plan medico|nombre del seguro|krankenkasse|versicherung|krankenversicherung|assurance|assurance maladie|mutuelle|convenio"
  ],
  ["field:planName", "plan|plan name|product|insurance plan name|network|plan product|nombre del plan|coverage plan|benefit plan"],
  ["field:planType", "plan type|insurance type|type of plan|coverage type|type of insurance|type of coverage|product type|ins type"],
  [
    "field:memberId",
    "mbr|mbr no|mbr number|pol|pol no|pol num|member id|member number|member no|memberid|mem id|mbr id|member|id|id number|id no|identification|identification number|policy|policy number|policy no|policy id|policyid|subscriber id|subscriber number|subscriber no|insured id|insured s id|insureds id|insured id number|insurance id|insurance id number|insurance number|insurance no|ins id|certificate number|certificate no|cert no|contract number|contract no|mbi|hic|hicn|medicare number|medicare id|medicaid id|medicaid number|recipient id|beneficiary id|enrollee id|enrollee number|medicare beneficiary identifier|plan id|member identification number|policy member id|member policy id|id policy|policy id number|subscriber policy id|card number|member id number|ins policy|insurance policy|insurance policy number|insurance member id|health plan id|hp id|policy holder id|member card|sub id|subscriberid|card id|membership number|membership id"
  ],
  [
    "~field:memberId",
    "numero de miembro|numero de poliza|no de poliza|poliza|identificacion|id de miembro|numero de afiliado|numero de identificacion|no de miembro|num de miembro|versichertennummer|numero de contrato|numero del miembro|numero de asegurado|mitgliedsnummer|nr mitglied|id del miembro"
  ],
  [
    "field:groupNumber",
    "group|group number|group no|grp|grp no|grp number|group id|grp id|gr|groupnumber|insurance group|insurance group number|policy group|policy group number|group policy|group policy number|plan group|gp|group num|account group"
  ],
  ["~field:groupNumber", "grupo|numero de grupo|no de grupo|num de grupo|groupe|gruppe|gruppennummer|num grupo"],
  [
    "field:payerId",
    "payer id|payor id|payer number|edi payer id|electronic payer id|edi|payerid|edi number|payor number|claims payer id|edi id"
  ],
  [
    "field:effectiveDate",
    "effective date|effective|eff date|eff|eff dt|coverage start|start date|coverage effective|policy effective date|coverage effective date|valid from|coverage begins|begin date|effdate|effective from|policy start|cov start|plan effective|coverage start date|starting|starts|insurance effective date|active since|vigencia|vigente desde"
  ],
  [
    "field:terminationDate",
    "termination date|term date|termination|coverage end|end date|expires|expiration date|exp date|coverage ends|coverage ended|valid through|valid until|valid thru|term|termed|terminated|terminates|policy end|expiration|ended|exp|cancelled|expired|coverage end date|thru"
  ],
  ["field:copay", "copay|co pay|copayment|office copay|pcp copay|office visit copay|primary care copay|co payment|copago"],
  [
    "field:skip-copay",
    "specialist copay|er copay|urgent care copay|deductible|coinsurance|spec copay|out of pocket|oop|oop max|spec|er|specialist|office visit|primary care visit|urgent care|emergency room|deducible"
  ],
  [
    "field:payerPhone",
    "member services|customer service|member service|insurance phone|insurance phone number|ins phone|customer care|member services phone|payer phone|payor phone|benefits phone|eligibility phone|insurance tel|carrier phone|insurance company phone|servicio al cliente|servicios para miembros|members call|customer service number|member services number|insurance customer service|ins ph|customer service phone"
  ],
  [
    "field:skip-phone",
    "provider services|provider line|providers call|provider phone line|providers|provider service|precertification|precert|pre certification|claims phone|nurse line|nurseline|24 hour nurse line|pharmacist|pharmacists|behavioral health|authorization line|provider relations|prior auth phone|pharmacy help desk|rx help desk|help desk|for providers|provider inquiries|mental health|nurse advice line|pharmacy services|pharmacists call|tty|ttd|rx benefits"
  ],
  [
    "field:skip-id",
    "rx bin|rxbin|bin|rx pcn|pcn|rxpcn|rx grp|rxgrp|rx group|rxgroup|rx id|rxid|auth|authorization|authorization number|auth number|prior auth|prior authorization|pa number|reference number|ref|ref number|reference|confirmation|confirmation number|account|acct|account number|acct no|acct number|claim|claim number|case|case number|ticket|order|order number|invoice|referral number|visit number|encounter number|tax id|tin|ein|license|issuer|form|room|wc claim number|claim no|file number|file|tracking|provider id|dea|upin|taxonomy|clia|referral id|auth no|patient account|patient account number|rx bin pcn|check number|member pin|pin|csn|har|visit|episode id|fin|accession|locator|po|case no|fein|patient acct|student id|employee id|employee number|badge"
  ],
  // whose
  [
    "role:patient",
    "visitor|customer|for both|both|for everyone|patient|pt|client|pat|insured member|applicant|enrollee|beneficiary|employee|re|regarding|resident|paciente|patients|pts|patientin|student|candidate|about you|your|minor|child patient|member patient|del paciente|de la paciente|asunto|recipient|demographic|demographics|patient demographics|patient details|client information"
  ],
  [
    "role:subscriber",
    "subscriber|insured|policy holder|policyholder|cardholder|card holder|primary insured|insured person|titular|asegurado|titular del seguro|titular de la poliza|sponsor|policy owner|primary subscriber name|insured party|primary policy holder|primary cardholder|main insured|holder|policyholders|subscribers|insureds|plan holder|insurance holder|primary member|contract holder|policy subscriber|versicherungsnehmer|assure|main subscriber|insured name holder"
  ],
  [
    "role:guarantor",
    "guarantor|responsible party|responsible person|financially responsible|financially responsible party|bill to|person responsible for bill|person responsible|party responsible|person responsible for payment|fiador|garante|responsable|persona responsable|guarantors|financial responsibility|responsible for bill|responsable financiero|billing responsible party"
  ],
  [
    "role:emergency",
    "emergency contact 1|emergency contact no 1|first emergency contact|primary emergency contact|emergency contact|emergency|in case of emergency|ice|in case of emergency contact|in case of emergency notify|emergency notify|emergency contacts|emerg contact|emer contact|next of kin|nok|contact in case of emergency|contacto de emergencia|en caso de emergencia|contacto en caso de emergencia|emerg|ec|emer|notify in case of emergency|person to contact|person to notify|notify|emergency person|emergency contact person|notfallkontakt|contact d urgence|ice contact|er contact|emergencia|emergencias|contacto emergencia|whom to notify"
  ],
  [
    "role:pcp",
    "pcp|primary care|primary care provider|primary care physician|primary care doctor|family doctor|family physician|primary doctor|primary provider|pcp name|primary physician|medico de cabecera|medico primario|doctor de cabecera|hausarzt|medecin traitant|regular doctor|primary dr|gp doctor"
  ],
  [
    "role:referring",
    "referring provider|referring physician|referring doctor|referred by|referring|referring dr|ref provider|ref physician|ref by|referral from|referring md|ref prov|referral source|ref dr|ref md|referido por|medico referente|refd by|ordering provider|ordering physician|requesting provider|referring prov|referring clinician|ordered by|requested by provider"
  ],
  ["role:pharmacy", "pharmacy|preferred pharmacy|drug store|farmacia|pharmacy name|local pharmacy|rx pharmacy|farmacia preferida"],
  ["role:employer", "employers|employer s"],
  ["role:insurance", "insurance s|payers|carriers|insurances s|claims|carrier s|insurer s|claims address"],
  [
    "role:staff",
    "provider|doctor|physician|dr|attending|attending physician|rendering provider|specialist name|surgeon|nurse|case manager|adjuster|claims adjuster|attorney|lawyer|caller|to|attn|attention|cc|bcc|from|sender|sent by|fax from|fax to|staff|rep|representative|agent|clinic|facility|hospital|practice|office name|scheduler|front desk|interpreter name|witness|completed by|submitted by|prepared by|referred to|refer to|consulting provider|therapist|dentist|lab|location|signed by|provider name|rendering|billing provider|service location|social worker|therapist name|case worker|caseworker|medico|doctora|contact at facility|facility contact|rn|md|np|clinician|counselor|coach|teacher|school|home health agency|agency|transport|broker|hr|hr contact|human resources|seen by|with|appointment with|faxed by|faxed to|entered by|taken by|verified by|spoke with|department|clinic phone|facility name|site|care coordinator|care manager|coordinator|discharge planner|receptionist|dictated by|translator|previous doctor|previous provider|lab name|hospital name|clinic name|doctor name|dr name|physician name|nurse name"
  ],
  [
    "role:other",
    "emergency contact 2|emergency contact no 2|second emergency contact|emergency contact 3|alternate emergency contact|2nd emergency contact|contact person|alternate contact|other contact|authorized person|authorized representative|power of attorney|poa|hipaa contact|friend|neighbor|roommate|caregiver|landlord|writer|sent for|second parent|other parent|secondary contact|hcp|health care proxy|healthcare proxy|proxy|dependents|dependent|other dependents|sibling names|household"
  ],
  ["role:writer", "my|mine|mi"],
  ["kin:mother", "mother|mom|moms|mothers|madre|mama|mutter|mere|mum"],
  ["kin:father", "father|dad|dads|fathers|padre|papa|vater|pere"],
  [
    "kin:parent",
    "parent|parents|parent guardian|parent or guardian|parent legal guardian|padre madre|padre o madre|padre tutor|parent or legal guardian|mother father|mom dad"
  ],
  ["kin:guardian", "guardian|legal guardian|guardians|tutor|tutor legal|conservator"],
  ["kin:spouse", "spouse|husband|wife|spouses|husbands|wifes|esposo|esposa|conyuge|spouse partner|marido|ehemann|ehefrau|hubby"],
  ["kin:partner", "partner|domestic partner|significant other|boyfriend|girlfriend|fiance|fiancee|pareja"],
  ["kin:son", "son|sons|hijo|sohn"],
  ["kin:daughter", "daughter|daughters|hija|tochter"],
  ["kin:child", "child|children|kid|baby|childs|kids|newborn|infant|twins"],
  ["kin:sister", "sister|sisters|hermana"],
  ["kin:brother", "brother|brothers|hermano"],
  ["kin:grandmother", "grandmother|grandma|abuela|grandmothers"],
  ["kin:grandfather", "grandfather|grandpa|abuelo|grandfathers"],
  ["kin:aunt", "aunt|tia"],
  ["kin:uncle", "uncle|tio"],
  [
    "field:relationship",
    "relationship|relation|rel|relationship to patient|relation to patient|relationship to the patient|relationship to pt|rel to pt|rel to patient|relationship to self|parentesco|relacion|relacion con el paciente|parentesco con el paciente|relationship with patient|their relationship to patient|relation to pt"
  ],
  [
    "field:relationship-of-patient",
    "relationship to subscriber|relationship to insured|patient relationship to subscriber|patient relationship to insured|patient s relationship to insured|patients relationship to insured|relation to insured|relation to subscriber|rel to insured|rel to subscriber|patient relationship|pt relationship to insured|relationship to policy holder|relationship to policyholder|patient is|patients relationship to subscriber|relationship to the insured|relationship to the subscriber|patient relation to insured|pt rel to insured|pt rel to subscriber|pt relationship to subscriber|relationship to cardholder|relationship to holder|relacion con el asegurado|relacion con el titular|parentesco con el asegurado|parentesco con el titular|relationship to member|relationship to sponsor|relation to policy holder|relation to policyholder"
  ],
  [
    "rank:primary",
    "primary|1st|first insurance|prim|pri|primary ins|main|insurance 1|ins 1|1ry|1mary|primario|primaria|principal|ins1|1 insurance|primary insurance plan"
  ],
  [
    "rank:secondary",
    "secondary|2nd|second|sec|2ndary|2dary|2ry|secundario|secundaria|supplement|supplemental|secondary ins|insurance 2|ins 2|ins2|medigap|2 insurance|supplementary|secnd|2nd ins|additional"
  ],
  [
    "rank:secondary role:insurance field:payerName",
    "secondary insurance|second insurance|seguro secundario|supplemental insurance|other insurance|2nd insurance|additional insurance"
  ],
  [
    "rank:primary role:insurance field:payerName",
    "primary insurance|primary insurance company|seguro primario|seguro principal|primary ins co|1st insurance"
  ],
  // the rest
  ["field:npi", "npi|npi number|npi no|national provider identifier"],
  [
    "field:reason",
    "reason|reason for visit|reason for referral|chief complaint|complaint|reason for call|cc complaint|motivo|motivo de la visita|reason for appointment|presenting problem|motivo de consulta|reason for consult|reason for consultation"
  ],
  [
    "field:appointmentDate",
    "appointment|appt|appointment date|appt date|next appt|next appointment|next visit|appointment time|appt time|cita|fecha de la cita|scheduled for|requested date|follow up|preferred date|appointment request|proxima cita|requested appointment"
  ],
  [
    "field:serviceDate",
    "date of service|dos|service date|visit date|date of visit|fecha de servicio|dates of service|service dates|date s of service"
  ],
  [
    "field:skip-date",
    "date|today|todays date|today s date|last seen|last visit|date signed|signed|signature date|referral date|order date|injury date|date of injury|doi|accident date|date of accident|admit date|admission|admission date|admitted|discharge|discharge date|discharged|procedure date|surgery date|surgery|date of surgery|sent|received|expires on|issued|issue date|date issued|hire date|date of hire|date of death|last physical|onset|date of onset|lmp|due date|edd|date faxed|print date|printed|last appointment|last appt|date received|test date|lab date|collection date|immunization date|vaccine date|statement date|last mammogram|last pap|fecha|date completed|updated|last updated|last update|created|report date|hospital stay|time|date time|date and time|exam date|bill date|request date|date requested|next due|call date|incident date|retired on|license expires|date of diagnosis|diagnosed|visit summary|as of|dated|datum|recert date|start of care|soc date|last dos|previous visit|recall date|deceased|dod"
  ],
  ["field:age", "age|edad|aged|age sex"],
  [
    "field:skip",
    "subject|pages|dx|diagnosis|diagnoses|icd|icd 10|cpt|procedure|allergies|allergy|medications|meds|height|weight|ht|wt|bp|notes|note|comments|comment|message|signature|sincerely|website|web|url|www|priority|status|type|history|symptoms|vitals|blood type|religion|hobbies|instructions|question|questions|memo|remarks|indication|order details|treatment|plan of care|services requested|urgency|hours|tax|location of injury|patient status|consent|hipaa|advance directive|smoker|tobacco|alcohol|body part|smoking status|medical history|surgical history|family history|how did you hear about us|heard about us|caller id|medication|rx|refill|service|services|tests|test|result|results|room number|bed|veteran|household size|income|education|importance|attachments|attachment|copy|ref source|p s|ps|nota|notas|hx|pmh|problem|problems|assessment|impression|visit type|appt type|appointment type|request|action|purpose|concern|concerns|complaints|visit reason type|password|username|user name|login|user|company id|branch|ext|extension|deposit|balance|amount|amount due|total|charge|charges|payment"
  ],
  ["field:company", "company|company name|organization|organisation|firm|business name"],
  [
    "former",
    "old|former|previous|prior|past|ex|last known|formerly at|no longer|outdated|anterior|viejo|antiguo|antigua|earlier|prev|inactive|expired policy|cancelled policy|terminated policy|do not use|was"
  ],
  ["new", "new|updated to|current|nuevo|nueva|now|actual|correct|changed to"],
  [
    "order:mdy",
    "mm dd yyyy|mm dd yy|mmddyyyy|mdy|month day year|m d y|mes dia ano|mm dd ccyy|mm dd aaaa|month first|m d yyyy|mm dd|mes dia y ano|us format"
  ],
  [
    "order:dmy",
    "dd mm yyyy|dd mm yy|ddmmyyyy|dmy|day month year|d m y|dia mes ano|dd mm aaaa|jj mm aaaa|tt mm jjjj|day first|d m yyyy|dia mes y ano|dd mm|jour mois annee"
  ],
  ["order:ymd", "yyyy mm dd|ccyymmdd|yyyymmdd|y m d"],
  [
    "fill",
    "the|of|for|to|and|or|a|an|our|his|her|their|is|are|what|what s|whats|who|please|enter|number|no|num|nr|id|info|information|details|data|section|as it appears on card|as on card|as shown on card|on card|legal|last first middle|last first mi|last first|first last|first middle last|first mi last|required|optional|if different|if any|if applicable|at|s|you|do|does|printed|print|full|card|reach you|best|name|with area code|area code|include area code|where|which|home of|complete|exact|self|line|also|de|del|la|el|los|las|su|tu|cual es|phone type|type|preferred|reach me|him|them|can|be|reached|on|plus|see card|see below|below|follows|following|following information|intake|registration|record|form|update|updated|profile|contact information|personal|personal information|general|general information|basic|health|medical|policy|plan|all|me|i|am|we|used|use|called|list|listed|have|has|had|m|it|this|here|here s|heres|currently|active|on file|would|like|give|gave|under|through|by|via|covered|coverage|cover|info is|alt|alternate|other|her s|legal guardian s|daytime|evening|day|night|family of|lives|living|live"
  ]
]
