import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallInterview } from '../../proofs/small-interview.ts';
import { smallKnowledge } from '../../proofs/small-knowledge.ts';
import { compileKnowledge } from '../triage/compiled-knowledge.ts';
import { checkCertificate } from './check-certificate.ts';
import { compileInterview } from './compile-interview.ts';
import { type InterviewInput, type NextStep, nextScreen } from './next-screen.ts';

const compiled = compileKnowledge(smallKnowledge);
const interview = compileInterview(compiled, smallInterview);

function after(input: InterviewInput): NextStep {
  const step = nextScreen(compiled, interview, input);
  if (!step.ok) throw new Error(JSON.stringify(step.problems));
  return step;
}

const calmLook = { redness: 0, swelling: 0, pus: 0, warmth: 0, soreness: 0, bumps: 0, lump: 0, fever: 0 };
const calmDay = { numbing: 'none', masked: 'none' };

describe('what is asked next', () => {
  test('the danger screen stands before everything', () => {
    expect(after({ facts: { redness: 2 }, hoursSince: 30 }).screen).toMatchObject({
      id: 'first',
      because: { for: 'danger' },
    });
  });

  test('then what rules something urgent out, with the rules it would exclude', () => {
    const { screen, isStop, certificate } = after({ facts: { breathing: 0 }, shown: ['first'] });
    expect(screen).toMatchObject({ id: 'day', because: { for: 'rules' } });
    expect(screen?.because.rules).toContain('numbing-poison');
    expect({ isStop, certificate }).toEqual({ isStop: false, certificate: undefined });
  });

  test('a part only once its whole is there', () => {
    const facts = { breathing: 0, ...calmDay, ...calmLook, swelling: 1 };
    const shown = ['first', 'day', 'look'];
    const items = after({ facts, hoursSince: 30, shown }).screen?.items;
    expect(items).toEqual(expect.arrayContaining(['swelling-course', 'one-sided']));
    expect(items).not.toContain('warmth-course');
    expect(after({ facts: { ...facts, swelling: 0 }, hoursSince: 30, shown }).screen?.id).not.toBe('course');
  });

  test('how strong a sign is where it was only said to be there', () => {
    const facts = { breathing: 0, ...calmDay, ...calmLook, warmth: true, soreness: 2 };
    const { screen } = after({ facts, hoursSince: 30, shown: ['first', 'day', 'look'] });
    expect(screen).toMatchObject({ id: 'strength', items: ['warmth'] });
  });

  test('once more by itself what nobody was sure of, and what was denied where a sign makes it likely', () => {
    const facts = { breathing: 0, ...calmDay, ...calmLook };
    const shown = ['first', 'day', 'look'];
    const unsure = after({ facts: { ...facts, numbing: 'unsure' }, hoursSince: 3, shown });
    expect(unsure.screen?.id).toBe('numbing-again');
    const { pus: _denied, ...without } = facts;
    expect(after({ facts: { ...without, lump: 1 }, hoursSince: 3, shown }).screen?.id).toBe('pus-again');
  });

  test('never again what was shown, so that what was skipped stays unknown and open', () => {
    const shown = [
      'first',
      'day',
      'look',
      'course',
      'strength',
      'numbing-signs',
      'person',
      'pus-again',
      'bumps-began',
      'pus',
    ];
    const step = after({ facts: { breathing: 0 }, hoursSince: 30, shown });
    expect(step.screen).toBeUndefined();
    expect(step.isStop).toBe(true);
    expect(step.certificate?.kind).toBe('open');
    expect(step.certificate?.open.map(({ rule }) => rule)).toContain('pus');
  });
});

describe('the stop', () => {
  test('comes at once in an emergency', () => {
    const { screen, isStop, certificate } = after({ facts: { breathing: 1 } });
    expect(screen).toBeUndefined();
    expect({ isStop, kind: certificate?.kind }).toEqual({ isStop: true, kind: 'emergency' });
  });

  test('is certified once no rule of same-day can fire, and the checker agrees', () => {
    const facts = { breathing: 0, ...calmDay, ...calmLook };
    const { certificate } = after({ facts, hoursSince: 30, shown: ['first', 'day', 'look'] });
    expect(certificate?.kind).toBe('certified');
    expect(certificate && checkCertificate(certificate, smallKnowledge, smallInterview)).toBeUndefined();
  });

  test('is not certified while a medicine hides fever or somebody is not sure', () => {
    const facts = { breathing: 0, ...calmDay, ...calmLook, redness: 1, 'redness-course': 0 };
    const hidden = after({
      facts: { ...facts, masked: 'painkiller' },
      hoursSince: 30,
      shown: ['first', 'day', 'look'],
    });
    const unsure = after({
      facts: { ...facts, pus: 'unsure' },
      hoursSince: 30,
      shown: ['first', 'day', 'look'],
    });
    expect([hidden, unsure].map(({ certificate }) => certificate?.kind)).not.toContain('certified');
  });
});

describe('what is wrong is named', () => {
  const problemsOf = (input: InterviewInput): string[] => {
    const step = nextScreen(compiled, interview, input);
    return step.ok ? [] : step.problems.map(({ path, code }) => `${code} ${path}`);
  };

  test.each<[InterviewInput, string]>([
    [{ facts: { rednes: 1 } }, 'unknown-fact /facts/rednes'],
    [{ facts: [] }, 'not-an-object /facts'],
    [{ facts: { redness: 9 } }, 'out-of-range /facts/redness'],
    [{ facts: { redness: 0, 'redness-course': 2 } }, 'bad-value /facts/redness-course'],
    [{ hoursSince: -1 }, 'out-of-range /hoursSince'],
    [{ shown: ['nowhere'] }, 'bad-value /shown/0'],
    [{ shown: 'first' }, 'bad-value /shown'],
  ])('%j', (input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  test('whatever comes, nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (facts, hoursSince, shown) => {
        expect(nextScreen(compiled, interview, { facts, hoursSince, shown })).toHaveProperty('ok');
      }),
    );
  });
});

test('an interview that names what the vocabulary has not is refused', () => {
  const [screen] = smallInterview.screens;
  if (screen === undefined) throw new Error('no screen');
  const broken = { ...smallInterview, screens: [{ ...screen, asks: ['rednes'] }] };
  expect(() => compileInterview(compiled, broken)).toThrow('rednes');
  const twice = { ...smallInterview, screens: [screen, screen] };
  expect(() => compileInterview(compiled, twice)).toThrow('first');
});
