import { readProcessConfig } from '@afterneedle/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FaultDatabase, makeFaultDatabase } from './fault-database.ts';
import { mailDay } from './mail-day.ts';

const read = readProcessConfig();
const databaseUrl = read.ok ? read.config.databaseUrl : undefined;
const LIMIT_MS = 900_000;
/** A day in 30 seconds. */
const DIVISOR = 2_880;

let place: FaultDatabase;
beforeEach(async () => {
  place = await makeFaultDatabase(databaseUrl);
});
afterEach(() => place.drop());

test(
  'everything urgent arrives once after a day without a mail server, though the server is killed meanwhile',
  async () => {
    const report = await mailDay({ divisor: DIVISOR, kills: 3, emergencies: 3, place });
    expect(report).toMatchObject({ neverCame: 0, actedTwice: 0, surplus: [] });
    expect(report.kills).toBeGreaterThanOrEqual(3);
    expect(report.due).toBeGreaterThanOrEqual(3 * 26);
    expect(report.hoursAway).toBeGreaterThanOrEqual(24);
  },
  LIMIT_MS,
);

/** On PostgreSQL only: on PGlite so few kills met no mail in hand, so there was nothing to forget. */
function testForgottenMail(): void {
  test(
    'a queue that takes for sent what a killed server had in hand loses some of it: the day would notice',
    async () => {
      const report = await mailDay({
        divisor: DIVISOR,
        // Of two kills all may meet nothing in hand; six lost 25 and 27.
        kills: 6,
        emergencies: 2,
        place,
        forgetsKilled: true,
      });
      expect(report.neverCame).toBeGreaterThan(0);
    },
    LIMIT_MS,
  );
}
if (databaseUrl !== undefined) testForgottenMail();
