import { describe, expect, test } from 'vitest';
import { kindOf, sizeOf } from './picture-kind.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
  );

const HIDDEN = [0xff, 0xe1, 0, 4, 9, 9];
const FRAME = [0xff, 0xc2, 0, 17, 8, 0x01, 0x2c, 0x02, 0x58, 3, 1, 0x22, 0, 2, 0x11];

describe('what a file is', () => {
  test.each([
    ['empty', bytes()],
    ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['png', bytes([0x89], 'PNG', [13, 10, 26, 10])],
    ['webp', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X')],
    ['gif', bytes('GIF89a')],
    ['heic', bytes([0, 0, 0, 24], 'ftypheic')],
    ['heic', bytes([0, 0, 0, 28], 'ftypmif1')],
    ['svg', bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">')],
    ['svg', bytes('  <SVG onload="x">')],
    ['other', bytes('%PDF-1.7')],
    ['other', bytes('<html>')],
    ['other', bytes([1])],
  ] as const)('%s', (kind, file) => expect(kindOf(file)).toBe(kind));
});

describe('how large a picture says it is', () => {
  test('in a JPEG, behind whatever stands before its frame', () => {
    expect(sizeOf(bytes([0xff, 0xd8], HIDDEN, FRAME), 'jpeg')).toEqual({ width: 600, height: 300 });
  });

  test('in PNG, GIF and each form of WebP', () => {
    const head = (form: string, rest: readonly number[]) => bytes('RIFF', [0, 0, 0, 0], 'WEBP', form, rest);
    expect(sizeOf(bytes([0x89], 'PNG', Array(12).fill(0), [0, 0, 78, 32, 0, 0, 78, 33]), 'png')).toEqual({
      width: 20_000,
      height: 20_001,
    });
    expect(sizeOf(bytes('GIF89a', [88, 2, 44, 1]), 'gif')).toEqual({ width: 600, height: 300 });
    expect(sizeOf(head('VP8X', [...Array(8).fill(0), 87, 2, 0, 43, 1, 0]), 'webp')).toEqual({
      width: 600,
      height: 300,
    });
    expect(sizeOf(head('VP8 ', [...Array(10).fill(0), 88, 2, 44, 1]), 'webp')).toEqual({
      width: 600,
      height: 300,
    });
  });

  test('is nothing where it is cut off', () => {
    expect(sizeOf(bytes([0xff, 0xd8], HIDDEN), 'jpeg')).toBeUndefined();
    expect(sizeOf(bytes([0x89], 'PNG'), 'png')).toBeUndefined();
    expect(sizeOf(bytes('RIFF'), 'webp')).toBeUndefined();
  });
});
