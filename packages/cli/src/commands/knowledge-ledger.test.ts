import { type Coverage, coverage } from '@afterneedle/knowledge/coverage';
import { describe, expect, test } from 'vitest';
import { runForTest } from '../../tests/run-for-test.ts';
import { coverageAnswer } from './knowledge-coverage.ts';

const run = (...args: readonly string[]) => runForTest(['knowledge', ...args]);

describe('knowledge coverage', () => {
  test('prints one line and ends with 0 when everything is at work', async () => {
    const { code, out, err } = await run('coverage');
    expect(err).toBe('');
    expect(out).toMatch(
      /^claims 383\/383 \(used \d+, set aside \d+\), conflicts 43\/43, warnings 24\/24, judgements \d+ unsigned\n$/,
    );
    expect(code).toBe(0);
  });

  test('with --json gives every count, what was set aside and why, and what nobody signed', async () => {
    const answer = JSON.parse((await run('coverage', '--json')).out);
    expect(answer).toMatchObject({
      complete: true,
      claims: { total: 383, covered: 383 },
      evidence: { total: 105, covered: 105 },
      faults: [],
    });
    expect(answer.setAside).toHaveLength(answer.claims.setAside);
    expect(answer.unsigned).toContain('J-24');
  });

  test('names what is not covered, for programs and for people', () => {
    const short: Coverage = {
      ...coverage(),
      claims: { total: 383, covered: 382, used: 381, setAside: 1 },
      faults: [{ code: 'not-used', id: 'S0-02', say: 'S0-02 is at work nowhere' }],
      isComplete: false,
    };
    expect(coverageAnswer(false, short)).toEqual({
      text: expect.stringMatching(/^claims 382\/383/),
      faults: ['not-used: S0-02 is at work nowhere'],
    });
    expect(JSON.parse(coverageAnswer(true, short).text)).toMatchObject({
      complete: false,
      faults: [{ code: 'not-used', id: 'S0-02' }],
    });
  });
});

describe('knowledge sources', () => {
  test('lists the articles and the literature, and marks what was opened at its source', async () => {
    const { out } = await run('sources');
    expect(out).toMatch(/^E-103\* JAAD, 2016, review: /m);
    expect(out).toMatch(/^E-007 {2}FDA risk list/m);
    const { articles, literature } = JSON.parse((await run('sources', '--json')).out);
    expect(articles).toHaveLength(5);
    expect(literature).toHaveLength(105);
    for (const { id, openedAtSource, url, usedBy } of literature) {
      expect(openedAtSource || url === undefined, id).toBe(true);
      expect(usedBy, id).toBeGreaterThan(0);
    }
  });
});

describe('knowledge conflicts', () => {
  test('lists whom each follows and whom not', async () => {
    const { out } = await run('conflicts');
    expect(out.trimEnd().split('\n')).toHaveLength(43);
    expect(out).toMatch(
      /^C-06 {2}When sunscreen may start: weighted, follows .*E-038.*, not S0-107; not signed$/m,
    );
    expect(JSON.parse((await run('conflicts', '--json')).out)).toHaveLength(43);
  });

  test('tells one of them whole, in any case of letters', async () => {
    const { out } = await run('conflicts', 'c-06');
    expect(out).toContain('not followed:\n  S0-107 (Article on bumps)');
    expect(out).toMatch(/at work in: .*care:daily-sunscreen/);
    const detail = JSON.parse((await run('conflicts', 'C-06', '--json')).out);
    expect(detail).toMatchObject({ id: 'C-06', policy: 'weighted', dissenters: [{ id: 'S0-107' }] });
  });

  test('says which ids there are when one is not known', async () => {
    const { code, out, err } = await run('conflicts', 'C-99');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('C-01 to C-43');
  });
});
