/** How often something runs in a second of processor time, the middle of some rounds. */
export interface Rate {
  readonly perSecond: number;
  readonly microseconds: number;
}

const ROUNDS = 5;

const usedSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

function middle(rates: readonly number[]): Rate {
  const sorted = rates.toSorted((a, b) => a - b);
  const perSecond = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { perSecond, microseconds: 1e6 / perSecond };
}

/** Measures a function over some inputs; what it returns is added up so that nothing is skipped. */
export function measure<T>(inputs: readonly T[], run: (input: T) => number, atLeastSeconds: number): Rate {
  const rates: number[] = [];
  let sum = 0;
  for (let round = -1; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    let count = 0;
    do {
      for (const input of inputs) sum += run(input);
      count += inputs.length;
    } while (usedSeconds(start) < atLeastSeconds);
    if (round >= 0) rates.push(count / usedSeconds(start));
  }
  if (Number.isNaN(sum)) throw new Error('nothing was computed');
  return middle(rates);
}

/** The same for a function that answers later. */
export async function measureLater<T>(
  inputs: readonly T[],
  run: (input: T) => Promise<number>,
): Promise<Rate> {
  const rates: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const input of inputs) await run(input);
    if (round >= 0) rates.push(inputs.length / usedSeconds(start));
  }
  return middle(rates);
}
