import { expect, test } from 'vitest';
import { factsOfOptions } from './fact-options.ts';

test('reads numbers, yes and no, words and a bare key', () => {
  expect(factsOfOptions(['pus-bumps=2', 'fever=false', 'device=rf', 'itch', 'nodes=unsure'])).toEqual({
    'pus-bumps': 2,
    fever: false,
    device: 'rf',
    itch: true,
    nodes: 'unsure',
  });
});
