import { compileKnowledge, type Envelope, expectedCourses } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { healingKnowledge, seriesKnowledge } from '../src/series/index.ts';

const { effects, vocabulary } = knowledge;

function windowOf(finding: string, severity: number): number {
  const stages = effects.find((effect) => effect.finding === finding)?.stages ?? [];
  const { standard, deep } = stages.findLast((stage) => stage.severity <= severity)?.expectedUntil ?? {};
  return Math.max(standard ?? 0, deep ?? 0);
}

function faultsOf({ finding, anchors, risesUntilHour }: Envelope): string[] {
  const found = anchors.flatMap(({ severity, untilHour }, at): string[] => {
    const before = anchors[at - 1];
    const isInOrder = before === undefined || (before.severity > severity && before.untilHour < untilHour);
    return [
      ...(untilHour > windowOf(finding, severity) ? [`${severity} is expected past its window`] : []),
      ...(isInOrder ? [] : ['the steps do not fall']),
    ];
  });
  if (risesUntilHour < 24 || risesUntilHour > 96) found.push('it rises too short or too long');
  return found.map((fault) => `${finding}: ${fault}`);
}

test('an envelope falls with time and never outlasts the window of its effect', () => {
  expect(seriesKnowledge.envelopes.flatMap(faultsOf)).toEqual([]);
});

test('an envelope that lasts too long or rises again is refused', () => {
  const [redness] = seriesKnowledge.envelopes;
  if (redness === undefined) throw new Error('no envelope');
  const [first, second] = redness.anchors;
  if (first === undefined || second === undefined) throw new Error('no anchors');
  const planted: readonly Envelope[] = [
    { ...redness, anchors: [{ ...first, untilHour: 48 }] },
    { ...redness, anchors: [second, first] },
    { ...redness, risesUntilHour: 200 },
  ];
  expect(planted.map((one) => faultsOf(one).length > 0)).toEqual([true, true, true]);
});

test('every sign that may be expected and has a course has an envelope', () => {
  const coursed = vocabulary.findings.flatMap(({ group, of }) =>
    group === 'course' && of !== undefined ? [of] : [],
  );
  const steps = new Set(
    vocabulary.findings.filter(({ scale }) => scale === 'severity' || scale === 'amount').map(({ id }) => id),
  );
  const missing = effects
    .filter(({ stages }) => stages.some(({ expectedUntil }) => expectedUntil.standard !== null))
    .map(({ finding }) => finding)
    .filter((finding) => coursed.includes(finding) && steps.has(finding))
    .filter((finding) => !seriesKnowledge.envelopes.some((one) => one.finding === finding));
  expect(missing).toEqual([]);
});

test('every number says why, is whole, and counts as signed by nobody yet', () => {
  const { asks: _, ...healing } = healingKnowledge;
  const all = [
    ...Object.values(seriesKnowledge.numbers),
    ...Object.values(seriesKnowledge.stretch.percent),
    ...Object.values(healing),
  ];
  for (const { value, why, needs, signedBy } of all) {
    expect(Number.isInteger(value)).toBe(true);
    expect([why, needs]).not.toContain('');
    expect(signedBy).toBeNull();
  }
});

test('words and findings that the series names are in the vocabulary', () => {
  const ids = new Set(vocabulary.findings.map(({ id }) => id));
  const { maskedBy, stretch, cameBack } = seriesKnowledge;
  for (const { context, is, hides } of maskedBy) {
    const words = vocabulary.contexts.find(({ id }) => id === context)?.values ?? [];
    expect(is.filter((word) => word !== 'unsure' && !words.includes(word))).toEqual([]);
    expect(hides.filter((id) => !ids.has(id))).toEqual([]);
  }
  const depths = vocabulary.contexts.find(({ id }) => id === stretch.context)?.values;
  expect(Object.keys(stretch.percent)).toEqual(depths);
  expect(ids.has(cameBack)).toBe(true);
});

test('the diary asks every sign that a series follows, once', () => {
  const { courses } = expectedCourses(compileKnowledge(knowledge), seriesKnowledge, {});
  expect([...healingKnowledge.asks].sort()).toEqual(courses.map(({ finding }) => finding).sort());
});
