import { readFileSync } from 'node:fs';

/** Answers the ids of the given states that docs/safety/disputed.md lists. */
export function disputedStates(): ReadonlySet<string> {
  const page = readFileSync(new URL('../../docs/safety/disputed.md', import.meta.url), 'utf8');
  return new Set(
    [...page.matchAll(/^- ((?:RF|OK)-\d{3}):/gm)].map(([, id]) => String(id)).filter((id) => id !== 'RF-000'),
  );
}
