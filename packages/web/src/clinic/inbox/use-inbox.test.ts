import type { InboxItem } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { keepPlaces } from './use-inbox.ts';

const item = (id: string, state: InboxItem['state']): InboxItem => ({
  id,
  state,
  level: 'self-care',
  levelAtWorst: 'self-care',
  certified: true,
  resultsDiffer: false,
  known: false,
  forWhom: 'me',
  name: null,
  hoursSince: null,
  contactWithinHours: null,
  excerpt: '',
  signs: [],
  createdAt: '2026-08-04T12:00:00Z',
  sentAt: '2026-08-04T12:00:00Z',
  seenAt: null,
});

test('rows keep their place when newer ones come in and states change', () => {
  const shown = [item('a', 'sent'), item('b', 'sent')];
  const latest = [item('new', 'sent'), item('b', 'seen'), item('a', 'acknowledged')];
  expect(keepPlaces(shown, latest).map(({ id, state }) => [id, state])).toEqual([
    ['a', 'acknowledged'],
    ['b', 'seen'],
  ]);
});
