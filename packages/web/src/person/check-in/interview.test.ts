import { createEngine, type Decision, rankOf } from '@afterneedle/engine';
import { knowledge, leftToForm } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { finished } from './answer-draft.ts';
import { factsOf, walk } from './interview.ts';
import { NONE } from './list-choice.ts';
import type { Question, Shape } from './question.ts';
import { whyAsked } from './why-asked.ts';

const engine = createEngine(knowledge);
const NOW = new Date(2026, 7, 4, 14, 0).getTime();

/** What somebody says for whom nothing is unusual. */
const PLAIN: Readonly<Record<string, string>> = {
  device: 'pen',
  'depth-class': 'standard',
  setting: 'clinic',
  product: 'plain',
  'bumps-began': 'within-24h',
  'peeling-began': 'from-24h',
};

function plainAnswer(question: Question, shape: Shape): Answer {
  switch (shape.kind) {
    case 'danger':
      return finished(shape, { kind: 'danger', items: {} }) as Answer;
    case 'choice':
      return { kind: 'choice', value: PLAIN[question.key] ?? shape.options[0]?.value ?? 'unsure' };
    case 'list':
      return { kind: 'list', picked: [NONE], others: 'no' };
    case 'read':
      return { kind: 'list', picked: [], others: 'no' };
    case 'rows':
      return {
        kind: 'rows',
        rows: Object.fromEntries(shape.rows.map(({ id }) => [id, question.key === 'strength' ? '1' : '0'])),
      };
    case 'message':
      return { kind: 'message', text: '' };
    case 'day':
      return { kind: 'day', when: { mode: 'about', days: 1 }, picked: [NONE], others: 'no' };
  }
}

/** Answers every page that is asked until the result can be shown, and with `goesOn` those that may be answered after it. */
function fillIn(
  said: Answers,
  options: { readonly goesOn?: true } = {},
): { answers: Answers; pages: readonly string[]; kind: string | undefined } {
  let answers: Answers = {};
  for (let step = 0; step < 80; step++) {
    const { pages, open, more, certificate } = walk(answers, NOW);
    const page = pages.find(({ question }) => question.key === open) ?? (options.goesOn && more);
    if (page === undefined)
      return { answers, pages: pages.map(({ question }) => question.key), kind: certificate?.kind };
    const { key } = page.question;
    answers = { ...answers, [key]: said[key] ?? plainAnswer(page.question, page.shape) };
  }
  throw new Error('the form does not end');
}

function decide(answers: Answers): Decision {
  const { known } = walk(answers, NOW);
  const parsed = engine.parseFacts(factsOf(known), known.hours);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return engine.decide(parsed.facts);
}

const picked = (...ids: readonly string[]): Answer => ({ kind: 'list', picked: ids, others: 'no' });
const rows = (values: Readonly<Record<string, string>>): Answer => ({ kind: 'rows', rows: values });
const strong = (steps: Readonly<Record<string, string>>): Answer => ({
  kind: 'list',
  picked: Object.keys(steps),
  others: 'no',
  steps,
});
const day = (days: number, ...ids: readonly string[]): Answer => ({
  kind: 'day',
  when: { mode: 'about', days },
  picked: ids.length === 0 ? [NONE] : ids,
  others: 'no',
});

