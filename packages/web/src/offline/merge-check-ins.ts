import { rankOf } from '@afterneedle/engine';
import type { CheckIn, Delivery } from './check-in.ts';
import { contentOf, idOfContent, isSame } from './same-content.ts';

/** How far it has come on its way; further never goes back. */
const WAY: Readonly<Record<Delivery['state'], number>> = { refused: 1, waiting: 2, sending: 2, sent: 3 };

function levelRank({ result, delivery }: CheckIn): number {
  const levels = [result?.level, delivery?.body.result.level, delivery?.raisedTo];
  return Math.max(-1, ...levels.map((level) => (level === undefined ? -1 : rankOf(level))));
}

const wayOf = ({ delivery }: CheckIn): number => (delivery === undefined ? 0 : WAY[delivery.state]);

/** What a check-in says; when it was touched and how far it was sent is no part of that. */
function saidIn({ answers, delivery }: CheckIn): string {
  return contentOf({ answers, body: delivery?.body ?? null });
}

function extendsOther(longer: CheckIn, shorter: CheckIn): boolean {
  const holdsAll = Object.entries(shorter.answers).every(([key, answer]) =>
    isSame(longer.answers[key], answer),
  );
  return holdsAll && (shorter.delivery === undefined || isSame(longer.delivery?.body, shorter.delivery.body));
}

/** A page is made from the rest; each phone keeps the one it showed. */
function withoutPage({ shown: _page, ...checkIn }: CheckIn): CheckIn {
  return checkIn;
}

/** The order in which one of two stands for both: sent, then the higher level, then the later one. */
function isBefore(a: CheckIn, b: CheckIn): boolean {
  const by = [wayOf(a) - wayOf(b), levelRank(a) - levelRank(b), a.updatedAt - b.updatedAt].find(
    (d) => d !== 0,
  );
  return by === undefined ? contentOf(withoutPage(a)) < contentOf(withoutPage(b)) : by < 0;
}

/** What a join takes from one of the two alone; the rest it takes from both, and must not choose by. */
function ownOf({ askedAt: _asked, raisedTo: _raised, ...own }: Delivery): string {
  return contentOf(own);
}

function joinedDelivery(a: Delivery | undefined, b: Delivery | undefined): Delivery | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const by = WAY[a.state] - WAY[b.state];
  const isFirst = by > 0 || (by === 0 && ownOf(a) >= ownOf(b));
  const [first, second] = isFirst ? [a, b] : [b, a];
  const raised = [a.raisedTo, b.raisedTo].filter((level) => level !== undefined);
  const raisedTo = raised.toSorted((x, y) => rankOf(y) - rankOf(x))[0];
  return {
    ...first,
    askedAt: Math.min(first.askedAt, second.askedAt),
    ...(raisedTo === undefined ? {} : { raisedTo }),
  };
}

function joinedResult(a: CheckIn['result'], b: CheckIn['result']): CheckIn['result'] {
  if (a === undefined || b === undefined) return a ?? b;
  const by = rankOf(a.level) - rankOf(b.level) || a.assessedAt - b.assessedAt;
  return by > 0 || (by === 0 && contentOf(a) >= contentOf(b)) ? a : b;
}

/** Whether it is in the bin counts as said last; said at the same time, it is not. */
function joinedBin(a: CheckIn, b: CheckIn): Pick<CheckIn, 'deletedAt'> {
  const [newer, older] = a.updatedAt >= b.updatedAt ? [a, b] : [b, a];
  if (newer.deletedAt === undefined) return {};
  const isOneTime = newer.updatedAt === older.updatedAt;
  if (isOneTime && older.deletedAt === undefined) return {};
  return { deletedAt: isOneTime ? Math.max(newer.deletedAt, older.deletedAt ?? 0) : newer.deletedAt };
}

/** Joins two records that say the same, or of which one says all of the other and more. */
function joined(winner: CheckIn, other: CheckIn): CheckIn {
  const delivery = joinedDelivery(winner.delivery, other.delivery);
  const result = isSame(winner.answers, other.answers)
    ? joinedResult(winner.result, other.result)
    : winner.result;
  const shown = [winner, other].find((one) => one.shown !== undefined && isSame(one.result, result))?.shown;
  const dispute = winner.dispute ?? other.dispute;
  const { delivery: _way, result: _level, shown: _page, deletedAt: _bin, ...rest } = winner;
  return {
    ...rest,
    ...(dispute === undefined ? {} : { dispute }),
    ...(shown === undefined ? {} : { shown }),
    createdAt: Math.min(winner.createdAt, other.createdAt),
    updatedAt: Math.max(winner.updatedAt, other.updatedAt),
    ...joinedBin(winner, other),
    drafts: { ...other.drafts, ...winner.drafts },
    ...(result === undefined ? {} : { result }),
    ...(delivery === undefined ? {} : { delivery }),
  };
}

/** The one that does not stand under the id is kept under another; every phone gives it the same. */
function copyOf(checkIn: CheckIn): CheckIn {
  const origin = checkIn.origin ?? checkIn.id;
  return { ...checkIn, id: idOfContent(`${origin} ${saidIn(checkIn)}`), origin };
}

/** What becomes of a check-in that two phones hold. */
export interface MergedCheckIn {
  readonly kept: CheckIn;
  /** The other one, where both said something the other does not. */
  readonly copy?: CheckIn;
}

/**
 * Merges what two phones hold of one check-in; gives the same whichever phone asks, and again the same when done twice.
 * No level gets lower, nothing sent becomes unsent, and two that differ are both kept.
 */
export function mergeCheckIn(mine: CheckIn, theirs: CheckIn): MergedCheckIn {
  const [other, winner] = isBefore(mine, theirs) ? [mine, theirs] : [theirs, mine];
  const isOneStory =
    saidIn(winner) === saidIn(other) || (extendsOther(winner, other) && !wouldLower(winner, other));
  if (isOneStory) return { kept: joined(winner, other) };
  const copy = copyOf(other);
  // A copy has its id from what it says: the one that says it keeps the id, whichever was changed since.
  return copy.id === winner.id ? { kept: other, copy: copyOf(winner) } : { kept: winner, copy };
}

/** Reads the notes of two check-ins as one: what the person wrote on both phones stays. */
export function withBothNotes(
  kept: CheckIn,
  other: CheckIn,
  read: (text: string) => NonNullable<Extract<CheckIn['answers'][string], { kind: 'message' }>['reading']>,
): CheckIn {
  const answers = { ...kept.answers };
  for (const [key, theirs] of Object.entries(other.answers)) {
    const mine = answers[key];
    if (theirs.kind !== 'message' || theirs.text === '') continue;
    const own = mine?.kind === 'message' ? mine.text : '';
    if (own.includes(theirs.text)) continue;
    const text = own === '' ? theirs.text : `${own}\n\n${theirs.text}`;
    answers[key] = { ...theirs, ...mine, kind: 'message', text, reading: read(text) };
  }
  return isSame(answers, kept.answers) ? kept : { ...kept, answers };
}

/** Whether keeping only `kept` would leave the person with a lower level than `other` gave. */
export function wouldLower(kept: CheckIn, other: CheckIn): boolean {
  return levelRank(kept) < levelRank(other);
}
