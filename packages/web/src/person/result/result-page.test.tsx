import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { renderToString } from 'react-dom/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import type { CheckIn } from '../../offline/check-in.ts';
import { keepRead } from '../../offline/last-check-in.ts';
import type { Answers } from '../check-in/answer.ts';
import { ResultPage } from './result-page.tsx';
import { readEarlier } from './use-earlier.ts';

// The build writes it.
vi.mock('virtual:knowledge-hash', () => ({ knowledgeHash: 'sha256:0' }));

beforeAll(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The first picture of a result that this tab has just asked for. */
async function firstDrawn(id: string, answers: Answers, clinicSlug?: string): Promise<string> {
  const made: CheckIn = {
    id,
    createdAt: 1,
    updatedAt: 1,
    answers,
    drafts: {},
    ...(clinicSlug === undefined ? {} : { clinicSlug }),
  };
  await keepRead(Promise.resolve(made));
  return renderToString(
    <Router ssrPath={`/check-in/${id}/result`}>
      <ResultPage id={id} />
    </Router>,
  );
}

const danger: Answers = { 'danger-1': { kind: 'danger', items: { 'danger-airway': 'yes' } } };

test('no level stands on the page before earlier days are read, and then it does at once', async () => {
  expect(await firstDrawn('a', {})).not.toContain('level-card');
  await readEarlier('a');
  expect(await firstDrawn('a', {})).toContain('level-card');
});

test('no level stands on the page before the protocol of its clinic is known', async () => {
  await readEarlier('b');
  expect(await firstDrawn('b', {}, 'birch')).not.toContain('level-card');
});

test('an emergency waits for nothing', async () => {
  const drawn = await firstDrawn('c', danger, 'birch');
  expect(drawn).toContain('level-card');
  expect(drawn).toContain('level-emergency');
});
