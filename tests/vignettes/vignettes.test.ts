import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LEVELS, SCALES } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { DISPUTED } from './after-first-run.ts';
import { levelTable, type MetricId, shareOf } from './figures.ts';
import { firstRunOf } from './first-run.ts';
import { type Judged, judgedVignettes } from './judged.ts';
import { safetyReport } from './report.ts';
import { runsNow } from './runs-now.ts';
import { wilsonBounds } from './share.ts';
import { SETS, type SetId, vignettesOf } from './vignette.ts';

const runs = runsNow();
const now = (set: SetId, way: 'coded' | 'message' = 'coded') =>
  judgedVignettes(vignettesOf(set), runs.sets[set], way);
const page = readFileSync(new URL('../../docs/safety/report.md', import.meta.url), 'utf8');

/** The first runs as they were committed before anything was mended. */
const FIRST_RUNS: Readonly<Record<SetId, string>> = {
  a: 'cb2435cdde3c0d6a832050b885f8b2e492964a8c70ce4ecb20537d689748c729',
  b: '5c2b434d17213a9c61c4d66be0f1e56c0c9887876bca603b0841d89d505fae46',
};

describe('the vignettes as data', () => {
  test('are 165 in each set, each told once, in words the vocabulary has', () => {
    const findings = new Map(knowledge.vocabulary.findings.map(({ id, scale }) => [id, SCALES[scale].max]));
    const contexts = new Map(knowledge.vocabulary.contexts.map(({ id, values }) => [id, values]));
    const all = SETS.flatMap(vignettesOf);
    expect(SETS.map((set) => vignettesOf(set).length)).toEqual([165, 165]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(330);
    const wrong = all.flatMap(({ id, facts }) =>
      Object.entries(facts).flatMap(([fact, value]) => {
        const max = findings.get(fact);
        if (value === 'unsure' || (value === true && max !== undefined)) return [];
        if (typeof value === 'string' && contexts.get(fact)?.includes(value) === true) return [];
        return typeof value === 'number' && value >= 0 && value <= (max ?? -1) ? [] : [`${id} ${fact}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('name levels and causes there are', () => {
    const causes = new Set(knowledge.causes.map(({ id }) => id));
    for (const { expected, acceptable, cause, causesAlsoRight } of SETS.flatMap(vignettesOf)) {
      expect(LEVELS).toContain(expected);
      expect(acceptable).toContain(expected);
      expect(
        [...(cause === null ? [] : [cause]), ...causesAlsoRight].filter((id) => !causes.has(id)),
      ).toEqual([]);
    }
  });
});

describe('the first runs', () => {
  test.each(SETS)('of set %s stand as they were', (set) => {
    const digest = createHash('sha256')
      .update(JSON.stringify(firstRunOf(set)))
      .digest('hex');
    expect(digest).toBe(FIRST_RUNS[set]);
  });

  test.each(SETS)('of set %s hold every vignette, both ways', (set) => {
    const ids = vignettesOf(set).map(({ id }) => id);
    for (const way of ['coded', 'message'] as const)
      expect(firstRunOf(set)[way].map(({ id }) => id)).toEqual(ids);
  });
});

describe('the vignettes as run', () => {
  test.each(SETS)('no emergency or same-day vignette of set %s is rated under', (set) => {
    const { part, whole } = shareOf('grave', now(set));
    expect(whole - part).toBe(0);
  });

  test.each<[MetricId, 'at least' | 'at most', number]>([
    ['exact', 'at least', 0.97],
    ['safe-strict', 'at least', 0.99],
    ['safe-lenient', 'at least', 1],
    ['over-calm', 'at most', 0.05],
    ['top-1', 'at least', 0.95],
    ['top-3', 'at least', 0.98],
  ])('%s is %s %d in both sets', (id, side, bound) => {
    for (const set of SETS) {
      const { part, whole } = shareOf(id, now(set));
      if (side === 'at least') expect(part / whole).toBeGreaterThanOrEqual(bound);
      else expect(part / whole).toBeLessThanOrEqual(bound);
    }
  });

  test('a disputed one is failed: one that is right needs no dispute', () => {
    const failed = SETS.flatMap((set) => now(set))
      .filter(({ level, expected }) => level !== expected)
      .map(({ id }) => id);
    expect(Object.keys(DISPUTED).filter((id) => !failed.includes(id))).toEqual([]);
  });
});

describe('the report', () => {
  test('says what a run gives now: else npm run cases', () => {
    expect(page).toBe(safetyReport(runs));
  });

  test('says first what it does not show', () => {
    expect(/^## (.*)$/m.exec(page)?.[1]).toBe('What this does not show');
  });
});

describe('the measures', () => {
  const judged = (
    expected: Judged['expected'],
    level: Judged['level'],
    causes: readonly string[] = [],
  ): Judged => ({
    id: 'x',
    expected,
    acceptable: [expected],
    level,
    causes,
    rules: [],
    cause: { named: ['a'], right: ['a', 'b'] },
  });
  const some = [
    judged('emergency', 'same-day', ['b']),
    judged('same-day', 'self-care', ['c', 'c', 'a']),
    judged('self-care', 'contact-provider'),
    judged('expected', 'self-care'),
    judged('contact-provider', null),
  ];

  test.each<[MetricId, number, number]>([
    ['answered', 4, 5],
    ['exact', 0, 5],
    ['safe-strict', 2, 5],
    ['safe-lenient', 3, 5],
    ['under', 3, 5],
    ['over', 2, 5],
    ['over-calm', 1, 2],
    ['emergency', 0, 1],
    ['same-day', 0, 1],
    ['grave', 0, 2],
    ['grave-accepted', 0, 2],
    ['top-1', 1, 5],
    ['top-3', 2, 5],
    ['named-1', 0, 5],
    ['named-3', 1, 5],
  ])('count %s as %d of %d', (id, part, whole) => {
    expect(shareOf(id, some)).toEqual({ part, whole });
  });

  test('the table of levels leaves out what has no answer', () => {
    expect(
      levelTable(some)
        .flat()
        .reduce((sum, count) => sum + count, 0),
    ).toBe(4);
  });

  test('bounds are those of Wilson', () => {
    const { low, high } = wilsonBounds({ part: 0, whole: 125 });
    expect(low).toBe(0);
    expect(high).toBeCloseTo(2.98, 2);
    expect(wilsonBounds({ part: 8, whole: 10 }).low).toBeCloseTo(49.02, 2);
    expect(wilsonBounds({ part: 8, whole: 10 }).high).toBeCloseTo(94.33, 2);
  });
});
