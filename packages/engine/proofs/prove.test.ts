import { describe, expect, test } from 'vitest';
import { decisionFrom } from '../src/rules/interpret.ts';
import type { Rule } from '../src/rules/rule.ts';
import type { Tables } from '../src/rules/tables.ts';
import { type CompiledKnowledge, compileKnowledge } from '../src/triage/compiled-knowledge.ts';
import { proofLines, proveAll } from './prove.ts';
import { proveAlive } from './prove-alive.ts';
import { proveCited } from './prove-cited.ts';
import { proveMonotone } from './prove-monotone.ts';
import { proveMutants, tryMutants } from './prove-mutants.ts';
import { proveSameAnswers } from './prove-same-answers.ts';
import { proveTables } from './prove-tables.ts';
import { proveWorst } from './prove-worst.ts';
import { diceOf, randomFacts } from './random.ts';
import { smallKnowledge } from './small-knowledge.ts';
import { decisionWith, differs, subjectOf, viewOf } from './state-view.ts';

const generated = { count: 2000, seed: 11 };

function withRule(rule: Rule) {
  return { ...smallKnowledge, rules: [...smallKnowledge.rules, rule] };
}

const odd: Rule = {
  id: 'odd',
  level: 'same-day',
  all: [{ f: 'pus', atLeast: 1 }],
  cites: ['X-1'],
  say: 'Odd.',
  contactWithinHours: 24,
};

type Spoil = (tables: Tables) => Partial<Tables>;

/** Compiled knowledge with one table spoiled after it was compiled. */
function spoiled(spoil: Spoil): CompiledKnowledge {
  const compiled = compileKnowledge(smallKnowledge);
  return { ...compiled, tables: { ...compiled.tables, ...spoil(compiled.tables) } };
}

/** The same list with one number changed. */
function changed<
  List extends { with(index: number, value: number): List; at(index: number): number | undefined },
>(list: List, index: number, to: (value: number) => number): List {
  return list.with(index, to(list.at(index) ?? 0));
}

const firstSet = (list: Int32Array): number => list.findIndex((bits) => bits !== 0);

const spoils: Readonly<Record<string, Spoil>> = {
  'a lower rank': ({ ranks }) => ({ ranks: changed(ranks, 0, (rank) => rank - 1) }),
  'a rule that needs one condition less': ({ pairMask }) => ({
    pairMask: changed(pairMask, 0, (mask) => mask & (mask - 1)),
  }),
  'a rule that needs one condition more': ({ pairMask }) => ({
    pairMask: changed(pairMask, 0, (mask) => mask | 1 | 2 | 4),
  }),
  'a group that needs more': ({ partNeed }) => ({
    partNeed: changed(
      partNeed,
      [...partNeed].findIndex((need) => need > 0),
      (need) => need + 1,
    ),
  }),
  'an answer that meets nothing': ({ least }) => ({ least: changed(least, firstSet(least), () => 0) }),
  'an answer that may not meet what it meets': ({ most }) => ({
    most: changed(most, firstSet(most), () => 0),
  }),
  'an hour that comes late': ({ cuts }) => ({ cuts: changed(cuts, 0, (cut) => cut + 1) }),
  'an hour that is forgotten': ({ cutRows }) => ({
    cutRows: changed(
      cutRows,
      cutRows.findLastIndex((bits) => bits !== 0),
      () => 0,
    ),
  }),
  'a usual answer that sets something more': ({ usualLeast }) => ({
    usualLeast: changed(usualLeast, 0, (bits) => bits ^ 1),
  }),
  'a rule nobody looks at': ({ watchers }) => ({ watchers: changed(watchers, 0, (rule) => rule + 1) }),
  'a finding that counts as enveloped': ({ presence }) => ({
    presence: changed(presence, presence.indexOf(7), () => 4),
  }),
  'an unsure answer that is let pass': ({ urgentNaming }) => ({
    urgentNaming: changed(urgentNaming, firstSet(urgentNaming), () => 0),
  }),
};

describe('the small knowledge is proved', () => {
  const proofs = proveAll(smallKnowledge, generated);

  test.each(proofs.map((proof) => [proof.claim, proof] as const))('%s', (_, { failures, checked }) => {
    expect(failures).toEqual([]);
    expect(checked).toBeGreaterThan(30);
  });

  test('and said so in lines, the last with the count', () => {
    expect(proofLines(proofs).at(-1)).toBe('proved 7 of 7');
    expect(proofLines([{ claim: 'c', checked: 1, failures: ['f'], notes: [] }])).toEqual([
      'REFUTED  c (1 looked at)',
      '         but f',
      'proved 0 of 1',
    ]);
  });
});