describe('a form answered to its end', () => {
  test('who is not sure about that day is asked about a shared needle by itself', () => {
    const unsure = fillIn({
      'that-day': { kind: 'day', when: { mode: 'about', days: 1 }, picked: [], others: 'unsure' },
    });
    expect(unsure.pages).toContain('blood-exposure');
    expect(fillIn({}).pages).not.toContain('blood-exposure');
  });

  test('with "none" everywhere and a known time is expected healing, and certified', () => {
    const { answers } = fillIn({});
    expect(decide(answers)).toMatchObject({ level: 'expected', certified: true });
  });

  test('with a mild ordinary sign on day 1 is expected healing, and certified', () => {
    const { answers } = fillIn({ look: picked('redness', 'swelling') });
    expect(decide(answers)).toMatchObject({ level: 'expected', certified: true });
  });

  test('with redness past its window is looked after at home', () => {
    const { answers } = fillIn({ 'that-day': day(5), look: picked('redness') });
    expect(decide(answers)).toMatchObject({ level: 'self-care', certified: true });
  });

  test('with a severe itch goes to the clinic', () => {
    const { answers } = fillIn({ feel: strong({ itch: '3' }) });
    expect(decide(answers).level).toBe('contact-provider');
  });

  test('with pus goes to a doctor the same day', () => {
    const { answers } = fillIn({ look: strong({ fluid: '3' }) });
    expect(decide(answers).level).toBe('same-day');
  });

  test('with one danger sign is an emergency after the first page', () => {
    const answers: Answers = { 'danger-1': { kind: 'danger', items: { 'danger-airway': 'yes' } } };
    expect(decide(answers).level).toBe('emergency');
  });

  test('without a known time is never expected healing', () => {
    const { answers } = fillIn({
      'that-day': { kind: 'day', when: { mode: 'unknown' }, picked: [NONE], others: 'no' },
    });
    expect(decide(answers).level).toBe('self-care');
  });
});

describe('an answer of "not sure"', () => {
  test('about breathing counts as an emergency', () => {
    const answers: Answers = { 'danger-1': { kind: 'danger', items: { 'danger-airway': 'unsure' } } };
    expect(decide(answers).level).toBe('emergency');
  });

  test('about everything seen is at least a call to the clinic', () => {
    const { answers } = fillIn({ look: { kind: 'list', picked: [], others: 'unsure' } });
    expect(rankOf(decide(answers).level)).toBeGreaterThanOrEqual(rankOf('contact-provider'));
  });
});

describe('follow-up pages', () => {
  test('come only when an earlier answer needs them', () => {
    expect(fillIn({}).pages).not.toContain('course');
    const { pages } = fillIn({ 'that-day': day(3), look: picked('bumps'), feel: picked('warmth') });
    expect(pages).toEqual(expect.arrayContaining(['strength', 'course', 'bumps-began']));
  });

  test('do not ask how strong a sign is that was told with it', () => {
    const { pages } = fillIn({ look: strong({ redness: '1' }), feel: strong({ warmth: '1' }) });
    expect(pages).not.toContain('strength');
  });

  test('ask once more about the eye when there is an eye sign', () => {
    expect(fillIn({ look: picked('eyelid-swelling') }).pages).toContain('eyes');
    expect(fillIn({}).pages).not.toContain('eyes');
  });

  test('ask for signs of too much numbing only when there was numbing', () => {
    const lines = (said: Answers): readonly string[] => {
      const page = walk(fillIn(said).answers, NOW).pages.find(({ question }) => question.key === 'feel');
      return page?.items ?? [];
    };
    expect(lines({})).not.toContain('ringing-ears');
    expect(lines({ 'that-day': day(1, 'numbing') })).toContain('ringing-ears');
    expect(lines({ 'that-day': day(5, 'numbing') })).not.toContain('ringing-ears');
  });

  test('ask every sign that the danger screens leave to the form', () => {
    const { answers } = fillIn({ 'that-day': day(1, 'numbing') });
    const facts = factsOf(walk(answers, NOW).known);
    const whole = new Map(knowledge.vocabulary.findings.map(({ id, of }) => [id, of]));
    expect(leftToForm.filter((id) => facts[id] === undefined && whole.get(id) === undefined)).toEqual([]);
  });

  test('keep a check-in with nothing to tell within 11 pages', () => {
    expect(fillIn({}).pages.length).toBeLessThanOrEqual(11);
  });
});

