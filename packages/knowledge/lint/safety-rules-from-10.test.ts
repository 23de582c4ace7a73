import { rankOf } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import type { BasisId } from '../src/claims/index.ts';
import { knowledge } from '../src/index.ts';
import { conflicts, describeBasis, judgements } from '../src/ledger.ts';
import { entriesOf } from './knowledge-entry.ts';
import { type Answers, engine, full, rank } from './stated.ts';

const CONTACT = 2;
const SAME_DAY = 3;

const { rules, effects, care, firstAid, vocabulary } = knowledge;
const said = entriesOf(knowledge);

describe('rule 10: redness is never required; colour is asked in the person’s own skin', () => {
  test('infection and burns are found without any change of colour', () => {
    const states: readonly Answers[] = [
      { signs: { warmth: 1, tenderness: 2 } },
      { signs: { warmth: 1, 'warmth-one-sided': 1 } },
      { signs: { warmth: 1, 'warmth-course': 2 } },
      { signs: { 'spread-past-treated': 1 } },
      { signs: { streaks: 1 } },
      { signs: { 'pus-bumps': 1 } },
      { signs: { pain: 3 } },
      { signs: { 'burn-patch': 1 } },
    ];
    for (const state of states)
      expect(
        rank({ hours: 40, ...state, signs: { ...state.signs, redness: 0 } }),
        JSON.stringify(state),
      ).toBeGreaterThanOrEqual(SAME_DAY);
  });

  test('skin tone changes no level', () => {
    for (const tone of ['white', 'brown', 'black', 'unsure'])
      for (const signs of [
        { redness: 3 },
        { warmth: 2, tenderness: 2 },
        { 'very-pale': 1 },
        { 'dark-marks': 1 },
      ])
        expect(rank({ hours: 60, signs, about: { 'skin-tone': tone } }), tone).toBe(
          rank({ hours: 60, signs }),
        );
  });

  test('pale and blue are asked on gums, tongue, inner lips and nails', () => {
    for (const id of ['very-pale', 'blue-or-grey', 'danger-collapse'])
      expect(vocabulary.findings.find((finding) => finding.id === id)?.ask, id).toMatch(
        /gums, tongue, inner lips or nails/,
      );
  });
});