describe('each proof catches what is wrong', () => {
  test.each(Object.entries(spoils))('tables: %s', (_, spoil) => {
    expect(proveTables(spoiled(spoil)).failures).not.toEqual([]);
  });

  test('tables: a rule compiled with another threshold', () => {
    const compiled = compileKnowledge(smallKnowledge);
    const rules = compiled.rules.map((rule) =>
      rule.id === 'severe-swelling' ? { ...rule, all: [{ f: 'swelling', atLeast: 2 }] } : rule,
    );
    expect(proveTables({ ...compiled, rules }).failures).toContain(
      'severe-swelling was compiled to 0 of f:swelling:3',
    );
  });

  test('cited: a rule that rests on nothing, and one that does not say by when', () => {
    const { contactWithinHours: _, ...late } = odd;
    expect(proveCited(withRule({ ...late, cites: [' '] })).failures).toEqual([
      'odd cites nothing',
      'odd does not say by when',
    ]);
  });

  test('alive: a rule that can not fire, and an id used twice', () => {
    const all = [
      { c: 'device', is: ['pen'] },
      { c: 'device', is: ['rf'] },
    ];
    expect(proveAlive(withRule({ ...odd, all })).failures).toEqual(['odd never fires']);
    expect(proveAlive(withRule({ ...odd, id: 'pus' })).failures).toEqual(['two are called pus']);
    expect(proveAlive(withRule(odd)).notes).toContain('odd never fires without pus');
  });

  test('monotone: a step that meets less than the one below, and an hour that takes something away', () => {
    const worst = spoiled(({ least }) => ({ least: least.map((mask, at) => (at % 16 === 3 ? 0 : mask)) }));
    expect(proveMonotone(worst).failures).toContainEqual(
      expect.stringContaining('redness at 3 meets less than at 2'),
    );
    const late = spoiled(({ cutRows, cuts }) => ({
      cutRows: cutRows.fill(0, cutRows.length - cutRows.length / (cuts.length + 1)),
    }));
    expect(proveMonotone(late).failures).toContainEqual(expect.stringContaining('less holds than before'));
  });

  test('monotone: a context fact that the early hours tell, and that counts more than later', () => {
    const derivations = [{ when: { untilHour: 24 }, gives: { c: 'numbing', value: 'within-24h' } }];
    const early = compileKnowledge({ ...smallKnowledge, derivations });
    expect(proveMonotone(early).failures).toEqual([expect.stringContaining('numbing, as the time tells it')]);
  });

  test('worst: an open answer that is taken for a no', () => {
    const hopeful = spoiled(({ most }) => ({ most: most.map((mask, at) => (at % 16 === 5 ? 0 : mask)) }));
    expect(proveWorst(hopeful, generated).failures).not.toEqual([]);
  });

  test('same answers: a rule nobody looks at, found by check-ins alone', () => {
    const deaf = spoiled(({ watchers }) => ({ watchers: changed(watchers, 0, (rule) => rule + 1) }));
    expect(proveSameAnswers(deaf, generated).failures).not.toEqual([]);
  });

  test('mutants: a change that nothing shows', () => {
    const all = [
      { f: 'pus', atLeast: 1 },
      { c: 'depth-class', is: ['deep-or-rf'], orUnknown: true },
    ] as const;
    const { failures } = proveMutants(withRule({ ...odd, level: 'emergency', contactWithinHours: 0, all }));
    expect(failures).toContain(
      'odd: depth-class is deep-or-rf or unknown -> depth-class is deep-or-rf goes unnoticed',
    );
  });

  test('mutants: what is called equal changes no level on generated check-ins', () => {
    const subject = subjectOf(smallKnowledge);
    const dice = diceOf(5);
    const views = Array.from({ length: 1500 }, () => viewOf(randomFacts(smallKnowledge, dice), subject));
    const byId = new Map([...subject.book.rules, ...subject.book.lifts].map((entry) => [entry.id, entry]));
    const wrong = [...tryMutants(smallKnowledge)]
      .filter(({ fate }) => fate === 'equal')
      .flatMap(({ change, mutant }) => {
        const own = { ...change, original: byId.get(change.original.id) } as typeof change;
        const seen = views.find((view) => differs(view.decision, decisionWith(view, own)));
        return seen === undefined
          ? []
          : [`${change.original.id}: ${mutant.how} ${JSON.stringify(seen.facts)}`];
      });
    expect(wrong).toEqual([]);
  });
});

test('a decision without anything fired is self-care while something is open', () => {
  const none = { rules: [], lifts: [], isBare: false };
  expect(decisionFrom(none, none, { unsure: [], isTimeKnown: false }).level).toBe('self-care');
  expect(decisionFrom(none, none, { unsure: [], isTimeKnown: true }).level).toBe('expected');
});