describe('the result', () => {
  test('waits for no page that is only offered, and every page says why it is asked', () => {
    const { answers, kind } = fillIn({ look: strong({ redness: '1', bumps: '1' }) });
    expect(kind).toBe('certified');
    const { pages, open } = walk(answers, NOW);
    expect(open).toBeUndefined();
    for (const { question, because } of pages) {
      if (['message', 'read'].includes(question.key)) expect(because).toBeUndefined();
      else expect(because && whyAsked(question.key, because), question.key).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('may be put off by going on, and the questions still end', () => {
    const said = {
      look: strong({ redness: '2', bumps: '2' }),
      feel: strong({ itch: '2' }),
      'that-day': day(3),
    };
    const short = fillIn(said);
    const long = fillIn(said, { goesOn: true });
    expect(long.pages.length).toBeGreaterThan(short.pages.length);
    expect(long.pages.slice(0, short.pages.length)).toEqual(short.pages);
    expect(rankOf(decide(long.answers).level)).toBe(rankOf(decide(short.answers).level));
  });

  test('is not certified after a painkiller, which may hide fever', () => {
    expect(fillIn({ feel: picked('took-painkiller') }).kind).toBe('open');
    expect(fillIn({}).kind).toBe('certified');
  });

  test('still counts what was said on later pages while an earlier one is open', () => {
    const { answers } = fillIn({ look: strong({ fluid: '3' }) });
    const { 'that-day': _unasked, ...rest } = answers;
    expect(walk(rest, NOW).open).toBe('that-day');
    expect(decide(rest).level).toBe('same-day');
  });

  test('waits again when a changed answer brings a new row', () => {
    const { answers } = fillIn({ look: strong({ swelling: '1' }), 'that-day': day(2) });
    const changed = { ...answers, look: strong({ swelling: '1', bumps: '1' }) };
    expect(walk(changed, NOW).open).toBe('course');
  });
});

describe('what the pages say', () => {
  test('a sign that came back is told as such, and what brought it is asked', () => {
    const course = rows({ 'redness-course': '0', 'spread-past-treated': '0', 'came-back': '1' });
    const { answers, pages } = fillIn({ look: strong({ redness: '1' }), course });
    expect(pages).toContain('flush-trigger');
    expect(factsOf(walk(answers, NOW).known)['came-back']).toBe(1);
  });

  test('a yes to a line of the danger list sets the line, a no its signs as well', () => {
    const { answers } = fillIn({
      'danger-2': { kind: 'danger', items: { 'danger-infection': 'yes', 'danger-sores': 'no' } },
    });
    const facts = factsOf(walk(answers, NOW).known);
    expect(facts['danger-infection']).toBe(true);
    expect(facts['punched-out-sores']).toBe(0);
  });

  test('numbing on the day of an old treatment is longer ago', () => {
    const { answers } = fillIn({ 'that-day': day(7, 'numbing') });
    expect(factsOf(walk(answers, NOW).known)['numbing-cream']).toBe('later');
  });

  test('shared needles within 3 days go to a doctor the same day', () => {
    const { answers } = fillIn({ 'that-day': day(2, 'shared') });
    expect(decide(answers).level).toBe('same-day');
  });

  test('what the message says counts after the danger screens, until it is unticked', () => {
    const reading = {
      findings: { 'lip-tongue-swelling': true as const },
      contexts: {},
      areas: [],
      deniedInText: [],
    };
    const message: Answer = { kind: 'message', text: 'my lips are swollen', reading };
    expect(decide(fillIn({ message, read: picked('lip-tongue-swelling') }).answers).level).toBe('emergency');
    expect(decide(fillIn({ message, read: picked() }).answers).level).toBe('expected');
  });

  test('who answers for someone else says so beside the message', () => {
    const message: Answer = { kind: 'message', text: '', about: 'someone-else' };
    const { known } = walk(fillIn({ message }).answers, NOW);
    expect([known.forWhom, known.contexts['answered-by']]).toEqual(['someone-else', 'other']);
  });

  test('a medicine that hides signs is told with what is felt', () => {
    const wordOf = (...ids: readonly string[]): unknown =>
      factsOf(walk(fillIn({ feel: picked(...ids) }).answers, NOW).known)['masked'];
    expect([
      wordOf('took-painkiller'),
      wordOf('used-steroid'),
      wordOf('took-painkiller', 'used-steroid'),
      wordOf('warmth'),
    ]).toEqual(['painkiller', 'steroid', 'both', 'none']);
  });
});
