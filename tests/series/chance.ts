/** A row of numbers from 0 to 1 that is the same for the same seed. */
export interface Chance {
  readonly even: () => number;
  readonly between: (from: number, to: number) => number;
  readonly normal: (mean: number, spread: number) => number;
  readonly isOne: (share: number) => boolean;
}

/** Answers a row of numbers from a seed (splitmix32). */
export function chanceOf(seed: number): Chance {
  let state = seed | 0;
  const even = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  return {
    even,
    between: (from, to) => from + (to - from) * even(),
    normal: (mean, spread) =>
      mean + spread * Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
    isOne: (share) => even() < share,
  };
}
