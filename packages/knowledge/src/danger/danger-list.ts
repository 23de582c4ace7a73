import type { DangerItem } from './danger-item.ts';

/** What stands above both screens. */
export const DANGER_HEADING = 'In the last 24 hours, even if it is gone now:';

/** The twelve lines on two screens (clinical section 0). A "yes" to any stops the questions. */
export const dangerItems = [
  {
    item: 'danger-airway',
    screen: 1,
    level: 'emergency',
    says: 'Hard to breathe or swallow, wheezing, a tight throat, or a new hoarse voice.',
    parts: ['breathing-trouble', 'throat-tight', 'swallowing-trouble', 'hoarse'],
    together: [],
    cites: ['E-061', 'E-064', 'S3-22', 'J-45'],
  },
  {
    item: 'danger-mouth-swelling',
    screen: 1,
    level: 'emergency',
    says: 'Lips, tongue, mouth or throat swelling. Or eyes that swell shut within hours.',
    parts: ['lip-tongue-swelling', 'eyes-shut-by-swelling'],
    together: ['eyelid-swelling'],
    cites: ['E-064', 'S3-23', 'S3-24', 'C-25'],
  },
  {
    item: 'danger-collapse',
    screen: 1,
    level: 'emergency',
    says: 'Passed out or nearly so, a fit, confused, very sleepy or hard to wake. Or gums, tongue, inner lips or nails that are blue, grey or very pale.',
    hint: 'Leave out a short faint at the needle, but not after a lot of numbing cream. Leave it out if you are sleepy but easy to wake after a drug that calms.',
    parts: ['collapse', 'faint', 'fit', 'confusion', 'drowsy', 'blue-or-grey', 'very-pale'],
    together: [],
    cites: ['E-064', 'E-066', 'J-39', 'J-50'],
  },
  {
    item: 'danger-allergy',
    screen: 1,
    level: 'emergency',
    says: 'Hives, a hot flush or skin that gets worse fast, with being sick again and again or bad belly cramps. Or weals or swelling that grew within 2 hours.',
    hint: 'Leave out even puffiness of just the treated skin.',
    parts: ['vomiting', 'cramps', 'flush'],
    together: ['hives'],
    cites: ['E-061', 'C-24', 'C-42', 'J-26'],
  },
  {
    item: 'danger-numbing',
    screen: 1,
    level: 'emergency',
    says: 'After numbing cream or a numbing injection: an odd heartbeat. Or two of these: ringing ears, a metal taste, a numb mouth, feeling dizzy, shaking.',
    hint: 'One is enough after a lot of cream, or wrapped or strong cream.',
    parts: ['odd-heartbeat'],
    together: ['ringing-ears', 'metal-taste', 'numb-mouth', 'dizzy', 'tremor'],
    cites: ['E-082', 'E-101', 'E-102', 'J-11', 'J-29'],
  },
  {
    item: 'danger-injection',
    screen: 1,
    level: 'emergency',
    says: 'After filler, PRP or another injection: white skin with pain, or any change in sight. Or dusky or net-like skin.',
    parts: ['dusky-net'],
    together: ['white-patch'],
    cites: ['J-43'],
  },
  {
    item: 'danger-very-ill',
    screen: 2,
    level: 'emergency',
    says: 'Feeling very ill, shaking you cannot stop, fast breathing, a fast heart, blotchy skin or no urine all day. Above all with sore or infected skin.',
    parts: ['shaking-unstoppable', 'fast-breathing', 'mottled', 'no-urine', 'very-ill'],
    together: [],
    cites: ['E-066', 'E-067', 'J-57'],
  },
  {
    item: 'danger-dead-skin',
    screen: 2,
    level: 'emergency',
    says: 'Pain far worse than it looks. Or skin that looks dead, or that blistered or turned purple, grey or black within hours.',
    hint: 'Leave out a flat, fading bruise, and skin that darkens slowly over days.',
    parts: ['pain-beyond-look', 'dead-look'],
    together: ['blister'],
    cites: ['E-065', 'J-41'],
  },
  {
    item: 'danger-eye',
    screen: 2,
    level: 'same-day',
    says: 'An eye that hurts, hurts to move or bulges. Seeing double or less. You cannot bear light. Or something splashed in an eye: rinse it now.',
    unasked: {
      emergency:
        'An eye that bulges or hurts to move. Seeing double or less. Or something splashed in an eye, and it hurts badly: rinse it now.',
      sameDay: 'An eye that hurts, or you cannot bear light. Or something splashed in an eye: rinse it now.',
      emergencyParts: ['eye-pain-on-moving', 'eye-bulging', 'sight-change'],
    },
    parts: ['eye-pain', 'eye-pain-on-moving', 'eye-bulging', 'sight-change', 'light-hurts', 'eye-splash'],
    together: ['red-eye', 'eye-grit'],
    cites: ['E-069', 'E-060', 'J-46'],
  },
  {
    item: 'danger-head-or-sheets',
    screen: 2,
    level: 'emergency',
    says: 'Skin coming off in sheets, above all with sores in the mouth or eyes. A stiff neck, or a bad headache with fever or a sore face. A sudden face droop, a weak arm or slurred speech.',
    parts: ['skin-sheets', 'stiff-neck', 'face-droop', 'arm-weakness', 'slurred-speech'],
    together: ['headache', 'mouth-sores'],
    cites: ['J-47', 'J-48', 'J-20'],
  },
  {
    item: 'danger-sores',
    screen: 2,
    level: 'same-day',
    says: 'Small painful blisters in a group or in many places, or sores that look punched out. More urgent if they spread, are near an eye, or come with eczema.',
    unasked: {
      emergency:
        'Sores that look punched out, or painful blisters that spread. With it you have a fever, a sore or red eye, or feel very ill.',
      sameDay:
        'Small painful blisters in a group or in many places, or sores that look punched out. Above all near an eye or with eczema.',
      emergencyParts: [],
    },
    parts: ['blisters-grouped', 'blisters-widespread', 'punched-out-sores', 'sores-near-eye'],
    together: [],
    cites: ['E-057', 'E-059', 'E-060'],
  },
  {
    item: 'danger-infection',
    screen: 2,
    level: 'same-day',
    says: 'Fever, feeling hot and cold, or ill as with flu. Pus or yellow crust. Streaks, or a hot sore area that spreads.',
    hint: 'Streaks may look red, dark or purple.',
    parts: ['fever', 'hot-and-cold', 'flu-like', 'pus-bumps', 'boil', 'streaks'],
    together: ['fluid', 'spread-past-treated'],
    cites: ['E-067', 'E-068', 'C-20', 'C-22', 'C-32'],
  },
] as const satisfies readonly DangerItem[];

/** A danger sign as a page tells it that asks nothing. */
export interface DangerLine {
  readonly item: DangerItem['item'];
  readonly says: string;
  readonly hint?: string;
}

/** Answers the danger signs of a level for a page that asks nothing: what of a line is an emergency stands with the emergencies. */
export function dangerLines(level: DangerItem['level']): readonly DangerLine[] {
  const all: readonly DangerItem[] = dangerItems;
  return all.flatMap(({ item, level: own, says, hint, unasked }): readonly DangerLine[] => {
    if (unasked !== undefined)
      return [{ item, says: level === 'emergency' ? unasked.emergency : unasked.sameDay }];
    return own === level ? [{ item, says, ...(hint === undefined ? {} : { hint }) }] : [];
  });
}
