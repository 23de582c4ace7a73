import type { ContextDefinition } from '@afterneedle/engine';

/** What was done and with what. */
export const treatmentContexts = [
  { id: 'device', values: ['pen', 'stamp', 'roller', 'rf'], ordinary: 'pen', unsureAs: 'pen', missing: 'unknown', label: 'Device', ask: 'What was used?', labels: { pen: 'Needling pen', stamp: 'Stamp', roller: 'Roller', rf: 'Radio-frequency (RF) needling' } },
  { id: 'setting', values: ['clinic', 'salon', 'home'], ordinary: 'clinic', unsureAs: 'salon', missing: 'unknown', label: 'Where it was done', ask: 'Where was it done?', labels: { clinic: 'A clinic', salon: 'A salon', home: 'At home' } },
  { id: 'depth-class', values: ['light', 'standard', 'deep-or-rf'], ordinary: 'standard', unsureAs: 'standard', missing: 'as-unsure', label: 'Needle depth', ask: 'How deep did the needles go?', hint: 'RF counts as deep.', labels: { light: 'Under 0.5 mm', standard: '0.5 to 1.5 mm', 'deep-or-rf': 'Over 1.5 mm, or RF' } },
  { id: 'numbing-cream', values: ['none', 'within-24h', 'later'], ordinary: 'none', unsureAs: 'within-24h', missing: 'unknown', label: 'Numbing', ask: 'Was numbing cream or a numbing injection used?', labels: { none: 'None', 'within-24h': 'Yes, in the last 24 hours', later: 'Yes, longer ago' } },
  { id: 'numbing-amount', values: ['ordinary', 'large-wrapped-or-over-4pc'], ordinary: 'ordinary', unsureAs: 'large-wrapped-or-over-4pc', missing: 'unknown', label: 'How much numbing cream', ask: 'How much numbing cream was it?', labels: { ordinary: 'A thin layer on the face, not wrapped', 'large-wrapped-or-over-4pc': 'A lot, a large area, wrapped, or stronger than 4 %' } },
  { id: 'numb-where', values: ['only-where-cream-lay-under-3h', 'injected-block-under-12h', 'other'], ordinary: 'only-where-cream-lay-under-3h', unsureAs: 'other', missing: 'as-unsure', label: 'Where it is numb', ask: 'Where is the skin numb?', labels: { 'only-where-cream-lay-under-3h': 'Only where cream lay, less than 3 hours ago', 'injected-block-under-12h': 'Where a numbing injection was set, less than 12 hours ago', other: 'Elsewhere, or for longer' } },
  { id: 'injected', values: ['none', 'filler', 'prp', 'other'], ordinary: 'none', unsureAs: 'other', missing: 'unknown', label: 'Injected the same day', ask: 'Was anything injected the same day?', hint: 'Filler, PRP (your own blood plasma), skin boosters.', labels: { none: 'Nothing', filler: 'Filler', prp: 'PRP', other: 'Something else' } },
  { id: 'white-patch-where', values: ['only-where-cream-lay-under-3h', 'after-heat-or-acid', 'after-injection', 'other'], ordinary: 'only-where-cream-lay-under-3h', unsureAs: 'other', missing: 'as-unsure', label: 'Where the white patch is', ask: 'Where is the white patch?', labels: { 'only-where-cream-lay-under-3h': 'Only where numbing cream lay, less than 3 hours ago', 'after-heat-or-acid': 'Where heat, RF or acid went', 'after-injection': 'Near an injection', other: 'Elsewhere' } },
  { id: 'sedation', values: ['none', 'same-day'], ordinary: 'none', unsureAs: 'none', missing: 'as-unsure', label: 'Sedation', ask: 'Was a calming or sleeping medicine given today?', labels: { none: 'No', 'same-day': 'Yes, today' } },
  { id: 'blood-exposure', values: ['none', 'own-tool-only', 'within-72h', 'later'], ordinary: 'none', unsureAs: 'within-72h', missing: 'unknown', label: 'Shared needle or unlicensed PRP', ask: 'Was the needle or roller used on another person, or PRP done without a licence?', labels: { none: 'No', 'own-tool-only': 'Only my own roller, used again', 'within-72h': 'Yes, in the last 72 hours', later: 'Yes, longer ago' } },
  { id: 'dirty-tool', values: ['none', 'yes'], ordinary: 'none', unsureAs: 'none', missing: 'unknown', label: 'Dirty needle', ask: 'Was the needle dirty, or did it touch the ground?', labels: { none: 'No', yes: 'Yes' } },
  { id: 'technique', values: ['ordinary', 'too-deep-or-hard', 'many-passes'], ordinary: 'ordinary', unsureAs: 'ordinary', missing: 'unknown', label: 'How it was done', ask: 'Was it very deep, pressed hard, dragged, or gone over many times?', labels: { ordinary: 'As usual', 'too-deep-or-hard': 'Too deep, pressed hard or dragged', 'many-passes': 'Gone over many times' } },
  { id: 'product', values: ['none', 'plain', 'serum-needled-in', 'strong-active', 'heavy-or-makeup', 'new-or-scented', 'plant-extract'], ordinary: 'plain', unsureAs: 'new-or-scented', missing: 'unknown', label: 'What went on the skin', ask: 'What went on the skin during or after it?', labels: { none: 'Nothing', plain: 'Plain or clinic-given cream', 'serum-needled-in': 'A serum needled in (vitamin C, growth factors or other)', 'strong-active': 'Acid, peel, toner, retinol or vitamin C after it', 'heavy-or-makeup': 'Heavy cream, oil or make-up', 'new-or-scented': 'A new or scented product', 'plant-extract': 'Plant extract, aloe or oil' } },
  { id: 'aftercare-slip', values: ['none', 'picked', 'sweat-or-heat', 'unclean', 'scrubbed'], ordinary: 'none', unsureAs: 'none', missing: 'unknown', label: 'What happened since', ask: 'Has any of this happened since?', labels: { none: 'None of these', picked: 'Picked, squeezed or scratched', 'sweat-or-heat': 'Sweat, sauna, gym or a wrap', unclean: 'Unclean hands, tools or tap water', scrubbed: 'Scrubbed' } },
  { id: 'sun-exposure', values: ['none', 'yes'], ordinary: 'none', unsureAs: 'none', missing: 'unknown', label: 'Sun', ask: 'Has the skin been in strong sun or under a lamp?', labels: { none: 'No', yes: 'Yes' } },
  { id: 'tap-water', values: ['none', 'yes'], ordinary: 'none', unsureAs: 'none', missing: 'unknown', label: 'Tap water or shared tool', ask: 'Was the tool rinsed in tap water, or shared?', labels: { none: 'No', yes: 'Yes' } },
] as const satisfies readonly ContextDefinition[];

