/** A text in quotes, to be compared four letters at a time. */
export interface LineText {
  readonly length: number;
  /** The first letters, four in a number, as many as are whole. */
  readonly words: Int32Array;
  /** The last four bytes, the quote behind the text included. */
  readonly last: number;
}

/** Bytes to read, and the same bytes to be read four at a time. */
export interface LineSource {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** How many of them count. */
  readonly length: number;
}

/** Answers bytes as a source of lines. */
export function lineSource(bytes: Uint8Array, length: number): LineSource {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), length };
}

/** Answers text as UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Answers a text to compare with; before the shortest ones stands the end of a key. */
export function lineText(text: string): LineText {
  const bytes = bytesOf(`:"${text}"`);
  const view = new DataView(bytes.buffer);
  const length = bytes.length - 3;
  const words = Int32Array.from({ length: length >> 2 }, (_, word) => view.getInt32(2 + word * 4, true));
  return { length, words, last: view.getInt32(length - 1, true) };
}

/** Answers whether a stretch in quotes is this text, from behind the first quote up to the second. */
export function isText(view: DataView, from: number, to: number, text: LineText): boolean {
  const { length, words, last } = text;
  if (to - from !== length || view.getInt32(to - 3, true) !== last) return false;
  for (let word = 0; word < words.length; word++) {
    if (view.getInt32(from + word * 4, true) !== words[word]) return false;
  }
  return true;
}
