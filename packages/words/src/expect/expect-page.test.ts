import { expectEntries, ordinaryEffects, phases } from '@afterneedle/knowledge/expect';
import { expect, test } from 'vitest';
import { type ExpectOptions, expectPage, expectPageIds, expectPhases, sunSection } from './expect-page.ts';

const HOUR = 3_600_000;
const TREATED = Date.UTC(2026, 7, 3, 17, 0);

const unknown: ExpectOptions = {
  now: TREATED + 30 * HOUR,
  timeZone: 'Europe/London',
  locale: 'en-GB',
  needles: 'standard',
};
const known: ExpectOptions = { ...unknown, treated: { at: TREATED, isApprox: false } };
const about: ExpectOptions = { ...unknown, treated: { at: TREATED, isApprox: true } };

const linesOf = (id: string, options: ExpectOptions): readonly string[] =>
  expectPage(id, options)?.windows.rows.flatMap(({ label, lines }) =>
    lines.map((line) => `${label}: ${line}`),
  ) ?? [];

test('there is a page for every ordinary effect and none for anything else', () => {
  expect(expectPageIds.toSorted()).toEqual(ordinaryEffects.map(({ id }) => id).toSorted());
  expect(expectPage('sunburn', unknown)).toBeUndefined();
});

test('without a time the windows are lengths, and differ by needles where the effect says so', () => {
  expect(linesOf('redness', unknown)).toEqual([
    'Needles up to 1.5 mm: Mild or moderate: Usual for up to 3 days. It should be gone after 1 week. If not, contact your clinic.',
    'Needles up to 1.5 mm: Severe: We never call it usual by itself. It can be watched for up to 2 days, then contact your clinic.',
    'Needles over 1.5 mm, or RF: Mild or moderate: Usual for up to 4 days. It should be gone after 1 week. If not, contact your clinic.',
    'Needles over 1.5 mm, or RF: Severe: Usual for up to 1 day. It should be gone after 2 days. If not, contact your clinic.',
  ]);
});

test('with a time the windows are dates where the person is', () => {
  expect(linesOf('peeling', known)).toEqual([
    'All needle lengths and RF: Usual until Monday 10 August, 18:00. It should be gone by Thursday 13 August, 18:00. If not, contact your clinic.',
  ]);
});

test('a time that is over is said to be over', () => {
  expect(linesOf('pinpoint-bleeding', known)[0]).toContain(
    'It was usual until Monday 3 August, 19:00. That time is over.',
  );
});

test('a date that is only about right says so and names no hour', () => {
  expect(linesOf('tightness', about)[0]).toContain('Usual until about Thursday 6 August.');
});

test('what is never called usual by itself is said to be watched', () => {
  expect(linesOf('eyelid-puffiness', unknown)[0]).toContain('We never call it usual by itself.');
  expect(linesOf('warmth', unknown)).toContain(
    'All needle lengths and RF: Severe: Not usual. Check your skin.',
  );
});

test('what is only watched never counts as usual on its page', () => {
  const watched = expectPageIds.filter((id) => expectPage(id, unknown)?.course === 'watched');
  expect(watched).toEqual(['eyelid-puffiness', 'weeping', 'acne-spots', 'white-dots']);
  for (const id of expectPageIds) {
    const page = expectPage(id, unknown);
    const text = [page?.windows.heading, page?.onlyIf.heading, ...(page?.windows.rows[0]?.lines ?? [])].join(
      ' ',
    );
    if (watched.includes(id)) expect(text, id).not.toMatch(/[Cc]ounts as usual|is usual|Usual (for|until)/);
    else expect(text, id).toMatch(/counts as usual only if/);
  }
});

test('a page speaks of the time above only where a time stands above', () => {
  for (const id of expectPageIds) {
    const page = expectPage(id, unknown);
    const isTimed = page?.windows.rows.some(({ lines }) => /\d/.test(lines[0] ?? '')) ?? false;
    expect(page?.onlyIf.lines.includes('It is not later than the time above.'), id).toBe(isTimed);
  }
  const dots = expectPage('white-dots', known);
  expect(dots?.onlyIf.lines.join(' ')).not.toMatch(/the time above/);
  expect(dots?.windows).not.toHaveProperty('counted');
});

test('a severity the rules never let pass stands apart, with the help below it', () => {
  expect(linesOf('swelling', unknown).at(-1)).toMatch(/: Severe: Never usual and never just watched\./);
  expect(linesOf('eyelid-puffiness', unknown).at(-1)).toMatch(/: Moderate or severe: Never usual/);
});

test('each page says what else must be so before it names what is not usual', () => {
  for (const id of expectPageIds) {
    const page = expectPage(id, unknown);
    expect(page?.onlyIf.lines.length, id).toBeGreaterThan(4);
    expect(page?.notUsual.groups.length, id).toBeGreaterThan(0);
    expect(page?.sources.lines.length, id).toBeGreaterThan(0);
  }
});

test('an emergency on a page names the number of the place', () => {
  const page = expectPage('swelling', { ...unknown, region: 'US' });
  expect(page?.notUsual.groups[0]?.heading).toBe('Call 911 now if');
});

test('each stretch of days holds what its windows say and nothing else', () => {
  for (const needles of ['standard', 'deep'] as const) {
    for (const phase of expectPhases({ ...unknown, needles })) {
      const { fromHour } = phases.find(({ id }) => id === phase.id) ?? { fromHour: 0 };
      const usual = phase.groups[0]?.lines.map(({ id }) => id) ?? [];
      const bySource = ordinaryEffects
        .filter(({ stages }) => (stages[0]?.expectedUntil[needles] ?? 0) > fromHour)
        .filter(({ id }) => !(id === 'peeling' && fromHour < 24));
      expect(usual.toSorted(), phase.id).toEqual(bySource.map(({ id }) => id).toSorted());
    }
  }
});

test('the stretch of days that is now is marked, and only with a known time', () => {
  expect(expectPhases(known).map(({ isNow }) => isNow)).toEqual([false, true, false, false, false]);
  expect(expectPhases(unknown).some(({ isNow }) => isNow)).toBe(false);
  expect(expectPhases(known)[1]?.from).toBe('From Tuesday 4 August, 18:00');
});

test('sun is kept off for the month of the care item', () => {
  expect(sunSection(known).lines.at(-1)).toBe('This holds until Wednesday 2 September, 18:00.');
});

test('no sentence of any page has more than 20 words', () => {
  const pages = expectPageIds.flatMap((id) => linesOf(id, known));
  const sentences = pages.flatMap((text) => text.split(/(?<=[.!?:])\s+/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  expect(expectEntries.length).toBeGreaterThan(40);
});
