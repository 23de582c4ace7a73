import type { CheckInView } from '@afterneedle/contract';
import { toBase64 } from './base64.ts';
import type { CheckIn } from './check-in.ts';
import type { KeptDay } from './diary-day.ts';
import { EXPORT_VERSION, type ExportFile } from './export-schema.ts';
import type { KeptBefore } from './kept-before.ts';
import type { KeptMessage } from './kept-message.ts';
import type { KeptPlan } from './kept-plan.ts';
import type { KeptPhoto } from './photo.ts';
import { listIds, listSealed, readBytes } from './sealed.ts';

/** What a part of the app set for itself. */
interface Setting {
  readonly id: string;
}

/** Everything about the person on this phone, pictures apart. */
export interface Records {
  readonly 'check-ins': readonly CheckIn[];
  readonly views: readonly CheckInView[];
  readonly plans: readonly KeptPlan[];
  readonly 'before-treatment': readonly KeptBefore[];
  readonly diary: readonly KeptDay[];
  readonly photos: readonly KeptPhoto[];
  readonly settings: readonly Setting[];
  /** What was begun or waits for a clinic's server. */
  readonly messages: readonly KeptMessage[];
}

/** What another phone would take over is not on its way there, and its pages are made anew. */
function atRest({ shown: _page, ...checkIn }: CheckIn): CheckIn {
  if (checkIn.delivery?.state !== 'sending') return checkIn;
  const { lastTryAt: _turn, ...delivery } = checkIn.delivery;
  return { ...checkIn, delivery: { ...delivery, state: 'waiting' } };
}

/** A message on its way from this phone waits on another; each sends it under the same id. */
function waiting({ lastTryAt, ...message }: KeptMessage): KeptMessage {
  if (message.state === 'sending') return { ...message, state: 'waiting' };
  return lastTryAt === undefined ? message : { ...message, lastTryAt };
}

/** Reads everything about the person on this phone, pictures apart. */
export async function readRecords(): Promise<Records> {
  const [checkIns, views, plans, before, diary, photos, settings, messages] = await Promise.all([
    listSealed<CheckIn>('check-ins'),
    listSealed<CheckInView>('views'),
    listSealed<KeptPlan>('plans'),
    listSealed<KeptBefore>('before-treatment'),
    listSealed<KeptDay>('diary'),
    listSealed<KeptPhoto>('photos'),
    listSealed<Setting>('settings'),
    listSealed<KeptMessage>('messages'),
  ]);
  return {
    'check-ins': checkIns.map(atRest),
    views,
    plans,
    'before-treatment': before,
    diary,
    photos,
    settings,
    messages: messages.map(waiting),
  };
}

async function readPictures(): Promise<ExportFile['pictures']> {
  const pictures: ExportFile['pictures'] = [];
  for (const id of await listIds('pictures')) {
    const bytes = await readBytes('pictures', id).catch(() => undefined);
    if (bytes !== undefined) pictures.push({ id, base64: toBase64(new Uint8Array(bytes)) });
  }
  return pictures;
}

/** Writes everything about the person on this phone as one file; `knowledge` is the version that this app uses. */
export async function exportFile(now: number, knowledge: string): Promise<ExportFile> {
  return {
    format: 'afterneedle',
    version: EXPORT_VERSION,
    exportedAt: now,
    knowledge,
    stores: (await readRecords()) as unknown as ExportFile['stores'],
    pictures: await readPictures(),
  };
}
