import { startLeaving } from './leave-clinic.ts';
import { startMessageOutbox } from './message-outbox.ts';
import { startOutbox } from './outbox.ts';
import { startPhotoOutbox } from './photo-outbox.ts';
import { sealWhatLiesOpen } from './sealed.ts';
import { visitSharedPhone } from './shared-phone.ts';
import { whenIdle } from './when-idle.ts';

async function visit(): Promise<void> {
  if (await visitSharedPhone(Date.now())) location.assign('/settings/erased');
}

/** Sending, sealing what an older app left open, and the care of a shared phone: one after another, none needed for the first page. */
export function startLater(): void {
  visit().catch(() => undefined);
  whenIdle(startOutbox);
  whenIdle(startPhotoOutbox);
  whenIdle(startMessageOutbox);
  whenIdle(startLeaving);
  whenIdle(() => void sealWhatLiesOpen().catch(() => undefined));
}
