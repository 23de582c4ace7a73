import type { Level } from '@afterneedle/engine';
import { type ClinicClocks, readClocks } from '../alerts/settings.ts';
import { watchClock } from '../alerts/watch-clock.ts';
import type { ClinicTransaction } from '../platform/database.ts';
import type { Services } from '../platform/services.ts';
import { dueOf } from './clock.ts';

/** What a clock that started writes on its check-in. */
export interface ClockColumns {
  readonly clock_from: Date;
  readonly target_minutes: number | null;
  readonly due_at: Date | null;
  readonly order_at: Date;
}

/** Starts the clock of a check-in and sets its alarm, in the transaction of what started it. */
export async function startClock(
  services: Pick<Services, 'jobs' | 'now'>,
  trx: ClinicTransaction,
  clock: {
    readonly clinicId: string;
    readonly checkInId: string;
    readonly level: Level;
    readonly from: Date;
    /** How the clocks of the clinic run, where that was read before. */
    readonly clocks?: ClinicClocks;
  },
): Promise<ClockColumns> {
  const { clinicId, checkInId, level, from } = clock;
  const due = dueOf(level, from, clock.clocks ?? (await readClocks(trx, clinicId)));
  await watchClock(services, trx, { clinicId, checkInId, level, clockFrom: from, dueAt: due.dueAt });
  return {
    clock_from: from,
    target_minutes: due.targetMinutes,
    due_at: due.dueAt,
    order_at: due.orderAt,
  };
}
