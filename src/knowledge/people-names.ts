/** Frequent given names in the United States, folded. Those that are everyday words as well (mark, grace, will, may) are left out. */
const given = new Set(
  `aaron abigail abdul adam adrian ahmed alan albert alberto alejandra alejandro alex alexander alexandra alexis alfredo alice alicia alisha allison alma alyssa
  amanda amber amelia amy ana andrea andres andrew angel angela angelica anita ann anna anne annie anthony antonio ariana arthur arturo ashley aubrey audrey austin ava
  barbara beatriz becky benjamin bernard beth betty beverly blanca bonnie bradley brandon brenda brian brianna brittany bruce bryan caleb camila candace carl carla carlos
  carmen carol carolina caroline carolyn catherine cecilia charles charlotte cheryl chloe chris christian christina christine christopher cindy claire clara claudia
  connie connor craig crystal cynthia daisy dale daniel daniela danielle darlene david dawn deborah debra denise dennis derek diana diane diego dolores donald donna
  doris dorothy douglas dylan eddie eduardo edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen emily emma emmanuel enrique eric erica erik erin ernest
  esperanza esther ethan eugene eva evan evelyn fatima felicia felipe fernando florence frances francisco frank fred gabriel gabriela gabriella gary george gerald gilbert gina
  giovanni gladys glenn gloria gordon greg gregory guadalupe guillermo hannah harold harry hassan hector heather hector helen henry holly howard ian ibrahim irene iris isaac
  isabel isabella ivan jack jackie jackson jacob jacqueline jaime jake james jamie jan jane janet janice jared jasmine jason javier jean jeff jeffrey jennifer
  jenny jeremiah jeremy jerry jesse jessica jesus jill jim jimmy joan joann joanna joe joel john johnny jon jonathan jordan jorge jose joseph josephine joshua
  joyce juan juana juanita judith judy julia julian julie julio justin karen karina karla katherine kathleen kathryn kathy katie kayla keith kelly kenneth kevin kim kimberly
  kristen kristin kyle lakisha larry latoya laura lauren laurie lawrence leah lee leonard leslie leticia liam lillian linda lisa logan lois lopez loretta lori lorraine
  louis louise lucas lucia lucy luis luisa luke luz lydia lynn madison mallory manuel marcia marco marcos marcus margaret margarita maria mariah mariana marie marilyn mario
  marissa marjorie marlene martha martin martina marvin mary mason matthew mattie maureen maurice maxine megan melanie melinda melissa melvin mercedes mia michael
  michele michelle miguel mildred mildred minh mohamed mohammed monica monique muhammad myrtle nancy naomi natalia natalie natasha nathan nathaniel nguyen nicholas nicole nina
  noah noel nora norma norman oliver olivia omar oscar pablo pamela patricia patrick paul paula pauline pedro peggy penelope peter philip phillip phyllis priya rachel
  rafael ralph ramon ramona randy raquel raul raymond rebecca regina renee ricardo richard rita robert roberta roberto robin rodney roger roland ronald rosa rosario
  rosemary roxanne roy ruben ruth ryan sabrina sally salvador sam samantha samuel sandra santiago sara sarah savannah scott sean sebastian sergio shannon sharon shawn sheila
  shelby sherry shirley silvia sofia sonia sophia sophie stacy stanley stella stephanie stephen steve steven stuart susan suzanne sylvia tamara tammy tanya tara tatiana taylor
  teresa terrence theodore theresa thomas tiffany timothy tina todd tom tommy tony tracy travis tyler tyrone valentina valeria valerie vanessa vera veronica vicki victor
  victoria vincent viola virginia vivian walter wanda wayne wendy wesley william willie xavier ximena yesenia yolanda yvonne zachary zoe zoey`
    .trim()
    .split(/\s+/)
)

/** Frequent family names, folded. Many are everyday words too, so they count only beside a given name or written large. */
const family = new Set(
  `adams ahmed ali allen alvarez anderson bailey baker barnes bell bennett brooks brown bryant butler campbell carter castillo castro chavez chen clark coleman collins cook
  cooper cox cruz davis delgado diaz edwards evans fisher flores ford foster garcia gibson gomez gonzales gonzalez gordon graham gray green griffin gutierrez hall hamilton harris
  harrison hayes henderson henry hernandez hill howard hughes jackson james jenkins jimenez johnson jones jordan kelly khan kim king kumar lee lewis long lopez marshall martin
  martinez mcdonald medina mendez mendoza miller mitchell mohamed moore morales moreno morgan morris murphy murray myers nelson nguyen ortiz owens parker patel patterson perez
  perry peterson phillips powell price ramirez ramos reed reyes reynolds richardson rivera roberts robinson rodriguez rogers romero rosales ross ruiz russell sanchez sanders
  santos scott shah simmons simpson singh smith soto stevens stewart sullivan taylor thomas thompson torres tran turner vargas vasquez walker wallace ward washington watson
  webb west white williams wilson wong wood woods wright yang young`
    .trim()
    .split(/\s+/)
)

/** Is the folded word a frequent given name? */
export const isGivenName = (word: string): boolean => given.has(word)

/** Is the folded word a frequent family name? */
export const isSurname = (word: string): boolean => family.has(word)
