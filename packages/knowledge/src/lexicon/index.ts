import type { Lexicon } from '@afterneedle/engine';
import { type ContextId, type FindingId, vocabulary } from '../vocabulary/index.ts';
import { areaPhrases, contextPhrases } from './context-phrases.ts';
import { cuePhrases } from './cue-phrases.ts';
import { dangerPhrases } from './danger-phrases.ts';
import { eyeAndBodyPhrases } from './eye-and-body-phrases.ts';
import { feelAndLatePhrases } from './feel-and-late-phrases.ts';
import { placePhrases } from './place-phrases.ts';
import { lookPhrases } from './skin-phrases.ts';
import { smallWords, timeWords } from './small-words.ts';
import { wordClasses } from './word-classes.ts';

/** How people write about their skin after needling, in English. */
export const lexicon: Lexicon<FindingId, ContextId> = {
  vocabulary,
  classes: wordClasses,
  partClass: 'part',
  findings: {
    ...dangerPhrases,
    ...eyeAndBodyPhrases,
    ...lookPhrases,
    ...feelAndLatePhrases,
    ...placePhrases,
  },
  contexts: contextPhrases,
  areas: areaPhrases,
  denials: {
    'breathing-trouble': `breathing (is|) (fine|ok|okay|normal|good|normally|well|perfectly|easily|alright); can breathe (fine|ok|okay|normally|well|easily|perfectly|good)`,
    'swallowing-trouble': `swallowing (is|) (fine|ok|okay|normal|good); can swallow (fine|ok|okay|normally)`,
    'sight-change': `vision (is|) (fine|ok|okay|normal|good|perfect|clear); can see (fine|ok|okay|normally|clearly|perfectly)`,
    fever: `(temperature|temp) (is|was|) (normal|fine|ok|okay|good); no (temp|temperature); normal (temp|temperature); afebrile; fever free`,
    pain: `painless; pain free; painfree; painlessly; @not (painful|hurt) at all; painless dots`,
    itch: `itch free`,
  },
  cues: cuePhrases,
  ignore: `
    let (my|the|) skin (breathe|breath); skin (breathe|breath); so skin can breathe; breathable; pores (breathe|breath)
    confused (about|whether|on|as to|what to|why|how|by|which|regarding); confusing
    faint (redness|red|pink|line|lines|mark|marks|scar|scars|grid|dots|bruise|bruises|rash|patch|yellow|brown)
    @cant see (a|any|my|the|) (dermatologist|derm|doctor|dr|gp|provider|difference|improvement|results|result|change|changes|point|nurse|specialist|why|what|how|if|it|someone|anyone|anything wrong|anything on google|them|him|her)
    @cant (see|find|feel) any; hay fever; fever (medicine|reducer|reducers|tablets|meds|medication); cabin fever
    sore throat; hot (water|shower|showers|bath|baths|yoga|drink|drinks|weather|day|food|tub|room|climate|country|chocolate|coffee|tea|towel|compress|spot of); heat wave; heatwave; hot outside; warm (water|weather|compress|bath|shower|climate); lukewarm; cold water; cold (compress|pack|packs|shower|weather|drink|drinks|spoon|cream)
    blood (pressure|test|tests|type|work|sugar|thinner|thinners|bank|group|results|vessel|vessels|flow|oranges); (own|my own|your own) blood; blood drawn; blood plasma
    acne (scar|scars|scarring|scarred|mark|marks|treatment|cream|wash|products|spots treatment); for (my|) acne; scars from acne; (pitted|icepick|ice pick|boxcar|rolling) (scar|scars|scarring); (old|existing|deep|for|my acne|c section|surgery|for my|for acne) (scar|scars|scarring); acne prone
    hurt in a good way; hurts in a good way; good (pain|hurt); spread (the|my|some|) (cream|serum|gel|ointment|vaseline|butter|word); worse (in|on|) (the|) (morning|mornings|waking); worst (in|) the morning
    (few|couple|couple of|several|some|many|single|one) (days|hours|weeks|months|minutes|hrs|mins|sessions|times|years|day|week|month|nights|treatments|hour); (all|any|every) (day|night|morning|week|time); a lot of (money|time|people|research|water|questions|reading|products)
    dark (skin|skinned|chocolate|circles|haired|hair|room|complexion); black (skin|woman|girl|man|friday|skinned|eyed|heads); brown (skin|skinned|girl|woman); light (skin|skinned|complexion|weight|pressure|touch|lunch|therapy|moisturiser|moisturizer); (red|led|blue) light (therapy|mask|treatment|); led mask; brown spots treatment
    red (wine|meat|flag|flags|light|carpet|cross|bull); tight (clothes|mask|budget|schedule|hat|helmet|jeans); chemical peel; a peel; peels (before|last); dry (eye|shampoo|ice|cleaning); on the dot; hot mess; burning question; cold sore (medication|cream|medicine|tablets|prevention); numb (cream|creme)
    warm regards; right (now|after|away|before|then|thing|way|so|direction|track); all right; alright; is that right; left (the|it|my|on|them|for|work|home|a|alone|me|her); hot topic; needle (phobia|phobic|free|exchange); rolling (on|in) (the|) (floor|money|eyes); first aid; passed (by|my|the exam|away|test); weeping willow
    active acne; no filler; (hoping|hope|pray|praying|want|wanted|expecting|help|helps|helping|supposed) (to|with|for|) (reduce|fade|get rid of|clear|improve|heal|treat|minimise|minimize) (my|the|some|) (acne|scars|redness|pigmentation|dark spots|texture|marks|pores|melasma|wrinkles|scarring)
    (to treat|treatment for|for|targeting|treating|used for|done for|because of my|improve|improve my|help my|reduce my|help with) (my|some|the|) (hyperpigmentation|pigmentation|melasma|dark spots|acne scars|scars|texture|pores|wrinkles|stretch marks|fine lines|scarring|dark circles|rosacea|dull skin|uneven texture|uneven tone|acne marks)
    fine lines; laugh lines; smile lines; frown lines; on the line; online; time line; bottom line; next in line
    fit (in|into|to|for|me|my|the|well|and healthy); keep fit; fit me in; gym fit; bad fit; healthy fit; fits (in|my|the|me|into)
    hot off; getting dark; in the dark about; heart (goes|sank|broken|disease|attack scare); water (bottle|intake|proof|based|resistant); drinking water; tap water; micellar water; thermal water; rose water; salt water; sea water; drank water; lots of water; plenty of water
    good (grief|heavens|god); oh my god; my god; omg; heavy (breathing exercises|cream|creams|makeup|moisturiser|moisturizer); black friday; stress ulcers; bee venom; hot cloth
    sick (of|and tired|leave|day|days|note|with worry|pay|off work) ; so sick of; really sick of; very sick of; weak (at the knees|coffee|moment); cold turkey; catching a cold; have a cold; had a cold; got a cold; common cold; cold feet`,
  small: smallWords,
  time: timeWords,
  merges: {
    'can not': 'cannot',
    'can t': 'cant',
    'could not': 'couldnt',
    'couldn t': 'couldnt',
    'do not': 'dont',
    'don t': 'dont',
    'does not': 'doesnt',
    'doesn t': 'doesnt',
    'did not': 'didnt',
    'didn t': 'didnt',
    'is not': 'isnt',
    'isn t': 'isnt',
    'are not': 'arent',
    'aren t': 'arent',
    'was not': 'wasnt',
    'wasn t': 'wasnt',
    'were not': 'werent',
    'have not': 'havent',
    'haven t': 'havent',
    'has not': 'hasnt',
    'hasn t': 'hasnt',
    'had not': 'hadnt',
    'hadn t': 'hadnt',
    'will not': 'wont',
    'won t': 'wont',
    'would not': 'wouldnt',
    'i m': 'im',
    'i ve': 'ive',
    'it s': 'its',
    'she s': 'shes',
    'he s': 'hes',
    'there s': 'theres',
    'micro needling': 'microneedling',
    'micro needled': 'microneedled',
    'micro needle': 'microneedle',
    'eye lid': 'eyelid',
    'eye lids': 'eyelids',
    'blood shot': 'bloodshot',
    'finger nails': 'fingernails',
    'finger tips': 'fingertips',
    'heart beat': 'heartbeat',
    'fore head': 'forehead',
    'jaw line': 'jawline',
    'head ache': 'headache',
    'white heads': 'whiteheads',
    'black heads': 'blackheads',
    'sun screen': 'sunscreen',
    'make up': 'makeup',
    'swallen up': 'swollen',
    'upper lip': 'upperlip',
  },
  strongIsSevere: ['pain', 'headache', 'cramps'],
  sleepless: ['itch', 'pain', 'burning', 'headache', 'tenderness'],
  scored: 'pain',
  fever: 'fever',
  cameBack: 'came-back',
  spreadPast: 'spread-past-treated',
  oneSided: {
    swelling: 'swelling-one-sided',
    warmth: 'warmth-one-sided',
    'eyelid-swelling': 'eyelid-one-sided',
  },
  inGrid: {
    bumps: 'bumps-in-grid',
    'pus-bumps': 'bumps-in-grid',
    'firm-lumps': 'bumps-in-grid',
    'acne-spots': 'bumps-in-grid',
    redness: 'grid-marks',
  },
  whereProduct: 'only-where-product',
  drifting: ['redness', 'swelling', 'warmth', 'bumps'],
  lasting: { headache: 'headache-for-days' },
};
