import { expect, test } from 'vitest';
import { dropDraft, keepDraft, readDraft } from './kept-draft.ts';
import { emptyDraft } from './treatment-draft.ts';

const draft = emptyDraft({ devices: [], products: [], operators: [] }, new Date('2026-11-21T12:00:00Z'), 'a');

test('a form that was begun is found by who began it, for that person only', () => {
  keepDraft('staff-1', 'person-1', draft);
  expect(readDraft('staff-1', 'person-1')).toBe(draft);
  expect(readDraft('staff-2', 'person-1')).toBeUndefined();
  expect(readDraft('staff-1', 'person-2')).toBeUndefined();
  dropDraft('staff-1', 'person-1');
  expect(readDraft('staff-1', 'person-1')).toBeUndefined();
});
