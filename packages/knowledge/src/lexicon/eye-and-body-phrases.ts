import type { eyeFindings, wholeBodyFindings } from '../vocabulary/danger-findings.ts';
import type { Phrases } from './entry.ts';

/** How people say signs of the eyes and of the whole body. */
export const eyeAndBodyPhrases = {
  'eye-pain': [
    {
      say: `
      @eye (is|are|) (hurts|hurt|hurting|painful|pain|sore|aching|aches|ache|killing|throbbing|burning|burns|stings|stinging|agony|paining|pains)
      (pain|ache|aching|soreness|stinging|burning|agony|sharp pain|stabbing) (in|behind|of|inside) @eye; (sore|painful|stinging|burning|aching) @eye
      eyepain; (hurts|painful|hurt|pain) (to|when) (i|) blink; eye ache; eyeache; (scratched|poked|cut|needled|nicked|hit) (my|the|) (eye|eyeball|cornea); stabbed in eye`,
    },
  ],
  'eye-pain-on-moving': [
    {
      say: `
      (hurts|painful|hurt|pain|sore) (to|when|if|on|with|as) (i|) (blink or|blink and|blink|close or|open or|) @move @eye; (hurts|painful|hurt|sore|pain) (to|when) (i|) blink or (look|move); (hurts|painful|hurt|pain) (to|when|if|as) (look|looking|move it) (around|up|down|side|sideways|left|right)
      (pain|hurts|hurt|sore) (on|when|with) (moving|movement of|looking) (my|the|) (@eye|around|up|down|sideways); @eye (movement|movements) (hurts|painful|hurt|sore)
      @move @eye (hurts|hurt|painful|is painful|is sore); @eye (hurts|hurt|painful|pain|sore|hurting) (when|if|on|as|to|with) (i|she|he|it|) @move
      @cant (move|turn|roll) @eye; @move @eye (is|) @hard`,
    },
  ],
  'eye-bulging': [
    {
      say: `
      @eye (is|are|looks|) (bulging|bulges|bulge|bulged|protruding|popping out|sticking out|poking out|pushed out|pushed forward|coming out|pops out)
      bulging @eye; protruding @eye; bug eyed; @eye (looks|) pushed forward; proptosis`,
    },
  ],
  'sight-change': [
    {
      say: `
      double vision; (seeing|see|sees|saw) (double|two|blurry|blurred|less|spots of light|flashes|halos); (blurry|blurred|blur|blurring|foggy|fuzzy|cloudy|hazy|dim|tunnel|misty|bad) (vision|sight|eyesight|eye|eyes)
      (vision|sight|eyesight) (is|has|went|goes|gone|) (changed|changing|worse|gone|foggy|fuzzy|weird|dim|dark|blurry|blurred|cloudy|hazy|double|funny|off|black|lost|loss|bad|strange|reduced|poor)
      blurry; blurred; blurriness; (loss|change|changes) (of|in) (vision|sight|eyesight); (lost|losing|lose) (my|her|his|) (vision|sight|eyesight); vision loss; blind; blindness; blinded; going blind
      @cant see (out|properly|well|clearly|anything|straight|from|through|good|right|); (@eye|i) see (less|badly|poorly|nothing|foggy|dark); floaters; flashes of light; (everything|all) (is|looks) (blurry|blurred|double|foggy|hazy)
      (dark|black|blank) (spot|spots|patch|curtain|shadow) in (vision|sight|eye|field|eyesight); vision (problem|problems|trouble|disturbance)`,
    },
  ],
  'red-eye': [
    {
      say: `
      red @eye; @eye (is|are|so|very|) (red|bloodshot|pink|reddish|inflamed|irritated); bloodshot; redness (in|of|inside) @eye; white of (my|the|) @eye (is|) red; whites of @eye (are|) red
      conjunctivitis; pink eye; pinkeye; blood in @eye; inflamed @eye; irritated @eye; subconjunctival; bloodshot @eye`,
    },
  ],
  'light-hurts': [
    {
      say: `
      @cant (stand|bear|tolerate|handle|take|look at|face|see in) (the|any|bright|) (light|lights|sunlight|daylight|brightness|sun)
      (light|lights|daylight|brightness|sunlight|bright light) (hurts|hurt|hurting|painful|bothers|burns|kills|is too much|too bright|is painful|is killing|stings)
      sensitive to (the|) (light|lights|bright); (light|lights) (sensitive|sensitivity|sensitiveness); sensitivity to light; photophobia; photophobic; dislike of light; squinting
      (need|wearing|wear) sunglasses (indoors|inside|in the house); hate the light; light is killing; (hurts|hurt|pain|paining|painful|ache|aches|sore) (when|if|in|from|with|by) (i|) (see|look at|look in|looking at|facing|in|) (bright|) (light|lights|sunlight); eyes (very|so|) sensitive; have to (sit|stay|be) in (the|) dark`,
    },
  ],
  'eye-grit': [
    {
      say: `
      gritty (eye|eyes|feeling|); (sand|grit|something|grains|dust|hair) in @eye; @eye (is|are|feel|feels|) (gritty|watering|watery|water|waters|streaming|tearing|teary|runny|scratchy|sandy|weepy|itchy|dry)
      watery @eye; streaming @eye; teary @eye; scratchy @eye; itchy @eye; tears (wont|dont) stop; (eye|eyes) (wont|doesnt|dont|cant) stop (watering|running|tearing); watering @eye; like sand in @eye; foreign body feeling`,
    },
  ],
  'eye-splash': [
    {
      say: `
      @stuff (got|went|gone|gotten|ran|running|dripped|dripping|splashed|leaked|seeped|came|going|getting|get|squirted|sprayed|) (in|into|inside) (my|the|her|his|one|both|left|right|) @eye
      (got|get|getting|splashed|rubbed|squirted|sprayed|dropped|flicked|spilled) (some|a bit of|) @stuff (in|into) @eye; splash (in|into|to) @eye; splashed (in|into|my|) @eye
      (got|went|gone|ran|dripped|leaked|running|going) (in|into) (my|the|her|his|one|both|) @eye; it went in (my|the|) @eye; @stuff all in @eye`,
    },
  ],
  'eyelid-swelling': [
    {
      say: `
      @lid @swell; @swell @lid; (under|upper|lower) (@eye|@lid) @swell; @eye (area|areas|bags|sockets) @swell; @eye @swell; @swell @eye; @swell (around|under|near|above|round|beneath|below|over|about) @eye
      bags under @eye; (puffy|swollen) under @eye; @swell (under|upper|lower) @eye; eyes (heavy|puffed up); eye bags`,
    },
    { v: 1, say: `puffy (@eye|@lid) (in|every) (the|) (morning|mornings)` },
    {
      v: 3,
      say: `
      @eye (are|is|like|look|) (slits|slit|tiny slits|tiny|half closed|half shut|nearly closed|almost closed|nearly shut|almost shut|almost swollen shut|nearly swollen shut)
      @barely open @eye; can @barely open @eye; @barely see (out|through|) @eye; @barely see; @eye @barely open; (looks|look) like (i|ive|) (went|been|) (a|) (boxer|boxing); @hard (to|) open @eye`,
    },
  ],
  fever: [
    {
      say: `
      fever; feverish; fevers; fevered; pyrexia; pyrexial; high (temp|temperature|temps); (have|having|got|getting|running|run|ran|with|has|had) (a|bit of a|slight|high|) (temp|temperature)
      (temp|temperature) (is|was|has|) (high|up|raised|elevated|rising|going up|gone up|spiked); raised (temp|temperature); burning up; spiking (a|) (temp|temperature)
      hot body temperature; body (is|feels|) (hot|burning|feverish); febrile; low grade (fever|temp)`,
    },
  ],
  'hot-and-cold': [
    {
      say: `
      chills; chill; chilly; shivers; shivering; shivery; shiver; shivered; (hot|warm) and cold; hot then cold; hot cold; cold and (hot|shivery|clammy); cold sweat; cold sweats; night sweats; sweats
      (feel|feeling|felt|feels|im|freezing) (so|really|very|freezing|) cold; freezing; cold (all|) over; sweating and (cold|shivering); hot flushes and chills; clammy; @cant get warm`,
    },
  ],
  'flu-like': [
    {
      say: `
      (feel|feeling|felt|feels) (a bit|really|very|quite|so|generally|pretty|just|) (ill|unwell|poorly|rough|rubbish|crap|crappy|off|achy|fluey|grotty|under the weather|run down|lousy|shitty|sickly)
      unwell; poorly; ill; fluey; flu; (like|as|) (the|) flu; flulike; influenza; (aching|achy|ache|aches) (all|) over; body (ache|aches|aching|pain|pains); aches and pains; achy
      (muscle|muscles|joint|joints|bones) (ache|aches|aching|pain|pains|hurt|sore); aching (muscles|joints|body|bones|limbs); malaise; coming down with (something|a|flu); under the weather
      generally unwell; weak and (achy|shivery|ill|tired); exhausted and (achy|ill); no energy and (fever|aches|ache)`,
    },
  ],
  headache: [
    {
      say: `headache; headaches; head ache; migraine; migraines; head (hurts|pounding|throbbing|pain|pains|aching|hurting|splitting|killing|sore|is sore|banging|banging); sore head; pain (in|of|at) head; pressure in (my|) head`,
    },
    {
      v: 3,
      say: `(severe|splitting|terrible|worst|blinding|thunderclap|pounding|excruciating|awful|killer|massive) (headache|migraine|head); head is (exploding|splitting|going to explode|killing me)`,
    },
  ],
  'headache-for-days': [
    {
      say: `
      (headache|headaches|migraine) (for|since) (days|a week|weeks|several days|many days|few days|couple of days|couple days|two days|three days|four days|five days|a few days); (headache|headaches) (that|which|) (wont|doesnt|not|never|hasnt) (go|going|leave|leaving|stop|gone|went|lift|shift) (away|)
      (constant|persistent|ongoing|permanent|lasting|continuous|daily|continual) (headache|headaches); (headache|headaches) (every day|all the time|that lasts|lasting|lasted|nonstop|non stop|wont quit|all week|days on end)
      head (hurts|hurting|aching|ache|pain) (for|since) (days|a week|several days)`,
      also: { headache: true },
    },
  ],
  nodes: [
    {
      say: `
      @swell (gland|glands|nodes|node|lymph); (gland|glands|lymph nodes|lymph node|lymphs|nodes|lymph glands) @swell; (gland|glands|lymph nodes|nodes) (are|) (up|sore|enlarged|tender|hard|big|painful|raised)
      (sore|tender|enlarged|raised|big|hard|painful) (gland|glands|lymph|nodes|lymph nodes); (lump|lumps) (in|under|behind|at|below) (my|the|) (neck|jaw|ear|ears|armpit|chin|jawline|collarbone); lymphadenopathy
      glands`,
    },
  ],
} as const satisfies Phrases<(typeof eyeFindings)[number]['id'] | (typeof wholeBodyFindings)[number]['id']>;
