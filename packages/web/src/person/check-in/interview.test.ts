import { createEngine, type Decision, rankOf } from '@afterneedle/engine';
import { knowledge, leftToForm } from '@afterneedle/knowledge';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from './answer.ts';
import { finished } from './answer-draft.ts';
import { linesOf } from './danger-answer.ts';
import { factsOf, firstOpen, walk } from './interview.ts';
import { NONE } from './list-choice.ts';
import type { Question, Shape } from './question.ts';

const engine = createEngine(knowledge);
const NOW = new Date(2026, 7, 4, 14, 0).getTime();

/** What somebody says for whom nothing is unusual. */
const PLAIN: Readonly<Record<string, string>> = {
  'for-whom': 'self',
  device: 'pen',
  'depth-class': 'standard',
  setting: 'clinic',
  product: 'plain',
  masked: 'none',
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
    case 'when':
      return { kind: 'when', when: { mode: 'about', days: 1 } };
  }
}

/** Answers every page that is asked, as a person would, one after the other. */
function fillIn(said: Answers): { answers: Answers; pages: readonly string[] } {
  let answers: Answers = {};
  for (let step = 0; step < 80; step++) {
    const walked = walk(answers, NOW);
    const key = firstOpen(walked, answers);
    if (key === undefined) return { answers, pages: walked.pages.map(({ question }) => question.key) };
    const page = walked.pages.find(({ question }) => question.key === key);
    if (page === undefined) throw new Error(`no page ${key}`);
    answers = {
      ...answers,
      [key]: said[key] ?? plainAnswer(page.question, page.question.shape(page.before)),
    };
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
const choice = (value: string): Answer => ({ kind: 'choice', value });
const daysAgo = (days: number): Answer => ({ kind: 'when', when: { mode: 'about', days } });

describe('a form answered to its end', () => {
  test('who is not sure about that day is asked about a shared needle by itself', () => {
    const unsure = fillIn({ 'that-day': { kind: 'list', picked: [], others: 'unsure' } });
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
    const { answers } = fillIn({ when: daysAgo(5), look: picked('redness'), course: rows({ redness: '0' }) });
    expect(decide(answers)).toMatchObject({ level: 'self-care', certified: true });
  });

  test('with a severe itch goes to the clinic', () => {
    const { answers } = fillIn({ feel: picked('itch'), strength: rows({ itch: '3' }) });
    expect(decide(answers).level).toBe('contact-provider');
  });

  test('with pus goes to a doctor the same day', () => {
    const { answers } = fillIn({ look: picked('fluid'), strength: rows({ fluid: '3' }) });
    expect(decide(answers).level).toBe('same-day');
  });

  test('with one danger sign is an emergency after the first page', () => {
    const answers: Answers = { 'danger-1': { kind: 'danger', items: { 'danger-airway': 'yes' } } };
    expect(decide(answers).level).toBe('emergency');
  });

  test('without a known time is never expected healing', () => {
    const { answers } = fillIn({ when: { kind: 'when', when: { mode: 'unknown' } } });
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
    const pages = fillIn({ look: picked('bumps'), feel: picked('warmth') }).pages;
    expect(pages).toEqual(expect.arrayContaining(['strength', 'course', 'place', 'bumps-began']));
  });

  test('ask about the eye for an eye area or an eye sign', () => {
    expect(fillIn({ where: picked('eye-left') }).pages).toContain('eyes');
    expect(fillIn({ look: picked('eyelid-swelling') }).pages).toContain('eyes');
    expect(fillIn({ where: picked('chin') }).pages).not.toContain('eyes');
  });

  test('ask how much numbing only when there was numbing', () => {
    expect(fillIn({}).pages).not.toContain('numbing-amount');
    expect(fillIn({ 'that-day': picked('numbing') }).pages).toContain('numbing-signs');
  });

  test('ask every sign that the danger screens leave to the form', () => {
    const { answers } = fillIn({ 'that-day': picked('numbing') });
    const facts = factsOf(walk(answers, NOW).known);
    const whole = new Map(knowledge.vocabulary.findings.map(({ id, of }) => [id, of]));
    expect(leftToForm.filter((id) => facts[id] === undefined && whole.get(id) === undefined)).toEqual([]);
  });

  test('keep a check-in with nothing to tell within 17 pages', () => {
    expect(fillIn({}).pages.length).toBeLessThanOrEqual(17);
  });
});

describe('what the pages say', () => {
  test('a sign that came back is told as such, and what brought it is asked', () => {
    const { answers, pages } = fillIn({ look: picked('redness'), course: rows({ redness: 'back' }) });
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
    const { answers } = fillIn({ when: daysAgo(7), 'that-day': picked('numbing') });
    expect(factsOf(walk(answers, NOW).known)['numbing-cream']).toBe('later');
  });

  test('shared needles within 3 days go to a doctor the same day', () => {
    const { answers } = fillIn({ when: daysAgo(2), 'that-day': picked('shared') });
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

  test('choices of the device set the depth where it follows', () => {
    expect(fillIn({ device: choice('rf') }).pages).not.toContain('depth-class');
  });
});

/** Taps something on a page, as the numbers say. */
function anyAnswer(shape: Shape, next: () => number): Answer {
  const oneOf = <T>(all: readonly T[]): T => all[next() % all.length] as T;
  switch (shape.kind) {
    case 'danger':
      return {
        kind: 'danger',
        items: Object.fromEntries(
          linesOf(shape.screen).map(({ item }) => [
            item,
            next() % 9 === 0 ? oneOf(['yes', 'unsure'] as const) : 'no',
          ]),
        ),
      };
    case 'choice':
      return { kind: 'choice', value: oneOf(shape.options).value };
    case 'read':
    case 'list': {
      const options = shape.kind === 'list' ? shape.groups.flatMap((group) => group.options) : shape.options;
      const ticked = options.filter(() => next() % 4 === 0).map(({ value }) => value);
      return {
        kind: 'list',
        picked: ticked.length === 0 ? [NONE] : ticked,
        others: next() % 5 === 0 ? 'unsure' : 'no',
      };
    }
    case 'rows':
      return {
        kind: 'rows',
        rows: Object.fromEntries(shape.rows.map(({ id, options }) => [id, oneOf(options).value])),
      };
    case 'message':
      return { kind: 'message', text: '' };
    case 'when':
      return daysAgo(next() % 40);
  }
}

test('whatever is tapped, the form ends and the engine takes every fact', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
      let answers: Answers = {};
      const next = (): number => numbers.next().value;
      for (let step = 0; step < 80; step++) {
        const walked = walk(answers, NOW);
        const page = walked.pages.find(({ question }) => answers[question.key] === undefined);
        if (page === undefined) return rankOf(decide(answers).level) >= 0;
        answers = { ...answers, [page.question.key]: anyAnswer(page.question.shape(page.before), next) };
      }
      return false;
    }),
    { numRuns: 200 },
  );
});
