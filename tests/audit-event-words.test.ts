import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PACKAGES = join(import.meta.dirname, '../packages');

function read(path: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...readFileSync(join(PACKAGES, path), 'utf8').matchAll(pattern)];
}

test('every event the server writes into the audit trail has words of its own in the console', () => {
  const events = read('server/src/audit/events.ts', /'([a-z-]+\.[a-z-]+)'/g).map(([, event]) => event);
  const words = new Map(
    read('web/src/clinic/records/event-words.ts', /'([a-z-]+\.[a-z-]+)':\s+(['"])(.+?)\2,/g).map(
      ([, event, , says]) => [event, says],
    ),
  );
  expect(events.length).toBeGreaterThan(100);
  expect(events.filter((event) => !words.has(event))).toEqual([]);
  expect(new Set(words.values()).size).toBe(words.size);
});
