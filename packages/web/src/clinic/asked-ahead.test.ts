import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAhead, takeInboxPage, takeSession } from './asked-ahead.ts';
import { readInboxAddress } from './inbox/inbox-address.ts';

const asked: string[] = [];
let status = 200;

beforeEach(() => {
  asked.length = 0;
  status = 200;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const page = { items: [], next: null, counts: null };
    return Promise.resolve(
      status === 200 ? Response.json(page) : Response.json({ title: 'No', problems: [] }, { status }),
    );
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const TEAM = readInboxAddress('');
const INBOX = '/api/v1/inbox?view=team';

test('the inbox is asked for once, before it is drawn', async () => {
  askAhead({ pathname: '/clinic', search: '' });
  expect(asked).toEqual(['/api/v1/session', INBOX]);
  expect((await takeInboxPage(TEAM)).kind).toBe('ok');
  expect(asked).toHaveLength(2);
  await takeInboxPage(TEAM);
  expect(asked).toHaveLength(3);
});

test('another view, another room and an old answer are asked for anew', async () => {
  askAhead({ pathname: '/clinic', search: '?view=done' });
  await takeInboxPage(TEAM);
  expect(asked.slice(1)).toEqual(['/api/v1/inbox?view=done', INBOX]);
  askAhead({ pathname: '/clinic/people', search: '' });
  expect(asked.slice(3)).toEqual(['/api/v1/session']);
  askAhead({ pathname: '/clinic/', search: '' });
  vi.setSystemTime(Date.now() + 6_000);
  await takeInboxPage(TEAM);
  expect(asked.slice(4)).toEqual(['/api/v1/session', INBOX, INBOX]);
});

test('a refusal before the sign-in is not taken for the answer after it', async () => {
  status = 401;
  askAhead({ pathname: '/clinic', search: '' });
  expect((await takeSession()).kind).toBe('refused');
  status = 200;
  expect((await takeInboxPage(TEAM)).kind).toBe('ok');
});
