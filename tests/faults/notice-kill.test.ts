import { readProcessConfig } from '@afterneedle/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FaultDatabase, makeFaultDatabase } from './fault-database.ts';
import { noticeRounds } from './notice-rounds.ts';

const read = readProcessConfig();
const databaseUrl = read.ok ? read.config.databaseUrl : undefined;
const LIMIT_MS = 900_000;

let place: FaultDatabase;
beforeEach(async () => {
  place = await makeFaultDatabase(databaseUrl);
});
afterEach(() => place.drop());

test(
  'a server killed while it calls tells of every emergency, and what it tells twice carries one id',
  async () => {
    const report = await noticeRounds({ rounds: 2, ...place });
    expect(report).toMatchObject({ rounds: 2, emergencies: 4, neverTold: 0, actedTwice: 0 });
    // Killed between the call and its being written down: the loop does reach the moment it is about.
    expect(report.cameAgain).toBeGreaterThan(0);
  },
  LIMIT_MS,
);
