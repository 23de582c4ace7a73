import type { InboxItem } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { goneOf, keepPlaces } from './use-inbox.ts';

const item = (id: string, state: InboxItem['state']): InboxItem => ({
  id,
  version: 1,
  state,
  level: 'self-care',
  toldLevel: 'self-care',
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
  photos: 0,
  trend: null,
  owner: null,
  unreadSince: null,
  unreadDanger: null,
  waitingSince: null,
  answeredAt: null,
  clockFrom: '2026-08-04T12:00:00Z',
  targetMinutes: null,
  dueAt: null,
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

test('a row that left the view is told, unless it may stand on a further page', () => {
  const shown = [item('a', 'seen'), item('b', 'seen')];
  const latest = [item('b', 'seen')];
  expect([...goneOf(shown, latest, false)]).toEqual(['a']);
  expect([...goneOf(shown, latest, true)]).toEqual([]);
});
