import type { ExpectPart } from './entry.ts';

/** What microneedling is, what it is approved for, and what mostly happens after it. */
export const aboutNeedling: readonly ExpectPart[] = [
  {
    id: 'microneedling',
    heading: 'What microneedling is',
    lines: [
      'Fine needles make many tiny holes in the skin. The skin repairs them and builds new fibres.',
      'The holes close within hours to about 3 days. Under a wrap or thick cream they close more slowly.',
      'After short needles the top layer holds water again in 3 days. After RF it takes 7.',
      'Until then the skin is open to germs, and to what you put on it.',
    ],
    cites: ['S0-59', 'S3-04', 'E-032', 'E-033', 'E-034', 'E-035', 'E-036', 'E-037', 'W-15'],
  },
  {
    id: 'what-it-is-cleared-for',
    heading: 'What it is cleared for',
    lines: [
      'In the US, pens and rollers count as medical tools that must meet set rules.',
      'They are cleared for acne scars and wrinkles of the face and for belly scars, from age 22.',
      'They are not cleared to push creams, serums or drugs into the skin.',
    ],
    cites: ['E-001', 'E-002', 'E-003', 'E-004', 'E-005'],
  },
  {
    id: 'most-people',
    heading: 'What happens to most people',
    lines: [
      'Most people have mild effects that fade by themselves in some days.',
      'Reviews of many studies found mostly short effects. Some people still come to harm.',
      'Lasting dark marks, lines of scars and firm lumps are known, and so are infections.',
      'Nobody has counted how often each effect comes on each day.',
    ],
    cites: [
      'S2-27',
      'S3-14',
      'E-007',
      'E-008',
      'E-011',
      'E-012',
      'E-013',
      'E-014',
      'E-015',
      'E-017',
      'E-031',
    ],
  },
  {
    id: 'clean-needles',
    heading: 'Clean needles matter most',
    lines: [
      'In clinics infections were few. Tools that were used again, shared or rinsed in tap water caused some.',
      'A needle or roller is for one person only. A clinic uses a new one each time.',
      'Blood from PRP must be drawn and handled by someone with a licence for it.',
    ],
    cites: ['S0-10', 'S0-11', 'S1-17', 'S1-18', 'S2-10', 'E-006', 'E-051', 'E-052', 'W-23'],
  },
];

/** One part for each kind of device. */
export const deviceParts: readonly ExpectPart[] = [
  {
    id: 'pen',
    heading: 'Pen',
    lines: [
      'Needles in a tip move up and down fast. The depth can be set, often 0.5 to 1.5 mm.',
      'Colour, warmth and a tight feel are what most people notice, for 1 to 3 days.',
    ],
    cites: ['E-002', 'E-023', 'E-025', 'E-031', 'C-13'],
  },
  {
    id: 'stamp',
    heading: 'Stamp',
    lines: [
      'Needles on a plate are pressed straight in. The marks can stand in clear lines.',
      'The course is as after a pen of the same depth.',
    ],
    cites: ['E-012', 'C-27'],
  },
  {
    id: 'roller',
    heading: 'Roller',
    lines: [
      'A drum with needles rolls over the skin. At home the needles are mostly 0.1 to 0.3 mm long.',
      'Home rolling is weaker than a clinic session. Pressing or dragging can tear the skin.',
      'A roller is hard to clean. Never share it.',
    ],
    cites: ['S0-25', 'S4-01', 'E-019', 'E-097'],
  },
  {
    id: 'rf',
    heading: 'RF (radio-frequency) needling',
    lines: [
      'The needles also heat the skin. The effects are stronger and last longer.',
      'The skin can be bright red or much darker, and feel sunburnt, on the first day.',
      'Burns, scars, lost fat and harmed nerves were reported to the FDA in the US.',
      'It is a medical treatment. It is never done with a home device.',
    ],
    cites: ['S4-27', 'S4-28', 'S4-33', 'S4-43', 'E-009', 'E-010', 'E-016', 'E-022', 'E-098', 'C-31'],
  },
  {
    id: 'prp',
    heading: 'With PRP',
    lines: [
      'Plasma from your own blood is put on or in the skin.',
      'It may shorten colour and swelling a little. The figures are from laser only.',
      'Ask if one-use tools and a licence for blood are there.',
      'Call for help at once if skin turns white or dusky and hurts, or sight changes.',
    ],
    cites: ['S4-37', 'E-052', 'E-089', 'W-21', 'J-43'],
  },
];

