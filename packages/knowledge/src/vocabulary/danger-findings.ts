import type { FindingDefinition } from '@afterneedle/engine';

/** The twelve lines of the danger list, each answered as a whole. */
export const dangerItemFindings = [
  { id: 'danger-airway', scale: 'danger', group: 'danger-item', label: 'Trouble breathing or swallowing', ask: 'Is it hard to breathe or swallow, do you wheeze, is your throat tight, or is your voice newly hoarse?', unsureIsPresent: true },
  { id: 'danger-mouth-swelling', scale: 'danger', group: 'danger-item', label: 'Lips, tongue, throat or eyes swelling', ask: 'Are your lips, tongue, mouth or throat swelling, or have your eyes swelled shut within hours?', unsureIsPresent: true },
  { id: 'danger-collapse', scale: 'danger', group: 'danger-item', label: 'Passed out, a fit, confused, or blue or pale lips', ask: 'Have you passed out, had a fit, been confused or been hard to wake? Are your gums, tongue, inner lips or nails blue, grey or very pale?', hint: 'Leave out a short faint at the needle.', unsureIsPresent: true },
  { id: 'danger-allergy', scale: 'danger', group: 'danger-item', label: 'Hives or flush with sickness, or fast swelling', ask: 'Do you have hives or a flush with being sick again and again, bad belly cramps or faintness? Or weals or swelling that grew within 2 hours?', hint: 'Leave out even puffiness of just the treated skin.' },
  { id: 'danger-numbing', scale: 'danger', group: 'danger-item', label: 'Feeling odd after numbing', ask: 'After numbing cream or injection: do you have an odd heartbeat, or two of these: ringing ears, a metal taste, a numb mouth, dizziness, shaking?', hint: 'One is enough after a lot of cream, or wrapped or strong cream.' },
  { id: 'danger-injection', scale: 'danger', group: 'danger-item', label: 'White or net-like skin, or sight change, after an injection', ask: 'After filler, PRP or another injection: is the skin white, dusky or net-like and painful, or has your sight changed?' },
  { id: 'danger-very-ill', scale: 'danger', group: 'danger-item', label: 'Sore skin and very ill', ask: 'Is your skin sore or infected, and do you shake and can not stop, breathe fast, have a fast heart, mottled skin, no urine all day, or feel very ill?' },
  { id: 'danger-dead-skin', scale: 'danger', group: 'danger-item', label: 'Extreme pain, or skin that looks dead', ask: 'Is the pain far worse than it looks? Or does skin look dead, or did it blister or turn purple, grey or black within hours?' },
  { id: 'danger-eye', scale: 'danger', group: 'danger-item', label: 'Eye pain, bulging, sight change or splash', ask: 'Does it hurt to move an eye, does it bulge, do you see double or less, can you not bear light, or did something splash in it?', hint: 'If something splashed in it, rinse with clean water now.' },
  { id: 'danger-head-or-sheets', scale: 'danger', group: 'danger-item', label: 'Skin in sheets, stiff neck, or face droop', ask: 'Does skin come off in sheets with sores in the mouth or eyes? A bad headache or stiff neck with fever or a sore face? A sudden face droop or slurred speech?' },
  { id: 'danger-sores', scale: 'danger', group: 'danger-item', label: 'Painful blisters or punched-out sores', ask: 'Are there small painful blisters or punched-out sores that spread, are near the eye, or come with eczema?' },
  { id: 'danger-infection', scale: 'danger', group: 'danger-item', label: 'Fever, pus, or a spreading sore area', ask: 'Do you have fever or feel hot and cold? Is there pus or yellow crust? Are there streaks, or a hot sore area that spreads?', hint: 'Streaks may look red, dark or purple.' },
] as const satisfies readonly FindingDefinition[];

