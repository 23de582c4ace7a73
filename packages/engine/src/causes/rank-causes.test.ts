import { describe, expect, test } from 'vitest';
import { diceOf, randomFacts } from '../../proofs/random.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { boundsOf } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { explain } from '../triage/explain.ts';
import { explainForPage } from '../triage/explain-for-page.ts';
import type { Cause, CauseCue } from './cause.ts';

/** The score straight from the cues, one after the other; `supported` when something there speaks for it. */
function scoreOf(
  cause: Cause,
  facts: Facts,
  knowledgeBase: KnowledgeBase,
): { score: number; supported: boolean } {
  const { least, most } = boundsOf(facts, knowledgeBase);
  const hours = facts.minutes === undefined ? undefined : facts.minutes / 60;
  const bin =
    hours === undefined ? undefined : cause.onset.find(({ until }) => until === null || hours <= until);
  const added = cause.cues.map((cue: CauseCue) => {
    if (cue.f !== undefined) {
      const step = cue.atLeast ?? 1;
      if ((least.findings[cue.f] ?? 0) >= step) return cue.holds;
      const isExact = least.findings[cue.f] === most.findings[cue.f];
      return isExact ? (cue.fails ?? 0) : 0;
    }
    const words = most.contexts[cue.c ?? ''] ?? [];
    if (words.length !== 1) return 0;
    return cue.is?.includes(words[0] ?? '') === true ? cue.holds : (cue.fails ?? 0);
  });
  const supported = cause.cues.some((cue, index) => added[index] === cue.holds && cue.holds > 0);
  return { score: cause.prior + (bin?.add ?? 0) + added.reduce((sum, add) => sum + add, 0), supported };
}

const compiled = compileKnowledge(smallKnowledge);
const known = { masked: 'none', numbing: 'none', 'bumps-began': 'within-24h' };
const causesOf = (findings: Facts['findings'], contexts: Facts['contexts'] = known, minutes = 3000) =>
  explain(compiled, { findings, contexts, minutes }).causes;

describe('causes are ranked', () => {
  test('by the sum of their weights, best first, in words by the gap', () => {
    const facts = { findings: { pus: 1, warmth: 2, redness: 1 }, contexts: known, minutes: 3000 };
    expect(explain(compiled, facts).causes).toEqual([
      { id: 'infection', strength: 'most-likely', score: -300 + 300 + 1500 + 500 },
    ]);
    expect(causesOf({ redness: 1, soreness: 2 }, { ...known, device: 'rf' }, 600)).toEqual([
      { id: 'normal-inflammation', strength: 'most-likely', score: 900 + 400 + 300 },
      { id: 'burn', strength: 'less-likely', score: -800 + 900 + 400 },
    ]);
  });

  test('as the cues say, on 4,000 check-ins', () => {
    const dice = diceOf(3);
    for (let index = 0; index < 4000; index++) {
      const facts = randomFacts(smallKnowledge, dice);
      for (const { id, score } of explain(compiled, facts).causes) {
        const cause = smallKnowledge.causes.find((one) => one.id === id) as Cause;
        expect(scoreOf(cause, facts, smallKnowledge)).toEqual({ score, supported: true });
      }
    }
  });

  test('a tie goes to the lower id, whatever their order', () => {
    const twin = (id: string): Cause => ({
      id,
      label: id,
      about: '',
      prior: 0,
      onset: [],
      cues: [{ f: 'pus', atLeast: 1, holds: 10, say: 'pus' }],
      cites: ['X'],
    });
    const causes = ['c', 'a', 'f', 'b', 'e', 'd'].map(twin);
    const ranked = explain(compileKnowledge({ ...smallKnowledge, causes }), {
      findings: { pus: 1 },
      contexts: {},
    }).causes;
    expect(ranked.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(new Set(ranked.map(({ strength }) => strength))).toEqual(new Set(['most-likely']));
  });

  test('in words by the gap, each border included, and no further than is worth naming', () => {
    const second = (gap: number) => {
      const cues = (holds: number) => [{ f: 'pus', atLeast: 1, holds, say: 'pus' }];
      const causes = [2000, 2000 - gap].map(
        (holds, index): Cause => ({
          id: `cause-${index}`,
          label: '',
          about: '',
          prior: 0,
          onset: [],
          cues: cues(holds),
          cites: ['X'],
        }),
      );
      const small = compileKnowledge({ ...smallKnowledge, causes });
      return explain(small, { findings: { pus: 1 }, contexts: {} }).causes[1]?.strength;
    };
    expect([150, 151, 700, 701, 1500, 1501].map(second)).toEqual([
      'most-likely',
      'possible',
      'possible',
      'less-likely',
      'less-likely',
      undefined,
    ]);
  });

  test('each by its own signs alone, also where there are many', () => {
    const causes = Array.from({ length: 70 }, (_, index): Cause => {
      const sign = ['pus', 'lump', 'fever', 'bumps'][index % 4] as string;
      const id = `cause-${100 + index}`;
      const cues = [{ f: sign, atLeast: 1, holds: 10 + index, say: sign }];
      return {
        id,
        label: '',
        about: '',
        prior: 0,
        onset: [],
        cues,
        needs: [sign],
        ownCue: [sign],
        cites: ['X'],
      };
    });
    const many = compileKnowledge({ ...smallKnowledge, causes });
    const best = (sign: string) =>
      explain(many, {
        findings: { pus: 0, lump: 0, fever: 0, bumps: 0, [sign]: 1 },
        contexts: {},
        minutes: 3000,
      }).causes.map(({ id, score }) => [id, score]);
    const last = (from: number) =>
      [0, 4, 8, 12, 16].map((less) => [`cause-${100 + from - less}`, 10 + from - less]);
    expect([best('pus'), best('lump'), best('bumps')]).toEqual([last(68), last(69), last(67)]);
  });

  test('only with a sign of their own while nothing is above self-care', () => {
    expect(causesOf({ fever: 0, redness: 1, pus: 0, warmth: 0 }).map(({ id }) => id)).not.toContain(
      'infection',
    );
  });

  test('not while every sign it is seen by is known to be absent', () => {
    const named = (findings: Facts['findings']) =>
      causesOf(findings, { ...known, device: 'rf' }, 600).map(({ id }) => id);
    expect(named({ soreness: 0, redness: 1 })).not.toContain('burn');
    expect(named({ soreness: 1, redness: 1 })).toContain('burn');
    expect(named({ redness: 1 })).toContain('burn');
  });

  test('not without any sign, nor in an emergency', () => {
    expect(causesOf({}, { ...known, device: 'rf' })).toEqual([]);
    expect(causesOf({ breathing: 2, pus: 1 })).toEqual([]);
  });
});

test('what speaks for a cause and what against adds up to its score', () => {
  const dice = diceOf(8);
  for (let index = 0; index < 500; index++) {
    const facts = randomFacts(smallKnowledge, dice);
    for (const cause of explainForPage(compiled, facts).causes) {
      const entry = smallKnowledge.causes.find((one) => one.id === cause.id) as Cause;
      const sum = [...cause.for, ...cause.against].reduce((total, { weight }) => total + weight, 0);
      const untold = entry.onset.find(
        ({ until }) => facts.minutes !== undefined && (until === null || facts.minutes <= until * 60),
      );
      const silent = untold?.say === undefined ? (untold?.add ?? 0) : 0;
      expect(entry.prior + sum + silent).toBe(cause.score);
      expect(
        cause.for.every(({ weight }) => weight > 0) && cause.against.every(({ weight }) => weight < 0),
      ).toBe(true);
    }
  }
});
