import { describe, expect, test } from 'vitest';
import { hintsOf, lightOf, type Pixels } from './picture-light.ts';

const SIDE = 240;

/** A picture whose tone at a place is given, 0 to 255. */
function picture(tone: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(SIDE * SIDE * 4);
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) data.fill(tone(x, y), (y * SIDE + x) * 4, (y * SIDE + x) * 4 + 3);
  return { width: SIDE, height: SIDE, data };
}

function blurred({ width, height, data }: Pixels, reach: number): Pixels {
  const out = new Uint8ClampedArray(data);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      let count = 0;
      for (let dy = -reach; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1) {
          const [px, py] = [x + dx, y + dy];
          if (px < 0 || py < 0 || px >= width || py >= height) continue;
          sum += data[(py * width + px) * 4] ?? 0;
          count += 1;
        }
      out.fill(sum / count, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data: out };
}

/** Spots of many sizes and tones from `low` to `high`. */
const spots = (low: number, high: number): Pixels =>
  picture((x, y) => {
    const wave = Math.sin(x / 9) * Math.cos(y / 7) + Math.sin((x + 2 * y) / 3) + ((x * 7 + y * 13) % 5) / 5;
    return low + ((wave + 2) / 5) * (high - low);
  });

describe('light', () => {
  test('is enough on every skin tone that stands in enough light', () => {
    for (const [low, high] of [
      [20, 120],
      [60, 180],
      [120, 235],
    ] as const)
      expect(hintsOf(lightOf(spots(low, high)))).toEqual([]);
  });

  test('is too little where nothing in the whole picture is bright', () => {
    expect(hintsOf(lightOf(spots(2, 60)))).toContain('too-dark');
  });

  test('is too much where most of the picture has no tone left', () => {
    expect(hintsOf(lightOf(picture((x) => (x < 140 ? 255 : 120 + (x % 7) * 9))))).toContain('too-bright');
  });
});

describe('focus', () => {
  test('falls step by step as a picture is blurred, bright or dark alike', () => {
    for (const sharp of [spots(20, 120), spots(120, 235)]) {
      const seen = [0, 1, 2, 4].map((reach) => lightOf(reach === 0 ? sharp : blurred(sharp, reach)).blur);
      expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      expect(hintsOf(lightOf(sharp))).toEqual([]);
      expect(hintsOf(lightOf(blurred(sharp, 6)))).toContain('blurry');
    }
  });

  test('is missing in a picture without any edge', () => {
    expect(lightOf(picture(() => 128)).blur).toBe(1);
  });
});