describe('rule 11: no steroid, antibiotic, acid, retinoid, vitamin C or numbing cream is advised, and no dose', () => {
  const REFUSED =
    /steroid|hydrocortisone|cortisone|antibiotic|\bacids?\b|retino|vitamin c\b|numbing cream|benzoyl|salicylic/i;
  test('nothing to do on treated skin names one of them', () => {
    const advised = care.filter(({ stance }) => stance === 'do').filter(({ say }) => REFUSED.test(say));
    expect(
      advised
        .filter(({ say }) => !/\b(no|not|never|without|only if|ask|wash .* off|leave out)\b/i.test(say))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('no text holds a dose; the own adrenaline pen goes as its label says', () => {
    const texts = said.flatMap(({ id, texts: all }) => all.map((text) => ({ id, text })));
    expect(texts.filter(({ text }) => /\d\s?(mg|mcg|µg|ml|tablets?|pills?)\b/i.test(text))).toEqual([]);
    expect(
      texts
        .filter(({ text }) => /adrenaline|epipen/i.test(text) && !/as its label says/.test(text))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('a prescribed medicine is only ever a question to who prescribed it', () => {
    const stopping = care.filter(({ say }) => /prescri/i.test(say));
    expect(stopping.length).toBeGreaterThan(0);
    for (const { id, say } of stopping)
      expect(say, id).toMatch(/ask (the person|whoever|who)\b|only if|unless/i);
  });
});

describe('rule 12: an allergy pill is never offered before or instead of emergency help', () => {
  test('first aid names the own pen and lying down, never an antihistamine', () => {
    for (const { id, say } of firstAid) expect(say, id).not.toMatch(/antihistamine|allergy (pill|tablet)/i);
    expect(firstAid.some(({ say }) => /adrenaline pen/.test(say))).toBe(true);
    expect(firstAid.some(({ say }) => /lie flat/i.test(say))).toBe(true);
  });

  test('what may be taken for an itch says that it is not for breathing or swelling of the mouth', () => {
    for (const { id, say, stance } of care.filter(
      (item) => item.stance === 'do' && /antihistamine|allergy (pill|tablet)/i.test(item.say),
    ))
      expect(`${stance} ${say}`, id).toMatch(/breath|throat|emergency|pharmacist/i);
  });
});

describe('rule 13: where sources disagree the stricter wins, and a departure is shown as unsigned', () => {
  test('every resolution that departs from an article by judgement is unsigned', () => {
    const departing = conflicts.filter(
      ({ status, resolution }) => status === 'judgement' || /Departs from/.test(resolution),
    );
    expect(departing.length).toBeGreaterThanOrEqual(8);
    for (const { id, judgements: needed = [] } of departing) {
      expect(needed.length, id).toBeGreaterThan(0);
      const open = judgements.some(
        (judgement) => needed.some((one) => one === judgement.id) && judgement.signedBy === null,
      );
      expect(describeBasis(id as BasisId).unsigned !== undefined, id).toBe(open);
    }
  });

  test('a hold that rests on a conflict is never shorter than the hours it settles on', () => {
    for (const { id, stance, untilHour, cites } of care) {
      if (stance !== 'avoid' || untilHour.standard === null) continue;
      const settled = conflicts.filter(
        (conflict) => cites.includes(conflict.id) && conflict.resolvedWindow !== undefined,
      );
      const floors = settled.map(
        ({ resolvedWindow }) => resolvedWindow?.floorToHour ?? resolvedWindow?.floorFromHour ?? 0,
      );
      for (const floor of floors) expect(untilHour.standard, id).toBeGreaterThanOrEqual(floor);
      expect(untilHour.deep === null || untilHour.deep >= untilHour.standard, id).toBe(true);
    }
  });

  test('a rule that follows a judgement against an article cites it', () => {
    for (const { id, cites } of rules)
      for (const conflict of conflicts.filter((one) => one.status === 'judgement' && cites.includes(one.id)))
        expect(
          cites.some((cited) => conflict.judgements?.some((one) => one === cited)),
          `${id} ${conflict.id}`,
        ).toBe(true);
  });
});

describe('rule 14: every result says when to look again and how soon to make contact', () => {
  test('at every level', () => {
    const states: readonly Answers[] = [
      { hours: 24, signs: { redness: 1 } },
      { hours: 60, signs: { bumps: 1, itch: 2 } },
      { hours: 100, signs: { swelling: 1 } },
      { hours: 30, signs: { fluid: 3 } },
      { hours: 3, signs: { 'breathing-trouble': 2 } },
      { hours: 26_280 },
      {},
    ];
    for (const state of states) {
      const { level, recheckAfterHours, contactWithinHours } = engine.explain(full(state));
      expect(recheckAfterHours, level).toBeGreaterThanOrEqual(0);
      expect(recheckAfterHours, level).toBeLessThanOrEqual(48);
      if (rankOf(level) >= CONTACT) expect(contactWithinHours, level).not.toBeNull();
      else expect(contactWithinHours, level).toBeNull();
    }
  });

  test('every page below an emergency lists what would make it worse', () => {
    for (const signs of [{ redness: 1 }, { bumps: 1, itch: 2 }, { swelling: 2 }, { fluid: 1 }, {}])
      for (const hours of [10, 60, 400]) {
        const page = engine.explainForPage(full({ hours, signs }));
        expect(page.watchFor.length, JSON.stringify(signs)).toBeGreaterThan(0);
      }
  });

  test('past its own window and not improving is at least contact', () => {
    for (const { finding, stages, liftsWhenNotImproving } of effects.filter(
      (effect) => effect.liftsWhenNotImproving,
    )) {
      const until = Math.max(stages[0]?.expectedUntil.standard ?? 0, stages[0]?.expectedUntil.deep ?? 0);
      const state = { hours: until + 1, signs: { [finding]: 1, [`${finding}-course`]: 1 } };
      expect(liftsWhenNotImproving && rank(state), finding).toBeGreaterThanOrEqual(CONTACT);
    }
  });

  test('no lift reaches an emergency', () => {
    expect(knowledge.lifts.every(({ upTo }) => rankOf(upTo) <= SAME_DAY)).toBe(true);
    const lifted = {
      hours: 200,
      signs: { warmth: 1, tenderness: 2, fluid: 1, 'fluid-course': 2 },
      about: { 'weak-immunity': 'yes', diabetes: 'yes', 'blood-thinner': 'yes' },
    } as const;
    expect(rank(lifted)).toBe(SAME_DAY);
  });

  test('firm, growing or grid-patterned lumps are never self-care after day 5', () => {
    for (const hours of [120, 500, 3000])
      for (const signs of [
        { 'firm-lumps': 1 },
        { bumps: 1, 'bumps-course': 2 },
        { bumps: 1, 'bumps-in-grid': 1 },
      ])
        expect(rank({ hours, signs }), JSON.stringify(signs)).toBeGreaterThanOrEqual(CONTACT);
  });
});