/** The single signs behind the danger list. Each counts if it was there in the last 24 hours. */
export const dangerFindings = [
  { id: 'breathing-trouble', scale: 'danger', group: 'danger', label: 'Trouble breathing or wheezing', ask: 'Is it hard to breathe, or do you wheeze?', unsureIsPresent: true },
  { id: 'throat-tight', scale: 'danger', group: 'danger', label: 'Tight throat', ask: 'Does your throat feel tight or as if it closes?', unsureIsPresent: true },
  { id: 'swallowing-trouble', scale: 'danger', group: 'danger', label: 'Trouble swallowing', ask: 'Is it hard to swallow?', unsureIsPresent: true },
  { id: 'hoarse', scale: 'danger', group: 'danger', label: 'New hoarse voice', ask: 'Is your voice newly hoarse?', unsureIsPresent: true },
  { id: 'lip-tongue-swelling', scale: 'danger', group: 'danger', label: 'Swollen lips, tongue, mouth or throat', ask: 'Are your lips, tongue, mouth or throat swollen?', unsureIsPresent: true },
  { id: 'eyes-shut-by-swelling', scale: 'danger', group: 'danger', label: 'Eyes swollen shut', ask: 'Are your lids so swollen that an eye does not open?' },
  { id: 'hives', scale: 'danger', group: 'danger', label: 'Hives (raised weals that move)', ask: 'Do you have raised, itchy weals that come, move and go?', hint: 'On brown or black skin they may be the colour of your skin.' },
  { id: 'flush', scale: 'danger', group: 'danger', label: 'Whole-body flush', ask: 'Did a hot flush spread over your whole body?', hint: 'On brown or black skin you may feel it more than see it.' },
  { id: 'vomiting', scale: 'frequency', group: 'danger', label: 'Being sick', ask: 'Have you been sick (vomited)?' },
  { id: 'cramps', scale: 'severity', group: 'danger', label: 'Belly cramps', ask: 'Do you have belly cramps?' },
  { id: 'faint', scale: 'danger', group: 'danger', label: 'Feeling faint', ask: 'Do you feel faint, as if you may pass out?', unsureIsPresent: true },
  { id: 'collapse', scale: 'danger', group: 'danger', label: 'Passed out', ask: 'Did you pass out?', unsureIsPresent: true },
  { id: 'confusion', scale: 'danger', group: 'danger', label: 'Confused', ask: 'Are you, or is the person, confused or not making sense?', unsureIsPresent: true },
  { id: 'drowsy', scale: 'drowsiness', group: 'danger', label: 'Very sleepy', ask: 'Are you, or is the person, very sleepy or hard to wake?' },
  { id: 'fit', scale: 'danger', group: 'danger', label: 'A fit (seizure)', ask: 'Was there a fit (seizure)?' },
  { id: 'blue-or-grey', scale: 'danger', group: 'danger', label: 'Blue or grey gums, tongue, inner lips or nails', ask: 'Are the gums, tongue, inner lips or nails blue or grey?', hint: 'On dark skin look also at palms and soles.' },
  { id: 'very-pale', scale: 'danger', group: 'danger', label: 'Very pale gums, tongue, inner lips or nails', ask: 'Are the gums, tongue, inner lips or nails very pale?', hint: 'On dark skin pale may look grey or ash.' },
  { id: 'odd-heartbeat', scale: 'danger', group: 'danger', label: 'Odd heartbeat', ask: 'Is your heart racing, slow or skipping?' },
  { id: 'fast-breathing', scale: 'danger', group: 'danger', label: 'Fast breathing', ask: 'Do you breathe fast while at rest?' },
  { id: 'shaking-unstoppable', scale: 'danger', group: 'danger', label: 'Shaking you can not stop', ask: 'Do you shake and can not stop it?' },
  { id: 'no-urine', scale: 'danger', group: 'danger', label: 'No urine all day', ask: 'Have you passed no urine all day?' },
  { id: 'mottled', scale: 'danger', group: 'danger', label: 'Blotchy, marbled skin', ask: 'Is your skin blotchy like marble, also away from the treated skin?' },
  { id: 'slurred-speech', scale: 'danger', group: 'danger', label: 'Slurred speech', ask: 'Is speech slurred or hard to get out?' },
  { id: 'very-ill', scale: 'danger', group: 'danger', label: 'Feeling very ill', ask: 'Do you feel very ill, as never before?' },
  { id: 'ringing-ears', scale: 'danger', group: 'danger', label: 'Ringing in the ears', ask: 'Do your ears ring?' },
  { id: 'metal-taste', scale: 'danger', group: 'danger', label: 'Metal taste', ask: 'Is there a metal taste in your mouth?' },
  { id: 'numb-mouth', scale: 'danger', group: 'danger', label: 'Numb mouth or tongue', ask: 'Is your mouth or tongue numb?', hint: 'Not only the lips where the cream lay.' },
  { id: 'dizzy', scale: 'danger', group: 'danger', label: 'Dizzy', ask: 'Are you dizzy or light-headed?' },
  { id: 'tremor', scale: 'danger', group: 'danger', label: 'Shaky hands or twitching', ask: 'Do your hands shake, or do muscles twitch?' },
  { id: 'stiff-neck', scale: 'danger', group: 'danger', label: 'Stiff neck', ask: 'Is your neck stiff, so that it hurts to bend your chin to your chest?' },
  { id: 'face-droop', scale: 'danger', group: 'danger', label: 'Sudden face droop', ask: 'Did one side of the face droop all at once?' },
  { id: 'arm-weakness', scale: 'danger', group: 'danger', label: 'Sudden weak arm or leg', ask: 'Is an arm or leg suddenly weak?' },
  { id: 'pain-beyond-look', scale: 'danger', group: 'danger', label: 'Pain far worse than it looks', ask: 'Is the pain far worse than the skin looks?' },
  { id: 'dead-look', scale: 'danger', group: 'danger', label: 'Skin that looks dead', ask: 'Does skin look dead, or did it turn purple, grey or black within hours?', hint: 'Not a flat fading bruise, and not slow darkening over days.' },
  { id: 'dusky-net', scale: 'danger', group: 'danger', label: 'Dusky or net-like skin', ask: 'Is there dusky skin, or a net-like pattern?' },
  { id: 'skin-sheets', scale: 'danger', group: 'danger', label: 'Skin coming off in sheets', ask: 'Does skin come off in sheets?' },
  { id: 'mouth-sores', scale: 'danger', group: 'danger', label: 'Sores in the mouth', ask: 'Are there sores in your mouth?' },
  { id: 'skin-splash', scale: 'danger', group: 'danger', label: 'Burning liquid on the open skin', ask: 'Did acid, peel or another burning liquid get on the open skin?', hint: 'Rinse with plenty of cool clean water now.' },
] as const satisfies readonly FindingDefinition[];

