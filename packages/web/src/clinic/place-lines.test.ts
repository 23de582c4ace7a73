import { expect, test } from 'vitest';
import { placeLines } from './place-lines.ts';

test('areas of one depth and as many passes stand on one line', () => {
  const at = (area: string, depthMm: number, passes: number | null = 3) => ({ area, depthMm, passes });
  expect(
    placeLines([at('nose', 0.5), at('cheek-upper-left', 1.5), at('chin', 0.5), at('lips', 0.5, null)]),
  ).toEqual(['0.5 mm, 3 passes: Nose; Chin', '1.5 mm, 3 passes: Left cheek, upper', '0.5 mm: Lips']);
});
