import { diceOf } from '@afterneedle/engine/proofs';

/** Answers a share of some numbers, the same for the same seed. */
export function sampled(
  numbers: readonly number[],
  { share, seed }: { readonly share: number; readonly seed: number },
): readonly number[] {
  if (share >= 1) return numbers;
  const dice = diceOf(seed);
  return numbers.filter(() => dice(10_000) < share * 10_000);
}
