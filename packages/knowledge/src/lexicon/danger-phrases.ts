import type { dangerFindings } from '../vocabulary/danger-findings.ts';
import type { Phrases } from './entry.ts';

/** How people say the single signs of the danger list. */
export const dangerPhrases = {
  'breathing-trouble': [
    {
      say: `
      @cant @breathe; @barely @breathe; @hard @breathe; @breathe @hard; @breathe (heavy|heavily|bad|badly|shallow|noisy|tight|raspy|funny|weird)
      @cant (to|) @breathe; @cant (take|get|catch|draw|suck) (a|an|any|enough|my|her|his|) (deep|full|proper|) (breath|air); no can @breathe
      @hard (take|get|catch|taking|getting|draw) (air|breath|breaths|oxygen); short of breath; short breath; shortness of breath; out of breath; breathless; breathlessness; lack of (air|breath); no air; @not enough air
      need air; @not getting (enough|any) air; air hunger; gasping; gasp; gasps; gasping for (air|breath)
      wheeze; wheezy; wheezing; wheezes; wheezed; suffocating; suffocate; suffocated; suffocation; choking; choke; chokes; choked up
      (chest|lungs) @tight; @tight chest; tightness in chest; (chest|lungs) feels heavy; heavy chest; chest heaviness
      (@not|stopped|stops|stopping) breathing; @not breathing (well|right|properly|normally|good|ok); asthma attack
      (hurts|painful|pain|sore) to breathe; pain when breathing; breathing (is|) (bad|off|weird|wrong|noisy|funny|different|worse)
      breathing not (right|good|normal|ok); @not breathe (well|good|right|properly); stridor; dyspnea; dyspnoea
      airway (closing|closed|swelling|tight|blocked); airways (closing|closed|swelling|tight); breath (is|) (short|difficult|hard|heavy)
      struggle for (breath|air); fighting for (breath|air); winded at rest; breathing like through a straw; anaphylaxis
      anaphylactic; anaphylactic shock`,
    },
  ],
  'throat-tight': [
    {
      say: `
      throat @tight; @tight throat; tightness (in|of|) throat; closing (of|) throat; throat (closing|close|closes|closed) (up|)
      throat (feels|is|) (thick|full|squeezed|strangled|constricted|restricted|choked); lump in throat; something (stuck|) in throat
      throat going (tight|closed); (pressure|squeezing) (in|on) throat; throat is shutting; throat shutting; throat locked
      cant clear throat`,
    },
  ],
  'swallowing-trouble': [
    {
      say: `
      @hard @breathe (or|and) @swallow; @cant @breathe (or|and) @swallow; @barely @breathe (or|and) @swallow; @cant swallow; @cant (eat|drink) (or|and) (eat|drink); @hard @swallow; @swallow @hard; @barely swallow; painful @swallow
      (hurts|pain|painful|hurt|difficult) (to|when|) @swallow; @swallow (hurts|painful|hurting|is painful); @not able swallow; drooling
      @cant swallow (saliva|spit|water|food|pills); food (gets|is) stuck; choke on (water|saliva|food); @not swallow`,
    },
  ],
  hoarse: [
    {
      say: `
      hoarse; hoarseness; hoarsely; voice (gone|went|changed|changing|husky|croaky|raspy|weird|different|funny|strange|rough|deeper|off|lost|broken)
      lost (my|her|his|) voice; losing (my|) voice; croaky; croaking; raspy voice; husky voice; weird voice; no voice; rough voice; hoarse voice`,
    },
  ],
  'lip-tongue-swelling': [
    {
      say: `
      @mouthpart @swell; @swell @mouthpart; @swell (around|round|near|about) (lips|lip|mouth); @mouthpart (blown|blew|blowing|puffed|swelled|fat) up
      @mouthpart @big; (huge|fat|massive|enormous|giant) (lip|lips|tongue); (lips|lip|tongue) (double|twice|triple) (size|the|)
      (lip|lips|tongue) (is|) (growing|filling|expanding|ballooning) (up|); tongue (too big|doesnt fit|feels big|feels thick|is thick|thick)
      (lips|lip) like (a|) (balloon|balloons|sausage|sausages|duck|trout|pout); angioedema; angio oedema`,
    },
  ],
  'eyes-shut-by-swelling': [
    {
      say: `
      (@eye|@lid) @swell (shut|closed|close|together); (@eye|@lid) (shut|closed|closing) (from|with|due to|because of|by|of) @swell; @eye @not (open|opening|opens)
      @eye (swelled|swelling|puffed|swollen) (shut|closed); @cant open (@eye|@lid); (@eye|@lid) (wont|doesnt|dont|cant|couldnt|didnt) open
      @eye (sealed|stuck|glued|completely|totally|fully) shut; @cant see out (@eye|of @eye); @swell (shut|closed)
      @cant get (@eye|@lid) open; @eye (is|are|) shut (now|completely|today)`,
      also: { 'eyelid-swelling': 3 },
    },
  ],
  hives: [
    {
      say: `
      hives; hive; urticaria; welts; welt; welted; weals; weal; wheals; wheal; nettle rash; like nettles; nettle stings; stung by nettles
      raised (itchy|) (blotches|patches|welts|lines|wheals); (blotches|patches|welts) that (move|come and go|moves|come go)
      mosquito bite bumps; like mosquito bites; nettlerash; (itchy|raised) (wheals|weals)`,
    },
  ],
  flush: [
    {
      say: `
      whole body (flush|flushed|red|hot|burning|flushing|itching|itchy|tingling); (flushed|flushing|flush) all over (body|)
      (red|hot|itchy) all over (my|her|his|) body; body (flush|flushed|went red|turned red|is red|red|hot); body flushing
      (redness|rash|heat) (all over|over whole|over the whole|on whole|whole) body; red from head to (toe|foot); hot flush all over`,
    },
  ],
  vomiting: [
    {
      say: `
      vomit; vomiting; vomited; vomits; puke; puking; puked; barfing; barfed; threw up; throwing up; throw up; throws up; (been|being|was|is) sick once
      been sick; being sick; sick (to|in) (the toilet|a bucket); spewing; chucked up; chundered; retching; brought up (food|breakfast|dinner|lunch)`,
    },
    {
      v: 2,
      say: `
      @vomit (up|) (again and again|repeatedly|several times|multiple times|many times|nonstop|non stop|all day|all night|all morning|over and over)
      @vomit (up|) (twice|times|constantly|continuously|everything|every hour|every few); (keep|keeps|kept) (being|getting|) sick; (being|been|was|am|is|are|got) sick (again and again|over and over|repeatedly|several times|many times)
      (keep|keeps|kept) (on|) (@vomit|throwing up|being sick); @cant stop (@vomit|being sick|throwing up); (repeated|constant|lots of) @vomit
      sick (several|many|multiple|four|three|five) times; @cant keep (anything|food|water|fluids) down; been sick (twice|again|repeatedly|all)`,
    },
  ],
  cramps: [
    {
      say: `
      (stomach|belly|tummy|abdominal|abdomen|gut|bowel) (cramp|cramps|cramping|pain|pains|ache|aches|hurts|hurt|hurting|sore|spasms|upset)
      (cramp|cramps|pain|pains|ache) (in|of) (stomach|belly|tummy|abdomen|gut); bellyache; stomachache; tummyache; cramps; cramping
      doubled over`,
    },
  ],
  faint: [
    {
      say: `
      (feel|feeling|felt|feels) (like|) (faint|fainting|fainty|passing out|blacking out|collapsing); faint; fainty; fainting; faintness
      (about|going|ready|want|bout) to (faint|pass out|collapse|black out); (gonna|gunna|wanna) (faint|pass out|collapse|black out); (almost|nearly|near) (fainted|passed out|collapsed|blacked out|fainting)
      (might|will|could|would) (faint|pass out|collapse|black out); like (i|im|she|he) (might|will|going to|could|gonna|) (faint|pass out|collapse|black out)
      seeing (stars|spots|black); vision going (black|dark); everything (going|went|goes) (black|dark); knees (buckled|gave way); legs like jelly`,
    },
  ],
  collapse: [
    {
      say: `
      fainted; passed out; passing out; pass out; passes out; collapsed; collapse; collapses; collapsing; unconscious; unconsciousness
      blacked out; blacking out; black out; blackout; (lost|lose|losing|loses|loss of) (my|her|his|) (consciousness|conscious); unresponsive
      @not (responding|responsive); (doesnt|wont|didnt|not) (respond|responding|answer|react); knocked out; keeled over; fell unconscious
      fell (to|on|onto) (the|) (floor|ground); dropped to (the|) (floor|ground); came to on (the|) floor; out cold; woke up on (the|) floor`,
    },
  ],
  confusion: [
    {
      say: `
      confused; confusion; confusing herself; disoriented; disorientated; disorientation; @not making (any|) sense; (talking|speaking|talks) (nonsense|gibberish|rubbish|crazy)
      delirious; delirium; incoherent; rambling; (doesnt|dont|didnt) know (where|who) (she|he|i|they); muddled; hallucinating; hallucinations
      (acting|behaving|acts) (strange|strangely|weird|weirdly|odd|oddly|confused|drunk|funny); @cant think (straight|clearly); brain fog; dazed
      @not (herself|himself|with it|all there|thinking clearly); (im|shes|hes|she|he|i|feeling|seems|totally|completely|bit|half) out of it; (doesnt|not|didnt) recognise (me|us|anyone); spaced out`,
    },
  ],
  drowsy: [
    {
      say: `
      drowsy; drowsiness; sleepy; sleepiness; lethargic; lethargy; groggy; (keep|keeps|kept|keep on) (falling|nodding|dozing) (asleep|off)
      nodding off; dozing off; so sleepy; sluggish; knackered and sleepy; very tired and sleepy`,
    },
    {
      v: 2,
      say: `
      @hard (to|) (wake|rouse|waken|awaken); @cant (wake|rouse|waken|be woken|stay awake) (her|him|them|up|); (wont|doesnt|not|didnt|wouldnt) (wake|waking|wake up)
      @cant keep (her|his|my|) eyes open; @barely (awake|wake|conscious|wakes); (almost|nearly|semi|half) (unconscious|conscious); unrousable
      @not (waking|rousable|rousing)`,
    },
  ],
  fit: [
    {
      say: `
      (have|having|had|has|hav|took|takes|taking|threw) (a|an|another|) (fit|fits|seizure|seizures|convulsion|convulsions)
      (went|going|gone|goes) into (a|) (fit|seizure|convulsion|convulsions|spasm); seizure; seizures; seizing; seized up; convulsion; convulsions
      convulsing; convulsed; convulse; epileptic; fitting on; (eyes|eyeballs) (rolled|rolling) back; (body|whole body) (jerking|jerked|convulsing|twitching)
      (jerking|twitching) all over; fitting; foaming at (the|) mouth`,
    },
  ],
  'blue-or-grey': [
    {
      say: `
      @bluepart @blue; @blue @bluepart; (face|hands|she|he|i|body) (turned|turning|went|going|gone|goes|is) (blue|grey|gray); turned blue; turning blue
      went blue; going blue; gone blue; (blue|grey|gray) (in|round|around|at) (the|) (lips|mouth|nails|face); cyanosis; cyanotic; cyanosed; blue tinge
      (lips|nails|gums|tongue) (blue|grey|gray|purple) (ish|)`,
    },
  ],
  'very-pale': [
    {
      say: `
      @bluepart @pale; (pale|colourless|colorless) @bluepart; white (lips|gums|tongue|nails|lip) ; (white|pale) as (a|) (sheet|ghost|paper|chalk|wall)
      deathly pale; ghostly; (very|really|so|extremely|super|too) pale; went (really|very|so|) pale; turned pale; gone pale; going pale; drained of colour
      all colour (drained|left|gone); no colour in (face|lips); white as sheet; pallor; looks (very|) pale; look pale; pale and (clammy|sweaty)`,
    },
  ],
  'odd-heartbeat': [
    {
      say: `
      @heart (beating|beats|beat|rate|going|is|) @oddbeat; @oddbeat @heart; @oddbeat (beating|) @heart; palpitation; palpitations; tachycardia
      @heart (is|) (beating|going|goes) (crazy|mad|wild|like crazy|out of chest|too fast|very fast|a lot|hard); heart rate (is|) (high|fast|up|low|elevated|crazy|weird)
      @heart (missing|misses|missed) (a|) (beat|beats); arrhythmia; heart (pounding|thumping|flutter) ; bradycardia; heart feels (weird|funny|off|strange|wrong)`,
    },
  ],
  'fast-breathing': [
    {
      say: `
      (breathing|breath|breathes|breathe) (is|) (fast|rapidly|quickly|rapid|quick|faster); (fast|rapid|quick) (breathing|breaths); panting; pants for air
      hyperventilating; hyperventilation; breathing (very|too|so|really) fast`,
    },
  ],
  'shaking-unstoppable': [
    {
      say: `
      @cant (stop|control) @shake; @shake (uncontrollably|uncontrolably|uncontrollable|violently|badly|non stop|nonstop|like a leaf|like crazy|all over)
      (uncontrollable|uncontrolled|violent|violently|constant) (@shake|chills|shivers); rigors; rigor; (shaking|shake) chills; teeth (chattering|chatter)
      @shake (and|) (@cant|wont|doesnt|not) stop; @shake (wont|doesnt|didnt|not) stop; whole body (is|) @shake; chills (so|) (bad|badly|hard) shake`,
    },
  ],
  'no-urine': [
    {
      say: `
      (havent|hasnt|not|didnt|no|havnt|hadnt) (been able to|) (peed|pee|peeing|urinated|urinate|urinating|weed|wee|piss|pissed|passed urine|passed water|passed any urine)
      (havent|hasnt|not|didnt) (gone to|been to|used) (the|) (loo|toilet|bathroom) all day; no urine; no pee; no wee; @cant (pee|urinate|wee|pass urine|pass water)
      @not passing (urine|water|any); @barely (peed|peeing|urinated)`,
    },
  ],
  mottled: [
    {
      say: `
      mottled; mottling; mottle; marbled; marbling; like marble; marble skin; (blotchy|patchy) (legs|arms|hands|body|all over my body); blotchy all over body`,
    },
  ],
  'slurred-speech': [
    {
      say: `
      slurred; slurring; slurs; slur; slurry speech; speech (is|) (funny|weird|hard|garbled|off|strange|unclear|difficult|gone|bad); garbled
      @cant (speak|talk|get words out|find words|form words|say words); @hard (to|) (speak|talk|speaking|talking|say words); words (come|coming|came) out (wrong|funny|weird)
      words (jumbled|mixed); talking like (drunk|a drunk); sounds drunk; sounding drunk; mumbling`,
    },
  ],
  'very-ill': [
    {
      say: `
      @very @ill; (feel|feeling|felt|feels) (like|as if|) (im|i am|she is|i|) (dying|going to die|gonna die); going to die; at deaths door; (feel|feeling|feels|felt) like (absolute|) death; dying; near death
      never (felt|been) (so|this|as) (ill|sick|bad|unwell|rough|awful|poorly); never felt like this; (most|worst) (ill|sick|unwell) (ever|i)
      (feel|feeling|felt|feels) (absolutely|really|very|so|extremely|) (terrible|dreadful|horrendous|atrocious|deathly|horrific) (overall|)
      @cant (stand|get) (up|out of bed); too (ill|weak|sick|unwell) to (stand|move|get up|walk|get out); @cant (get up|walk|stand) (because|) (weak|ill)
      seriously wrong; sepsis; septic; blood poisoning; septicaemia; septicemia; organ failure`,
    },
  ],
  'ringing-ears': [
    {
      say: `
      (ears|ear) (are|is|) (ringing|ring|buzzing|rings|humming|buzz|whistling|rang|hissing); (ringing|buzzing|humming|whistling|hissing|noise|ring|sound) (in|of) (ears|ear)
      tinnitus; ears blocked and ringing; ringing sound; buzzing sound; everything sounds far`,
    },
  ],
  'metal-taste': [
    {
      say: `
      (metal|metallic|coppery|copper|iron|metalic|coins|penny) (taste|tasting|flavour|flavor); taste (of|) (metal|blood|copper|iron|pennies|coins|metallic)
      metallic (in|on) (mouth|tongue); tastes (metallic|like metal|of metal|like blood|like copper|like pennies|like coins); mouth tastes (metallic|like metal|weird|funny|strange)
      (weird|funny|strange|odd) taste in mouth; like (sucking|licking) (on|a|) (coin|coins|pennies|metal|battery|spoon)`,
    },
  ],
  'numb-mouth': [
    {
      say: `
      @numb (mouth|tongue|lips|lip|gums); (mouth|tongue|lips|lip|gums) @numb; (tongue|mouth) @tingle; @tingle (in|around|on|round|of) (mouth|tongue)
      (numb|tingling) (around|round|inside|in) (the|my|) mouth; @cant feel (mouth|tongue|lips); dead tongue; tongue feels (dead|fuzzy|thick and numb)`,
    },
  ],
  dizzy: [
    {
      say: `
      dizzy; dizziness; lightheaded; lightheadedness; light headed; woozy; wooziness; giddy; giddiness; vertigo; (room|head|everything|world) spinning
      (room|head|everything) is spinning; unsteady; off balance; wobbly; head rush; head (is|feels) (light|swimming|fuzzy|floaty); swaying; @cant walk straight`,
    },
  ],
  tremor: [
    {
      say: `
      tremor; tremors; tremble; trembling; trembles; trembly; shaky; shaking; shake; shakes; jittery; jitters; twitching; twitch; twitches; twitchy; muscle spasms; spasms
      quivering; quiver; hands (shaking|shake|shaky|trembling|tremble); shakiness; fidgety and shaky; muscles (jumping|twitching|jerking)`,
    },
  ],
  'stiff-neck': [
    {
      say: `
      stiff neck; neck (is|) (stiff|stiffness|locked|rigid|seized|hard); neck stiffness; stiffness (in|of) neck; @cant (bend|move|turn|put|touch) (my|) (neck|chin|head)
      rigid neck; hurts to (bend|move|turn) neck; chin to chest (hurts|pain|impossible); neck (very|so) stiff; cricked neck`,
    },
  ],
  'face-droop': [
    {
      say: `
      face (is|has|) @droop; face lopsided; @droop (face|mouth|lip|smile|cheek); (mouth|lip|smile) @droop; (one|left|right) side (of|) (my|the|her|his|) face @droop
      (one|left|right) side @droop; half (of|) (my|the|her|his|) face (@droop|dead|gone|not moving|is not moving); having (a|) stroke; stroke symptoms; had (a|) stroke
      signs of (a|) stroke; like (a|) stroke; facial (palsy|paralysis|droop); bells palsy; face paralysis; side of face (fell|dropped|hanging|drooping)`,
    },
  ],
  'arm-weakness': [
    {
      say: `
      @limb (is|are|went|feels|feel|gone|) @weak; @weak (in|of|) @limb; @cant (move|lift|raise|feel) @limb; @limb (wont|doesnt|not) (move|work|lift)
      @limb (went|gone|is|feels) (dead|numb|heavy); one side (of|) (my|the|her|his|) body (is|feels|) (weak|numb|heavy|dead|paralysed|paralyzed); no strength in @limb`,
    },
  ],
  'pain-beyond-look': [
    {
      say: `
      @hurt (is|) (far|much|way|so much|a lot|) (more|worse) than (it|) (looks|look|you would think|you can see|what you see|whats visible)
      (far|much|way|) (more|worse) @hurt than (it|) (looks|look|seems); @hurt out of proportion; @hurt (doesnt|not|dont) match (how|what|the|) (it|) (looks|look)
      (looks|look) (fine|ok|okay|normal|nothing) but (the|it|) (is|) (so|extremely|unbearably|really|) (painful|agony|hurts|pain|sore)
      (nothing|not much|hardly anything|little) to see but (the|it|) @hurt; doesnt look (that|so|) bad but (the|it|) @hurt; disproportionate pain
      pain disproportionate`,
      also: { pain: 3 },
    },
  ],
  'dead-look': [
    {
      say: `
      (skin|patch|area|face|cheek|nose|it|lip) (looks|look|looking|is|are|seems|turning|going) (dead|necrotic|rotting|rotten|gangrenous|dying); dead looking; looks dead
      (turned|turning|gone|going|went|goes|turns|becoming|became) (dark|deep|almost|all|) (black|purple|grey black|blue black|blackish|purplish); necrosis; necrotic; gangrene; rotting
      skin (is|) (dying|died|dead and black|black|blackening|blackened); blackened; (black|purple|purplish) (skin|patch|area) (in|within|overnight|after|since)
      skin dying; flesh eating; flesh dying; tissue (death|dying|dead); necrotizing; necrotising; (purple|black) and (hot|swollen|painful)`,
    },
  ],
  'dusky-net': [
    {
      say: `
      dusky; (net|lace|web|fishnet|netlike|lacelike) (like|) (pattern|marks|skin|purple|veins|discoloration|discolouration|lines|look); lacy; like (a|) (net|lace|fishnet|spiderweb|web)
      (lacy|purple|blue) (pattern|net|web|lace); livedo; reticular; reticulated; spider web; spiderweb; netted; (violet|purple|blue) mesh`,
    },
  ],
  'skin-sheets': [
    {
      say: `
      (coming|come|comes|came|falling|fell|peeling|peels|peeled|sliding|slipping|slides|slid|rubbed|rubs|rubbing|falls) off in (big|large|whole|) (sheets|sheet|rags|slabs)
      sheets of skin; skin (sliding|slipping|slides|slipped|slid|rubs|sloughing|sloughs|wiped|wipes) off; sloughing off; skin in sheets; in whole sheets; skin (is|) melting off
      big sheets`,
    },
  ],
  'mouth-sores': [
    {
      say: `
      (sores|ulcers|ulcer|blisters|blister|lesions) (in|inside|on|all over) (my|the|her|his|) (mouth|tongue|gums|throat|cheeks inside); (mouth|tongue|gum) (ulcers|ulcer|sores|blisters)
      canker (sores|sore); inside (of|) mouth (is|) (raw|sores|blistered|ulcerated); mouth (is full of|full of) (sores|ulcers|blisters); raw mouth; mouth raw`,
    },
  ],
  'skin-splash': [
    {
      say: `
      @acid (spilled|spilt|splashed|dripped|poured|ran|spilling|dropped) (on|onto|over|in|) ; (spilled|spilt|splashed|poured|dripped|splashing) @acid
      (put|applied|used|rubbed|tried|dabbed|wiped) @acid (on|onto|over|to) (my|the|her|his|) (open|raw|needled|fresh|freshly|punctured|broken|bleeding|microneedled) (needled|open|) (skin|face|wounds|holes|)
      @acid (got|went) (on|onto|in|into) (my|the|) (open|raw|fresh|needled) (skin|face|wounds); chemical (burn|burns) from (acid|peel|bleach|tca)`,
    },
  ],
} as const satisfies Phrases<(typeof dangerFindings)[number]['id']>;
