import type { KeptMessage } from './kept-message.ts';
import { contentOf, isSame } from './same-content.ts';

/** How far it has come on its way; further never goes back. */
const WAY: Readonly<Record<KeptMessage['state'], number>> = {
  draft: 0,
  refused: 1,
  waiting: 2,
  sending: 2,
  sent: 3,
};

/** What was begun on both phones stays, the earlier first. */
function joinedDrafts(a: KeptMessage, b: KeptMessage): KeptMessage {
  const isFirst = a.writtenAt < b.writtenAt || (a.writtenAt === b.writtenAt && a.text <= b.text);
  const [first, second] = isFirst ? [a, b] : [b, a];
  if (second.text.includes(first.text)) return second;
  if (first.text.includes(second.text)) return { ...first, writtenAt: second.writtenAt };
  return { ...second, text: `${first.text}\n\n${second.text}` };
}

/** Merges what two phones know of one message. It keeps its id, by which a server stores it once from both. */
export function mergeMessage(mine: KeptMessage, theirs: KeptMessage): KeptMessage {
  if (isSame(mine, theirs)) return mine;
  if (mine.state === 'draft' && theirs.state === 'draft') return joinedDrafts(mine, theirs);
  const by = WAY[mine.state] - WAY[theirs.state];
  return by > 0 || (by === 0 && contentOf(mine) >= contentOf(theirs)) ? mine : theirs;
}
