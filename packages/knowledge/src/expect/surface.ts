import type { ExpectNote } from './entry.ts';
import { blister, fever, hotAndSore, pus } from './signs.ts';

/** The surface: dry, peeling, rough, crusted. */
export const surfaceNotes: readonly ExpectNote[] = [
  {
    id: 'dryness',
    what: ['The skin loses more water than at other times until the outer layer has closed.'],
    onlyIf: ['It is even and does not crack or weep.', 'It eases with a plain moisturiser from day 1 on.'],
    stretches: ['Dry skin.', 'RF: the skin loses most water on days 1 to 3.'],
    notUsual: [
      pus,
      {
        say: 'It itches a lot.',
        level: 'contact-provider',
        signs: { dryness: 2, itch: 3 },
        hours: 60,
      },
      {
        say: 'It is still dry after 10 days and no better.',
        level: 'contact-provider',
        signs: { dryness: 1, 'dryness-course': 1 },
        hours: 260,
      },
    ],
    onSkin: {
      white: 'Dull, with fine lines or white flakes.',
      brown: 'Dull or greyish, with fine flakes.',
      black: 'Ashen or grey, with fine flakes.',
    },
    cites: ['S2-06', 'S2-08', 'S4-03', 'E-011', 'E-022', 'E-037', 'C-41', 'J-06', 'J-50'],
  },
  {
    id: 'peeling',
    what: [
      'The thin top layer comes off in fine flakes while new skin grows under it.',
      'It is mild. Let it come off by itself. By itself it does not prove that all is well.',
    ],
    onlyIf: ['It began after the first day.', 'The flakes are fine and dry, and the skin below is closed.'],
    stretches: ['RF.', 'Dry skin.'],
    notUsual: [
      {
        say: 'Skin comes off in sheets, with sores in the mouth or eyes.',
        level: 'emergency',
        signs: { 'skin-sheets': 2, 'mouth-sores': 2 },
        hours: 60,
        or: [{ signs: { 'skin-sheets': 2, 'red-eye': 2 } }],
      },
      blister,
      pus,
      {
        say: 'It is still so after 10 days and no better.',
        level: 'contact-provider',
        signs: { peeling: 1, 'peeling-course': 1 },
        hours: 260,
      },
    ],
    onSkin: {
      white: 'Fine white flakes, with pink skin below.',
      brown: 'Fine pale flakes. The skin below can look lighter or darker for a while.',
      black: 'Fine grey or ashen flakes. The skin below can look lighter or darker for a while.',
    },
    notBeforeHour: 24,
    cites: [
      'S2-07',
      'S2-08',
      'S4-08',
      'S4-09',
      'S4-10',
      'E-011',
      'E-022',
      'E-029',
      'C-29',
      'W-10',
      'J-06',
      'J-50',
    ],
  },
  {
    id: 'roughness',
    what: ['Tiny dry points stand where the needles went. The skin feels like fine sandpaper.'],
    onlyIf: ['It is dry and does not hurt.', 'It gets smoother each day.'],
    stretches: ['Dry skin.', 'Many passes over the same skin.'],
    notUsual: [
      {
        say: 'The points are firm lumps, also where the lumps stand in lines.',
        level: 'contact-provider',
        signs: { 'firm-lumps': 1 },
        hours: 180,
      },
      {
        say: 'It is still rough after a week and no better.',
        level: 'contact-provider',
        signs: { roughness: 1, 'roughness-course': 1 },
        hours: 180,
      },
    ],
    onSkin: { anySkin: 'You feel it more than you see it.' },
    cites: ['S4-30', 'S0-26', 'E-008', 'J-07'],
  },
  {
    id: 'fine-crusts',
    what: ['Tiny drops of blood or fluid dry on the holes. The dots fall off by themselves.'],
    onlyIf: ['They are dry, flat and as small as a pinhead.', 'They are brown or dark, never yellow or wet.'],
    stretches: ['RF: almost every second person has some.', 'Picking, which can leave marks.'],
    notUsual: [
      {
        say: 'The crust is yellow, like honey, or wet.',
        level: 'same-day',
        signs: { fluid: 2 },
        hours: 80,
        or: [{ signs: { 'fine-crusts': 1, fluid: 2 } }],
      },
      hotAndSore,
      fever,
      {
        say: 'They are still there after 10 days and no better.',
        level: 'contact-provider',
        signs: { 'fine-crusts': 1, 'fine-crusts-course': 1 },
        hours: 260,
      },
    ],
    onSkin: {
      white: 'Fine brown dots, like ground pepper.',
      brown: 'Fine dark-brown dots.',
      black: 'Fine dots, darker than the skin. Feel for them: they are dry and rough.',
    },
    cites: ['E-007', 'E-022', 'J-09', 'J-50'],
  },
];