/** Signs of the eyes. */
export const eyeFindings = [
  { id: 'eye-pain', scale: 'danger', group: 'eye', label: 'Eye pain', ask: 'Does an eye itself hurt?' },
  { id: 'eye-pain-on-moving', scale: 'danger', group: 'eye', label: 'Pain on moving the eye', ask: 'Does it hurt to move an eye?' },
  { id: 'eye-bulging', scale: 'danger', group: 'eye', label: 'Bulging eye', ask: 'Does an eye bulge?' },
  { id: 'sight-change', scale: 'danger', group: 'eye', label: 'Change in sight', ask: 'Do you see double, blurred or less?' },
  { id: 'red-eye', scale: 'severity', group: 'eye', label: 'Red eye', ask: 'Is the white of an eye red or sore?' },
  { id: 'light-hurts', scale: 'danger', group: 'eye', label: 'Can not bear light', ask: 'Does light hurt so that you can not bear it?' },
  { id: 'eye-grit', scale: 'presence', group: 'eye', label: 'Gritty or watering eye', ask: 'Does an eye feel gritty, or water a lot?' },
  { id: 'eye-splash', scale: 'danger', group: 'eye', label: 'Something got in the eye', ask: 'Did product, cream or liquid get in an eye?', hint: 'Rinse with plenty of clean water now.' },
  { id: 'eyelid-swelling', scale: 'severity', group: 'eye', label: 'Puffy eyelids', ask: 'Are your eyelids puffy?' },
] as const satisfies readonly FindingDefinition[];

/** Signs of the whole body. */
export const wholeBodyFindings = [
  { id: 'fever', scale: 'danger', group: 'whole-body', label: 'Fever, 38 C (100.4 F) or more', ask: 'Do you have fever: 38 C (100.4 F) or more?' },
  { id: 'hot-and-cold', scale: 'danger', group: 'whole-body', label: 'Feeling hot and cold', ask: 'Do you feel hot and cold, or shivery?' },
  { id: 'flu-like', scale: 'danger', group: 'whole-body', label: 'Ill as with flu', ask: 'Do you ache and feel ill, as with flu?' },
  { id: 'headache', scale: 'severity', group: 'whole-body', label: 'Headache', ask: 'Do you have a headache?' },
  { id: 'headache-for-days', scale: 'presence', group: 'whole-body', label: 'Headache for days', ask: 'Has the headache lasted for days?', of: 'headache' },
  { id: 'nodes', scale: 'presence', group: 'whole-body', label: 'Swollen glands', ask: 'Are there sore lumps (glands) under the jaw, at the ear or in the neck?' },
] as const satisfies readonly FindingDefinition[];
