/**
 * Names of US payers, folded, to be found in running text. Regions ("of
 * Texas", "East", a state) after a name belong to it; words of `planWords`
 * begin the plan. `carefulPayers` are ordinary words or family names too and
 * count only beside a label or an ID.
 */
export const payers: readonly string[] = [
  "medicare|mcr|medicaid|mcd|tricare|champva|champus|railroad medicare|medi cal|masshealth|badgercare|badgercare plus",
  "tenncare|soonercare|ahcccs|apple health|peach state|husky health|husky|health first colorado|hoosier healthwise",
  "nj familycare|dc medicaid|kancare|mo healthnet|mainecare|denali care|va|veterans affairs|indian health service|aetna",
  "aetna better health|aetna medicare|cigna|cigna healthcare|evernorth|humana|humana gold plus|unitedhealthcare",
  "united healthcare|united health care|united healthcare community plan|unitedhealthcare community plan|uhc",
  "uhc community plan|umr|optum|optumcare|golden rule|all savers|surest|aarp|aarp medicare supplement|wellcare|wellmed",
  "centene|ambetter|ambetter health|anthem|anthem blue cross|anthem bcbs|anthem blue cross blue shield",
  "anthem blue cross and blue shield|blue cross blue shield|blue cross and blue shield|bluecross blueshield|bcbs|bc bs",
  "bcbst|bcbsm|bcbstx|bcbsil|bcbsnc|bcbsma|bcbsaz|bcbsla|bcbsmn|blue cross|blue shield|bluecross|blueshield",
  "blue care network|highmark|highmark bcbs|highmark blue shield|highmark blue cross blue shield|premera",
  "premera blue cross|regence|regence blueshield|regence bluecross blueshield|regence blue shield|regence bcbs|carefirst",
  "carefirst bluecross blueshield|carefirst bcbs|florida blue|horizon|horizon bcbs|horizon blue cross blue shield",
  "horizon nj health|independence blue cross|ibx|capital blue cross|capital bluecross|wellmark",
  "wellmark blue cross blue shield|excellus|excellus bcbs|arkansas blue cross|empire blue cross|empire bcbs",
  "empire blue cross blue shield|fep blue|federal bcbs|triple s|triple s salud|kaiser|kaiser permanente|molina",
  "molina healthcare|oscar health|oscar|bright health|devoted health|clover health|alignment health|scan health plan",
  "healthspring|caresource|buckeye health plan|buckeye community health|superior healthplan|superior health plan",
  "amerigroup|amerihealth|amerihealth caritas|keystone first|meridian|meridian health plan|fidelis|fidelis care",
  "healthfirst|metroplus|emblemhealth|ghi|hip|mvp health care|mvp|cdphp|connecticare|harvard pilgrim",
  "harvard pilgrim health care|tufts|tufts health plan|point32health|neighborhood health plan|bmc healthnet|wellsense",
  "upmc health plan|upmc|geisinger|geisinger health plan|healthpartners|health partners|medica|ucare|preferredone",
  "priority health|mclaren health plan|health alliance plan|hap|medical mutual|medical mutual of ohio|summacare|paramount",
  "security health plan|dean health plan|quartz|group health cooperative|sanford health plan|avera health plans",
  "presbyterian health plan|presbyterian|western health advantage|health net|l a care|la care|la care health plan|iehp",
  "inland empire health plan|caloptima|cencal|partnership healthplan|sharp health plan|sutter health plus|selecthealth",
  "select health|pacificsource|moda|moda health|providence health plan|care oregon|careoregon|community health plan",
  "community health plan of washington|coordinated care|scott and white health plan|baylor scott white health plan",
  "community first|driscoll health plan|parkland community health plan|texas children s health plan|sunshine health",
  "simply healthcare|avmed|staywell|magnolia health|peach state health plan|absolute total care|select health of sc",
  "alliance health|carolina complete health|wellpath|optima health|sentara|sentara health plans|virginia premier",
  "johns hopkins|johns hopkins us family health plan|priority partners|maryland physicians care|jai medical|healthy blue",
  "home state health|nebraska total care|iowa total care|sunflower health plan|arkansas total care",
  "louisiana healthcare connections|passport health plan|passport|humana military|health net federal services|triwest",
  "us family health plan|mutual of omaha|geha|nalc|mail handlers|mhbp|apwu|meritain|meritain health|trustmark",
  "allied benefit systems|webtpa|healthscope benefits|luminare health|first health|multiplan|phcs|cofinity|zelis",
  "united american|transamerica|aflac|colonial penn|bankers life|globe life|manhattan life|physicians mutual|state farm",
  "farm bureau|usaa|lumico|sedgwick|gallagher bassett|liberty mutual|travelers|the hartford|state fund|guardian",
  "delta dental|metlife|ameritas|united concordia|principal|lincoln financial|vsp|eyemed|davis vision|superior vision",
  "spectera|medi share|medishare|liberty healthshare|samaritan ministries|christian healthcare ministries",
  "physicians health plan|hmsa|wps|network health|common ground healthcare|molina medicare|essence|cox healthplans",
  "healthlink|alliant health plans|kaiser foundation health plan|sharp|brand new day|central health plan",
  "independent health|univera|highmark western ny|blue choice|blue care|bluecare|bluecare tennessee|tenncare select",
  "cooks children s health plan|el paso health|first choice health|asuris|lifewise|bridgespan|mountain health co op",
  "mountain health coop|montana health co op|community health options|martins point|martin s point|anthem medicaid",
  "hoosier care connect|mdwise|managed health services|countycare|meridian complete|health alliance|ohana health plan",
  "alohacare|quest"
].flatMap((row) => row.split("|"))

export const carefulPayers: ReadonlySet<string> = new Set(
  [
    "va|oscar|kaiser|molina|guardian|anthem|medica|meridian|passport|quest|hip|hap|principal|travelers|paramount|quartz",
    "horizon|sharp|essence|presbyterian|tufts|sanford|husky|moda|sentara|surest|optum|ghi|state farm|the hartford",
    "blue choice|select health|community first|health partners|network health|security health plan|golden rule|geisinger",
    "upmc|johns hopkins|mvp|first health|community health plan|health alliance|regence|independent health|sedgwick|wps|mcd",
    "usaa|farm bureau|liberty mutual|coordinated care|alliance health|fidelis|trustmark|zelis|la care|asuris|clover health"
  ].flatMap((row) => row.split("|"))
)

/** What names a product, not the company: the plan begins here. */
export const planWords: ReadonlySet<string> = new Set(
  "choice open ppo hmo epo pos hdhp ffs gold silver bronze platinum catastrophic plus advantage medex select navigate premier complete essential essentials standard preferred value basic option connect freedom supplement medigap oap localplus surefit simple smart secure classic core everyday bluecard bluechoice blueoptions blueselect prime hsa hra pathway dual dsnp snp options copay flex network passport traditional signature nexus compass heritage charter savings navigator multi tiered enhanced low high base saver keycare premium balance part elite clear virtual focused standard".split(
    " "
  )
)

/** After a payer's name these still belong to it. */
export const regionWords: ReadonlySet<string> = new Set("of east west north south northern southern central new greater the and".split(" "))
