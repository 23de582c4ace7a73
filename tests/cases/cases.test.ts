import { readFileSync } from 'node:fs';
import { SCALES } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { caseEngine, waysRun } from './case-engine.ts';
import { causesOfGroup, codedCase, goldenCases, lacksDecidingSign } from './golden-case.ts';
import { readJson } from './read-json.ts';
import { type Run, reportOf } from './report.ts';
import { runCases } from './run-cases.ts';

const now = runCases(caseEngine, waysRun);

describe('the cases as data', () => {
  test('all 37 are there, each coded, each group mapped to causes the knowledge has', () => {
    const causes = new Set(knowledge.causes.map(({ id }) => id));
    expect(goldenCases).toHaveLength(37);
    for (const { id, expected, acceptable, causeGroup } of goldenCases) {
      expect(codedCase(id)).toBeDefined();
      expect(acceptable).toContain(expected);
      expect(causesOfGroup(causeGroup)?.filter((cause) => !causes.has(cause))).toEqual([]);
    }
  });

  test('every coded fact is a word of the vocabulary', () => {
    const findings = new Map(knowledge.vocabulary.findings.map(({ id, scale }) => [id, SCALES[scale].max]));
    const contexts = new Map(knowledge.vocabulary.contexts.map(({ id, values }) => [id, values]));
    const wrong = goldenCases.flatMap(({ id }) =>
      Object.entries(codedCase(id).facts).filter(([fact, value]) => {
        if (value === 'unsure') return !findings.has(fact) && !contexts.has(fact);
        if (typeof value === 'string') return contexts.get(fact)?.includes(value) !== true;
        return value === true ? !findings.has(fact) : !(value >= 0 && value <= (findings.get(fact) ?? -1));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('texts that lack the deciding sign are cases', () => {
    const ids = goldenCases.map(({ id }) => id);
    expect(Object.keys(lacksDecidingSign).filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('the cases as run', () => {
  test.each(waysRun)('no emergency or same-day case is rated under, from %s', (way) => {
    const grave = new Set(
      goldenCases
        .filter(({ expected }) => expected === 'emergency' || expected === 'same-day')
        .map(({ id }) => id),
    );
    const under = (now[way] ?? []).filter(
      ({ id, levelVerdict }) =>
        levelVerdict === 'under' && grave.has(id) && lacksDecidingSign[id] === undefined,
    );
    expect(under.map(({ id, level }) => `${id}: ${level}`)).toEqual([]);
  });

  test('docs/safety/cases.md says what a run gives now: else npm run cases', () => {
    const page = readFileSync(new URL('../../docs/safety/cases.md', import.meta.url), 'utf8');
    expect(page).toBe(reportOf(now, readJson<Run>('first-run.json')));
  });
});