/** What the length of the needles changes, by the classes the check-in asks for. */
export const needleLengths: readonly (ExpectPart & { readonly id: 'light' | 'standard' | 'deep-or-rf' })[] = [
  {
    id: 'light',
    heading: 'Under 0.5 mm',
    lines: [
      'Most home rollers, and light clinic sessions.',
      'Colour and swelling are often gone in hours. The longer times still count as the limit.',
    ],
    cites: ['S2-03', 'S2-04', 'W-19', 'E-019', 'E-097'],
  },
  {
    id: 'standard',
    heading: '0.5 to 1.5 mm',
    lines: [
      'The common range in clinics.',
      'At home, 0.5 mm and more is advised against: it needs a trained hand and clean tools.',
    ],
    cites: ['S0-24', 'E-015', 'E-024', 'E-097', 'W-06', 'C-13'],
  },
  {
    id: 'deep-or-rf',
    heading: 'Over 1.5 mm, or RF',
    lines: [
      'Colour, burning and marks last longer.',
      'Plain needles over 1.5 mm were not tested for their approval. Never go that deep at home.',
      'RF depth should fit the place: thin skin needs short needles.',
    ],
    cites: ['S4-23', 'S4-26', 'E-022', 'E-024', 'E-098', 'J-02'],
  },
];

/** Sun: an effect that nobody sees until it has done harm. */
export const sunPart: ExpectPart & { readonly careItem: string } = {
  id: 'sun-sensitivity',
  heading: 'Sun harms the skin more',
  lines: [
    'Needled skin burns and darkens more easily. You do not feel this.',
    'The outer layer is back in days, yet dark marks can still form for weeks.',
    'So sun is kept off for a month: first shade and a hat, later sunscreen too.',
    'Brown and black skin keeps dark marks longer and more often.',
  ],
  careItem: 'no-sunbathing',
  cites: [
    'S0-77',
    'S0-106',
    'S1-67',
    'S2-21',
    'S4-14',
    'S4-16',
    'E-017',
    'E-036',
    'E-037',
    'E-046',
    'C-08',
    'W-15',
  ],
};

const NOT_LATER = 'It is not later than the time above.';
const ONLY_THERE = 'It is only where you were treated.';

/** What must be so on every page before a sign counts as usual; the line on the time needs a time, the one on the place a page that names none. */
export const alwaysOnlyIf: ExpectPart & { readonly ofTime: string; readonly ofPlace: string } = {
  id: 'never-from-one-sign',
  heading: 'No single sign can say that all is well',
  ofTime: NOT_LATER,
  ofPlace: ONLY_THERE,
  lines: [
    NOT_LATER,
    ONLY_THERE,
    'It did not come back after it had gone.',
    'There is no pus, blister, streak or fever.',
    'You feel well in yourself.',
  ],
  cites: ['S0-86', 'S1-49', 'S1-51', 'S4-10', 'E-011', 'E-074', 'C-29', 'W-10'],
};

/** Marks and scars need weeks to show. */
export const latePart: ExpectPart = {
  id: 'late-marks',
  heading: 'What shows only after weeks',
  lines: [
    'Dark or light marks can show after 2 to 6 weeks, more often on brown and black skin.',
    'Raised scars begin within weeks, keloids up to a year later. Contact your clinic within 2 weeks.',
    'Contact your clinic within 2 days if a firm lump grows.',
    'Get care the same day if a lump hurts, drains or comes with fever.',
  ],
  cites: ['S0-39', 'S0-130', 'S0-131', 'E-017', 'E-046', 'E-096', 'E-103', 'W-18', 'J-16', 'J-56'],
};
