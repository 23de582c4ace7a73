import type { ScreeningAnswer, ScreeningQuestions } from '@afterneedle/contract';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, refusedAt } from './ask.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function screened(body: unknown): Promise<ScreeningAnswer> {
  const answer = await ask(server, '/screenings', body);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json<ScreeningAnswer>();
}

/** Every question with the answer that speaks for nothing. */
const ordinary = Object.fromEntries(
  screeningKnowledge.questions.map(({ id, ordinary: word, measure }) => [id, measure?.least ?? word]),
);

const refuse = (body: unknown, expected: Readonly<Record<string, string>>) =>
  refusedAt(server, '/screenings', body, expected);

describe('before a treatment', () => {
  test('nothing answered is not a go-ahead, and says what is open', async () => {
    const answer = await screened({ answers: {} });
    expect(answer).toMatchObject({ outcome: 'ask-clinician', isComplete: false, reasons: [] });
    expect(answer.unknown.length).toBeGreaterThan(10);
    expect(answer.knowledge).toBe(server.services.triage.knowledge);
  });

  test('all ordinary is a go-ahead, with days to prepare once one is planned', async () => {
    const answer = await screened({ answers: ordinary, planned: '2026-12-10' });
    expect(answer).toMatchObject({ outcome: 'go-ahead', isComplete: true, reasons: [] });
    for (const { from, until, basis } of answer.preparation) {
      expect(`${from} ${until}`).toMatch(/^2026-1[12]-\d\d 2026-12-\d\d$/);
      expect(basis.length).toBeGreaterThan(0);
    }
    const undated = await screened({ answers: ordinary });
    expect(undated.preparation.map(({ id }) => id).toSorted()).toEqual(
      answer.preparation.map(({ id }) => id).toSorted(),
    );
    expect(undated.preparation[0]).not.toHaveProperty('from');
  });

  test('a reason to wait comes with its day, its advice and what it rests on', async () => {
    const answers = { ...ordinary, tan: 'sun', 'tan-on': '2026-11-20', device: 'rf' };
    const answer = await screened({ answers });
    expect(answer).toMatchObject({ outcome: 'postpone', until: '2026-12-04' });
    const [reason] = answer.reasons;
    expect(reason?.advise).toBeDefined();
    expect(reason?.basis.length).toBeGreaterThan(0);
  });

  test('today is the day where the person is', async () => {
    const asked = { answers: { ...ordinary, tan: 'sun' }, now: '2026-11-22T23:30:00Z' };
    const here = await screened(asked);
    const there = await screened({ ...asked, timeZone: 'Asia/Tokyo' });
    expect(Date.parse(there.until ?? '') - Date.parse(here.until ?? '')).toBe(86_400_000);
  });

  test('the questions name every answer the screening takes', async () => {
    const answer = await server.app.inject({ url: '/api/v1/screenings/questions' });
    const { questions, checklist } = answer.json<ScreeningQuestions>();
    expect(checklist.length).toBeGreaterThan(5);
    for (const { id, values, dayKey } of questions) {
      const day = dayKey === undefined ? {} : { [dayKey]: '2026-11-01' };
      for (const word of [...values, 'unsure']) {
        expect((await ask(server, '/screenings', { answers: { [id]: word, ...day } })).statusCode).toBe(200);
      }
    }
  });
});

describe('a screening is refused by name when', () => {
  test('a question, a word, a number or a day is unknown', async () => {
    await refuse(
      {
        answers: {
          'no-such-question': 'yes',
          tan: '😀',
          'needle-length': 9,
          'tan-on': '2026-13-01',
          'last-needling-on': '2030-01-01',
        },
      },
      {
        '/answers/no-such-question': 'unknown-fact',
        '/answers/tan': 'bad-value',
        '/answers/needle-length': 'out-of-range',
        '/answers/tan-on': 'bad-value',
        '/answers/last-needling-on': 'out-of-range',
      },
    );
  });

  test('the planned day is past, far ahead or none', async () => {
    await refuse({ answers: {}, planned: '1900-01-01' }, { '/planned': 'out-of-range' });
    await refuse({ answers: {}, planned: '2099-01-01' }, { '/planned': 'out-of-range' });
    await refuse({ answers: {}, planned: 'soon' }, { '/planned': 'bad-value' });
  });

  test('answers are missing, no object, or more than a word', async () => {
    await refuse({}, { '/answers': 'missing' });
    await refuse({ answers: [] }, { '/answers': 'bad-value' });
    await refuse({ answers: { tan: ['sun'] } }, { '/answers/tan': 'bad-value' });
    await refuse({ answers: { tan: 'x'.repeat(51_000) } }, { '/answers/tan': 'too-long' });
    await refuse({ answers: {}, timeZone: 'Nowhere' }, { '/timeZone': 'bad-value' });
    await refuse({ answers: {}, now: '0001-01-01T00:00:00Z' }, { '/now': 'bad-value' });
  });
});
