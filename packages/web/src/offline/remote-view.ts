import { type CheckInView, checkInViewSchema } from '@afterneedle/contract';
import { type Answered, ask } from './api.ts';
import { database } from './database.ts';

/** Answers the id of the check-in inside a private link. */
function idOf(link: string): string {
  return link.split('.')[0] ?? '';
}

/** Answers what the server last said, without the network. */
export async function rememberedView(link: string): Promise<CheckInView | undefined> {
  try {
    const db = await database();
    return await db.get('views', idOf(link));
  } catch {
    return undefined;
  }
}

/** Asks the server how far a sent check-in has come; only the private link opens it. */
export async function fetchView(link: string): Promise<Answered<CheckInView>> {
  const answered = await ask(
    `/api/v1/check-ins/${encodeURIComponent(idOf(link))}`,
    (json) => checkInViewSchema.parse(json),
    { headers: { authorization: `Bearer ${link}` } },
  );
  if (answered.kind !== 'ok') return answered;
  try {
    const db = await database();
    await db.put('views', answered.value);
  } catch {
    // A phone that keeps nothing asks again next time.
  }
  return answered;
}
