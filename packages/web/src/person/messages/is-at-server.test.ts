import type { MessageView } from '@afterneedle/contract';
import { expect, test } from 'vitest';
import type { KeptMessage } from '../../offline/kept-message.ts';
import { isAtServer } from './is-at-server.ts';

const writtenAt = Date.parse('2026-08-04T10:00:00.123Z');
const kept: KeptMessage = {
  id: 'k1',
  link: 'l',
  text: 'In a lift',
  state: 'waiting',
  writtenAt,
  danger: null,
};
const sent: MessageView = {
  id: 's1',
  from: 'person',
  by: null,
  text: 'In a lift',
  asks: null,
  danger: null,
  writtenAt: new Date(writtenAt).toISOString(),
  sentAt: '2026-08-04T11:00:00.000Z',
  seen: [],
};

test('a message that another phone sent first is shown once', () => {
  expect(isAtServer(kept, [sent])).toBe(true);
  expect(isAtServer({ ...kept, state: 'sending' }, [sent])).toBe(true);
});

test('a message of a phone whose clock is ahead is known again', () => {
  const ahead = { ...sent, writtenAt: sent.sentAt };
  expect(isAtServer({ ...kept, writtenAt: Date.parse(sent.sentAt) + 60_000 }, [ahead])).toBe(true);
});

test('the same words at another moment, or from the clinic, are another message', () => {
  expect(isAtServer({ ...kept, writtenAt: writtenAt + 1 }, [sent])).toBe(false);
  expect(isAtServer({ ...kept, text: 'In a lift!' }, [sent])).toBe(false);
  expect(isAtServer(kept, [{ ...sent, from: 'clinic' }])).toBe(false);
  expect(isAtServer({ ...kept, state: 'draft' }, [sent])).toBe(false);
});

test('what the server gave an id is known by it alone', () => {
  expect(isAtServer({ ...kept, state: 'sent', messageId: 's1' }, [sent])).toBe(true);
  expect(isAtServer({ ...kept, state: 'sent', messageId: 's2' }, [sent])).toBe(false);
});
