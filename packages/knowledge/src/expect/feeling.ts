import type { ExpectNote } from './entry.ts';
import { blister, breathing, deadLook, fever, hives, hotAndSore, pus, severePain } from './signs.ts';

/** What is felt: sore, painful, tight, burning, itchy, numb. */
export const feelingNotes: readonly ExpectNote[] = [
  {
    id: 'soreness',
    what: ['The skin has many tiny wounds. It is sore when you touch it, as a light sunburn is.'],
    onlyIf: ['It is mild and eases each day.', 'The skin is not hot.'],
    stretches: ['RF and deep needles.'],
    notUsual: [
      hotAndSore,
      pus,
      fever,
      {
        say: 'It is very sore.',
        level: 'same-day',
        signs: { tenderness: 3 },
        hours: 5,
      },
      {
        say: 'It gets worse after the first day.',
        level: 'same-day',
        signs: { tenderness: 2, 'tenderness-course': 2 },
        hours: 30,
      },
      {
        say: 'It is more than mild after the first day.',
        level: 'contact-provider',
        signs: { tenderness: 2 },
        hours: 30,
      },
    ],
    onSkin: { anySkin: 'You feel it and do not see it. Touch only with clean hands.' },
    neverFrom: 3,
    cites: ['E-008', 'E-023', 'C-23', 'J-27', 'J-36'],
  },
  {
    id: 'pain',
    what: ['Some people have mild pain when the numbing wears off. It should ease from then on.'],
    onlyIf: ['It is mild and eases each day.', 'It is no worse than the skin looks.'],
    stretches: ['RF and deep needles.', 'A session without numbing cream.'],
    notUsual: [
      deadLook,
      severePain,
      {
        say: 'It gets worse after the first day.',
        level: 'same-day',
        signs: { pain: 2, 'pain-course': 2 },
        hours: 30,
      },
      {
        say: 'It is more than mild after the first day.',
        level: 'contact-provider',
        signs: { pain: 2 },
        hours: 30,
      },
    ],
    onSkin: { anySkin: 'You feel it and do not see it.' },
    neverFrom: 3,
    cites: ['E-011', 'E-012', 'E-023', 'C-23', 'J-27', 'J-36'],
  },
  {
    id: 'tightness',
    what: ['The skin loses water through the holes and swells a little. So it feels too small.'],
    onlyIf: [
      'It feels even over the treated skin.',
      'It eases with a plain, mild moisturiser from day 1 on.',
    ],
    stretches: ['Dry skin.', 'Heating, wind and hot water.'],
    notUsual: [
      hives,
      {
        say: 'The skin is tight because it swells more and more after 2 days.',
        level: 'contact-provider',
        signs: { tightness: 2, swelling: 2, 'swelling-course': 2 },
        hours: 60,
      },
      {
        say: 'It is still tight after a week.',
        level: 'contact-provider',
        signs: { tightness: 1 },
        hours: 180,
      },
    ],
    onSkin: { anySkin: 'You feel it and do not see it. Dry, tight skin can look dull or ashen.' },
    cites: ['S3-13', 'S4-02', 'S2-08', 'E-008', 'E-023', 'E-036', 'E-037', 'J-03'],
  },
  {
    id: 'burning',
    what: [
      'The skin stings or burns as after too much sun. RF adds heat, so it is stronger there.',
      'Open skin is also easy to upset for some days.',
    ],
    onlyIf: ['It is mild or moderate and eases hour by hour.', 'It does not start anew with a product.'],
    stretches: ['RF.', 'Acids, vitamin C or perfume on open skin.', 'Sensitive skin.'],
    notUsual: [
      blister,
      breathing,
      {
        say: 'Burning liquid got on the open skin. Rinse it with plenty of cool clean water now.',
        level: 'same-day',
        signs: { 'skin-splash': 2 },
        hours: 2,
      },
      {
        say: 'It is severe after the first 12 hours.',
        level: 'contact-provider',
        signs: { burning: 3 },
        hours: 20,
      },
      {
        say: 'It gets worse after the first 12 hours.',
        level: 'contact-provider',
        signs: { burning: 2, 'burning-course': 2 },
        hours: 20,
      },
    ],
    onSkin: { anySkin: 'You feel it and do not see it. Look for a blister or a grey, white or dark patch.' },
    cites: ['S1-05', 'S4-28', 'S0-58', 'S3-04', 'E-009', 'E-023', 'C-31', 'J-04', 'J-30'],
  },
  {
    id: 'itch',
    what: ['Skin that repairs itself can itch a little. A strong itch is more often an allergy.'],
    onlyIf: ['It is mild.', 'There is no rash, no weal and no patch where a product went.'],
    stretches: ['Dry skin.', 'A known allergy, or a new product on the skin.'],
    notUsual: [
      breathing,
      hives,
      {
        say: 'The itch is severe.',
        level: 'contact-provider',
        signs: { itch: 3 },
        hours: 30,
      },
      {
        say: 'It is more than mild, with bumps or a patch where a product went.',
        level: 'contact-provider',
        signs: { itch: 2, bumps: 2, 'only-where-product': 1 },
        hours: 60,
      },
    ],
    onSkin: { anySkin: 'You feel it and do not see it. Scratching can leave marks, so press instead.' },
    neverFrom: 3,
    cites: ['S1-96', 'S0-19', 'E-023', 'E-070', 'C-30', 'J-05'],
  },
  {
    id: 'numbness',
    what: ['Numbing cream or a numbing injection stops feeling for some hours. Then it comes back.'],
    onlyIf: [
      'It is only where the cream lay, or where the injection was meant to work.',
      'It gets less by the hour. After cream alone it is gone in 3 hours.',
    ],
    stretches: ['A numbing injection lasts longer than cream.'],
    notUsual: [
      {
        say: 'One side of the face droops, or an arm is weak, or speech is slurred.',
        level: 'emergency',
        signs: { 'face-droop': 2 },
        hours: 5,
      },
      {
        say: 'You feel dizzy, shake or taste metal, or your ears ring.',
        level: 'emergency',
        signs: { 'ringing-ears': 2, 'metal-taste': 2 },
        about: { 'numbing-cream': 'within-24h' },
        hours: 3,
      },
      {
        say: 'It is in another place, or it lasts longer.',
        level: 'same-day',
        signs: { numbness: 1 },
        about: { 'numb-where': 'other' },
        hours: 20,
      },
    ],
    onSkin: { anySkin: 'You feel it and do not see it. Put nothing hot or frozen on numb skin.' },
    namesPlace: true,
    cites: ['S4-43', 'E-101', 'J-19', 'J-29'],
  },
];