/** When and how a finding came, where only the answer itself may reassure. */
export const timeContexts = [
  { id: 'bumps-began', values: ['within-24h', '24-48h', 'after-48h'], ordinary: 'within-24h', unsureAs: 'after-48h', missing: 'as-unsure', label: 'When the bumps began', ask: 'When did the bumps first show?', labels: { 'within-24h': 'In the first 24 hours', '24-48h': 'From 24 to 48 hours', 'after-48h': 'After 48 hours' } },
  { id: 'peeling-began', values: ['before-24h', 'from-24h'], ordinary: 'from-24h', unsureAs: 'before-24h', missing: 'as-unsure', label: 'When the peeling began', ask: 'When did the peeling start?', labels: { 'before-24h': 'In the first 24 hours', 'from-24h': 'After 24 hours' } },
  { id: 'flush-trigger', values: ['heat-drink-exercise-gone-in-2h', 'none'], ordinary: 'none', unsureAs: 'none', missing: 'as-unsure', label: 'What brought it back', ask: 'Did heat, drink, spice or exercise bring it back, and was it gone within 2 hours?', labels: { 'heat-drink-exercise-gone-in-2h': 'Yes', none: 'No' } },
  { id: 'faint-when', values: ['during-treatment-passed', 'after-leaving'], ordinary: 'after-leaving', unsureAs: 'after-leaving', missing: 'as-unsure', label: 'When the faint was', ask: 'When was the faint?', labels: { 'during-treatment-passed': 'During the treatment, and it passed in minutes', 'after-leaving': 'After leaving' } },
  { id: 'fast-swelling', values: ['even-treated-skin-first-12h', 'other'], ordinary: 'other', unsureAs: 'other', missing: 'as-unsure', label: 'Which swelling came fast', ask: 'Which swelling came up fast?', labels: { 'even-treated-skin-first-12h': 'Even puffiness of just the treated skin, in the first 12 hours', other: 'Another swelling, or later' } },
  { id: 'solitary-white-dots', values: ['few-painless-not-growing', 'other'], ordinary: 'few-painless-not-growing', unsureAs: 'other', missing: 'unknown', label: 'The white dots', ask: 'Are the white dots few, painless and not growing?', labels: { 'few-painless-not-growing': 'Yes', other: 'No' } },
  { id: 'spots-where', values: ['usual-places', 'other'], ordinary: 'usual-places', unsureAs: 'other', missing: 'unknown', label: 'Where the spots are', ask: 'Are the spots where you get acne at other times?', labels: { 'usual-places': 'Yes', other: 'No' } },
  { id: 'masked', values: ['none', 'painkiller', 'steroid', 'both'], ordinary: 'none', unsureAs: 'both', missing: 'unknown', label: 'Painkiller, fever medicine or steroid cream in the last 12 hours', ask: 'Any painkiller, fever medicine or steroid cream in the last 12 hours?', labels: { none: 'None', painkiller: 'Painkiller or fever medicine', steroid: 'Steroid cream', both: 'Both' } },
] as const satisfies readonly ContextDefinition[];

