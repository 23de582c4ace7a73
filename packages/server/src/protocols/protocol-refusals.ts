import { problem, type Refusal } from '../platform/problems.ts';

/** What cannot be done to a protocol as it stands. */
export function wrongState(path: string, message: string): Refusal {
  return { status: 409, title: 'Not now', problems: [problem(path, 'wrong-state', message)] };
}

/** The draft is not the one that was opened. */
export const CHANGED: Refusal = {
  status: 409,
  title: 'Somebody else changed this draft',
  problems: [
    problem('/revision', 'changed-meanwhile', 'Somebody else changed this draft. Load it again to see it.'),
  ],
};
