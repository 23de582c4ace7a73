import type { Planted } from './phone-code.ts';

/** Faults that the test must notice before it may be believed. */
export const PLANTED: readonly Planted[] = [
  {
    name: 'a merge that keeps the lower level',
    file: 'merge-check-ins.ts',
    from: 'return copy.id === winner.id ? { kept: other, copy: copyOf(winner) } : { kept: winner, copy };',
    to: 'return { kept: rankOf(winner.result?.level ?? "expected") > rankOf(other.result?.level ?? "expected") ? other : winner };',
  },
  {
    name: 'an outbox without an idempotency key of its own',
    file: 'outbox.ts',
    from: "'idempotency-key': checkIn.delivery.key ?? id,",
    to: "'idempotency-key': crypto.randomUUID(),",
  },
  {
    name: 'a plan that forgets the allergies of the other phone',
    file: 'merge-plan.ts',
    from: 'allergies: union(mine.allergies, theirs.allergies)',
    to: 'allergies: newer.allergies ?? []',
  },
];
