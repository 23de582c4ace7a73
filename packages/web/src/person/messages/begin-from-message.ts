import { changeCheckIn, createCheckIn, listCheckIns } from '../../offline/check-in-store.ts';

/** Begins a check-in with the words of a message in it, for the clinic of the thread; answers its id. */
export async function beginFromMessage(link: string, text: string): Promise<string> {
  const all = await listCheckIns();
  const own = all.find(({ delivery }) => delivery?.link === link) ?? all[0];
  const { id } = await createCheckIn(own?.clinicSlug);
  if (text.trim() !== '')
    await changeCheckIn(id, (checkIn) => ({
      ...checkIn,
      drafts: { ...checkIn.drafts, message: { kind: 'message', text: text.trim() } },
    }));
  return id;
}
