import { eraseAll } from './erase-all.ts';
import { changeSettings, type KeptSettings, readSettings } from './settings-store.ts';

/** How long records stay on a shared phone after the last use. */
export const SHARED_DAYS = 14;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Answers what a visit means on a shared phone. */
export function visitOf(
  { isShared, lastUsedAt }: Pick<KeptSettings, 'isShared' | 'lastUsedAt'>,
  now: number,
): 'nothing' | 'note' | 'erase' {
  if (!isShared) return 'nothing';
  if (lastUsedAt === undefined) return 'note';
  if (now - lastUsedAt > SHARED_DAYS * DAY_MS) return 'erase';
  return Math.abs(now - lastUsedAt) > HOUR_MS ? 'note' : 'nothing';
}

/** Notes this visit on a shared phone, or erases what was left 14 days ago; answers whether it did. */
export async function visitSharedPhone(now: number): Promise<boolean> {
  const visit = visitOf(await readSettings(), now);
  if (visit === 'note') await changeSettings((settings) => ({ ...settings, lastUsedAt: now }));
  if (visit === 'erase') await eraseAll();
  return visit === 'erase';
}
