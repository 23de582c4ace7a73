import type { MessageView } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import { openDanger } from './open-danger.ts';

const message = (from: MessageView['from'], danger: MessageView['danger'] = null): MessageView => ({
  id: '',
  by: null,
  text: '',
  asks: null,
  writtenAt: '',
  sentAt: '',
  seen: [],
  from,
  danger,
});

test('words of danger stand open until the clinic has written again, the most urgent first', () => {
  expect(openDanger([])).toBeUndefined();
  expect(openDanger([message('person', 'emergency'), message('clinic')])).toBeUndefined();
  expect(openDanger([message('clinic'), message('person', 'same-day'), message('person', 'emergency')])).toBe(
    'emergency',
  );
  expect(openDanger([message('person', 'same-day'), message('person')])).toBe('same-day');
});
