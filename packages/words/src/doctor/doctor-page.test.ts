import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { describe, expect, test } from 'vitest';
import { resultPage } from '../result/result-page.ts';
import { type DoctorInput, doctorPage, doctorText } from './doctor-page.ts';

const engine = createEngine(knowledge);
const options = { now: Date.UTC(2026, 7, 6, 12), timeZone: 'Europe/London', locale: 'en-GB' };

function inputOf(given: Record<string, number | boolean | string>, hours?: number): DoctorInput {
  const parsed = engine.parseFacts(given, hours);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const explanation = engine.explainForPage(parsed.facts);
  return {
    page: resultPage(explanation, parsed.facts, options),
    explanation,
    facts: parsed.facts,
    earlier: [],
    treatment: [{ label: 'Device', value: 'Pen' }],
    allergies: ['nickel'],
    places: ['Chin'],
    message: 'It itches.',
    isAboutSomeoneElse: false,
    version: 'sha256:0',
  };
}

const section = (input: DoctorInput, heading: string): readonly string[] =>
  doctorPage(input, options).sections.find((part) => part.heading === heading)?.lines ?? [];

describe('the page for any doctor', () => {
  test('says the level first, then everything that was told', () => {
    const page = doctorPage(inputOf({ 'pus-bumps': 2 }, 96), options);
    expect(page.sections.map(({ heading }) => heading)).toEqual([
      'Situation',
      'Treatment',
      'Allergies told',
      'In their own words',
      'Findings told',
      'So far',
      'What they were told to do',
      'Not answered',
    ]);
    expect(page.sections[0]?.lines[0]).toBe('Level: Get care today.');
    expect(doctorText(page)).toContain('- It itches.');
  });

  test('tells what was put on the skin where it was written down, and has no empty part where it was not', () => {
    const input = inputOf({ redness: 1 }, 20);
    const products = { heading: 'Put on the skin', lines: ['1 August: balm'] };
    expect(section({ ...input, products }, 'Put on the skin')).toEqual(['1 August: balm']);
    const bare = doctorPage({ ...input, products: { ...products, lines: [] } }, options);
    expect(doctorText(bare)).not.toContain('Put on the skin');
  });

  test('never says that a question was answered when it was not', () => {
    const lines = section(inputOf({ redness: 1 }, 20), 'Not answered');
    expect(lines.join(' ').split(',').length).toBeGreaterThan(5);
    expect(lines.join(' ')).not.toMatch(/redness/i);
  });

  test('names an unsure answer as not answered', () => {
    expect(doctorText(doctorPage(inputOf({ 'pus-bumps': 'unsure' }, 96), options))).toMatch(
      /Not sure: .*pus/i,
    );
  });

  test('tells earlier days, and which were written from memory', () => {
    const input = inputOf({ redness: 1 }, 72);
    const lines = section(
      {
        ...input,
        earlier: [
          { minutes: 1500, facts: input.facts, level: 'expected' },
          { minutes: 3000, facts: input.facts, isRemembered: true },
        ],
      },
      'So far',
    );
    expect(lines[0]).toMatch(/^Day 1: .*redness.*\(Healing as expected\)\.$/i);
    expect(lines[1]).toMatch(/^Day 2, written later from memory: /);
  });
});
