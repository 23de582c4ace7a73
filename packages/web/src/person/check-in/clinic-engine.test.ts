import { emptyProtocol, type ProtocolContent } from '@afterneedle/contract';
import { rulesOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../offline/check-in.ts';
import type { ClinicProtocol } from '../../offline/use-protocol.ts';
import { workedOut } from '../result/worked-out.ts';
import type { Answer, Answers } from './answer.ts';
import { finished } from './answer-draft.ts';
import { engineUnder } from './clinic-engine.ts';
import { engine } from './engine.ts';
import { walk } from './interview.ts';
import { NONE } from './list-choice.ts';
import type { Shape } from './question.ts';

const NOW = new Date(2026, 7, 4, 14, 0).getTime();

const under = (content: Partial<ProtocolContent>): ClinicProtocol => ({
  clinic: 'Birch Clinic',
  protocol: {
    id: 'p',
    version: 1,
    content: { ...emptyProtocol('p'), ...content },
  } as ClinicProtocol['protocol'],
});

/** Every rule for the clinic, taken as something for the same day. */
const raising = under({
  levels: rulesOf(knowledge)
    .filter(({ level }) => level === 'contact-provider')
    .map(({ id }) => ({ rule: id, level: 'same-day' as const })),
});

const PLAIN: Readonly<Record<string, string>> = {
  device: 'pen',
  'depth-class': 'standard',
  setting: 'clinic',
  product: 'plain',
};

function calm(key: string, shape: Shape, picked: readonly string[]): Answer {
  switch (shape.kind) {
    case 'danger':
      return finished(shape, { kind: 'danger', items: {} }) as Answer;
    case 'choice':
      return { kind: 'choice', value: PLAIN[key] ?? shape.options[0]?.value ?? 'unsure' };
    case 'rows':
      return {
        kind: 'rows',
        rows: Object.fromEntries(shape.rows.map(({ id }) => [id, key === 'strength' ? '1' : '0'])),
      };
    case 'message':
      return { kind: 'message', text: '' };
    case 'day':
      return { kind: 'day', when: { mode: 'about', days: 14 }, picked: [], others: 'no' };
    default:
      return { kind: 'list', picked: [...picked], others: 'no' };
  }
}

/** Answers every page that is asked in the calmest way, but for what is picked. */
function answered(using: typeof engine, picked: Readonly<Record<string, readonly string[]>>): Answers {
  const answers: Record<string, Answer> = {};
  for (let step = 0; step < 60; step++) {
    const { open, pages } = walk({ ...answers }, NOW, using);
    const page = pages.at(-1);
    if (open === undefined || page === undefined) return answers;
    answers[open] = calm(open, page.shape, picked[open] ?? [NONE]);
  }
  throw new Error('the questions do not end');
}

const checkIn = (answers: Answers): CheckIn => ({
  id: 'a',
  createdAt: NOW,
  updatedAt: NOW,
  clinicSlug: 'birch',
  answers,
  drafts: {},
});

describe('a clinic that raises levels', () => {
  test('raises them on the phone too, and whatever was asked leaves nothing open for its rules', () => {
    const using = engineUnder(raising);
    expect(using).not.toBe(engine);
    const answers = answered(using, { look: ['redness'] });
    const usual = workedOut(checkIn(answers), NOW, { kept: undefined });
    const raised = workedOut(checkIn({ ...answers }), NOW, { kept: undefined, inForce: raising });
    expect(usual.explanation.level).toBe('contact-provider');
    expect(raised.explanation.level).toBe('same-day');
    expect(raised.walked.open).toBeUndefined();
  });

  test('asks on where ours alone would have stopped', () => {
    const using = engineUnder(raising);
    const ours = answered(engine, {});
    const stopped = workedOut(checkIn(ours), NOW, { kept: undefined });
    expect(stopped.walked.open).toBeUndefined();
    const further = Object.keys(answered(using, {})).filter((key) => ours[key] === undefined);
    const { walked } = workedOut(checkIn({ ...ours }), NOW, { kept: undefined, inForce: raising });
    expect(walked.open === undefined).toBe(further.length === 0);
  });

  test('that asks to hear of it sooner is named with its hours, and only then', () => {
    const answers = answered(engine, { look: ['fluid'] });
    const sooner = under({ contactWithinHours: { 'contact-provider': 2, 'same-day': 2 } });
    const { explanation, asked } = workedOut(checkIn(answers), NOW, { kept: undefined, inForce: sooner });
    expect(explanation.contactWithinHours).toBe(2);
    expect(asked).toEqual({ clinic: 'Birch Clinic', hours: 2 });
    const usual = workedOut(checkIn({ ...answers }), NOW, { kept: undefined, inForce: under({}) });
    expect(usual.asked).toBeUndefined();
  });

  test('without raised levels takes our engine as it is', () => {
    expect(engineUnder(undefined)).toBe(engine);
    expect(engineUnder(under({}))).toBe(engine);
  });
});
