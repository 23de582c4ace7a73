import { type CheckInView, checkInViewSchema, type SeenBy, seenBySchema } from '@afterneedle/contract';
import { type Answered, ask } from './api.ts';
import { changeSealed, readSealed } from './sealed.ts';

/** Answers the id of the check-in inside a private link. */
function idOf(link: string): string {
  return link.split('.')[0] ?? '';
}

/** An older app kept less of a message and of the clinic. */
function wholeView(kept: CheckInView): CheckInView {
  return {
    ...kept,
    clinic: { ...kept.clinic, hours: kept.clinic.hours ?? null },
    messages: kept.messages.map((message) => ({
      ...message,
      asks: message.asks ?? null,
      danger: message.danger ?? null,
      writtenAt: message.writtenAt ?? message.sentAt,
      seen: message.seen ?? [],
    })),
  };
}

/** Answers what the server last said, without the network. */
export async function rememberedView(link: string): Promise<CheckInView | undefined> {
  try {
    const kept = await readSealed<CheckInView>('views', idOf(link));
    return kept === undefined ? undefined : wholeView(kept);
  } catch {
    return undefined;
  }
}

/** Asks the server who at the clinic has looked at a sent check-in; it is not kept. */
export function fetchSeenBy(link: string): Promise<Answered<SeenBy>> {
  return ask(
    `/api/v1/check-ins/${encodeURIComponent(idOf(link))}/seen-by`,
    (json) => seenBySchema.parse(json),
    { headers: { authorization: `Bearer ${link}` } },
  );
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
    await changeSealed<CheckInView>('views', answered.value.id, () => answered.value);
  } catch {
    // A phone that keeps nothing asks again next time.
  }
  return answered;
}
