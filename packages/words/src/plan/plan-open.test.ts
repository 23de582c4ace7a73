import type { ClinicOverlay, PlanFacts } from '@afterneedle/engine';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { describe, expect, test } from 'vitest';
import { lineOf, made, page } from '../../tests/plan-for-test.ts';
import { sayIn } from '../catalogue/catalogue.ts';
import { soonerText } from './plan-open.ts';

describe('what nobody knows, on a plan page', () => {
  test('an open question counts as possible: the longer date stands, and how an answer shortens it', () => {
    const { wait, open } = page();
    const heavy = lineOf(wait.items, 'heavy-occlusives');
    expect(heavy?.until).toBe('Not before Monday 10 August, 9:00.');
    expect(heavy?.unless).toEqual([
      'If you do not get acne and you get no tiny white dots: from tomorrow, Wednesday 5 August, 9:00.',
    ]);
    expect(open?.lines.some((line) => /acne/i.test(line))).toBe(true);
    const hints = wait.groups.map(({ until, hint }) => [until, hint]);
    expect(hints).toContainEqual([
      'Not before Monday 10 August, 9:00.',
      'Your answers may end some of it sooner.',
    ]);
    expect(hints).toContainEqual(['Until all is healed.', undefined]);
    const known = page({ person: { 'acne-prone': 'none', 'milia-prone': 'none' } });
    expect(lineOf(known.wait.items, 'heavy-occlusives')).toMatchObject({
      until: 'Not before tomorrow, Wednesday 5 August, 9:00.',
      unless: [],
    });
    const one = page({ person: { 'acne-prone': 'none', 'milia-prone': 'unsure' } });
    expect(lineOf(one.wait.items, 'heavy-occlusives')?.unless).toEqual([
      'If you get no tiny white dots: from tomorrow, Wednesday 5 August, 9:00.',
    ]);
  });

  const sun = (hours: number, person: PlanFacts) =>
    lineOf(page({ hours: [hours], person }).wait.items, 'direct-sun');

  test('who skipped the tone of the skin stays out of the sun for 30 days, and reads for whom it ends sooner', () => {
    for (const person of [{ 'dark-marks': 'none' }, { 'dark-marks': 'none', 'skin-tone': 'unsure' }]) {
      expect(sun(30, person)).toMatchObject({
        say: 'Stay out of direct sun.',
        until: 'Not before Wednesday 2 September, 9:00.',
        unless: ['If your skin is white: from Thursday 6 August, 9:00.'],
      });
      expect(sun(100, person)).toMatchObject({
        say: 'Stay out of direct sun.',
        unless: ['If your skin is white: you need not wait.'],
      });
    }
    expect(sun(100, { 'dark-marks': 'none', 'skin-tone': 'white' })).toBeUndefined();
    expect(sun(100, { 'dark-marks': 'none', 'skin-tone': 'black' })?.unless).toEqual([]);
  });

  test('cuts what is too long for one sentence: each open fact gets one of its own', () => {
    const { wait } = page({ facts: {} });
    expect(lineOf(wait.items, 'direct-sun')?.unless).toEqual([
      'It may end Thursday 6 August, 9:00, if all of this is so:',
      '– You get no dark marks.',
      '– The needles went in 1.5 mm at most, without RF.',
      '– Your skin is white.',
    ]);
  });

  test('what only an answer ends says so, and never what is only said to those whom it fits', () => {
    const line = lineOf(page().wait.items, 'shop-ibuprofen');
    expect(line).toMatchObject({
      say: 'No shop-bought ibuprofen or the like, unless your clinic says yes.',
      until: 'Until you have told us more.',
      untilAt: null,
      unless: ['If you are not pregnant: from Monday 17 August, 9:00.'],
    });
    const pregnant = lineOf(page({ person: { pregnant: 'yes' } }).wait.items, 'shop-ibuprofen');
    expect(pregnant).toMatchObject({ until: 'As long as this is so for you.', unless: [] });
    const unsure = page({ hours: [400], person: { 'allergy-daisy': 'unsure' } });
    expect(lineOf(unsure.wait.items, 'plant-extracts')).toMatchObject({
      until: 'Until you have told us more.',
      unless: ['If daisies and herbs give you no rash: you need not wait.'],
    });
  });

  test('an allergy nobody was asked about bars nothing and stands beside what it would bar', () => {
    const { may } = page({ hours: [80] });
    expect(lineOf(may.items, 'plant-extracts')?.unless).toEqual([
      'Allergy to daisies or herbs? Then leave it out and ask your clinic.',
    ]);
  });

  test('a clinic that would end what an open fact may bar hears that the fact comes first', () => {
    const thing = 'plant-extracts';
    const line = { thing, stance: 'may', untilHour: null, by: 'Dr Ada Birch', reason: 'plain' } as const;
    const clinic: ClinicOverlay = { name: 'Birch Clinic', supplied: [], lines: [line] };
    const { wait } = page({ policy: 'clinic', clinic, person: { 'allergy-daisy': 'unsure' } });
    const [told] = lineOf(wait.items, thing)?.clinic ?? [];
    expect(told).toBe('Birch Clinic asked for less. It counts once you have told us more.');
  });

  test('no sentence about an open fact is longer than 20 words', () => {
    for (const hours of [1, 30, 60, 100, 400]) {
      for (const facts of [{}, { 'depth-class': 'standard' }]) {
        for (const person of [{}, Object.fromEntries(planKnowledge.facts.map(({ id }) => [id, 'unsure']))]) {
          const { wait, may } = page({ hours: [hours], facts, person });
          for (const sentence of [...wait.items, ...may.items].flatMap(({ unless }) => unless)) {
            expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
            expect(sentence).not.toContain('does not fit you');
          }
        }
      }
    }
  });

  test('has words of its own for every fact that may make a wait longer', () => {
    const { care, positions, things } = planKnowledge;
    const avoided = [
      ...care.filter(({ stance }) => stance === 'avoid').map(({ whenContext }) => whenContext),
      ...positions
        .filter(
          ({ stance, overruledBy, untilHour }) =>
            stance === 'avoid' && overruledBy === undefined && untilHour !== 'not-said',
        )
        .map(({ when }) => when)
        .filter((when) => when?.c !== 'depth-class'),
      ...things.flatMap(({ contraindicatedBy = [] }) => contraindicatedBy),
      { c: 'depth-class', is: ['deep-or-rf'] },
    ];
    const { plan, options } = made();
    const words = { say: sayIn('en-GB'), clock: options, zeroAt: plan.zeroAt, asked: planKnowledge.facts };
    for (const fact of avoided.filter((one) => one !== undefined))
      expect(soonerText({ facts: [fact] }, words).join(), fact.c).not.toContain('fit you');
    expect(soonerText({ facts: [{ c: 'climate', is: ['dry'] }] }, words)).toEqual([
      'If this does not fit you (weather where you are very dry): you need not wait.',
    ]);
  });
});
