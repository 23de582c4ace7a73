/** Tells the mutated code which mutant is at work, and hears which places are reached. */
export interface Switch {
  /** Answers whether one of some mutants is at work; called at each place each time it is reached. */
  readonly at: (first: number, count: number) => boolean;
  readonly is: (mutant: number) => boolean;
}

/** More calls than a file makes without a mutant, times this, is a loop that does not end. */
const PATIENCE = 10;

const state = { now: 0, calls: 0, most: Number.POSITIVE_INFINITY, reached: new Uint8Array(0) };

function at(first: number, count: number): boolean {
  state.reached[first] = 1;
  if (++state.calls > state.most) throw new RangeError('takes too long');
  return state.now >= first && state.now < first + count;
}

/** Makes the switch that mutated modules look for. */
export function installSwitch(mutants: number): void {
  state.reached = new Uint8Array(mutants + 1);
  Object.assign(globalThis, {
    mutation: { at, is: (mutant: number) => state.now === mutant } satisfies Switch,
  });
}

/** Puts a mutant to work, 0 for none; `usual` is how many calls the checks make without one. */
export function switchTo(mutant: number, usual: number): void {
  state.now = mutant;
  state.calls = 0;
  state.most = usual * PATIENCE + 10_000;
  state.reached.fill(0);
}

/** Answers which places were reached since the last switch, by the number of their first mutant, and how many calls. */
export function reachedSince(): { readonly places: readonly number[]; readonly calls: number } {
  const places: number[] = [];
  for (const [place, is] of state.reached.entries()) if (is === 1) places.push(place);
  return { places, calls: state.calls };
}
