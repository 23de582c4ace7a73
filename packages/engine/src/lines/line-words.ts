import { CONTEXT_UNSURE, type FactSlots } from '../facts/fact-slots.ts';

/** The keys of facts and the words of context facts, to be found from their bytes. */
export interface LineWords {
  /** By hash: the slot of a key plus one, 0 where there is none. */
  readonly table: Uint16Array;
  readonly keys: readonly Uint8Array[];
  /** By context slot minus `findingCount`: its words with their codes. */
  readonly words: readonly (readonly { readonly bytes: Uint8Array; readonly code: number }[])[];
}

const SIZE = 1024;

/** Answers ASCII text as bytes; anything else is no key of ours. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0;
  return (hash ^ (hash >>> 15)) & (SIZE - 1);
}

/** Answers whether a stretch of bytes is exactly some text. */
export function isText(bytes: Uint8Array, from: number, to: number, text: Uint8Array): boolean {
  if (to - from !== text.length) return false;
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text[at]) return false;
  return true;
}

/** Answers the keys and words of a vocabulary by their bytes. */
export function lineWords({ ids, words }: FactSlots): LineWords {
  const table = new Uint16Array(SIZE);
  const keys = ids.map(bytesOf);
  for (const [slot, key] of keys.entries()) {
    let place = hashOf(key, 0, key.length);
    while (table[place] !== 0) place = (place + 1) & (SIZE - 1);
    table[place] = slot + 1;
  }
  return {
    table,
    keys,
    words: words.map((each) => [
      ...each.map((word, code) => ({ bytes: bytesOf(word), code })),
      { bytes: bytesOf('unsure'), code: CONTEXT_UNSURE },
    ]),
  };
}

/** Answers the slot of a key, -1 where it is none of ours. */
export function slotOfKey({ table, keys }: LineWords, bytes: Uint8Array, from: number, to: number): number {
  let place = hashOf(bytes, from, to);
  for (let slot = table[place] as number; slot !== 0; slot = table[place] as number) {
    if (isText(bytes, from, to, keys[slot - 1] as Uint8Array)) return slot - 1;
    place = (place + 1) & (SIZE - 1);
  }
  return -1;
}
