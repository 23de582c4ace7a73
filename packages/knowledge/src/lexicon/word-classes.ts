/** Words that stand for each other in a phrase, by the name used there with `@`. */
export const wordClasses = {
  part: `face skin cheek cheeks forehead chin jaw jawline neck nose lip lips mouth tongue eye eyes eyelid eyelids lid lids throat
    temple temples brow brows ear ears hand hands arm arms leg legs scalp chest gum gums nail nails finger fingers fingertips
    area areas region side sides shoulders stomach hairline decolletage facial upperlip`,
  cant: `cant cannot couldnt cudnt unable carnt cannt kant`,
  barely: `barely hardly scarcely`,
  not: `not isnt arent wasnt werent aint dont doesnt didnt havent hasnt hadnt never wont`,
  breathe: `breathe breath breathing breathed breathes breathin breaths inhale inhaling respiration`,
  hard: `hard harder difficult difficulty difficulties trouble troubles troubled problem problems struggle struggles struggling tough
    issue issues strain straining labored laboured`,
  swallow: `swallow swallowing swallows swallowed gulp gulping`,
  swell: `swollen swell swells swole swollenness swelling swelled swelt swole swellings puffy puff puffs puffed puffing puffiness puffier ballooned
    ballooning inflated bloated oedema edema enlarged swelly`,
  big: `huge massive enormous ballooned ballooning fat thick thicker bigger doubled tripled inflated expanding giant`,
  mouthpart: `lip lips tongue mouth throat uvula gum gums palate upperlip`,
  tight: `tight tighter tightness tightening tightens tightened constricted constricting constriction closing closed closes close narrow
    narrowing squeezing squeezed blocked blocking clogged`,
  eye: `eye eyes eyeball eyeballs`,
  lid: `eyelid eyelids lid lids`,
  blue: `blue bluish blueish grey gray greyish grayish purple purplish ashen ashy ash`,
  pale: `pale paler white whitish colourless colorless`,
  bluepart: `lip lips upperlip tongue mouth gum gums nail nails nailbeds nailbed fingernails fingertips fingers palms soles`,
  heart: `heart heartbeat pulse heartrate hearts`,
  oddbeat: `racing race races raced pounding pounds fast skipping skips skipped fluttering flutters flutter irregular irregularly slow
    slowly weird weirdly funny odd oddly strange strangely thumping jumping hammering uneven rapid rapidly high weak erratic galloping`,
  vomit: `vomit vomits vomiting vomited puke pukes puking puked barfing barfed threw throwing`,
  shake: `shaking shake shakes shivering shiver trembling tremble shuddering`,
  hurt: `hurt hurts hurting painful pain aches ache aching agony sore burns stings throbs throbbing stinging burning paining pains`,
  airword: `breathe breath breathing breathed breathes breathin breaths inhale inhaling air airway airways lungs lung windpipe oxygen`,
  restricted: `tight tighter tightness tightening tightens tightened constricted constricting constriction narrow narrowing narrowed squeezed
    squeezing squeeze shallow noisy heavy limited closing closed blocked obstructed struggling struggle strangled strangling laboured`,
  blotchword: `blotches blotch patches patch bumps rash marks spots welts lumps raised islands plates rings swellings weals wheals red itchy itching
    hives mountains`,
  sharpstuff: `acid acids tca bleach vinegar lemon alcohol phenol glycolic salicylic lactic aha bha perfume peroxide disinfectant antiseptic spirit
    spirits acetone aftershave ammonia peel`,
  skinplace: `skin face cheek cheeks forehead chin nose jaw neck temple temples lip lips jawline`,
  redsign: `redness red rash swelling swollen itch itching itchy bumps spots burning pain heat hot tightness blisters welts hives puffiness
    bruise bruising soreness`,
  move: `move moving moves look looking turn turning roll`,
  stuff: `cream creme serum product products acid lotion numbing gel peel lidocaine emla toner retinol liquid chemical alcohol solution
    sunscreen spf cleanser moisturiser moisturizer ointment soap bleach oil mask tca glycolic anaesthetic anesthetic stuff juice`,
  acid: `acid acids tca bleach peel glycolic salicylic chemical chemicals vinegar lemon alcohol phenol toner`,
  red: `red redness redder reddened reddish reddening pink pinkish pinkness pinker rosy flushed flushing crimson scarlet erythema
    blotchy blotches blotch blotched ruddy`,
  bump: `bump bumps bumpy papule papules`,
  zit: `pimple pimples zit zits acne breakout breakouts blemish blemishes blackhead blackheads comedone comedones
    comedonal pimply pustulars spots acnes`,
  lump: `lump lumps nodule nodules cyst cysts knot knots`,
  firm: `firm hard solid rubbery woody`,
  blister: `blister blisters blistered blistering bulla bullae vesicle vesicles`,
  cluster: `cluster clusters clustered group groups grouped bunch patch crop clump clumps crops`,
  sores: `sore sores ulcer ulcers ulcerated ulceration blister blisters vesicle vesicles erosion erosions lesions`,
  weep: `oozing ooze oozes oozed oozy weeping weep weeps weepy wept leaking leak leaks leaked leaky seeping seep seeps seeped discharge
    discharging dripping drips runny draining drains`,
  fluid: `fluid fluids liquid liquids discharge ooze oozing stuff goo gunk water matter secretion secretions drainage substance`,
  pus: `pus puss pussy pussing purulent`,
  yellow: `yellow yellowish yellowy golden amber honey`,
  crust: `crust crusts crusty crusting crusted scab scabs scabby scabbing scabbed`,
  dots: `dot dots speck specks speckles pinpoints pinpricks`,
  patch: `patch patches area areas spot spots mark marks blotch blotches circle`,
  burnt: `burnt burned burn burns scorched charred singed scalded`,
  dark: `dark darker brown brownish black darkened`,
  light: `light lighter pale paler`,
  scar: `scar scars scarring scarred`,
  dent: `dent dents dented indent indents indented indentation indentations pit pits pitted pitting groove grooves divot divots sunken depressed
    depression depressions`,
  lines: `line lines row rows grid grids track tracks pattern patterns squares stripes`,
  numb: `numb numbness nub`,
  tingle: `tingling tingle tingly tingles tingled prickling pricking`,
  itch: `itch itchy itches itching itched itchiness itchier pruritus scratchy itchness`,
  burnfeel: `burn burns burning burnt burned stinging sting stings stung stingy smarting smarts scalding`,
  peel: `peeling peels peeled flaking flaky flake flakes flaked flakey shedding scaly scaling sloughing moulting desquamating`,
  tightskin: `tight tighter tightness tightening tightens tightened taut`,
  dry: `dry dryness dried drying parched dehydrated chapped cracked cracking`,
  droop: `droop drooping drooped droops droopy sagging dropped paralysed paralyzed fell falling`,
  weak: `weak weakness weaker paralysed paralyzed limp`,
  limb: `arm arms leg legs hand hands limb limbs`,
  ill: `ill unwell sick poorly unwel`,
  very: `very really so extremely terribly seriously severely super awfully dangerously violently dead deathly desperately gravely
    incredibly`,
  have: `have having had has got gets getting hav haves`,
  spread: `spread spreading spreads spreaded extending extends extended creeping creeps crept travelling traveling moved moving reached
    reaching reaches migrating`,
  far: `neck jaw jawline belly tummy stomach back legs leg hands feet trunk temples throat chest ear ears body arm arms scalp shoulder shoulders hairline eye eyes eyelid eyelids lips collarbone throat`,
  off: `wrong weird weirdly funny odd oddly strange strangely abnormal unusual bad badly worse worst worsening awful terrible horrible rubbish
    dodgy iffy failing failed packed knackered messed peculiar bizarre alarming scary crap shot buggered`,
  sleep: `sleep sleeping slept`,
  person: `sister sisters brother brothers mom mum mother mama dad father papa wife husband partner girlfriend boyfriend gf bf friend friends
    mate bestie daughter son child niece nephew cousin aunt auntie uncle colleague coworker roommate flatmate babysitter sitter twin ex teacher boss landlady stepmother stepdaughter granddaughter grandson grandpa gran nan flatmates girlfriends goddaughter housemate client clients customer
    patient patients neighbour neighbor sis bro hubby fiance fiancee grandmother grandma granny nanny nana nanna grandad granddad grandfather gramps stepdad stepfather stepson godmother godson goddaughter lodger tenant missus bf gf bestie teen teenager`,
  signword: `acnes pimples flaky peely blisters oozing swelled stinging crusts sores patches lines heat fever itching rash redness red swollen puffy sore painful itchy tender hot warm bumps spots pimples inflamed irritated pain swelling redness burning
    itching pus weeping dry peeling bumpy lumps blisters zits acne tight rough red bruised numb discharge fluid`,
  relstage: `treatment procedure session needling microneedling appointment facial`,
} as const;
