/** More states than this are not all looked at one by one. */
export const MOST_STATES = 1 << 17;

/** Every setting of some dials; the same list is given out again and again. */
export function* product(sizes: readonly number[]): Generator<readonly number[]> {
  const total = sizes.reduce((all, size) => all * size, 1);
  const at = sizes.map(() => 0);
  for (let index = 0; index < total; index++) {
    yield at;
    for (let place = 0; place < at.length; place++) {
      at[place] = ((at[place] ?? 0) + 1) % (sizes[place] ?? 1);
      if (at[place] !== 0) break;
    }
  }
}

/** All places of some dials, or where they are too many those that stand at most three from an end. */
export function* places(sizes: readonly number[]): Generator<readonly number[]> {
  const total = sizes.reduce((all, size) => all * size, 1);
  if (total <= MOST_STATES) return yield* product(sizes);
  for (const end of [0, 1]) {
    const at = sizes.map((size) => end * (size - 1));
    const turn = function* (from: number, left: number): Generator<readonly number[]> {
      yield at;
      for (let place = from; left > 0 && place < sizes.length; place++) {
        const before = at[place] ?? 0;
        for (let value = 0; value < (sizes[place] ?? 1); value++) {
          if (value === before) continue;
          at[place] = value;
          yield* turn(place + 1, left - 1);
        }
        at[place] = before;
      }
    };
    yield* turn(0, 3);
  }
}
