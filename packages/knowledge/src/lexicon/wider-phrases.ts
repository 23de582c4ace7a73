import type { FindingId } from '../vocabulary/index.ts';
import type { Phrases } from './entry.ts';

/** More ways to say a sign: pictures and comparisons, slang, and word order of those who write English as a second language. */
export const widerPhrases: Partial<Phrases<FindingId>> = {
  'breathing-trouble': [
    {
      say: `
      @tight chested; chest (squeezed|squeezing|closing|closed|crushed|pressing|whistles|whistling|rattles|rattling); (elephant|weight|brick|bricks|stone|band|belt) (on|sitting on|around|round) chest; tightness (in|of|across|around) chest; pressure (in|on) chest
      @not can @breathe; chest (makes|making|make) (sound|noise|noises|sounds|whistle); whistle when @breathe; whistling (breath|breathing|sound when); (air|breath) (doesnt|not|wont|dont|cant) (come|enter|go in|arrive|get in|reach); @cant (fill|get air into|get air in) lungs; (lungs|airway|airways|windpipe) (wont|closing|closed|shutting|feels closed)
      missing (air|breath); (air|breath) (is|) missing; respiration (difficult|hard|bad); struggling to (get air|get breath|breathe); breathing (hurts|laboured|labored|strained|through a straw); (huffing|puffing) (and|) (huffing|puffing); puffed out; every breath; @hard inhale; breath keeps catching; breathe like (fish|dog); asthma; rattling breath; winded; @cant catch (my|) breath; breath (stops|stuck|stolen)`,
    },
  ],
  'throat-tight': [
    {
      say: `
      throat (shut|shuts|shrinking|narrower|smaller|strange|weird|funny|odd|itchy and tight|tightish|blocked up|blocking|pinched|strangling|like a straw|like straw); (squeezing|strangling|gripping|choking|hand round|hands round|hand around|something around|noose around|rope around|band around|collar around) throat; (ball|frog|stone|knot) in throat; throat (is|) swelling shut`,
    },
  ],
  'swallowing-trouble': [
    {
      say: `@cant get (water|food|spit|saliva|tea|anything) down; (food|water|saliva|spit) (wont|doesnt|not|dont) (go|going) down; swallowing (like|feels like) (glass|razors|knives); water comes (back|out of my nose); (spit|saliva|dribble|dribbling) (pooling|running out|out of mouth); @hard gulp; swallow not (possible|going)`,
    },
  ],
  hoarse: [
    {
      say: `
      voice (horse|hores|hoarsy|scratchy|squeaky|croak|croaks|cracking|cracks|thin|faint|low|whisper|whispering|vanished|disappeared|frog|like (a|) frog|not mine|not my own|no longer mine|sounds wrong|sounds off|strained|rusty|grating|gravelly|breaking|loose|fades|fading|hoarsing)
      (sound|sounds|sounding|talk|talking) like (a|) (frog|smoker|darth vader|batman|robot|old man|donald duck|rusty door); (frog|froggy) voice; (only|can only|just) whisper; (speak|talk) only in whisper; talk hoarse; i croak`,
    },
  ],
  'lip-tongue-swelling': [
    {
      say: `
      (lip|lips|upperlip|tongue|mouth) (big|large|fat|thick|heavy and big|fatter|plump|bulging|inflating|inflate|growing|grew|grows|grown|bloated|blew|blown|tripling|doubling|twice|double|triple|tripled|doubled|expanded|expanding|rubber tyre|size of); (big|large|bigger|bloated|balloon|inflated|sausage|duck|clown|fish|trout) (lip|lips|tongue); trout pout; tongue (fills|filling|feels fat|fat|too large|wont fit|not fit|no longer fits|doesnt fit|like (a|) sausage|swole)
      (lips|lip) (are|is|) (like|as) (a|) (tyre|tire|slug|slugs|hot dog|hotdog|pillow|pillows|sausages|sausage|balloon|balloons|football|cushion|cushions|banana|bananas); mouth (puffing|blowing|swelling|puffed) up; @swell (inside|in) mouth; inside (of|) (cheeks|mouth|lips) @swell; kylie jenner lips; botched lips`,
    },
  ],
  'eyes-shut-by-swelling': [
    {
      say: `
      (@eye|@lid) (glued|sealed|welded|slammed|puffed|puffy|closed|shut|swelled|stuck) (shut|closed|) (from|by|because|because of|cos of|due to|with|for) (the|) (@swell); (@eye|@lid) (closed|shut) by swelling; @eye (disappeared|vanished) (in|into|behind|under) (the|) (@swell|@lid|face); @cant see (because|cos|for) (@lid|@swell); @eye (will|does|can|do) (not|no) open; (@eye|@lid) puffed (closed|shut); @eye wont part; (lost|no) (eyes|eye) (behind|in|under) (the|) @swell; @swell (took|closed|closes|shut|shuts) @eye`,
      also: { 'eyelid-swelling': 3 },
    },
  ],
  hives: [
    {
      say: `(broke|break|breaking|came|come|coming|erupted) out in (raised|red|itchy|big|massive|) (welts|hives|weals|wheals|blotches|nettle rash)`,
    },
    {
      say: `
      (blotches|patches|bumps|rash|spots|lumps|marks|swellings|things) (that|which|and|they|) (come and go|comes and goes|move around|moves around|moving around|move|moves|travel|travels|wander|wanders|change place|change places|changing place|walk|walking|appear and disappear|appear and vanish|jump around|migrate); raised itchy (rings|patches|blotches|marks|areas|bumps); itchy raised (patches|blotches|bumps|rings|marks|areas); allergic (rash|hives); allergy (rash|spots|bumps)
      like (nettles|nettle stings|mosquito bites|insect bites|bug bites|gnat bites|wasp stings); (nettle|mosquito|bug|insect) (like|) (bites|stings) (all over|everywhere); hivey; wealy; raised (weal|wheal|welt|hive); (rash|welts|wheals) (moving|wandering|jumping|travelling)`,
    },
  ],
  flush: [
    {
      say: `(body|skin) on fire all over; red (everywhere|from head to toe|from top to toe|from head to feet); flushed (everywhere|from head); hot and red all over; (heat|redness) (through|across|over) (whole|entire) body; whole body (scarlet|crimson|burns|boiling)`,
    },
  ],
  vomiting: [
    {
      say: `
      vom; voms; vommed; vomming; hurled; hurling; yakked; yakking; yacked; chundering; chunder; spewed; spews; spew; barf; upchucked; puked up; sicked up; chucking up; chuck up; heaving; heaved; lost my (lunch|breakfast|dinner); hugging the toilet; head (in|over|down) (the|) (toilet|loo|bucket|bowl); emptied stomach; (brought|bringing|coming|came) back up; been sick; was sick in; vomitting; vomitted`,
    },
    {
      v: 2,
      say: `@vomit (two|three|four|five|six|seven|several|many|2|3|4|5|6) times; (twice|three times|four times|five times|several times) (@vomit|sick); everything (comes|came|coming) back up; nothing stays down; @vomit (all|whole) (day|night|morning|evening); @vomit (since|every)`,
    },
  ],
  cramps: [
    {
      say: `(stomach|belly|tummy|gut) (in knots|twisting|knotting|griping|clenching|is killing me|killing); cramping (stomach|belly|tummy|guts); guts (hurt|cramping|twisting)`,
    },
  ],
  faint: [
    {
      say: `
      (about|going|ready|felt like going|nearly|almost) to (drop|go down|keel over|hit the floor|swoon); (nearly|almost) (dropped|went down|keeled over|hit the floor|went over|swooned|passed); everything (went|going|goes|turned) (grey|gray|white|fuzzy); like i (was|) about to; legs (gave|giving|give|going) (way|out from under); swoon; swooning; near faint; near fainting; presyncope; see (black|stars|dark); black (before|in front of) (my|) eyes`,
    },
  ],
  collapse: [
    {
      say: `
      (went|gone|dropped|crashed|hit) (down|the) (on the|on|) (floor|deck|kitchen floor|bathroom floor|ground|tiles); went down (twice|once|like|hard|again|in); hit the (floor|deck|ground|tiles); (lost|loss|lose|losing) (conscious|consciousness|conscience); without conscious; (woke|came) (up|to|round) on (the|my|) (floor|tiles|ground|carpet|bathroom floor|kitchen floor); flaked out; found (me|her|him|myself) on (the|) floor; dropped like (a|) (stone|sack|fly); was out (for|cold); keel over; fell down (unconscious|fainted|and didnt); fainting (twice|again); fainted; zonked out on the floor; lights (went|) out; (she|he) (dropped|just dropped|crumpled|crumpled up); crumpled to`,
    },
  ],
  confusion: [
    {
      say: `
      (doesnt|dont|didnt|not|isnt|without|no) (make|making|makes|talking) (any|) sense; makes no sense when; making no sense; (speaks|speaking|talks|talk) (no sense|confused|rubbish|nonsense|weird|strange); (doesnt|dont|didnt|not) know (her|his|my|own|what) (name|day|own name|year); (cant|couldnt|doesnt) remember (her|his|my|own) (name|own name|address); calling me (by|) (the|) wrong name; wrong name; seeing things; (mind|head) (is|) (foggy|confused|not clear|all mixed up); mixing up words; mixed up; forgets where; (talking|talks|speaking) to (the wall|people who); away with the fairies; (she|he|im|hes|shes) not (right|with us|there)`,
    },
  ],
  drowsy: [
    {
      say: `@cant stay awake; @hard stay awake; (eyes|lids) keep closing; keep (drifting|dropping) off; drifting off; sleepy all; dopey; dozy; zoned out`,
    },
    {
      v: 2,
      say: `@cant wake (her|him|them|my|the) ; (doesnt|wont|not|didnt) wake; @hard wake; shake (her|him) and (she|he) (doesnt|wont|didnt|only|just)`,
    },
  ],
  fit: [
    {
      say: `(whole body|body|arms|legs|limbs|arms and legs) (jerked|jerking|jerks|thrashing|went stiff and|stiffened and); (went|gone) stiff and (shook|shaking|jerked|jerking); a fit; fits; fitted; convulses; eyes roll back; epilepsy attack; epileptic attack; bit (her|his|my) tongue`,
    },
  ],
  'blue-or-grey': [
    {
      say: `(feet|toes|hand|hands|finger|mouth area) (are|is|) (blue|bluish|grey|gray|purple); (blue|bluish|grey) (feet|toes|hands); (lips|nails|tongue|gums|fingertips) (with|have|has) (a|) (blue|grey|purple|bluish) (tint|tinge|colour|color|tone); colour of (slate|ash|lead); lips look like (i|) (ate|eaten) (blueberries|blueberry)`,
    },
  ],
  'very-pale': [
    {
      say: `white like (a|) (sheet|ghost|paper|wall|chalk|milk); chalk white; sheet white; paper white face; white round (the|) (mouth|lips|gills); (face|she|he|i) (is|are|was|went|gone|turned) (white|colourless|grey white); (lips|gums|tongue|nails) (so|) (white|pale|colourless); (no|without) (colour|color|blood) in (her|his|my|the) (face|lips|cheeks)`,
    },
  ],
  'odd-heartbeat': [
    {
      say: `
      @heart (doing|does|do|did) (back|) (backflips|flips|somersaults|cartwheels|jumps|funny things|weird things|flip|gymnastics|loops); @heart (flips|flipping|flip|flops|flop|flopping|thud|thuds|thudding|boom|booms|banging|bang|drumming|gallop|galloped|quick|racey|racy|jumpy|skippy|stumbling|stumbles|stopping|stops|too quick|runs|running|going fast|goes fast|hits|knocking|knocks); @heart (out of|through) chest; (pulse|heart rate|heartrate|hr|bpm) (through the roof|sky high|way up|very high); thumpy heart; heart (goes|going) (boom|mad|crazy|bananas|nuts|wild|like a|ten to the dozen); heart beats (strong|strange|hard); beats skipping`,
    },
  ],
  'fast-breathing': [
    {
      say: `breathing (like i ran|like ive run|like a dog|quicker|in pants|short and quick|30 times|40 times); quick shallow (breaths|breathing); shallow fast (breaths|breathing); breaths (fast|quick|short and fast)`,
    },
  ],
  'shaking-unstoppable': [
    {
      say: `(shivered|shivering) so (hard|much|bad|badly); (shivering|shivers) (hard|like mad|all night)`,
      also: { 'hot-and-cold': 2 },
    },
    {
      say: `@shake so (hard|much|bad|badly|strong|strongly|violently); shook so (hard|much|bad); shivered so (hard|much|bad|badly); (bed|teeth|whole bed) (shook|rattled|rattling|chattered|clattering|shaking); @shake (hard|strong|like jelly|like mad|all night|wildly|for an hour|for hours); rattling teeth; (hard|strong|big|bad) (shivers|shaking|shakes); @shake i @cant (stop|control); (shaking|shivering) fit; @shake (nobody|nothing) (can|could) stop`,
    },
  ],
  'no-urine': [
    {
      say: `(no|not) (a|one|single) (drop|drops) (of|) (urine|pee|wee); (no|not) (toilet|wee|pee|loo) (since|all day|for|today); (dry|no wet) (nappy|nappies|diaper|diapers); (no|not) (went|gone|been) (to|) (pee|toilet|loo|bathroom) (all day|since|the whole day); (pee|wee|urine) (isnt|not|stopped) coming`,
    },
  ],
  mottled: [
    {
      say: `(marble|marbled|marbly|blotchy purple|purple blotchy|blotched purple|corned beef) (skin|legs|arms|look|pattern|hands|body|knees); (legs|arms|body|skin|knees|hands) (marbled|mottled|marble|blotchy and cold|cold and blotchy|like marble|like corned beef|look marbled)`,
    },
  ],
  'slurred-speech': [
    {
      say: `(words|speech|talking|talk) (slurred|slurring|slur|slurry|mushy|mush|slow and thick|thick|drunk|sloppy|wobbly|tangled|muddy); @cant (speak|talk) (clear|clearly|properly|right|well|good|straight); (talk|talks|talking|speak|speaks|speaking|sound|sounds|sounding) (like|as if) (im|shes|hes|she is|he is|i am|a|) (drunk|drunken|drunkard|pissed|had a stroke); tongue tied; words (not|wont|dont|doesnt) (come|coming) (out|right); @cant pronounce; drunk sounding; speech not clear; lisping; lisp`,
    },
  ],
  'very-ill': [
    {
      say: `(im|i am|shes|hes|she is) (really|very|so|seriously|dangerously|terribly|extremely) (ill|sick|unwell|poorly); feel (awful|dreadful|terrible|horrendous) (all over|in myself|and); think (im|i am|i might be|shes|she is) dying; (like|feel) death (warmed up|); never so (ill|sick); sick as a dog; wiped out and; (too|so) weak to (stand|get up|move|walk|sit); sepsis like; gravely ill`,
    },
  ],
  'ringing-ears': [
    {
      say: `(ringing|buzzing|humming|whistling|hissing|beeping|high pitched) (in|from|) (both|) (ears|ear); (ears|ear) (beep|beeping|singing|sing|hum|hums|whistle|whistles|ringy|are singing); bells in (ears|ear|head); (whistle|beep|buzz|noise|hum|tone) in (ears|ear); ringing noise; ears ring`,
    },
  ],
  'metal-taste': [
    {
      say: `(tinny|coin|blood|rusty|rust|battery|foil|spoon|nickel|zinc) taste; taste (like|of|is|) (metal|coins|coin|pennies|tin|iron|foil|blood|rust|battery|a spoon|nails|copper); metal (in|on) (mouth|tongue); (mouth|tongue|everything|water|spit|food) (tastes|taste|tasting) (of|like|) (metal|coins|iron|tin|foil|pennies|blood|rusty|metallic|metal spoon|copper|battery); (licked|licking|sucking|sucked|chewing) (on|) (a|) (battery|coin|coins|foil|spoon|nail|metal|key|keys|pennies|penny)`,
    },
  ],
  'numb-mouth': [
    {
      say: `(tongue|mouth|gums|gum) (tingly|tingles|tingling|prickles|prickly|pins and needles); (tongue|mouth|lips|gums|gum|upperlip) (asleep|sleeping|sleep|dead|frozen|fuzzy|rubbery|rubber|numbed|numbish|not feel|no feeling|without feeling|went dead|like after (the|) dentist|like dentist); @tingle (tongue|mouth|gums); (frozen|dead|fuzzy|rubbery|sleepy) (tongue|mouth|lips); (dont|doesnt|cant|not|no) feel (tongue|mouth|lips|gums); pins and needles (in|on|around|round) (mouth|tongue|lips); numb (inside|in) mouth; tongue (thick|fat|heavy) and @numb`,
    },
  ],
  dizzy: [
    {
      say: `(head|room|world|everything|floor|walls|house) (turning|turns|turn|spins|spin|swims|swimming|moving|tilting|tilts|going round|goes round|going around|whirling|rocking); (spinning|swimming) head; feel like (on a boat|on a ship|drunk); dizzyness; faintly dizzy; seasick; light in the head; unsteady (on|) (feet|legs); (legs|feet) (wobbly|unsteady|like jelly|jelly)`,
    },
  ],
  tremor: [
    {
      say: `(hands|hand|fingers|arms|legs|knees|body|lip|muscles) (tremble|trembling|trembly|jittery|twitching|twitchy|jumping|jerking|wont stop shaking|quiver|quivering|shaky|unsteady); @cant hold (a|my|the) (cup|phone|pen|glass) (still|steady); shakes in (hands|fingers); (face|eyelid|muscle|muscles) (twitches|twitching|jumps)`,
    },
  ],
  'stiff-neck': [
    {
      say: `neck (wont|doesnt|cant|not) (bend|move|turn|flex); @cant (nod|bend forward|look down|put chin|get chin); neck (like|as|) (a|) (board|wood|plank|stone|concrete|iron|rusty); stiff (in|at) (the|) neck; (nape|back of neck) (stiff|hard|rigid); neck (hurts|pain) to bend; neck is stiff`,
    },
  ],
  'face-droop': [
    {
      say: `
      drooping; drooped; droopy (face|side|cheek|mouth|eye and mouth|smile|mug|corner); side (of|) (face|mouth|smile|mug|lip|lips) (is|has|) (@droop|down|slid|slipped|sliding|slipping|hanging|hangs|dead|lower|collapsed|paralysed|paralyzed); that side (of|) (mug|face|mouth) (@droop|dead|hanging)
      half (of|) (smile|mouth|face|lip) (isnt|is not|wont|doesnt|not|stopped) (moving|move|working|work|smiling|going up); (corner|side) (of|) (mouth|lip|smile) (is|has|) (@droop|drops|down|hangs|hanging|lower|falling|pulled down|crooked); mouth (hangs|hanging|hang|slides|slid|falls|pulled|fell|drops) (down|to one side|on one side|crooked|); (coffee|tea|water|drink|soup) (runs|ran|running|dribbles|dribbling|falls|spills) (out|from|down) (of|) (mouth|one side|the corner|corner); (like|as if) (i|she|he|im) (had|having|have|has) (a|) stroke; face (slid|slipped|sliding|dropped|fell) (down|); smile (is|went|) (crooked|lopsided|wonky|uneven) (suddenly|all of a sudden|since|today|now)`,
    },
  ],
  'arm-weakness': [
    {
      say: `@limb (like lead|leaden|floppy|useless|limp|wont lift|wont obey|heavy as lead|without strength|no strength|gave way|giving way|drags|dragging|drops things|weakness|goes dead|powerless|asleep|numb); dragging (my|her|his|one) leg; (no|lost) (strength|power|force) in @limb; @cant (grip|hold) (anything|cup|things|phone); dropping things`,
    },
  ],
  'pain-beyond-look': [
    {
      say: `@hurt (far|much|way|so much|) (beyond|more than) (what|how|the|any) (it looks|you see|you can see|shows|visible|look); (looks|look|looking) (almost|quite|totally|completely|pretty|) (normal|fine|ok|okay|nothing) (but|yet|and yet) (it|the pain|pain) (is|) (hurts|agony|unbearable|killing|screaming|horrendous|horrific|terrible|insane); (agony|unbearable pain|terrible pain|insane pain|horrendous pain) (but|yet|though|although) (nothing|hardly anything|barely anything|little|no redness|skin looks)`,
      also: { pain: 3 },
    },
  ],
  'dead-look': [
    {
      say: `(skin|nose|tip|patch|area|spot|cheek|lip|it|part|piece) (turned|turning|turns|went|going|goes|gone|became|becoming|is|are|looks|was) (black|blackish|dark purple|purple black|grey black|black and blue and cold|coal black|dead black|dark in); black (tip|patch|dead|skin|tissue|nose); (skin|tissue|flesh) (looks|is|going|gone|seems) (dead|dying|lifeless|rotten); dead (tissue|flesh|patch|piece); (black|dark purple) (area|patch|spot) (and|that|which|is|) (cold|hard|spreading|growing|getting bigger|painful|hurts); (skin|patch) like (charcoal|coal|leather black)`,
    },
  ],
  'dusky-net': [
    {
      say: `(purple|blue|violet|bluish|dark|red|grey|purplish) (lace|lacy|net|netting|web|mesh|marbling|spiderweb|fishnet|tree|branches|veins pattern|network); like (a|) (fishing net|spider web|lace|marble net|map|tree branches); (fishnet|net|lace|web) (on|over|across|around|round) (my|the) (skin|face|cheek|nose|forehead|chin|lip); net shaped; dusky (purple|patch|skin|blue|area)`,
    },
  ],
  'skin-sheets': [
    {
      say: `(big|large|whole|huge|entire|long) (pieces|piece|flaps|flap|strips|sheets|patches|layers|bits) (of|) skin (coming|come|comes|came|hanging|sliding|falling|off|peel|peeling|lifting|fell); skin (hanging|hangs|lifting|lifts|slides|wipes|comes away|came away|peels away) (off|in|when|like) (in|) (flaps|sheets|rags|strips|touch|i|my|wet|tissue|paper); skin (came|comes|coming) (off|away) (like|in) (wet|tissue|paper|glove|flaps|rags|strips|big|large|sheets); like wet (tissue|paper|wallpaper); flaps of skin`,
    },
  ],
  'mouth-sores': [
    {
      say: `(sores|ulcers|blisters|sore spots|raw spots|raw patches|wounds) (inside|in|under) (my|the|her|his|) (mouth|tongue|gums|palate); (sore|ulcer|wound|wounds) (in|inside) (the|my) mouth; mouth (full of|covered in|is all|) (sores|ulcers|blisters|raw|wounds); ulcerated (mouth|gums|tongue)`,
    },
  ],
  'skin-splash': [
    {
      say: `@acid (on|over|onto|in) (my|the|) (open|fresh|needled|punctured|raw|freshly|just needled) (skin|face|holes|cheeks|wounds); (tipped|knocked|spilled|spilt|poured|splashed|dropped|got|squirted) (the|some|a bit of|) (bottle of|) @acid (on|over|onto|down|all over) ; @acid (spill|splash|ran down|ran over|dripped|leaked|trickled)`,
    },
  ],
  'eye-pain': [
    {
      say: `(stab|stabbing|stabs|knife|needle|pins|daggers|dagger|burn|burns|sting|ache) in @eye; @eye (stabbing|stabs|is on fire|on fire|feels bruised|kills|hurts|ache|hurting|screaming|feels scratched|burn|burning); eyeball (hurts|kills|is killing|killing|aches|sore|painful|throbs|burning); pain (behind|inside) @eye; (ouch|ow) (my|) @eye`,
    },
  ],
  'eye-pain-on-moving': [
    {
      say: `@eye @hurt (so|too|) (bad|much|badly|lot|a lot|really bad|) (when|if|as|on|while|to) (i|) @move; (moving|turning|rolling|looking) (with|) @eye (is|) @hurt; @hurt (when|if|as) (i|) @move (with|) (my|the|to|) (@eye|side|sides|left|right|up|down|sideways|around); @hurt (looking|to look|when looking|rolling|moving) (left|right|up|down|sideways|around|to the side|at the side); each time (i|) move @eye; @eye (hurts|pain|stabs) (with|at|on) (every|each) (movement|move|glance)`,
    },
  ],
  'eye-bulging': [
    {
      say: `@eye (bulging|pushed|pops|popped|popping|sticks|stands|standing|protrudes|bulges|pushing|swelling|comes) (out|forward|forwards|outwards|); @eye (looks|is|) (bigger|further out) than (the|) other; like (a|) (frog|goldfish|pug) @eye`,
    },
  ],
  'sight-change': [
    {
      say: `
      (see|sees|seeing|look|looking) (everything|things|all|world|it all|) (through|in|as through|like through|behind) (a|) (fog|mist|haze|veil|milk|smoke|steam|water|frosted|dirty|steamed|cling film|curtain|smear); (fog|veil|mist|curtain|haze|shadow|film|cloud|blur|smear|blind spot) (over|in|across|before|on|in front of) (my|the|one|left|right|her|his|) (@eye|sight|vision|view|eyesight); (sight|vision|eyesight|view|eye|eyes) (is|are|has|went|gone|goes|getting|became|) (blur|blury|smeary|misty|milky|veiled|darker|dimmer|darkened|grey|gray|out of focus|unclear|not clear|not sharp|smudgy|worse|half gone|disappearing)
      (cant|cannot|couldnt|hard to|not|unable to|difficult to) (focus|read|see the|make out|see clear|see right|see good); (black|dark|grey) (dots|spots|spot|patch|curtain|shadow|hole) (in|before|across|over) (my|the|) (vision|sight|eye|eyes|view|front); see (two of|2 of|double|twice|black|dark|grey|nothing|shadow|shadows|half|unclear|not well|bad|badly|less); seeing (two of|2 of|twice|shadows|halos|rings|half); double images; two of everything; everything (is|looks|has gone|went|) (blur|misty|milky|dim|grey|out of focus|smeared|in fog|dark)
      lost (sight|vision|half); half (blind|sight|vision); sight (went|gone|going|lost) (in|on|from|of|); (blacked|greyed|gone) out in (one|my) eye`,
    },
  ],
  'red-eye': [
    {
      say: `@eye (blood red|beet red|like a vampire|vampire|crimson|pinkish|red like|looks red|scarlet|very red|reddened); (red|pink|crimson|bloody) (eyeball|eyeballs|whites); (white|whites) (of|in) @eye (has|have|went|turned|gone|are|is|looks|pink|red); vampire eyes; (veins|vessels) (in|burst in|showing in) @eye; rabbit eyes`,
    },
  ],
  'light-hurts': [
    {
      say: `(light|lights|lamp|lamps|screen|sun|daylight|sunlight|phone screen|window|brightness) (hurt|hurts|stab|stabs|stabbing|bother|bothers|annoys|unbearable|is unbearable|torture|are torture|is torture|are a|a hard no|are a no|too much|too strong|is agony|makes my eye|makes it worse|burns|sting|disturbs|pains|kill|kills|not bearable|impossible); @cant (support|suffer|endure|be in|open in|keep open in|look into|look in|take) (the|any|) (light|lights|sun|sunlight|daylight|lamp|window|brightness); (curtains|blinds|shutters) (closed|drawn|shut|down|pulled); (hide|hiding|sit|sitting|sat|stay|staying|lying|lie) in (the|a|) (dark|dark room|darkened room); sunglasses (inside|indoors|in the house|in bed|at my desk|all day); (afraid|scared|shy) of light; light (shy|sensitive); (flinch|squint|squinting) (from|at|in) (the|) light`,
    },
  ],
  'eye-grit': [
    {
      say: `(sand|grit|dust|gravel|lash|eyelash|sawdust|crumb|glass|stone|splinter|something) (feeling|sensation|) (in|under|inside|stuck in) (it|@eye|@lid|there); @eye (full of sand|tears|cries|crying|runs|running|leaks|leaking|sand|dusty|itches|itchy|dripping|grainy|gravelly); (tears|water) (run|running|runs|streaming|coming|come|pouring|roll|rolling) (from|out|down) (of|) (@eye|); gritty (lids|eyelids|sensation); sandy (eye|eyes|feeling in); @cant stop (blinking|tearing); feels like (an|a|) (eyelash|lash|something|grain) in (it|there|@eye)`,
    },
  ],
  'eye-splash': [
    { say: `eye (cream|drops|gel|serum|makeup) (got|went|has got|ran) (in|inside|into)` },
    {
      say: `@stuff (enter|enters|entered|fell|jumped|flew|came|comes|in|inside|into|slid|rolled|trickled|blew|landed|sprayed|shot|flicked|melted|seeped|sweated|run) (in|into|inside|to|) (my|the|her|his|one|left|right|) @eye; (bit|drop|drops|some|blob|splash|droplet) (of|) @stuff (in|into|inside) @eye; (entered|fell|flew|jumped|sprayed|splashed|trickled|landed|shot) (in|into|inside|to|) @eye; (rubbed|wiped|poked) @stuff (in|into|over|across) @eye; @stuff (went|came|got) inside; after (the|) @stuff got in`,
    },
  ],
  'eyelid-swelling': [
    {
      say: `@lid (thick|fat|big|heavy|full|like a balloon|like balloon|like a cushion|ballooned|puffed|bulging|like pillows|chunky|inflated|bloated|bigger|huge|double); (fat|thick|heavy|big|ballooned|bulgy|inflated) @lid; (bags|cushions|pillows) (under|around|over) @eye; swollen round @eye; (round|around|under|above|between) @eye (is|are|all|) @swell; @swell between @eye; panda eyes; frog eyes; fish eyes; boxer eyes`,
    },
  ],
  'eyelid-one-sided': [
    {
      say: `(just|only) (the|) one (eye|lid|eyelid|) (is|) (thick|fat|heavy|bigger|puffy|swollen|swelled); one (lid|eyelid) (is|) (thick|fat|heavy|twice)`,
      also: { 'eyelid-swelling': true },
    },
  ],
  'sores-near-eye': [
    {
      say: `(sores|sore|blisters|blister|ulcers|cold sores|shingles|herpes) (spreading|creeping|moving|heading|going|coming|climbing|spread|crept|moved|close|right|just|) (up|) (to|towards|toward|near|by|under|beside|next to|round|around) (his|my|her|the|one) (left|right|) @eye`,
    },
  ],
  fever: [
    {
      say: `(temp|temperature) (of|at|went|hit|reached|reads|reading|goes|climbed|jumped) (38|39|40|41|101|102|103|104|up|high); (hot|burning) (forehead|head) and (shaky|shivery|shivering|chills); (thermometer|thermo) (says|said|shows|showed|reads|read) (38|39|40|101|102|103); (have|has|with|got) (high|) temperature; calentura; fieber; feaver; fevver; running hot`,
    },
  ],
  'hot-and-cold': [
    {
      say: `(cold|freezing|frozen|icy) (and|then|after|one minute|to) (then|after|again|) (hot|boiling|sweaty|sweating|warm); (hot|boiling|sweaty|sweating|warm) (and|then|after|to|one minute) (then|after|again|) (cold|freezing|shivering|chilly|frozen|icy); (freezing|cold) (in bed|under|with) (a|two|three|blankets|duvet|the duvet|covers|blanket); shaking with cold; @cant (get|stay|feel) warm; chils; cold (shivers|chills|shudders); goosebumps and (fever|sweat|cold|hot); shiver fits; chattering; (shivers|chills) (down|through|all over)`,
    },
  ],
  'flu-like': [
    {
      say: `(pain|pains|ache|aches) (in|of) (all|my|the|every|) (bones|body|joints|muscles|limbs); (bones|joints|muscles|limbs|every bone|every muscle|whole body|everything) (hurt|hurts|ache|aches|aching|hurting|sore|in pain|heavy); (hit|run over|flattened|knocked down) by (a|) (bus|truck|train|lorry|tank); (limbs|legs and arms) like lead; body (broken|beaten|beat up|weak and hot|knocked out|aching|heavy and hot); like (when i have|having|getting|a|) (flu|covid|grippe); grippe; rough as (a dog|old boots); feel (like|) (crap|rubbish|rotten|lousy) (all over|)`,
    },
  ],
  headache: [
    {
      say: `head (bursting|splitting|thumping|thumps|hammering|drilling|exploding|explodes|kills|bangs|throbs|pulses|hurt|ache|aches|cracking|in a vice|heavy and sore); pressure (in|on|behind|around|at) (the|my|) (temples|temple|forehead|skull|head); (temples|temple|skull) (throb|throbbing|pound|pounding|pulsing|ache|hurt|hurts|aching); headachy; sore (temples|skull); (pain|ache) (of|in) (the|) (head|temples)`,
    },
  ],
  'headache-for-days': [
    {
      say: `(headache|headaches|head ache) (daily|each day|every single day|day after day|days in a row|all day every day|for the|since the day|most days|on and off for days|nonstop since|never leaves|never goes|never stops|refuses to go); (second|third|fourth|fifth|2nd|3rd|4th|5th) day (of|with) (this|a|the|) headache; days of headache; (three|four|five|two|several|few) days (of|with) headache`,
      also: { headache: true },
    },
  ],
  nodes: [
    {
      say: `gland; (lump|lumps|ball|balls|bean|knot|marble|pea|grape|nut|bulge|egg|olive) (appeared|came|come up|came up|popped up|grew|growing|is|feels|has come|) (in|under|behind|at|below|on|beneath|beside) (my|the|) (left|right|) (neck|jaw|ear|ears|armpit|chin|jawline|collarbone|jawbone); (neck|armpit|jaw) (lump|lumps|ball|glands|gland|nodes); (in|under) (the|my) (neck|jaw|armpit|chin|ear) (i|) (touch|feel|have|notice|found|got) (a|) (ball|lump|balls|lumps|bean|knot); lymph; glandes`,
    },
  ],
  redness: [
    { v: 1, say: `faint (redness|red|pink|blush|flush|pinkness|pinkish|glow|tint)` },
    {
      say: `rose coloured; rosa; rose; blush; blushed; blushing; boiled; cooked; ketchup; salmon; salmon pink; ruddy; reddish; scarlet; crimson; colour of (a|) (brick|tomato|beet|lobster|ketchup|cherry|raspberry|wine|prawn); (brick|prawn|shrimp|raspberry|cherry|ruby|rudolph|traffic light) (red|coloured|colored|); prawn; like (a|) (prawn|brick|boiled prawn|shrimp|raspberry|traffic light|stop sign|stoplight|radish|chilli|clown|boiled crab|crab|cooked lobster|boiled lobster|ketchup); blotchiness; blotchy; glowing red; glow red; red like; reds`,
    },
    {
      v: 3,
      say: `(red|boiled|cooked|like|colour) (like|as|of|) (a|) (boiled|cooked|) (lobster|beetroot|brick|tomato); crimson; scarlet; reddest; ketchup red; tomato face`,
    },
  ],
  swelling: [
    {
      say: `(cheeks|face|cheek|jaw|forehead|chin|skin|nose) (is|are|got|gone|went|getting|became|) (fat|plump|chubby|huge|round|big|bigger|bloated|rounder|doubled|full|heavy and full|squishy|spongy|balloon|ballooned); chubby; chubs; swole; hamster; chipmunk; squirrel cheeks; balloon (face|head|cheeks); (face|cheeks|head) like (a|) (pillow|balloon|football|cushion|moon|melon|pumpkin|hamster|chipmunk|puffer fish|bowling ball|loaf|dough|bread|bun|potato); pillow face; puffed; puffy; swellin; retaining water; doughy; dough; michelin (man|); cabbage patch`,
    },
  ],
  bumps: [
    {
      say: `(red|pink|reddish) (little|small|tiny|itchy|raised|) (bumps|bump|dots raised)`,
      also: { redness: true },
    },
    {
      say: `(tiny|little|small|mini|wee|micro|fine|itty bitty) (clear|red|skin|raised|flesh|skin coloured|itchy|) (bumps|bump|dots raised|goosebumps|pinheads|beads|pebbles|granules|raised dots); like (goose|braille|sandpaper with bumps|chicken skin|a plucked chicken|plucked chicken|gooseflesh); gooseflesh; bumpity; bobbles; bobbly; nobbly; pebbly; pebbled`,
    },
  ],
  'acne-spots': [
    {
      say: `acnes; zitty; zit city; spot city; (break|breaking|broke|breaks) (out|me out|outs) ; pimply; pimpling; papulas; teenage (skin|face|acne); like (a|) teenager; (constellation|army|crop|cluster) of (zits|pimples|spots); spots (popping|coming|appearing) up; (single|one|a|lone|big|new|another) spot (on|near|by|at) (my|the|) (chin|nose|forehead|cheek|jaw|temple)`,
    },
  ],
  'white-dots': [
    {
      say: `(whitehead|whiteheads|white heads|white head); (pinhead|closed|tiny|small|little|hard) (whitehead|whiteheads|white heads); (heads|points|dots|balls|seeds|beads|comedone|comedones) white; white (comedone|comedones|grain|granules|sesame|pimply dots|pips|kernels|rice|sand|hard dots|hard spots|hard bumps); (pearls|seeds|sesame|rice grains|sand grains|grains of rice|grains of sand|couscous|poppy) (under|in|like|below); like (little|tiny|small|) (seeds|pearls|rice grains) (under|in|)`,
    },
  ],
  'pus-bumps': [
    {
      say: `(bumps|bump|spots|spot|pimples|pimple|zits|ones|lumps) (that|which|have|has|) (leak|leaks|leaking|ooze|oozes|oozing|weep|weeping)`,
      also: { fluid: true },
    },
    {
      say: `(bumps|bump|spots|spot|pimples|pimple|zits|dots|ones|lumps|heads) (that|which|) (leak|leaks|leaking|ooze|oozes|weep|weeping|burst|run|drain); (bumps|bump|spots|spot|pimples|pimple|zits|dots|lumps|ones) (with|have|has|got|having|full of|filled with|filled) (a|) (yellow|green|creamy|cloudy|pus) (head|heads|tip|tips|top|tops|centre|centres|center|centers|stuff|goo|liquid|gunk|fluid|cream|points|inside|); (yellow|green) (tipped|topped|headed|filled|capped|tip) (bumps|spots|pimples|zits|dots|heads|ones|); pus (spots|filled|heads|balls|blisters|bubbles|points); little (bags|sacks|pockets|heads) of pus; (pus|yellow) pustules; pussing (bumps|spots|pimples)`,
    },
  ],
  'firm-lumps': [
    {
      say: `(hard|firm|solid|deep) (red|pink) (bumps|lumps|nodules|spots|lump|bump); (red|pink) (hard|firm|solid|deep) (bumps|lumps|nodules|lump|bump)`,
      also: { redness: true },
    },
    {
      say: `(hard|firm|solid|deep) (little|small|tiny|round|) (lump|lumps|bumps|bump|balls|ball|knots|beads|peas); (little|small|tiny) (hard|firm|solid|deep) (lump|lumps|bumps|bump|balls|ball|knots|beads)`,
    },
    {
      say: `(rings|ring|knots|knot|cords|beads|ropes|pellets|bits|islands|areas|patches) of (hard|firm) (skin|tissue|flesh); (hard|firm|solid|deep|rubbery) (rings|ring|knots|beads|pellets|cords|pea|peas|pebbles|gravel|grains|bumps|nodules|nodes|red bumps|lumps|balls|swellings|places|points); (gravel|pebbles|bb pellets|pellets|frozen peas|lentils|buckshot|rice|knots) (under|below|beneath|in) (the|my) skin; knobbly; knobs; nodular; nodules; bumps (are|feel|feels|went|gone|getting|turned|) (hard|solid|firm); lumpy bumpy; deep (bumps|lumps|knots)`,
    },
  ],
  boil: [
    {
      say: `(lump|bump|swelling|spot) (wants|ready|about|going|trying|seems ready) to (pop|burst|blow|explode); coming to a head; (hot|throbbing|throbby|angry|painful|huge) (boil|abscess|lump with pus|lump full); (lump|bump|ball) (hot|painful|throbby|throbbing) (and|) (throbby|throbbing|full|hot|pulsing); egg sized (lump|swelling); volcano`,
    },
  ],
  fluid: [
    {
      say: `(pillow|pillowcase|sheet|tissue|mask|gauze) (is|was|are|got|gets|) (wet|damp|stuck|soaked|sticky); stuck to (my|the) pillow; (cheek|skin|face|chin|it|patch|wound) (is|are|stays|keeps|still|) (wet|damp|moist|crying|dripping|leaky|juicy|soggy); leaky; juicy; soggy; crying skin; (comes|coming|come|came|runs|running|drips) (water|liquid|fluid) (from|out|of|off); (water|liquid|juice) (from|out of|of) (my|the) (cheek|cheeks|skin|face|chin|forehead|wound|pores|holes)`,
    },
    {
      v: 1,
      say: `(clear|transparent|watery|see through|colourless) (water|juice|droplets|drops|beads|tears|wet|moisture|sticky stuff); (water|liquid|fluid|drops|juice|it) (is|) (transparent|clear|see through|colourless|like water|like tears); like tears`,
    },
    {
      v: 2,
      say: `(honey|yellow|golden|amber|yellowish|mustard) (coloured|colored|crusted|crusty|like|looking|) (film|gunk|goo|ooze|gloop|scab|scabs|crust|crusts|crusting|crusted|crusty|liquid|fluid|stuff|flakes|patches|glaze|varnish|drops|juice|weep|water); (crusts|crust|scabs|scab) (like|of|colour of|coloured like) (honey|amber|cornflakes|gold); crusty (honey|yellow|golden); (honey|yellow) on (my|the) (chin|cheek|skin)`,
    },
    {
      v: 3,
      say: `(custard|mayo|mayonnaise|snot|cheese|yoghurt|yogurt|butter) (like|coloured|coming|) (stuff|goo|gunk|fluid|discharge|ooze|liquid|); (leaks|leaking|oozes|oozing|weeps|weeping|drips|squirted|pops|burst) (thick|green|creamy|cloudy|milky|smelly|foul|@pus); @pus; puss; pussing; green (goo|gunk|slime|snot) ; (smells|smell|stinks|stink|stinking|reeks|smelling) (of|like|) (death|cheese|rot|fish|sick|meat|bad|wrong); (foul|bad|rotten|horrible|nasty) smell`,
    },
  ],
  'fine-crusts': [
    {
      say: `(black|dark|brown|tiny black) (points|point|pin points|grains|dust|pepper|bits|flakes|pinheads|crumbs|sand|seeds); (grains|sprinkle|sprinkled|sprinkling|dusting) (of|with|like) (pepper|coffee|dirt|dust|soil|cocoa|poppy seeds); poppy seeds; pepper (dots|spots|grains|specks|flakes); peppered; (pinprick|pinpoint|pin point|pinhead|micro|tiny|mini|little|fine|dry|small) (scabs|scab|crusts|crust|dark dots|black dots|scabby dots); scabby (dots|little dots|bits|spots); dry (scabs|scab|crusts|crust); (freckles|specks|flecks) (of dirt|like dirt|dark|black|brown|that flake|fall off|came off|falling off); dirty (looking|dots|specks); looks unwashed`,
    },
  ],
  blister: [
    {
      say: `(bubble|bubbles|bag|bags|pocket|pockets) (of|with|filled with|full of|on|under) (the|my|) (water|fluid|liquid|skin|cheek|face); water (bubble|bubbles|pockets|bags|filled|pimples|bumps); filled with (water|clear fluid|fluid|liquid); burn bubble; bubbly skin; bullas`,
    },
  ],
  'blisters-grouped': [
    {
      say: `(whole|) (squad|family|colony|bouquet|cluster|bunch|group|crop|patch|handful|gang|herd|nest|row) of (small|tiny|little|mini|red|) (small|tiny|little|mini|red|water|) (blisters|water blisters|bubbles|water bubbles|vesicles|fluid bumps); (blisters|bubbles|vesicles) (all together|close together|together|side by side|in one spot|in one place|grouped|clumped|packed); few blisters (along|on|around|by|near|at) (my|the) (lip|lips|mouth|nose); (blisters|blister|bubbles) (along|on|around|by|near|at|over) (my|the|) (lip|lips|mouth|upperlip|lip line); (tingly|tingling|burning) (blisters|patch of blisters); new ones keep coming along (my|) lip`,
    },
    {
      say: `(tiny|small|little|mini|clear|cluster of|group of|) (painful|sore|hurting|aching) (tiny|small|little|mini|clear|) (blisters|vesicles|water blisters|water bubbles)`,
      also: { pain: true },
    },
  ],
  'blisters-widespread': [
    {
      say: `(blisters|bubbles|blistering) (on|over|across|popping up on|covering|coming up on|spread over) (my|the|her|his|) (arms|arm|legs|chest|back|body|trunk|belly|whole face|neck and|chest and|arms and|several|different|stomach|torso); (blisters|bubbles) (everywhere|in different|in several|in many|head to toe|from head to toe); blistered all over; covered (with|in) (blisters|bubbles)`,
      also: { blister: 1 },
    },
  ],
  'punched-out-sores': [
    {
      say: `(holes|hole|pits|craters|crater|dents) (punched|cut|eaten|bitten|drilled|stamped|cookie cut) (out|into|in|through|out of) (the|my|) (skin|flesh|face|); like (holes|someone punched|with a hole punch|hole punch|punched); (cookie cutter|punched|crater|moon crater|round|open) (holes|sores|wounds|ulcers|craters|pits) (in|on|that|with|and|) ; hole punch; little craters; (raw|open|bleeding) (round|) (sores|craters|holes|ulcers)`,
    },
  ],
  streaks: [
    {
      say: `(red|pink|reddish|crimson) (streak|streaks|streaking|stripe|stripes|track|tracks); (red|pink|crimson) (line|lines) (running|going|spreading|up|down|from|along|toward|towards|leading|moving|creeping)`,
      also: { redness: true },
    },
    {
      say: `(red|dark|pink|purple|hot|crimson|reddish|angry) (line|lines|stripe|stripes|track|tracks|trail|streak|streaks|vein|string|road|path) (from|along|going|goes|moving|moves|creeping|toward|towards|climbing|climbs|down|up|running|runs|heading|leading|shooting|crawling|tracking|travelling|to|under|on my|down my|up my|across|on the|that goes|that runs) ; (going|goes|runs|running|shooting|creeping) (a|) (red|dark|purple|pink) (line|stripe|streak|trail)`,
    },
  ],
  peeling: [
    {
      say: `(skin|face|nose|cheeks|forehead|chin|it|layer|layers) (falls|fall|falling|fell|comes|come|coming|came|drops|dropping|goes|going) (off|like snow|away|down|in flakes|in bits|apart|as snow|as flakes); like (snow|a croissant|croissant|pastry|puff pastry|filo|coconut|parmesan|old paint|wallpaper|onion|dandruff|a lizard|lizard|snake|a snake|sunburn peel); snowing; snow on (my|); (shed|sheds|shedding|moult|moults|molt|molting|moulting|sloughed|snakeskin|snakes); snakeskin; flake (off|away|everywhere); scales; scaled; skin (bits|snow|confetti|flakes|crumbs); (confetti|crumbs|dandruff|flakes) (on|of|from|all over|everywhere); change (of|my|) skin; changing skin; losing (a|my|the|) (layer|layers|skin)`,
    },
  ],
  dryness: [
    {
      say: `crispy; crisp; dusty; sahara; (like|as|of) (the|a|) (desert|sahara|parchment|old paper|raisin); parchment; papery; dry as; thirsty face; dryish; dries; drought; cracks when; cracking; chapped; needs moisture`,
    },
  ],
  roughness: [
    {
      say: `(rough|roughish) (as|like|same as|) (a|) (wall|sandpaper|bark|tree|cat tongue|cats tongue|brick|concrete|nail file|carpet|loofah|toast|cardboard|leather); (like|as) (a|) (wall|bark|tree bark|nail file|cat tongue|cats tongue|toast|velcro|loofah|pumice|cactus|emery|grater|cheese grater|concrete|gravel|sand paper|scrubber); bark; scratchy to touch; not smooth; unsmooth; ruffness; (texture|surface) (sandpaper|rough|bumpy|uneven)`,
    },
  ],
  tenderness: [
    {
      say: `(ouch|ouchie|ow|owie|hurts|hurt|pain|painful|sore|winces|wince|uncomfortable|stings) (when|if|as|while|on|only when) (i|you|it is|is|someone|she|) (poke|press|touch|chew|chewing|smile|laugh|lie|sleep|wash|dry|tap|pat|kiss|brush|rub|talk|open|yawn|pressing|touching|touched|pressed|push|pushed|put on); (when|if|as) (i|) (touch|press|poke|push|tap|chew|smile|lie on|lay on) (it|on it|there|my cheek|them|) (it|) (hurts|is sore|ouch|ow|is painful|pain|hurt|sore); (chewing|smiling|laughing|washing|lying on it|pillow|touch|touching|pressing|shaving|brushing) (is|feels|) (uncomfortable|painful|sore|hurts|hurt|ouch|hell|agony); (with|on|to|by) (touch|touching|pressing|pressure) (it|) (hurts|ouch|pain|hurt|sore); touchy; (tender|sore) like a bruise; ouchie; ouchy; owie; (like|as) (a|) bruise; sorely; achy (to|when)`,
    },
  ],
  pain: [
    {
      say: `throbby; throb; achy (skin|face|cheek|cheeks|jaw); dull ache; (face|skin|cheek|cheeks|jaw|chin|forehead|neck|it|this|spot) (is|are|) (killing|killin) (me|); dolor; very pain; much pain; it pains`,
    },
    { say: `(sting|stings|stinging) like (a|) (mother|mofo|bitch)`, also: { burning: true } },
    {
      v: 3,
      say: `(can barely|can hardly|barely able to) (stand|bear|think) (it|) (for|with|because of) (the|) pain; (crying|screaming|howling|weeping|in tears) (from|with|in|because of) (the|) (pain|agony); ten out of ten; pain (drives|sends|makes) me; worst (pain|hurt); (deep|severe|bad|strong) and severe`,
    },
  ],
  burning: [
    {
      say: `prick prick; (needles|pins) (in|stay in|stuck in|all over|on) (the|my|) (skin|face|cheeks); (water|lotion|cream|serum|cleanser|tears|sweat|moisturiser|everything|pillow|wind) (stings|sting|burns|burn|is stinging|burned|stung); stings; (hot|burning|fiery) (needles|pins|sting); fiery; (like|as) (a|) (fire|flame|flames|acid|chilli|pepper|nettle|nettles|sunburned|hot iron|iron|barbecue|grill|bonfire); aflame; ablaze; in flames; cheeks on fire; burnt feeling; it smarts; smarting`,
    },
  ],
  itch: [
    {
      say: `prickly (neck|skin|heat|face|hairline|feeling|all over|itch); (hairline|neck|hair line|chin|face|cheeks|scalp) prickly; @cant (not|stop|help|resist) scratch; @cant (stop|help|resist) scratching; (want|need|dying|desperate|tempted|itching) to scratch; scratch (all|my|at|it|like|myself|face); scratched; scratches at; clawing; claw (my|at); (ants|fleas|bugs|spiders|ant|insects) (walking|crawling|marching|running|under|on|all over|in); (flea|ant|bug) bitten; itchies; itcy; ithcy; itchin; tickle; tickles; tickling; tickly; picazon`,
    },
  ],
  tightness: [
    {
      say: `(skin|face|cheeks|forehead) (is|feels|are|got|too|went|) (small|tense|pulled|taut|shrunk|shrink|shrinking|stretch|stretched|stretchy|stiff|like a mask|like mask|too small|sizes too small|one size too small|two sizes too small); tense; like (a|) (mask|drum|drumskin|balloon skin|stretched drum|facelift|face lift|face mask|clay mask|plaster|cling film|shrink wrap|shrink wrapped|corset); shrink wrapped; botox (feeling|face); @cant (smile|laugh|move my face) without (cracking|splitting); pulls; pulls when; feels pulled; drumskin`,
    },
  ],
  tingling: [
    {
      say: `(tingly|tingling|tingles|tingle|buzzing|fizzing|prickling|zapping) (lip|lips|spot|corner|patch|area|cheek|feeling|nose); (ants|fizz|electric|electricity|static|champagne|current) (under|in|on|through) (my|the|) (skin|lip|cheek); buzzing (lip|cheek|feeling); like (a|) (cold sore|coldsore) (coming|is coming|starting|about); (cold sore|coldsore) (coming|starting|on its way|brewing)`,
    },
  ],
  numbness: [
    {
      say: `(face|cheek|cheeks|skin|chin|forehead|nose|jaw|patch|side|spot|half|temple|ear) (asleep|sleep|sleeping|gone to sleep|nub|wooden|like wood|like rubber|rubbery|rubber|like cardboard|frozen|no feeling|without feeling|has no feeling|no sensation|insensitive|not feel|dont feel|doesnt feel|feels nothing|feel nothing|nothing when); (dont|doesnt|cant|not|no longer) feel (it|anything|a thing|touch|my fingers) (when|if|) (i|) (touch|pinch|prick|poke|press|there|); (dont|cant|not) feel when touch; feel nothing (when|in|on|there); novocaine; novocain; (like|as) (after|at) (the|) dentist; feeling (is|) (gone|lost|missing) (in|on|from)`,
    },
  ],
  weakness: [
    {
      say: `@cant (close|shut|blink|wink) (my|the|one|left|right|) (left|right|) @eye (fully|properly|completely|all the way|well|tight|anymore|); (eye|eyelid) (wont|doesnt|not|cant) (close|shut|blink) (fully|properly|completely|all the way|); (forehead|brow|eyebrow|cheek|lip|mouth|side|nostril) (wont|doesnt|does not|not|cant|isnt|dont|refuses to|no longer) (move|moving|moves|lift|lifts|raise|wrinkle|work|respond|go up); @cant (wrinkle|raise|lift|frown|puff|whistle|purse) (my|) (forehead|brow|eyebrow|lips|cheek|cheeks|nose|); (weak|weakness|lame|lazy|paralysed|paralyzed) (side|half|part|mouth|eyebrow|brow|cheek|lip|face) (of|); one (eyebrow|brow) (lower|doesnt|wont|hangs); (smile|face) (uneven|wonky|crooked)`,
    },
  ],
  'grid-indented': [
    {
      say: `@dent (in|along|like|forming) (a|) (row|rows|line|lines|grid|pattern|columns|squares); (row|rows|line|lines|grid|columns) of (small|tiny|little|shallow|) @dent; (grid|squares|lines|tracks|rows|track marks|marks) (is|are|still|that|which|there|look|feel|) (indented|sunken|dented|pressed in|carved|engraved|etched|depressed|sunk|pitted|grooved); (indented|sunken|engraved|etched|carved|dented) (grid|squares|lines|tracks|rows|pattern|square|line); (left|have|got) (track marks|tracks|tramlines|tram lines); tramlines; waffle (dents|iron marks); golf ball (skin|face|dimples); waffle iron`,
    },
  ],
  hollow: [
    {
      say: `(cheek|cheeks|face|temple|spot|area|side) (looks|look|went|is|has|got|) (sunk|sunken|caved|flat|hollow|thinner|deflated|gaunt|older|scooped|dented|shrunken); deflated; (dip|dent|hollow|hole|pit|dimple|dimples|valley|scoop|bowl|gap) (in|under|on|by|near|below) (my|the) (cheek|temple|chin|skin|face|forehead|jaw|eye); scooped out; missing (fat|volume|tissue); lost (volume|fat|fullness); skin thinner`,
    },
  ],
  'raised-scar': [
    {
      say: `(thick|hard|raised|bumpy|ropy|ropey|cord like|rubbery|shiny|growing|pink|lumpy|big|itchy|red) (thick|hard|raised|bumpy|pink|shiny|red|itchy|firm|) (scar|scars|scarring|scar tissue); (scar|scars) (that|which|is|are|keeps|has|on|) (growing|grows|raised|thickens|thickening|rising|rose|bulging|stick out|sticks out|like a rope|like rope|gets bigger|bigger|hard|thick|higher|standing up|lumpy); keloidy; queloid; queloide`,
    },
  ],
  'dark-marks': [
    {
      say: `(spots|patches|marks|stains|shadow|shadows|blotches|spot|patch|mark) (that are|are|is|of|got|went|) (brown|dark|darker|brownish|black|blackish|tan|coffee coloured|grey brown); (brown|brownish|dark|tan|coffee|muddy|darker|grey brown|black) (flat|) (shadow|shadows|stain|stains|marks|mark|patches|patch|spots|spot|blotches|splodges|tint|tinge|moustache|freckles); (moustache|mustache) (shadow|thing|stain|line|patch); dark (shadow|moustache|upperlip); (marks|stains|shadows|spots) (where|left where|left from|left by|left behind) (the|my|) (acne|pimples|bumps|spots|scabs|zits|breakout) (was|were|had been|used to be|); skin (tan|tanned|browner|darker) (in|where|there); (got|gets|getting|became|becoming|turned|turning|become) (darker|dark|brown|browner|tan) (little by little|slowly|bit by bit|over|in patches|patches|on); tan (lines|patches|spots); pigment (spots|marks|patches|stains); manchas`,
    },
  ],
  'light-marks': [
    {
      say: `(colour|color|tone|skin) (uneven|patchy) (lighter|paler); (lighter|paler|pale|bleached|whitish|faded|washed out) (spots|dots|patches|patch|circles|areas|marks|squares|skin|colour|freckles|confetti|stripe|stripes) (weeks|months|left|remain|on my brown|on my dark|for|that dont tan|now); lost (its|my|the|) (colour|color|pigment|brown|tan); (patches|spots|marks|dots|areas) (lighter|paler|without colour|without color|without pigment|lost colour|lost color|that lost|that wont tan|wont tan); not tanning; wont tan`,
    },
  ],
  bruise: [
    {
      say: `(black|blue|purple|yellow|green|bluish|purplish|yellowish|greenish) (and|to|then|) (black|blue|purple|yellow|green) (mark|marks|patch|patches|cheek|eye|blotch|) (bruise|bruises|marks|mark|) ; bruised; bruisy; bruise (blue|purple|yellow|green); (beaten|beat) up; like (i|ive) (lost|been in|got into|had|been) (a|) (fight|boxing match|beaten|punched|mugged); lost a fight; black and purple; moretones; (raccoon|panda) eyes; hematome`,
    },
  ],
  'bruise-tense': [
    {
      say: `(bulging|growing|hard|tense|swelling|big|tight|raised|expanding|throbbing) (purple|blue|black) (lump|bruise|ball|swelling|bulge|mound|egg); (bulging|growing|hard|tense|swelling|big|tight|raised|expanding|throbbing) (purple|blue|black|dark|) (lump|ball|swelling|bulge|mound|egg) (of blood|with blood|full of blood|filled with blood); (purple|blue|black|bluish) (lump|ball|bulge|egg|mound|swelling) (that|thats|is|which|on|under|) (growing|hard|tense|getting bigger|bulging|grows|throbbing|tight)`,
      also: { bruise: true },
    },
  ],
  bleeding: [
    {
      say: `bleedin; bleeds; bleedy; bloody (tissue|scratch|scratches|nose|); (scratched|scratching|picked|scratch) (myself|it|my face|my skin|them|) bloody; until (it|i|) (bled|bleeds|bleed); beads of blood; droplets of blood; blood spots; (beads|dots|drops) (of|) (blood|red)`,
    },
    {
      v: 3,
      say: `(blood|bleeding|it) (is|) (still|keeps|keep|kept|not) (coming|running|going|dripping|flowing|pouring|trickling|leaking|stopped|stopping) (out|down|after|from|through|even|although|despite|when); (blood|bleeding) (after|despite|even after) (pressing|pressure|15|20|ten|fifteen|twenty); (soaks|soaking|soaked|filled) (through|up|) (tissue|tissues|towel|gauze|cloth|three|two|four|the); blood (runs|running|flows|flowing|streams|streaming) (down|from|out|non|); @cant (get|make) (it|the bleeding) (to|) stop; does not stop (to|) bleed`,
    },
  ],
  'grid-marks': [
    {
      say: `faint (squares|square|lines|line|grid|pattern|marks|imprint|outline|outlines|print); (little|small|tiny|faint|red|pink|brown|neat|many|perfect|) (squares|square|rectangles|boxes|checks); (rows|row|lines|columns|pattern|grid) of (little|small|tiny|faint|red|pink|) (squares|dots|pricks|holes|marks|prints|points|dashes); (marks|lines|prints|dots|print) (like|of|in|as|shaped like) (squares|a grid|grid|a net|a stamp|a waffle|waffle|rows|the device|the machine|graph paper|a grill|grill|a chessboard|chessboard); graph paper; chessboard; chess board; waffle (face|iron|print|pattern|marks); grill marks; stamp (print|marks|pattern|prints); (imprint|print|outline|pattern) of (the|) (device|tip|machine|head|needles|stamp|roller|pen|handpiece); gridlines; grid lines; (needle|roller) (lines|tracks|prints|trails)`,
    },
  ],
  'white-patch': [
    {
      say: `(skin|patch|area|spot|it) (is|) white (like|as) (paper|chalk|wax|a sheet|snow|milk|porcelain|marble|candle|bone); (stark|dead|chalk|chalky|paper|snow|ghost|waxy|pure|bright|bone|porcelain|milky|pale) white (area|patch|patches|skin|spot|circle|stripe|square|mark|part|piece|place|); (waxy|chalky|chalk|bloodless|pale waxy|ashy|ashen) (patch|area|skin|spot|white|circle); white (grey|gray|and grey) (patch|area|skin|spot); (patch|area|spot|circle|piece) (of|) (went|gone|turned|is|stays|looks|white|) (stark white|ghost white|chalk white|paper white|dead white|waxy|white and|bloodless|white with); pale (spot|circle|square|stripe) (where|only|that|and|exactly)`,
    },
  ],
  'burn-patch': [
    {
      say: `(any|bad|second degree|small|nasty|the|got|have|deep|rf|real|actual|like a) (burns|burn) (visible|mark|marks|wound|from|on|after|where|) ; burns visible; burn (hole|holes|scar|spot|spots|patch|patches|area|blister|square|squares|stripe|line|lines); (white|grey|gray|brown|black|leathery|charred|stiff) (grey|gray|leathery|burnt|burned|charred) (patch|area|skin|spot|square|squares|mark|marks|crust|stripe); (leathery|charred|scorched|singed|seared|cooked|toasted|melted|fried|branded|grilled) (patch|area|skin|spot|mark|marks|square|squares|cheek|piece|stripe|); (iron|cigarette|oven|stove|hair straightener|curling iron) burn; like (a|an|) (iron|cigarette|oven|brand|hot iron) (burn|mark|); (burned|burnt|fried|seared|cooked|scorched|branded) (me|my|her|his|by|from|off|through|with) (my|the|) (cheek|face|skin|forehead|chin|neck|machine|rf|device|jaw|)`,
    },
  ],
  warmth: [
    {
      say: `(hot|warm) (as|like) (a|an|the|) (stove|oven|radiator|kettle|fire|furnace|iron|sun|pan|hot plate|hotplate|toaster|hob|coal|coals|bottle|hot water bottle); (like|as) (a|an|) (stove|oven|radiator|furnace|heater|hob|hot water bottle|hot plate|toaster|kettle|boiler); radiates; radiating; (giving|gives|giving off|throws|throwing) (off|) heat; glows with heat; cooking; toasty; steaming; heaty; hotness; (could|can|you could) (fry|cook|boil) (an|) egg; caliente; sizzling`,
    },
  ],
};
