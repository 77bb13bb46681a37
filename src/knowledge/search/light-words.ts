import { stemOf } from "./words"

/**
 * Everyday words that tell a story rather than name a topic, and names of payers and systems that stand in any topic. Among so few articles some are rare by
 * chance and would outweigh the topic, so they count for less. Stems, so that all endings are meant.
 */
export const lightStems: ReadonlySet<string> = new Set(
  `able actually again against ago already alone along anybody anymore anyone anything anyway apparently around asap ask asked asking away back bad begin behind believe best better big bit box break bring bringing
  brought bunch busy buy call called caller came cant cause change cheap claim clear close come comes coming correct couple crying cry cut daily day deal different difficult door early easy empty end ended
  enough even every everybody everyone everything exactly extra face fair fall far fast feel few fill find fine finish first fix follow forever forget forgot found free friend front full fun funny gave girl give
  given gives glad gone good great grab guess guy half hand handed handle happen happened happening hard hate head hear heard heavy help hit hold home hope hot hour hour house huge hurry idea immediately inside instead
  issue job keep keeps kept kid kind knew know knows lady ladies large last late lately later least leave left less line list listen literally little long look looking looks lose lost love low mad main man mean
  means meant mention middle mind minute missing mix moment month morning move multiple name near necessary never new next nice nobody none nothing number often old ones open order part party past people person
  phone piece place plan point possible problem proper properly push put question quick quickly quite rather reach read ready real reason regular remember reply rest right room rude run same sat saw saying scared second see seem
  seems seen sent send set several shows showed side sit small somehow sometimes soon sorry sort spot stand standing start started stay step stick stopped story stuff suddenly supposed sure swear talk talking taken takes
  taking tell telling thinks think third thought throw time times today told tomorrow tonight took top total totally touch tried true try trying turn turned type understand upset use used using usual usually
  wait waiting walk walked walks wanna wanted wanting watch week weeks weird whatever whole win window woman women wonder word work working works worried worry write wrong year years yell yelling yesterday young
  ahora alguien antes aqui ayer bien cada casa cosa cosas debo dice dicen dijo dia dias gente hace hacer hago hijo hijos hombre hoy llama llamo mucho mujer nada necesita necesito nunca otra otro pasa persona quiere quiero
  aetna anthem bcbs cigna humana uhc united unitedhealthcare molina ambetter wellcare kaiser centene oscar epic cerner athena ecw
  consigo conseguir quisiera sala senor senora siempre sola solo tarde tiempo tienen tienes todos vez viene`
    .split(/\s+/)
    .filter((word) => word !== "")
    .map(stemOf)
)
