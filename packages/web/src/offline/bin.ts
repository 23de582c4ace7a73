/** How long something deleted can be put back. */
export const BIN_DAYS = 30;

const DAY_MS = 86_400_000;

interface Binnable {
  /** In the bin since. */
  readonly deletedAt?: number;
}

/** Answers whether something lies in the bin. */
export function isInBin({ deletedAt }: Binnable): boolean {
  return deletedAt !== undefined;
}

/** Answers whether something has been in the bin for longer than it can be put back. */
export function isOverdue({ deletedAt }: Binnable, now: number): boolean {
  return deletedAt !== undefined && now - deletedAt > BIN_DAYS * DAY_MS;
}
