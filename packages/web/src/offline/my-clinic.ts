import { changeSealed, deleteSealed, readSealed } from './sealed.ts';

interface MyClinic {
  readonly id: 'my-clinic';
  readonly slug: string;
}

const MINE = 'my-clinic';

const listeners = new Set<() => void>();

/** Calls back when another clinic became the person's own; answers how to stop. */
export function onMyClinicChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps which clinic treats the person, so that its protocol counts for plan and products. */
export async function rememberMyClinic(slug: string): Promise<void> {
  await changeSealed<MyClinic>('settings', MINE, () => ({ id: MINE, slug }));
  for (const listener of listeners) listener();
}

/** Forgets a clinic as the person's own; another one stays. */
export async function forgetMyClinic(slug: string): Promise<void> {
  if ((await readMyClinic()) !== slug) return;
  await deleteSealed('settings', MINE);
  for (const listener of listeners) listener();
}

/** Answers the clinic this person came from, if any. */
export async function readMyClinic(): Promise<string | undefined> {
  return (await readSealed<MyClinic>('settings', MINE))?.slug;
}
