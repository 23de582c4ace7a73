import { type CareItem, type PlanFacts, planOf } from '@afterneedle/engine';
import { expect, test } from 'vitest';
import { causeCare } from '../src/care/cause-care.ts';
import { planKnowledge } from '../src/plan.ts';
import { findings } from '../src/vocabulary/index.ts';

/** Words about the first time, and the last hour at which they may still be read. */
const FIRST_TIME: readonly (readonly [RegExp, number])[] = [
  [/\bfirst (day|night|evening|hours)\b|\btoday\b|\btonight\b|\btomorrow\b/i, 24],
  [/\b(sunscreen|make-up)( on)? yet\b/i, 72],
  [/\bfirst (days|week)\b|\bopen skin\b|\braw\b|\bmineral sunscreen\b/i, 168],
];

const LATE = [169, 721, 2200, 9000] as const;
const DAY = 24 * 3_600_000;
const now = 1_000 * DAY;

function tooLate({ id, say, untilHour }: CareItem): string[] {
  const until = Math.max(untilHour.standard ?? Infinity, untilHour.deep ?? Infinity);
  return FIRST_TIME.filter(([words, last]) => words.test(say) && until > last).map(
    ([, last]) => `${id} speaks of the first time after hour ${last}: ${say}`,
  );
}

/** Every care item that decides something at an hour, for a person of whom one thing is known. */
function decidingAt(hour: number, person: PlanFacts, signs: readonly string[]): readonly CareItem[] {
  const plan = planOf(planKnowledge, {
    treatments: [{ endedAt: now - hour * 3_600_000, facts: {} }],
    person,
    signs,
    policy: 'strictest',
    now,
  });
  const ids = plan.lines.flatMap(({ segments }) =>
    segments
      .filter(({ fromHour, untilHour }) => fromHour < hour && (untilHour === null || hour <= untilHour))
      .flatMap(({ decidedBy }) => decidedBy),
  );
  return planKnowledge.care.filter(({ id }) => ids.includes(id));
}

test('no care item speaks of the first days when they are over', () => {
  expect(planKnowledge.care.flatMap(tooLate)).toEqual([]);
});

test('no line that decides late in a plan speaks of the first days, whoever it is for', () => {
  const people: readonly PlanFacts[] = [
    {},
    ...planKnowledge.facts.flatMap(({ id, values }) => values.map((value) => ({ [id]: value }))),
  ];
  const signs = [[], ...findings.map(({ id }) => [id])];
  const pairs = [
    ...people.map((person) => ({ person, signs: [] })),
    ...signs.map((one) => ({ person: {}, signs: one })),
  ];
  const said = LATE.flatMap((hour) =>
    pairs.flatMap(({ person, signs: seen }) =>
      decidingAt(hour, person, seen)
        .filter(({ say }) => FIRST_TIME.some(([words, last]) => last < hour && words.test(say)))
        .map(({ id, say }) => `${id} at hour ${hour}: ${say}`),
    ),
  );
  expect([...new Set(said)]).toEqual([]);
});

test('advice for a cause, which has no hours, never speaks of the first days of a treatment', () => {
  const notes = causeCare.flatMap(({ soothes, worsens, clinicianOnly }) => [
    ...soothes,
    ...worsens,
    ...clinicianOnly,
  ]);
  expect(notes.filter(({ say }) => /\bfirst (day|days|week|evening)\b|\bopen skin\b/i.test(say))).toEqual([]);
});

test('a sunscreen that is mineral for the first week, for ever, is refused', () => {
  const planted: CareItem = {
    id: 'planted',
    stance: 'do',
    thing: 'sunscreen',
    label: 'Sunscreen',
    say: 'Use sunscreen each day, mineral for the first week.',
    fromHour: 72,
    untilHour: { standard: null, deep: null },
    cites: ['C-06'],
  };
  expect(tooLate(planted)).toHaveLength(1);
});
