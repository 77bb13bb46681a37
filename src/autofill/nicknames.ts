import { foldTight } from "../patient/fold-text"

/** Given names that people use for one another at a US desk. A name may stand in two groups. */
const groups = `
abigail abby gail; alexander alex alec sandy xander; alexandra alex sandra lexi; alfred al fred; allison alison ali allie; amanda mandy; andrew andy drew;
angela angie; anthony tony; antonio tony; arthur art artie; barbara barb babs; benjamin ben benny benji; bernard bernie; beverly bev; bradley brad;
caroline carrie; catherine katherine kathryn kathleen cathy kathy kate katie kitty cate; charles charlie chuck chas; charlotte charlie lottie;
christina christine chris tina chrissy; christopher chris kit topher; cynthia cindy; daniel dan danny; david dave davey; deborah debra deb debbie;
dennis denny; donald don donnie; dorothy dot dottie dolly; douglas doug; edward ed eddie ted teddy ned; eleanor ellie nell nora; elizabeth elisabeth liz lizzie beth betty eliza betsy libby lisa;
emily em emmy; eugene gene; evelyn evie; florence flo; frances fran francie; francis frank; francisco paco pancho frank; franklin frank; frederick fred freddy; gabriel gabe; gabriella gabby;
gerald gerry jerry; gregory greg; guadalupe lupe; harold hal harry; harriet hattie; henry hank harry; isabella isabel bella izzy; jacob jake; jacqueline jackie; james jim jimmy jamie;
janet jan; jason jay; jeffrey geoffrey jeff geoff; jennifer jen jenny; jeremy jerry; jessica jess jessie; jesus chuy; john johnny jack; jonathan jon; jose pepe; joseph joe joey; josephine jo josie;
joshua josh; judith judy; julia julie; kenneth ken kenny; kimberly kim; lawrence laurence larry; leonard len lenny leo; lillian lily lil; louis lou; lucille lucy; margaret maggie meg peggy marge margie greta;
maria mia; martha marty; martin marty; mary molly polly; matthew matt; maximilian max; megan meg; melissa missy; michael mike mikey mick; michelle shelly; mildred millie; mitchell mitch;
nancy nan; natalie nat; nathan nate; nathaniel nate nathan; nicholas nick nicky; nicole nikki; pamela pam; patricia pat patty trish tricia; patrick pat paddy; peter pete; philip phillip phil;
priscilla cilla; rachel rae; raymond ray; rebecca becky becca; richard rich rick ricky dick; robert rob robbie bob bobby; roberto beto; ronald ron ronnie; rosemary rose rosie; rudolph rudy; russell russ;
samantha sam; samuel sam sammy; sandra sandy; sarah sara sally; sharon shari; stanley stan; stephanie steph; stephen steven steve; susan suzanne sue susie suzy; tamara tammy; teresa theresa terry tess;
terrence terry; theodore ted teddy theo; thomas tom tommy; timothy tim timmy; valerie val; vanessa nessa; veronica ronnie; victor vic; victoria vicky tori; vincent vince vinny; virginia ginny;
vivian viv; walter walt wally; wilhelmina mina; william will bill billy willie liam; winifred winnie; zachary zach zack`
  .split(";")
  .map((group) => new Set(group.trim().split(/\s+/)))

const groupsOf = new Map<string, Set<string>[]>()
for (const group of groups) for (const name of group) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group])

/** "Bob" and "Robert", "Liz" and "Elizabeth": two ways to call one person. The name itself counts as well. */
export const isNickname = (a: string, b: string): boolean => {
  const [left, right] = [foldTight(a), foldTight(b)]
  return left !== "" && (left === right || (groupsOf.get(left) ?? []).some((group) => group.has(right)))
}
