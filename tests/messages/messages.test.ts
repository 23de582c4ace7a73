import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { firstRunOf } from './first-run.ts';
import { type LabelledMessage, messagesOf, SETS } from './message-set.ts';
import { reportOf, runsOf } from './report.ts';
import { runMessages } from './run-messages.ts';
import { rates, scoreAll, scoreMessage, totalOf } from './score.ts';

const now = runsOf((set) => runMessages(messagesOf(set)));

/** What a run must reach: what stands, so that nothing gets worse unseen. */
const FLOORS = {
  a: { present: 0.94, denied: 0.88, danger: 0.96, flips: 10, hours: 0.96, crisis: 1 },
  b: { present: 0.81, denied: 0.74, danger: 0.86, flips: 43, hours: 0.91, crisis: 0.9 },
  c: { present: 0.84, denied: 0.83, danger: 0.9, flips: 18, hours: 0.92, crisis: 1 },
  d: { present: 0.81, denied: 0.8, danger: 0.88, flips: 24, hours: 0.94, crisis: 0.75 },
  e: { present: 0.76, denied: 0.79, danger: 0.73, flips: 35, hours: 0.89, crisis: 0.75 },
  f: { present: 0.84, denied: 0.81, danger: 0.87, flips: 20, hours: 0.94, crisis: 0.87 },
} as const;

describe.each(SETS)('set %s', (set) => {
  const messages = messagesOf(set);
  const total = totalOf(scoreAll(messages, now[set]).map(({ score }) => score));
  const floor = FLOORS[set];

  test('is read no worse than it stands', () => {
    const { presentRight, presentLabelled, presentRead, deniedRight, deniedLabelled, deniedRead } = total;
    expect(rates(presentRight, presentLabelled, presentRead).f1).toBeGreaterThanOrEqual(floor.present);
    expect(rates(deniedRight, deniedLabelled, deniedRead).f1).toBeGreaterThanOrEqual(floor.denied);
    expect(total.dangerRight / total.dangerLabelled).toBeGreaterThanOrEqual(floor.danger);
    expect(total.flips).toBeLessThanOrEqual(floor.flips);
    expect(total.hoursRight / total.hoursFixed).toBeGreaterThanOrEqual(floor.hours);
    expect(total.crisisRight / total.crisisLabelled).toBeGreaterThanOrEqual(floor.crisis);
    expect(total.crisisAdded).toBeLessThanOrEqual(2);
  });

  test('has a first run of every message', () => {
    expect(firstRunOf(set).map(({ id }) => id)).toEqual(messages.map(({ id }) => id));
  });
});

test('docs/safety/messages.md says what the first run gave and a run gives now: else npm run cases', () => {
  const report = readFileSync(new URL('../../docs/safety/messages.md', import.meta.url), 'utf8');
  expect(report).toBe(reportOf(runsOf(firstRunOf), now));
});

describe('a score', () => {
  const labelled: LabelledMessage = {
    id: 'x',
    stratum: 'plain',
    text: '',
    present: { redness: 2, hives: 2 },
    denied: ['fever'],
    notPresent: ['itch'],
    hoursSince: 24,
    danger: ['hives'],
    also: ['warmth'],
  };
  const kindsOf = (answer: Partial<Parameters<typeof scoreMessage>[1]>): readonly string[] =>
    scoreMessage(labelled, {
      id: 'x',
      findings: { redness: 2, hives: 2 },
      denied: ['fever'],
      hoursSince: 24,
      crisis: false,
      ...answer,
    }).faults.map(({ kind }) => kind);

  test('finds nothing wrong with what is labelled, and nothing with what is under also', () => {
    expect(kindsOf({})).toEqual([]);
    expect(kindsOf({ findings: { redness: 2, hives: 2, warmth: 3 } })).toEqual([]);
  });

  test('counts every kind of fault', () => {
    expect(kindsOf({ findings: { redness: 2 } })).toEqual(['present-missed', 'danger-missed']);
    expect(kindsOf({ findings: { redness: 1, hives: 2 } })).toEqual(['severity-wrong']);
    expect(kindsOf({ findings: { redness: 2, hives: 2, pain: 1 } })).toEqual(['present-added']);
    expect(kindsOf({ findings: { redness: 2, hives: 2, itch: 1 } })).toEqual(['present-added', 'flip']);
    expect(kindsOf({ findings: { hives: 2 }, denied: ['fever', 'redness'] })).toEqual([
      'present-missed',
      'denied-added',
      'flip',
    ]);
    expect(kindsOf({ denied: [] })).toEqual(['denied-missed']);
    expect(kindsOf({ hoursSince: null })).toEqual(['hours-wrong']);
    expect(kindsOf({ crisis: true })).toEqual(['crisis-added']);
  });
});
