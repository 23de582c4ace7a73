import { CONTEXT_UNSURE, type FactSlots } from '../facts/fact-slots.ts';
import { bytesOf, isText, type LineText, lineText } from './line-text.ts';

/** The keys of facts and the words of context facts, to be found from their bytes. */
export interface LineWords {
  /** By hash: the slot of a key plus one, 0 where there is none. */
  readonly table: Uint16Array;
  readonly keys: readonly LineText[];
  /** By context slot minus `findingCount`: its words with their codes. */
  readonly words: readonly (readonly { readonly text: LineText; readonly code: number }[])[];
}

const SIZE_BITS = 10;
const SIZE = 1 << SIZE_BITS;

/** The hash of the key that stands in quotes up to `to`, by its first and last letters and its length. */
function placeOf(view: DataView, from: number, to: number): number {
  const ends = Math.imul(view.getInt32(from, true), 0x2c1b3c6d) ^ view.getInt32(to - 3, true);
  return Math.imul(ends ^ (to - from), 0x297a2d39) >>> (32 - SIZE_BITS);
}

/** Answers the keys and words of a vocabulary by their bytes; throws on more keys than can be told apart quickly. */
export function lineWords({ ids, words }: FactSlots): LineWords {
  if (ids.length > SIZE / 2) throw new RangeError(`there are more than ${SIZE / 2} facts`);
  const table = new Uint16Array(SIZE);
  for (const [slot, id] of ids.entries()) {
    const bytes = bytesOf(`{"${id}":0}`);
    let place = placeOf(new DataView(bytes.buffer), 2, bytes.length - 4);
    while (table[place] !== 0) place = (place + 1) % SIZE;
    table[place] = slot + 1;
  }
  return {
    table,
    keys: ids.map(lineText),
    words: words.map((each) => [
      ...each.map((word, code) => ({ text: lineText(word), code })),
      { text: lineText('unsure'), code: CONTEXT_UNSURE },
    ]),
  };
}

/** Answers the slot of a key of two letters or more with a value behind it, -1 where it is none of ours. */
export function slotOfKey({ table, keys }: LineWords, view: DataView, from: number, to: number): number {
  let place = placeOf(view, from, to);
  for (let slot = table[place] as number; slot !== 0; slot = table[place] as number) {
    if (isText(view, from, to, keys[slot - 1] as LineText)) return slot - 1;
    place = (place + 1) & (SIZE - 1);
  }
  return -1;
}

/** Answers the code of a word of a context fact, -1 where it is none of its words. */
export function codeOfWord(
  words: LineWords['words'][number],
  view: DataView,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  for (let index = 0; index < words.length; index++) {
    const { text, code } = words[index] as (typeof words)[number];
    if (isText(view, from, to, text)) return code;
  }
  return -1;
}
