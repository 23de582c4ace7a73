import { compileLexicon, readMessage } from '@afterneedle/engine';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { messagesOf } from './message-set.ts';

const ROUNDS = 5;
const SECONDS = 2;
const english = compileLexicon(lexicon);
const texts = [...messagesOf('a'), ...messagesOf('b')].map(({ text }) => text);

/** Answers how many messages are read in a second of the processor's time. */
function perSecond(): number {
  const before = process.cpuUsage();
  let read = 0;
  let used = 0;
  while (used < SECONDS) {
    for (const text of texts) readMessage(english, text);
    read += texts.length;
    const { user, system } = process.cpuUsage(before);
    used = (user + system) / 1e6;
  }
  return read / used;
}

const rounds = Array.from({ length: ROUNDS }, perSecond).sort((a, b) => a - b);
const median = rounds[Math.floor(ROUNDS / 2)] ?? 0;
process.stdout.write(
  `${Math.round(median).toLocaleString('en')} messages a second of processor time (median of ${ROUNDS}, warm)\n`,
);
