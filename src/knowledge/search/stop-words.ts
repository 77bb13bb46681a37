/** Words that carry no topic: grammar, question words, courtesies; English and Spanish. Folded, without apostrophes. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can cant could couldnt did didnt do does
  doesnt doing dont down during each else ever few for from further get gets getting go goes going gonna got had has hasnt have havent having he her here hers hes hi
  hello hey him himself his how i id if ill im in into is isnt it its itself ive just know let lets like lot make makes many may maybe me might mine more most much must my need needs
  no nor not now of off ok okay on once one only onto or other our ours out over own please pls plz put really right said same say says see she shes should shouldnt so
  some someone somebody something still such take tell thank thanks than that thats the their theirs them then there theres these they theyre theyve thing things this those though through to
  too u under until up upon ur us use very want wants was wasnt way we well went were werent weve what whats when where wheres which while who whos whom whose why will with without wont
  would wouldnt wat wats y ya yall yes yet you youre your yours
  al algo como con cual cuales cuando de del donde el ella ellos en entre era es esa ese eso esta este esto estoy ha hay hola la las le les lo los mas me mi mis muy no nos o para pero por
  porque puede puedo que quien se ser si sin sobre son su sus te tiene tengo todo tu un una uno usted y ya yo`
    .split(/\s+/)
    .filter((word) => word !== "")
)
