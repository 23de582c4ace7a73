/** How often something runs in a second of processor time, and how long one run takes by the clock. */
export interface Timing {
  readonly perSecond: number;
  readonly p50us: number;
  readonly p99us: number;
}

type Run = (index: number) => number | Promise<number>;

const ROUNDS = 5;
/** Runs by the clock, of which the middle and the last hundredth are told. */
const CLOCKED = 2_000;

const usedSeconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

const sortedNumbers = (numbers: readonly number[]): number[] => numbers.toSorted((a, b) => a - b);

function at(numbers: readonly number[], share: number): number {
  const sorted = sortedNumbers(numbers);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** An answer that is there at once is taken at once: waiting for it would be what is measured. */
async function pass(run: Run, inputs: number): Promise<number> {
  let sum = 0;
  for (let index = 0; index < inputs; index++) {
    const answer = run(index);
    sum += typeof answer === 'number' ? answer : await answer;
  }
  return sum;
}

async function rate(run: Run, inputs: number, seconds: number): Promise<number> {
  const rates: number[] = [];
  let sum = 0;
  for (let round = -1; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    let count = 0;
    do {
      sum += await pass(run, inputs);
      count += inputs;
    } while (usedSeconds(start) < seconds);
    if (round >= 0) rates.push(count / usedSeconds(start));
  }
  if (Number.isNaN(sum)) throw new Error('nothing was computed');
  return at(rates, 0.5);
}

async function clocked(run: Run, inputs: number): Promise<readonly number[]> {
  const times: number[] = [];
  const count = inputs < CLOCKED ? inputs * 3 : CLOCKED;
  for (let index = 0; index < count; index++) {
    const start = process.hrtime.bigint();
    const answer = run(index % inputs);
    if (typeof answer !== 'number') await answer;
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  return times;
}

/** Measures something over some inputs: processor time for how often, the clock for how long. */
export async function timed(run: Run, inputs: number, seconds: number): Promise<Timing> {
  const perSecond = await rate(run, inputs, seconds);
  const times = await clocked(run, inputs);
  return { perSecond, p50us: at(times, 0.5), p99us: at(times, 0.99) };
}
