import { type Level, levelOfRank, rankOf, SCALES } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { type ContextId, type FindingId, knowledge } from '../src/index.ts';
import { entriesOf } from './knowledge-entry.ts';
import { type Answers, engine, full, levelOf, only, rank, rankOfOnly } from './stated.ts';

const SAME_DAY = 3;

const { effects, vocabulary } = knowledge;
const said = entriesOf(knowledge);

describe('rule 15: RF, home use, PRP, injections and shared needles add questions; weak defence lifts little', () => {
  test('their questions are there, and an unanswered one certifies nothing', () => {
    const asked = new Set(vocabulary.contexts.map(({ id }) => id));
    for (const id of [
      'device',
      'setting',
      'injected',
      'blood-exposure',
      'depth-class',
      'technique',
      'tap-water',
    ])
      expect(asked.has(id), id).toBe(true);
    for (const id of ['burn-patch', 'numbness', 'hollow', 'dusky-net'])
      expect(
        vocabulary.findings.some((finding) => finding.id === id),
        id,
      ).toBe(true);
    const { 'blood-exposure': _, ...contexts } = full({ hours: 24 }).contexts;
    expect(engine.decide({ ...full({ hours: 24 }), contexts }).certified).toBe(false);
  });

  test.each(['weak-immunity', 'diabetes'] satisfies ContextId[])(
    '%s lifts no ordinary effect inside its window, and nothing to an emergency',
    (who) => {
      const about = { [who]: 'yes' };
      for (const finding of [
        'white-dots',
        'dark-marks',
        'dryness',
        'peeling',
        'redness',
        'swelling',
        'bruise',
        'tightness',
      ] satisfies FindingId[])
        for (const hours of [30, 60]) {
          const state = { hours, signs: { [finding]: 1 } };
          expect(rank({ ...state, about }), `${finding} at ${hours}`).toBe(rank(state));
        }
      const warm = { hours: 50, signs: { warmth: 1 } };
      expect(rank({ ...warm, about })).toBe(Math.min(SAME_DAY, rank(warm) + 1));
      const crusted = { hours: 50, signs: { fluid: 3, tenderness: 2, warmth: 2 } };
      expect(rank({ ...crusted, about })).toBe(SAME_DAY);
    },
  );

  test('every rule shows its source, every cause is a likely one', () => {
    for (const { id, cites, kind } of said) expect(cites.length, `${kind} ${id}`).toBeGreaterThan(0);
    for (const { id, label, about } of knowledge.causes)
      expect(`${label} ${about}`, id).not.toMatch(/\byou have\b|diagnos/i);
  });
});

describe('rule 16: reassurance by others never lowers; a danger phrase is not cancelled by person or tense', () => {
  const level = (message: string, hoursSince = 10): Level => {
    const answer = engine.assess({ message, hoursSince, unmentioned: 'absent' });
    if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
    return answer.assessment.level;
  };
  test.each([
    "my salon says this is normal but I can't breathe",
    "she can't breathe and her lips are swollen",
    'could not breathe this morning, the clinic said that is normal',
    'they told me it is fine, my tongue is swelling',
  ])('%s', (message) => {
    expect(level(message)).toBe('emergency');
  });

  test.each([
    'my friend had trouble breathing yesterday',
    'fainted last night at home',
    'had hives this morning with being sick again and again, gone now',
  ])('gone within 24 hours still counts: %s', (message) => {
    expect(level(message, 100)).toBe('emergency');
  });

  test('only the past of more than 24 hours ago cancels', () => {
    expect(rankOf(level('had hives this morning, gone now', 100))).toBeGreaterThanOrEqual(SAME_DAY);
    expect(rankOf(level('had hives 3 days ago, gone now', 100))).toBeLessThan(SAME_DAY);
  });

  test('pus stays pus whatever a friend says', () => {
    const alone = rankOf(level('there is yellow pus coming out of the bumps'));
    const calmed = rankOf(
      level('my friend says it is normal, there is yellow pus coming out of the bumps') as ReturnType<
        typeof levelOf
      >,
    );
    expect(alone).toBeGreaterThanOrEqual(SAME_DAY);
    expect(calmed).toBeGreaterThanOrEqual(alone);
  });
});

describe('rule 17: nobody is refused', () => {
  test('any age, pregnancy and any time since treatment get a level, and the same one', () => {
    for (const hours of [undefined, 0, 0.2, 100, 26_280])
      for (const signs of [{ redness: 1 }, { fluid: 3 }, { 'throat-tight': 1 }]) {
        const state = hours === undefined ? { signs } : { hours, signs };
        for (const about of [
          { 'under-18': 'yes' },
          { pregnant: 'yes' },
          { 'under-18': 'unsure' },
          { 'answered-by': 'other' },
        ])
          expect(rank({ ...state, about }), JSON.stringify(about)).toBe(rank(state));
      }
  });
});

describe('rule 18: calm is a duty: the ordinary is never raised above self-care', () => {
  test.each(effects)('$id alone, inside its window, is expected', ({ finding, stages }) => {
    const [mild] = stages;
    for (const [depth, until] of [
      ['standard', mild?.expectedUntil.standard],
      ['deep-or-rf', mild?.expectedUntil.deep],
    ] as const) {
      if (until === null || until === undefined) continue;
      const least = finding === 'peeling' ? 24 : 0;
      const cream: Partial<Record<ContextId, string>> = { 'numbing-cream': 'none' };
      const last = finding === 'numbness' ? 3 : until;
      for (const hours of [least, (least + last) / 2, last])
        expect(
          levelOf({ hours, signs: { [finding]: 1 }, about: { ...cream, 'depth-class': depth } }),
          `${depth} at ${hours}`,
        ).toBe('expected');
    }
  });

  test('an ordinary first week of a complete check-in stays at self-care or below', () => {
    const week: readonly Answers[] = [
      { hours: 1, signs: { redness: 2, swelling: 1, warmth: 1, burning: 1, bleeding: 1, tenderness: 1 } },
      { hours: 8, signs: { redness: 2, swelling: 2, warmth: 1, burning: 1, tightness: 1 } },
      { hours: 26, signs: { redness: 1, swelling: 1, 'eyelid-swelling': 1, tightness: 1, dryness: 1 } },
      { hours: 50, signs: { redness: 1, peeling: 1, dryness: 2, itch: 1, 'grid-marks': 1 } },
      { hours: 100, signs: { peeling: 2, dryness: 1, 'fine-crusts': 1 } },
      { hours: 160, signs: { peeling: 1, bruise: 1 } },
      { hours: 200, signs: { 'acne-spots': 1 } },
      { hours: 5000, signs: { 'white-dots': 1 } },
    ];
    for (const state of week)
      expect(levelOfRank(rank(state)), JSON.stringify(state)).toMatch(/^(expected|self-care)$/);
  });

  test('the danger states are the other half of the same duty', () => {
    for (const { id, scale, group } of vocabulary.findings.filter(
      (finding) => finding.group === 'danger-item',
    ))
      expect(rankOfOnly({ signs: { [id]: SCALES[scale].max } }), group).toBeGreaterThanOrEqual(SAME_DAY);
    expect(engine.decide(only({})).level).toBe('self-care');
  });
});
