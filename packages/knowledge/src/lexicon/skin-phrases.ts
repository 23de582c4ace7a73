import type { lookFindings } from '../vocabulary/skin-findings.ts';
import type { Phrases } from './entry.ts';

/** How people say what they see on the treated skin. */
export const lookPhrases = {
  redness: [
    {
      say: `
      @red; rash; rashes; rashy; red rash; inflamed; inflammation; irritated; irritation; irritating; sunburn; sunburned; sunburnt; sun burn; sun burned; sun burnt
      (looks|look|looked|like) (like|) (i|) (fell|fallen|slept) asleep in the sun; fell asleep in the sun; (red|colour|color) (change|changed|changes); discoloured; discolored; colour change
      (makeup|make up|concealer|foundation) @cant (hide|cover) (it|); lobster; (like a|as a|red as) (tomato|beetroot|beet|strawberry|cherry|apple|fire engine); tomato (face|red); beetroot; (skin|face) got (darker|purple|ashen) (and|) (warm|hot|sore)
      red (as anything|hot|all over|patches|patch|areas|cheeks|face); ruddy; gone red; rubor; looks cooked; like (a|) slapped; broken capillaries; flush; flushed (face|cheeks)`,
    },
    {
      v: 2,
      say: `angry (looking|red|skin|patch|face|); nasty looking; fetching shade of red; beet red; bright red; cherry red; tomato red; fire red; lobster red; very inflamed; blood red; deep red; dark red; severe sunburn`,
    },
    {
      v: 3,
      say: `red raw; raw and red; (extreme|extremely|intense|insane) (redness|red); purple red; fire engine red; scarlet red; (like|as if) (a|) burn victim; third degree sunburn`,
      also: { tenderness: true },
    },
    {
      say: `(feel|feels|felt|feeling) like (a|bad|really bad|severe|) (sunburn|sun burn)`,
      also: { burning: true },
    },
    { say: `sunburn feeling; sunburn like feeling; like sunburn pain`, also: { burning: true } },
  ],
  swelling: [
    {
      say: `
      @swell; full of water; water retention; face (is|feels|looks|got|) (bigger|fuller|rounder|fat|fatter|thick|round); big face; getting fat face; inflated`,
    },
    {
      v: 2,
      say: `(like|as if) (ive|i|id|i had|) (been|was|got|) stung by (a|) (bee|bees|wasp|wasps|swarm); bee sting; bee stings; stung by bees; chunky face; chubby face; moon face; chipmunk (cheeks|face|); like a chipmunk; like a hamster; hamster cheeks; like mumps; like (after|) (dentist|wisdom teeth)`,
    },
    {
      v: 3,
      say: `
      face (was|is|has|looks|got|) (huge|massive|enormous|giant|ginormous|twice|double|doubled) (size|); (face|cheek|cheeks|it|forehead|jaw|skin) (blew|blown|blowing|blow) up; blew up (like a balloon|); (like a|as a) (balloon|monster|pumpkin|football|alien|elephant|puffer fish|pufferfish|blowfish|watermelon|basketball|boxer)
      (look|looks|looked) like (a|an|) (monster|alien|quasimodo|elephant man|balloon|pumpkin); monster; @not (look|looks|looking|recognise|recognize) like (myself|me|herself|himself|self); @cant recognise (myself|my face|me); unrecognisable; unrecognizable
      hugely @swell; massively @swell; @swell to (twice|double|three times); (twice|double) (the|its|my|) (size|normal size); @swell like (a|) (balloon|crazy|mad|hell)`,
    },
  ],
  bumps: [
    {
      say: `
      @bump; little bumps; tiny bumps; small bumps; raised (dots|spots|dot|bits|skin|points); (red|pink|skin coloured|flesh coloured) (spots|bumps|bump); bumpiness; prickly heat; heat rash; heatrash; goosebumps; goose bumps; like braille; braille
      (rash|patch|patches) of (bumps|dots|spots); bumpy rash; pimply rash; small small (things|balls|bumps|dots|spots); tiny (raised|pimple like) (things|dots|bumps|balls); pinhead bumps; little (lumps|raised things); bumps rash; texture bumps; grains under skin
      chicken skin; small (balls|boils like|granules); pin head (size|sized|bumps)`,
    },
    {
      v: 3,
      say: `(layer|layers|sheet|sea|carpet|mass|whole layer) of (little|tiny|small|) (bumps|dots|papules|pimples|spots); hundreds of bumps; millions of bumps`,
    },
  ],
  'acne-spots': [
    {
      say: `
      @zit; got acne; i got acne; breaking out; broke out; broken out; break out; breaks out; breakingout; breakout; broke me out; breaking me out; white (pimples|pimple|headed); white headed (spots|pimples|bumps); white head pimples; purging; purge; purged; new spots
      (set off|brought out) (loads of|lots of|) (new|) spots; clogged pores; congested (skin|pores); congestion; acne (flare|flared|flaring|breakout|outbreak|came|got|worse|exploded); cystic acne; acne like (bumps|spots|rash); spotty; closed comedones; black heads; pus free spots; hormonal spots
      spot outbreak; outbreak of (spots|pimples|acne); erupted; eruption; eruptions; sprouted (spots|pimples)`,
    },
    {
      v: 3,
      say: `(white|) (pimples|spots|zits|whiteheads) (popping|coming|breaking|showing) (up|out) everywhere; face full of (pimples|spots|zits|acne|whiteheads); pizza face`,
    },
  ],
  'white-dots': [
    {
      say: `
      white (dots|dot|spots|spot|bumps|bump|specks|speck|balls|beads|grains|pinpoints|seeds|things|lumps|pin heads|grits|pearls); milia; milium; milk spots; milkspots; closed white (dots|bumps|spots); tiny white; little white; (pearl|pearly|seed) like (bumps|dots); grains of (sand|rice|salt) under
      hard white (bumps|dots|spots|balls); pearly (bumps|dots); small white`,
    },
  ],
  'pus-bumps': [
    {
      say: `
      pus (bumps|bump|pimples|pimple|spots|spot|heads|headed|zits|acne|dots|filled|rash|points); @pus filled (bumps|bump|pimples|pimple|spots|spot|zits|heads|lumps|dots|things); (bumps|bump|pimples|pimple|spots|spot|zits|zit|dots|whiteheads|heads|acne) (with|full of|filled with|containing|have|has|got|of|that have|leaking|oozing|contain|like) (some|yellow|white|green|) @pus; pustule; pustules; pustular; folliculitis
      (infected|pussy|septic) (pimples|pimple|spots|spot|bumps|bump|follicles|pores|zits|hair); yellow (heads|head|headed|tops|tips|bumps|pimples|spots|pimple|spot|zits|points|whiteheads) ; (pimples|spots|bumps|zits) (are|is|) (oozing|leaking|weeping|draining|infected|pussy|yellow|green); green (pimples|spots|heads|tops|bumps|pimple)
      (pimples|spots|bumps) @pus; @pus (in|inside|under) (the|these|those|them|each|every) (bumps|spots|pimples|them|bump|one|pimple|zits)`,
    },
  ],
  'firm-lumps': [
    {
      say: `
      @lump; lumpy; @firm (bump|bumps|lump|lumps|spot|spots|ball|balls|knot|knots|thing|things|nodule|nodules|dots|cysts|mass|area); (bump|bumps|lump|lumps|spots|spot|balls) (are|is|feels|feel|) (@firm|rock hard|like stones|like peas|like pebbles); granuloma; granulomas; granulomatous; rock hard; rock solid; (peas|pebbles|marbles|stones|beads|bb) under (the|my|) skin
      (lumps|lump|bumps|bump|balls|something|ball) (under|beneath|below|underneath|deep in) (the|my|) skin; like (a|) (pea|peas|marble|marbles|pebbles) under; hard under the skin; plaques; plaque; blind (spots|pimples); indurated; thickened patch`,
    },
  ],
  boil: [
    {
      say: `
      boil; boils; abscess; abscesses; carbuncle; furuncle; furuncles; (pocket|pockets|lump|lumps|bag|ball|collection|pool) (of|with|full of|filled with) @pus; @pus (pocket|pockets|lump|lumps|ball|sac)
      (hot|painful|sore|throbbing|tender) (lump|bump|swelling|ball) (with|full of|that|oozing|leaking|has|and) (pus|puss|oozing|leaking|draining); (lump|lumps) (is|are|that|) (draining|oozing|leaking|burst|bursting|weeping); lump burst`,
    },
  ],
  fluid: [
    {
      say: `
      @weep; weeping skin; wet (patch|patches|skin|wound|wounds|spots|sores); (fluid|liquid|water|stuff|something|juice) (is|) (coming|come|comes|came|oozing|leaking|running|pouring|weeping|going) (out|from|off|of); water (comes|coming|come) out; sticky (fluid|stuff|skin|liquid|wet|patches); moist (patches|skin|wound); suppurating; wound (is|) wet
      leaking (fluid|water|liquid); fluid; fluids; secretion; secretions; exudate; sticky; damp patches; and wet; wet and; stays wet; always wet`,
    },
    {
      v: 1,
      say: `(clear|watery|transparent|see through|thin|blood tinged|pinkish|pink|lymph) @fluid; clear (weeping|oozing|ooze|stuff|leak|serum); (fluid|liquid|discharge|ooze|oozing|weeping|leaking|water) (is|) (clear|transparent|watery|see through); lymph fluid; straw coloured fluid; plasma; like water; serous`,
    },
    {
      v: 2,
      say: `
      @yellow (coloured|colored|) @crust; honey (coloured|colored|like|) (crust|crusts|crusting|scabs|stuff|scab); @crust (is|are|) @yellow; golden crust; @yellow @fluid; @yellow sticky @fluid; @yellow (weeping|oozing|leaking|ooze|weep|wet); @fluid (is|) @yellow; impetigo; honey (colour|color|coloured|colored); weeping @yellow; oozing @yellow; leaking @yellow; @yellow (stuff|something|liquidy); cornflake scabs
      @yellow and crusty; crusty and @yellow; straw colored crust`,
    },
    {
      v: 3,
      say: `
      @pus; pus (comes|coming|come|came|is coming|oozing|leaking|draining) (out|from|of); (cloudy|milky|murky|thick|creamy|green|greenish|smelly|foul|brown|infected|opaque) @fluid; @fluid (is|) (cloudy|milky|murky|thick|creamy|green|greenish|smelly|foul); green (pus|ooze|goo|gunk|stuff|discharge|oozing); white (fluid|liquid|discharge|stuff|goo) (coming|comes|come|came|oozing) out; come out pus
      (smells|smell|smelling|stinks) (bad|foul|rotten|off|funny); smelly (discharge|fluid|wound|ooze); thick yellow @fluid; suppuration; festering; festered; cheesy stuff`,
    },
  ],
  'fine-crusts': [
    {
      say: `
      @crust; (dark|black|brown|bronze|bronzed|grey) (dots|dot|specks|speckles|flecks|freckles); (dots|crusts|scabs|points) (turned|gone|went|going|turning|got|) (dark|black|brown|bronze); (spots|marks) (turned|gone|went|going|turning) (dark|black|brown|bronze); little dark (dots|points|bits|marks); turned bronze; bronze; bronzed; bronzing; coffee (grounds|grinds|ground); pepper like (dots|specks); like pepper; mecs; micro crusts; microcrusts; micro (dots|scabs|scabbing)
      tiny (scabs|crusts|dark|black|brown); dirt like (dots|specks); looks dirty; like dirt; sandpapery scabs; fine (scabs|crusts); dried blood (dots|specks|spots); dark pinpoints`,
    },
  ],
  blister: [
    {
      say: `@blister; (water|fluid|liquid) filled (bubble|bubbles|bump|bumps|bags|sacs|blister|pimples); water (blister|blisters|bubble|bubbles|bags); (bubble|bubbles) (with|of|full of|filled with|containing) (water|fluid|liquid|clear); (bubble|bubbles) (on|in|under) skin; bubbled up; bubbling skin; skin (bubbled|bubbling); clear bubbles`,
    },
  ],
  'blisters-grouped': [
    {
      say: `
      @cluster (of|) (small|tiny|little|painful|itchy|fluid filled|) (blisters|bumps with fluid|vesicles|bubbles|sores); (blisters|vesicles|bubbles) in (a|) @cluster; grouped (blisters|vesicles); clustered (blisters|sores|vesicles); cold sore; cold sores; coldsore; coldsores; fever blister; fever blisters; herpes; herpetic; hsv; shingles; zoster
      (small|tiny|little|mini) (painful|fluid filled|itchy|clear|sore|burning|red|) (blisters|water blisters|vesicles|water bubbles|bubbles); (painful|sore|burning) (tiny|small|little|) (blisters|blister|vesicles); like (a|) (cold sore|coldsore|herpes|cold sores)`,
    },
  ],
  'blisters-widespread': [
    {
      say: `@blister (all over|everywhere|all over body|over body|on body|across body|in many places|over whole body|all over my body|on my arms and); widespread (blisters|blistering); covered in (blisters|blister); blisters (in|on) (many|several|different|other) (places|parts|areas)`,
    },
  ],
  'punched-out-sores': [
    {
      say: `
      punched out; punched (holes|sores|ulcers); (crater|craters|crater like) (sores|holes|in skin|); (small|little|round|tiny|open|painful|deep) (round|open|painful|) (sores|ulcers|ulcer|erosions); open (sore|sores|wound|wounds|ulcer); sores; ulcers; ulcer; ulcerated; ulceration; ulcerating; erosions
      (holes|hole) (in|on) (my|the|) (skin|face|cheek) (that|like|with|) (hurt|crater|crust|punched|bleed|weep); sores (with|like) (holes|craters); cookie cutter sores`,
    },
  ],
  streaks: [
    {
      say: `
      streak; streaks; streaking; streaky (red|lines); (red|dark|purple|pink) (streak|streaks|streaking|stripe|stripes|track|tracks); (red|dark|purple) (line|lines) (running|going|spreading|up|down|out|towards|leading|tracking|moving|creeping|from the|radiating|extending|heading|travelling|traveling); tracking (up|down|towards)
      (line|lines) (running|going|radiating|spreading|tracking) (up|down|out|from|towards); lymphangitis; red trail`,
    },
  ],
  peeling: [
    {
      say: `
      @peel; coming off in (bits|flakes|pieces|patches|small pieces|little pieces|tiny bits); (start|starting|started|starts|began|begin|beginning|going|gonna) (to|) peel; (skin|face|nose|cheeks|forehead|chin) (is|) peel; peel off; peeling off; skin (is|) (coming|falling|comes|come) off; skin peeled off; shedding; shed skin; snake skin; like a snake; shedding like (a|) snake
      dead skin; like after (a|) sunburn; skin dust; dandruff on face; (bits|pieces) of skin (coming|falling) off; skin flakes; skin (is|) (shedding|scaling|cracking off); exfoliating itself; skin fall; skin falling; scurf; peely`,
    },
  ],
  dryness: [
    {
      say: `@dry; dry skin; skin dry; dry patches; very dry; like (a|) desert; thirsty skin; no moisture; lacking moisture; so parched; cracked; flaky dry; dry as`,
    },
  ],
  roughness: [
    {
      say: `
      rough; roughness; rougher; sandpaper; sand paper; sandpapery; like sandpaper; gritty (skin|texture|to touch|feel); grainy; leathery; coarse; cheese grater; scratchy (skin|texture|face|feel); rough (texture|patches|patch|skin); textured; texture; bumpy texture; uneven texture; like (a|) (orange peel|cardboard|emery board|sand); sandy skin
      crocodile skin; lizard skin; reptile`,
    },
  ],
  bruise: [
    {
      say: `
      bruise; bruises; bruised; bruising; bruisey; bruisy; black eye; black eyes; shiner; black and blue; blue and (yellow|black|purple); (purple|blue|yellow|green) (bruise|bruises|bruising|mark|marks|patch|patches|blotch|blotches); bruise (turned|turning|went|gone|going|is|) (purple|black|blue|green|yellow|yellowish)
      ecchymosis; purpura; blue marks; black blue; contusion; bruising (turned|is|went|) (purple|black|blue|yellow|green)`,
    },
    { say: `haematoma; hematoma`, also: { 'bruise-tense': 1 } },
  ],
  'bruise-tense': [
    {
      say: `
      (tense|hard|bulging|rock hard|solid|raised|swollen|growing|lumpy) (bruise|bruises|bruising); (lump|ball|pool|pocket|collection) of blood (under|); blood (lump|blister|pool|pocket|collection|clot); bruise (is|feels|) (tense|hard|bulging|like a lump|a lump|rock hard|growing|raised); lump (in|under) (the|) bruise; pooled blood; blood pooling; blood pooled; clot under skin; blood clot`,
      also: { bruise: true },
    },
  ],
  bleeding: [
    {
      say: `bleeding; bleed; bleeds; bled; blood; bleedy; blood (came|coming|comes|come|running) out; bleeding (spots|points); bloody (face|skin|spots|dots|wound|crust|mess)`,
    },
    {
      v: 1,
      say: `
      (pinpoint|pin point|pinprick|pin prick|pinpoints|pinpricks) (bleeding|bleeds|bleed|blood|of blood|red|dots|spots); (tiny|little|small|few|mini) (dots|dot|specks|drops|drop|spots|beads|pricks|droplets) (of|) blood; blood (dots|dot|specks|spots|droplets|points); (specks|dots|drops|beads|spots) of blood; red dots; little red dots; (tiny|little|small) red (dots|pinpricks|points|specks|prick); (bit|little) of blood; slight bleeding; petechiae`,
    },
    {
      v: 2,
      say: `(blood|bleeding|bleeds|bleed|spots) (when|if) (i|) (wipe|wiped|dab|dabbed|wash|washed|touch|blot); blood (on|in) (the|my|a|) (tissue|pillow|pillowcase|cloth|towel|flannel|gauze|sheet|sheets|cotton|wipe); spotting; spots of blood (when|on); oozing blood; blood oozing`,
    },
    {
      v: 3,
      say: `
      (wont|doesnt|cant|not|hasnt|didnt|dont|wouldnt) stop bleeding; (bleeding|blood|bleed) (and|it|) (wont|doesnt|hasnt|not|didnt|isnt|wouldnt|never|not been) (stop|stopped|stopping|stops|slowing|clot|clotting); still bleeding; (keeps|keep|kept) (on|) bleeding; (pouring|gushing|streaming|spurting|dripping) (with|) blood; bleeding (heavily|heavy|non stop|nonstop|for hours|profusely|continuously|constantly|hard|lots|a lot|everywhere)
      heavy bleeding; @cant stop (the|) (bleeding|blood); blood (pouring|gushing|everywhere|running down|dripping|keeps coming|wont stop); soaked (through|in) blood; bleed (nonstop|no stop); continuous bleeding`,
    },
  ],
  'grid-marks': [
    {
      say: `
      (needle|roller|track|stamp|grid|square|squares|tram|needling|pen|tracking|rf|probe|tip|machine|device|puncture|microneedle) (mark|marks|line|lines|pattern|dots|holes|points|tracks|print|prints|imprint|imprints|hole|squares|shape); grid; grids; gridding; griding; waffle; waffling; waffled; waffles; tracks; checkerboard; checker board; chequered; pin pricks; pinpricks; pin marks; pin holes; pinholes; prick marks
      (square|squares) (pattern|marks|on|shape|shapes|like); holes (in|on) (my|the|) (skin|face|cheeks); criss cross; crisscross; (lines|line|marks|dots) (from|of|left by|by) (the|) (roller|needle|needles|pen|stamp|machine|derma); tram (line|lines|tracks|track); dotted (lines|line|pattern|skin|marks|face); stamped pattern; visible (holes|punctures); tiny (holes|punctures); little holes; puncture (marks|wounds|holes); imprints; scratches; scratch marks; scratch lines`,
    },
  ],
  'white-patch': [
    {
      say: `
      white (patch|patches|area|areas|mark|marks|blotch|blotches|circle|section|skin|bit); stark white; dead white; ghost white; bone white; (skin|patch|area|it|cheek|face|part|bit) (turned|went|gone|is|going|turning|has turned|has gone|became|become|all|) white; blanched; blanching; blanches; (turned|turning|went|going|gone|became) (white|stark white|ghost white|bone white); white instead (of|) (red|pink|); pale (area|patch); white and (hard|cold); whitish (patch|area|patches); bloodless
      lost (its|) colour (straight away|immediately|at once)`,
    },
  ],
  'burn-patch': [
    {
      say: `
      (white|grey|gray|bad|nasty|small|big|left a|have a|got a|is a|deep|open|a) burn; burns visible; burn (on|mark|wound); @burnt (mark|marks|patch|patches|skin|area|areas|spot|spots|hole|holes|grid|squares|wound|wounds|lines|dots|looking|blister) ; charred; charring; scorched; scorch; singed; (grey|gray|ash|ashen|ashy|charcoal) (patch|patches|area|areas|mark|marks|skin|grid|spots|squares|dots|film); (looks|look|looked|looking) (burnt|burned|scorched|charred|like a burn|like burn|like burns|like i burned); second degree; third degree; degree (burn|burns); (they|she|he|it|machine|device|rf|laser|got|been|i got|was) burned me
      (i|ive|face|skin|cheek|cheeks) (got|been|was|is|were) (burnt|burned); (was|were|got|been|getting) (burnt|burned) (by|during|from|with); burns (on|from|all over); (thermal|heat|electrical|rf|chemical|acid|peel) (burn|burns|burnt|burned); brown (squares|grid|burn|burns) ; burn (from|by) (the|) (rf|machine|device|heat|acid|peel|tip|probe|laser|needle); cooked skin`,
    },
  ],
} as const satisfies Phrases<(typeof lookFindings)[number]['id']>;