const yesNo = { values: ['none', 'yes'], ordinary: 'none', missing: 'unknown', labels: { none: 'No', yes: 'Yes' } } as const;

/** Facts about the person. None of them lowers a level. */
export const personContexts = [
  { id: 'answered-by', values: ['self', 'other'], ordinary: 'self', unsureAs: 'self', missing: 'unknown', label: 'Who answers', ask: 'Is this about you or someone else?', labels: { self: 'About me', other: 'About someone else' } },
  { id: 'skin-tone', values: ['white', 'brown', 'black'], ordinary: 'white', unsureAs: 'brown', missing: 'unknown', label: 'Skin tone', ask: 'Which is closest to your skin?', labels: { white: 'White', brown: 'Brown', black: 'Black' } },
  { id: 'weak-immunity', ...yesNo, unsureAs: 'none', label: 'Weak immune system', ask: 'Is your immune system weak, by illness or medicine?' },
  { id: 'diabetes', ...yesNo, unsureAs: 'none', label: 'Diabetes', ask: 'Do you have diabetes?' },
  { id: 'blood-thinner', ...yesNo, unsureAs: 'none', label: 'Blood thinner', ask: 'Do you take a blood thinner?' },
  { id: 'pregnant', ...yesNo, unsureAs: 'none', label: 'Pregnant', ask: 'Are you pregnant?' },
  { id: 'under-18', ...yesNo, unsureAs: 'none', label: 'Under 18', ask: 'Are you under 18?' },
  { id: 'eczema', ...yesNo, unsureAs: 'yes', label: 'Eczema', ask: 'Do you have, or had you, eczema?' },
  { id: 'cold-sores', ...yesNo, unsureAs: 'none', label: 'Cold sores', ask: 'Have you ever had cold sores?' },
  { id: 'acne-prone', ...yesNo, unsureAs: 'none', label: 'Acne-prone skin', ask: 'Do you tend to get acne?' },
  { id: 'milia-prone', ...yesNo, unsureAs: 'none', label: 'Tends to milia', ask: 'Do you tend to get tiny white dots (milia)?' },
  { id: 'rosacea', ...yesNo, unsureAs: 'none', label: 'Rosacea', ask: 'Do you have rosacea?' },
  { id: 'keloid', ...yesNo, unsureAs: 'none', label: 'Raised scars before', ask: 'Have you had raised scars (keloids)?' },
  { id: 'nickel-rash', ...yesNo, unsureAs: 'none', label: 'Rash from nickel or jewellery', ask: 'Does nickel or jewellery give you a rash?' },
  { id: 'known-allergy', ...yesNo, unsureAs: 'none', label: 'Known allergy', ask: 'Do you have a known allergy to a product, plant, plaster or medicine?' },
  { id: 'skin-disease', ...yesNo, unsureAs: 'none', label: 'Other skin disease', ask: 'Do you have psoriasis, lupus, vitiligo or another skin disease?' },
  { id: 'dry-or-sensitive', ...yesNo, unsureAs: 'none', label: 'Dry or sensitive skin', ask: 'Is your skin dry or sensitive?' },
  { id: 'new-medicine', ...yesNo, unsureAs: 'none', label: 'New medicine in the last 4 weeks', ask: 'Did you start a new medicine in the last 4 weeks?' },
  { id: 'antibiotics-failed', ...yesNo, unsureAs: 'none', label: 'Antibiotics did not help', ask: 'Did antibiotics not help?' },
  { id: 'steroid-failed', ...yesNo, unsureAs: 'none', label: 'Steroid cream did not help', ask: 'Did steroid cream not help?' },
] as const satisfies readonly ContextDefinition[];

/** Where on the body it mainly is. Ranks causes only. */
export const areaContexts = [
  { id: 'area', values: ['face', 'cheeks', 'forehead', 'eye-area', 'nose', 'lip', 'chin-jaw', 'neck', 'scalp', 'body'], ordinary: 'face', unsureAs: 'face', missing: 'unknown', label: 'Where', ask: 'Where is it mainly?', labels: { face: 'Whole face', cheeks: 'Cheeks', forehead: 'Forehead', 'eye-area': 'Around the eyes', nose: 'Nose', lip: 'Around the mouth', 'chin-jaw': 'Chin or jaw', neck: 'Neck', scalp: 'Scalp', body: 'Body' } },
] as const satisfies readonly ContextDefinition[];
