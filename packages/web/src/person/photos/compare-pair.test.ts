import { describe, expect, test } from 'vitest';
import type { KeptPhoto } from '../../offline/photo.ts';
import { pairOf } from './compare-pair.ts';

const photo = (id: string, view: KeptPhoto['view'], region?: string): KeptPhoto => ({
  id,
  view,
  ...(region === undefined ? {} : { region }),
  takenAt: 0,
  takenOn: '2026-11-20',
  camera: 'front',
  mirrored: false,
  width: 3,
  height: 4,
  bytes: 1,
  sends: {},
  updatedAt: 0,
});
const nothing = { a: null, b: null };
const ids = (pair: ReturnType<typeof pairOf>) => [pair?.a.id, pair?.b.id];

describe('the two photos to compare', () => {
  const photos = [photo('f1', 'front'), photo('l1', 'left'), photo('f2', 'front'), photo('f3', 'front')];

  test('are the first and the last of a view that has two', () => {
    expect(ids(pairOf(photos, nothing))).toEqual(['f1', 'f3']);
    expect(ids(pairOf([...photos, photo('r1', 'right')], nothing))).toEqual(['f1', 'f3']);
  });

  test('are those that the address names', () => {
    expect(ids(pairOf(photos, { a: 'f2', b: 'l1' }))).toEqual(['f2', 'l1']);
    expect(ids(pairOf(photos, { a: 'gone', b: 'f2' }))).toEqual(['f1', 'f2']);
  });

  test('show the same place of two close-ups', () => {
    const close = [
      photo('c1', 'close-up', 'nose'),
      photo('c2', 'close-up', 'chin'),
      photo('c3', 'close-up', 'nose'),
    ];
    expect(ids(pairOf(close, nothing))).toEqual(['c1', 'c3']);
  });

  test('are missing where there are not two, and any two where no view has two', () => {
    expect(pairOf([photo('f1', 'front')], nothing)).toBeUndefined();
    expect(ids(pairOf([photo('f1', 'front'), photo('l1', 'left')], nothing))).toEqual(['f1', 'l1']);
  });
});
