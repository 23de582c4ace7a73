import { expect, test } from 'vitest';
import { lookedLines } from './looked-lines.ts';

const seen = (at: string, event: string, by: string | null) => ({ at, event, by, checkInId: null });

test('who looked is told once a day and kind, newest first; the server itself is nobody', () => {
  const items = [
    seen('2026-11-20T09:00:00Z', 'case.opened', 'Maria'),
    seen('2026-11-20T09:00:15Z', 'photos.listed', 'Maria'),
    seen('2026-11-20T09:00:30Z', 'photos.listed', 'Maria'),
    seen('2026-11-20T09:01:00Z', 'photos.listed', 'Olu'),
    seen('2026-11-21T08:00:00Z', 'photos.listed', 'Maria'),
    seen('2026-11-21T09:00:00Z', 'an-event-of-later', 'Maria'),
    seen('2026-11-21T10:00:00Z', 'notice.sent', null),
  ];
  expect(lookedLines({ items }).map(({ by, kind, count, at }) => [by, kind, count, at.slice(0, 10)])).toEqual(
    [
      ['Maria', 'worked', 1, '2026-11-21'],
      ['Maria', 'photos', 1, '2026-11-21'],
      ['Olu', 'photos', 1, '2026-11-20'],
      ['Maria', 'photos', 2, '2026-11-20'],
      ['Maria', 'opened', 1, '2026-11-20'],
    ],
  );
});
