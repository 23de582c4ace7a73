import type { Clocks } from '@afterneedle/contract';
import { type AddOpenMinutes, ALWAYS_OPEN, USUAL_CLOCKS } from '../inbox/clock.ts';
import { openMinutesOf } from '../inbox/open-minutes.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import { readClinicWithSettings } from './settings/queries.ts';

/** How a clinic's clocks run and whom it calls. */
export interface ClinicClocks {
  readonly clocks: Clocks;
  readonly onCall: readonly string[];
  readonly webhook: { readonly url: string; readonly sealedSecret: string } | undefined;
  readonly version: number;
  readonly addOpenMinutes: AddOpenMinutes;
}

type WithSettings = NonNullable<Awaited<ReturnType<typeof readClinicWithSettings>>>;

/** Answers how a clinic's clocks run, by its row; the usual ones where it has set none. */
export function clocksOf(row: WithSettings): ClinicClocks {
  const { opening, time_zone: timeZone } = row;
  const addOpenMinutes = opening === null ? ALWAYS_OPEN : openMinutesOf(opening, timeZone);
  if (row.version === null)
    return { clocks: USUAL_CLOCKS, onCall: [], webhook: undefined, version: 0, addOpenMinutes };
  const { webhook_url: url, webhook_secret: sealedSecret } = row;
  return {
    clocks: {
      emergencyUnseenMinutes: row.emergency_unseen_minutes ?? USUAL_CLOCKS.emergencyUnseenMinutes,
      sameDayMinutes: row.same_day_minutes ?? USUAL_CLOCKS.sameDayMinutes,
      contactMinutes: row.contact_minutes ?? USUAL_CLOCKS.contactMinutes,
    },
    onCall: row.on_call ?? [],
    webhook: url === null || sealedSecret === null ? undefined : { url, sealedSecret },
    version: row.version,
    addOpenMinutes,
  };
}

/** Reads how a clinic's clocks run. */
export async function readClocks(trx: ClinicTransaction, clinicId: string): Promise<ClinicClocks> {
  const row = await readClinicWithSettings(trx, clinicId);
  if (row === undefined) throw new Error('a clinic is not there');
  return clocksOf(row);
}
