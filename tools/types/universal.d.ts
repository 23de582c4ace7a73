/**
 * What the pure packages may take from whatever runs them: encoding text, and nothing else.
 * Every browser and Node has it; no clock, no network, no storage.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
