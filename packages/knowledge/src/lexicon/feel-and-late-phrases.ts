import type { feelFindings, lateFindings } from '../vocabulary/skin-findings.ts';
import type { Phrases } from './entry.ts';

/** How people say what they feel, and what shows only after weeks. */
export const feelAndLatePhrases = {
  warmth: [
    {
      say: `
      warm; warmth; warmer; hot; hotter; hotness; heat; heated; heats; hot to (the|) touch; warm to (the|) touch; radiating heat; giving off heat; heat (coming|radiating) (off|from|out); hot face; hot skin; face (is|) hot; toasty; warmish; hot patch; hot spot; feverish skin; hot cheeks; feels like (a|) (radiator|oven|furnace)`,
    },
    {
      v: 3,
      say: `(boiling|roasting|scorching|burning|red|piping|extremely|blazing|sizzling) hot; could fry an egg; on fire to touch; like (an|) oven`,
    },
  ],
  tenderness: [
    {
      say: `
      sore; soreness; sores to touch; tender; tenderness; raw; rawness; (hurts|hurt|painful|pain|sore|hurting|ouch) (to|when|if|on|with|as) (i|you|it is|its|she|) (touch|touching|touched|press|pressing|pressed|wash|washing|smile|lie|lay|poke|prod|rub|pat|palpate); (sensitive|sore|painful|tender) to (the|) touch; (touching|pressing) (it|) (hurts|is painful|sore|hurt); soreness to touch
      @cant touch (it|my face|my skin|the area|) ; (bruised|bruisey) feeling; feels bruised; very sensitive; super sensitive; so sensitive; feels sensitive; sensitive all over; skin (is|feels) sensitive; sensitivity; uncomfortable to touch; hurt when touch; sore spot; achy to touch; painful when touch`,
    },
  ],
  pain: [
    {
      say: `
      pain; pains; painful; paining; pained; hurts; hurt; hurting; hurtful; ache; aches; aching; throb; throbs; throbbing; ouch; discomfort; (stabbing|shooting|sharp|stinging|constant|deep|pulsing|nagging|dull) (pain|pains|ache); pulsating; stabbing; smarts; give me pain; giving pain; giving me pain; is pain`,
    },
    {
      v: 3,
      say: `agony; agonising; agonizing; excruciating; excruciatingly; unbearable (pain|to touch); (in|so much|too much|lots of|a lot of|tons of) (so much|) (agony|pain); crying (with|from|in) pain; in tears (with|from|) (pain|); screaming (in|with) pain; worst pain; pain (is|) (unbearable|killing|intolerable|the worst|off the scale|extreme|horrible|terrible|awful); hurts like hell; hurts (so|too) (much|bad|badly); @cant (bear|stand|take|cope with) (the|this|) pain`,
    },
    {
      v: 1,
      say: `@not (really|) hurt (too|that|so|very|) (much|bad|badly); @not (too|that|very|so) painful; hardly hurts; barely hurts; hardly any pain; little bit of pain`,
    },
  ],
  burning: [
    {
      say: `
      @burnfeel; burny; stingy; tingly burn; feels like (a|) burn; (burning|stinging) (sensation|feeling|face|skin); heat burn; like (acid|chilli|chili|pepper) on (my|) (face|skin); (face|skin) is burn; spicy; feels spicy; hot and stingy; stings when; prickly burn`,
    },
    {
      v: 3,
      say: `on fire; (face|skin|cheeks|cheek) 🔥; scalding; like acid; (burns|burning|stinging|stings) (like|) (crazy|hell|mad|badly|intensely|unbearable|so much|so bad|really bad); burning (up|alive); like (someone|i) (poured|threw) (acid|boiling|petrol); fire on (my|) (face|skin); skin on fire; face on fire; whole face (was|is|) on fire`,
    },
  ],
  itch: [
    {
      say: `@itch; want to scratch; wanna scratch; need to scratch; urge to scratch; scratching; itch rash; crawling; (bugs|ants|insects|spiders|worms|things|something|creatures) (crawling|walking|running|moving) (on|over|under|in|all over|); crawling (sensation|feeling|itch|skin); like (bugs|ants|insects); creepy crawly; formication; tickly skin; prickly itch`,
    },
    {
      v: 3,
      say: `mother of all (itchy|itches|itch) (rashes|rash|); @cant stop (scratching|itching|rubbing); (itch|itching|itchy) (is|) (driving me|sends me|drives me) (mad|crazy|insane|nuts|bonkers|up the wall); itch like (mad|crazy|hell); want to (rip|claw|tear|peel|scratch) (my|) (face|skin) off; scratching (myself|it|) (raw|bloody|all night|until it bleeds); itchiest; insanely itchy; intense itching; itching (is|) (unbearable|intense|severe|insane)`,
    },
  ],
  tightness: [
    {
      say: `@tightskin; tight skin; skin (is|feels) tight; taut; pulling; stretched; like a mask; like plastic; like cling film on; stiff skin; skin (is|) (stiff|shrinking|shrunk|tightening|too small); tightly; tightish; like (a|) drum; like (after|) (a|) soap; tense skin; face (is|feels) (stiff|tight)`,
    },
  ],
  tingling: [
    {
      say: `@tingle; tingles (like|before) (a|) cold sore; pins and needles; prickly; zaps; zapping; buzzing skin; electric (feeling|shocks|sensation); tingling (spot|lip|feeling|sensation|area); pricking (sensation|feeling); zingy; fizzing; cold sore tingle; fizzy feeling`,
    },
  ],
  numbness: [
    {
      say: `
      @numb; no feeling (in|on); @cant feel (my|anything in|half|the|left|right|) (cheek|face|skin|chin|forehead|jaw|nose|side|temple|side of); (lost|loss of|losing|no) (feeling|sensation|sensitivity) (in|on|of); dead feeling; feels dead; (deadened|frozen) (skin|face|patch|cheek|); feels frozen; like (after|) (the|) dentist; still frozen; dont feel (my|) (cheek|face|skin); no sensation`,
    },
  ],
  weakness: [
    {
      say: `
      (face|mouth|lip|brow|eyebrow|eyebrows|cheek|smile|eyelid|forehead) (is|are|feels|) (weak|weakness|weaker|not moving|uneven|wonky|crooked|heavy on one side); (face|mouth|lip|brow|eyebrow|cheek|eyelid|smile) (wont|doesnt|not|cant|dont) (move|moving|work|lift|raise|go up)
      @cant (raise|move|lift|frown|smile) (my|the|one|left|right|) (eyebrow|brow|lip|face|cheek|mouth|properly|evenly|forehead|fully); (crooked|uneven|wonky|lopsided|asymmetric) (smile|mouth|brow|brows|face); @cant (smile|whistle|frown) (properly|on one side|evenly|); facial weakness; weakness (in|of) (my|the|) (face|cheek|mouth|lip); weak (face|mouth|lip|cheek|smile)`,
    },
  ],
  'grid-indented': [
    {
      say: `
      @dent (lines|line|grid|marks|dots|tracks|rows|pattern|squares|scars|holes|stripes) ; @lines (of|with) @dent; @dent (in|like) (a|straight|neat|) (lines|rows|grid|line|pattern|squares); (tram|track) (track|tracks|line|lines|) (scar|scars|scarring); scars (in|like) (lines|rows|a grid|grid|a line|tracks); grid (scar|scars|scarring|dents); @lines (are|is|look|) @dent; permanent (lines|grid|tracks|track marks); tram track scars; tramtrack; scarred in lines; (lines|tracks|grid) (that|) (never|wont|not) (went|go|going|faded|fade) (away|)`,
    },
  ],
  hollow: [
    {
      say: `
      hollow; hollows; hollowed; hollowing; dent; dents; divot; divots; dip; dips; indentation; indentations; indent; sunken (in|cheek|cheeks|area|spot|patch|face|); sunk in; caved in; fat loss; (lost|losing|loss of) (fat|volume|facial fat|face fat); volume loss; fat (melted|gone|disappeared|dissolved); crater; gaunt; skeletal; dented; looks sunken; pitted; hole (in|on) (my|) cheek`,
    },
  ],
  'raised-scar': [
    {
      say: `
      raised (pink|red|white|thick|shiny|) (scar|scars|scarring|line|lines|tissue|marks|mark); keloid; keloids; keloidal; hypertrophic; hypertrophic scar; scar (is|has|) (growing|bigger|thick|hard|raised|bumpy|lumpy|thickening|rising|getting bigger|getting thicker); (thick|lumpy|bumpy|hard|growing|shiny|firm|rubbery|ropey) (scar|scars|scarring|scar tissue); scar tissue; scars (are|is|) (raised|growing|thick|hard|bumpy|lumpy); new (scar|scars|scarring); (left|leaving|got|have) (a|) (scar|scars) from`,
    },
  ],
  'dark-marks': [
    {
      say: `
      @dark (spot|spots|patch|patches|mark|marks|area|areas|blotches|shadow|shadows|stain|stains|pigmentation|pigment); (darker|darkened|browner) (skin|than|patches|tone|areas|complexion|cheeks|face|); hyperpigmentation; hyper pigmentation; hyperpigmented; pih; pigmentation; pigmented; discoloration; discolouration; melasma; darkening; darkened; tanned patches; sun spots; age spots; (skin|face|cheeks|forehead|area) (got|gets|getting|turned|become|became|gone|went|is|turning|looks|going|) (darker|dark|brown|tanned|browner)
      post inflammatory; postinflammatory; (left|leaving|leaves|have) (dark|brown|black) (marks|spots|patches|stains); black marks; brown stains; muddy patches; blackish (marks|patches)`,
    },
  ],
  'light-marks': [
    {
      say: `
      @light (patch|patches|spot|spots|mark|marks|areas|blotches) ; lighter (than|skin|tone|patches|in colour|colour|color|areas); hypopigmentation; hypopigmented; hypo pigmentation; depigmented; depigmentation; (lost|losing|loss of|no) (colour|color|pigment|pigmentation|melanin); (colour|color|pigment) (lost|gone|loss|missing|faded); vitiligo like; bleached (patches|patch|spots|looking|skin); white (marks|spots|patches) (left|after weeks|that remain|where the scabs); (skin|area|patches) (lighter|got lighter|turned lighter)`,
    },
  ],
} as const satisfies Phrases<(typeof feelFindings)[number]['id'] | (typeof lateFindings)[number]['id']>;
