import { describe, expect, test } from 'vitest';
import { FACE_SHAPES, FACE_WIDTH, type FaceView, neighbourOf } from './face-shapes.ts';
import { REGIONS } from './regions.ts';

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const OPPOSITE = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowUp',
  ArrowDown: 'ArrowDown',
};

const otherSide = (id: string): string =>
  id.endsWith('left') ? id.replace(/left$/, 'right') : id.replace(/right$/, 'left');

describe('the drawing of the face', () => {
  test('draws every region but those that have no place on it', () => {
    const drawn = new Set(FACE_SHAPES.map(({ id }) => id));
    expect(REGIONS.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([
      'chest',
      'body-other',
      'mouth-inside',
    ]);
    expect(drawn.size).toBe(FACE_SHAPES.length);
  });

  test('is the same on both sides', () => {
    for (const shape of FACE_SHAPES) {
      const twin = FACE_SHAPES.find(({ id }) => id === otherSide(shape.id));
      expect(twin?.at[0], shape.id).toBe(
        shape.id === otherSide(shape.id) ? shape.at[0] : FACE_WIDTH - shape.at[0],
      );
    }
  });

  test.each<FaceView>(['mirror', 'facing'])('every part is reached by the arrow keys, %s', (view) => {
    const reached = new Set(['nose']);
    const open = ['nose'];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const key of KEYS) {
        const next = neighbourOf(id, key, view);
        if (!reached.has(next)) open.push(next);
        reached.add(next);
      }
    }
    expect(reached.size).toBe(FACE_SHAPES.length);
  });

  test('a key leads to the other side when the view is turned', () => {
    for (const { id } of FACE_SHAPES.filter((shape) => otherSide(shape.id) !== shape.id)) {
      for (const key of KEYS)
        expect(otherSide(neighbourOf(id, key, 'mirror')), `${id} ${key}`).toBe(
          neighbourOf(otherSide(id), OPPOSITE[key], 'mirror'),
        );
    }
  });
});
