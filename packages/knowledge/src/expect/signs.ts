import type { NotUsual } from './entry.ts';

/** Signs that end every thought of an ordinary course, said on many pages. */
export const pus: NotUsual = {
  say: 'Pus, cloudy fluid or yellow crust shows.',
  level: 'same-day',
  signs: { fluid: 3 },
  hours: 30,
  or: [{ signs: { fluid: 2 } }, { signs: { 'pus-bumps': 1 } }],
};

export const fever: NotUsual = {
  say: 'You have a fever, or you feel hot and cold or ill as with flu.',
  level: 'same-day',
  signs: { fever: 1, redness: 1 },
  hours: 30,
  or: [{ signs: { 'hot-and-cold': 1, redness: 1 } }, { signs: { 'flu-like': 1, redness: 1 } }],
};

export const spreads: NotUsual = {
  say: 'Streaks run from it, or it spreads past the treated skin.',
  level: 'same-day',
  signs: { streaks: 1 },
  hours: 30,
  or: [{ signs: { redness: 1, 'spread-past-treated': 1 } }],
};

export const hotAndSore: NotUsual = {
  say: 'From the second day on, the skin is hot and clearly sore.',
  level: 'same-day',
  signs: { warmth: 2, tenderness: 2 },
  hours: 30,
};

export const blister: NotUsual = {
  say: 'A blister or a white, grey or burnt patch shows.',
  level: 'same-day',
  signs: { blister: 1 },
  hours: 30,
  or: [
    { signs: { 'burn-patch': 1 } },
    { signs: { 'white-patch': 1 }, about: { 'white-patch-where': 'other' } },
  ],
};

export const hives: NotUsual = {
  say: 'Raised, itchy weals (hives) come up.',
  level: 'same-day',
  signs: { hives: 1 },
  hours: 30,
};

export const breathing: NotUsual = {
  say: 'It gets hard to breathe, or lips, tongue or throat swell.',
  level: 'emergency',
  signs: { 'breathing-trouble': 2 },
  hours: 30,
  or: [{ signs: { 'lip-tongue-swelling': 1 } }],
};

export const severePain: NotUsual = {
  say: 'The pain is severe.',
  level: 'same-day',
  signs: { pain: 3 },
  hours: 30,
};

export const deadLook: NotUsual = {
  say: 'The pain is far worse than it looks, or skin looks dead or turns black within hours.',
  level: 'emergency',
  signs: { 'pain-beyond-look': 2 },
  hours: 30,
  or: [{ signs: { 'dead-look': 1 } }],
};

/** The swelling of item 4 of the danger list, on every page that speaks of swelling (C-42, J-26). */
export const swellsFast: NotUsual = {
  say: 'Swelling or weals grew within 2 hours. Leave out even puffiness of just the treated skin in the first 12 hours.',
  level: 'emergency',
  signs: { swelling: 1, 'swelling-course': 3 },
  about: { 'fast-swelling': 'other' },
  hours: 5,
  or: [
    { signs: { swelling: 1, 'swelling-course': 3 }, hours: 30 },
    { signs: { hives: 1, 'hives-course': 3 } },
  ],
};
