import type { Position } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../src/claims/claim.ts';
import type { Conflict } from '../src/claims/conflict.ts';
import type { Evidence } from '../src/claims/evidence.ts';
import { claims, conflicts, evidence, judgements, warnings } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';

const { positions, prevention } = planKnowledge;

const allClaims: readonly Claim[] = claims;
const allEvidence: readonly Evidence[] = evidence;
const allConflicts: readonly Conflict[] = conflicts;

const STRENGTH: Readonly<Record<Evidence['grade'], Position['strength']>> = {
  regulator: 5,
  guideline: 5,
  'systematic-review': 5,
  'public-health-page': 5,
  rct: 4,
  cohort: 3,
  'device-label': 3,
  'hospital-leaflet': 3,
  review: 3,
  lab: 2,
  'case-report': 2,
  'clinic-page': 1,
  secondary: 1,
};

function strengthOf(cite: string): Position['strength'] {
  const fact = allEvidence.find(({ id }) => id === cite);
  return fact === undefined ? 1 : STRENGTH[fact.grade];
}

/** A start that is said goes on without end; an end that is not said never holds anything for good. */
function saidEnd({ window }: Claim, stance: Position['stance']): Position['untilHour'] {
  if (window === undefined) return 'not-said';
  return window.toHour ?? (stance === 'avoid' ? 'not-said' : null);
}

function windowFaults(all: readonly Position[]): string[] {
  return all.flatMap(({ cite, thing, stance, fromHour, untilHour }) => {
    const claim = allClaims.find(({ id }) => id === cite);
    if (claim === undefined) return [];
    const saysStance = claim.kind === 'care-do' ? stance !== 'avoid' : stance === 'avoid';
    const from = claim.window?.fromHour ?? 0;
    return [
      ...(saysStance ? [] : [`${cite} on ${thing} does not say ${stance}`]),
      ...(fromHour === from ? [] : [`${cite} on ${thing} begins at ${from}`]),
      ...(untilHour === saidEnd(claim, stance) ? [] : [`${cite} on ${thing} ends ${saidEnd(claim, stance)}`]),
    ];
  });
}

function unheard(all: readonly Position[]): string[] {
  const heard = new Set(all.map(({ cite }) => cite));
  return allClaims
    .filter(({ kind, id }) => (kind === 'care-do' || kind === 'care-avoid') && !heard.has(id))
    .map(({ id }) => id);
}

const OVERRULES = new Set([...warnings, ...allConflicts, ...judgements].map(({ id }): string => id));

describe('what each source says', () => {
  test('stands in the hours of its claim', () => {
    expect(windowFaults(positions)).toEqual([]);
  });

  test('is there for every claim of what to do and what to leave out', () => {
    expect(unheard(positions)).toEqual([]);
  });

  test('weighs as much as the kind of text it stands in', () => {
    const wrong = positions.filter(({ cite, strength }) => strength !== strengthOf(cite));
    expect(wrong.map(({ cite, thing }) => `${cite} on ${thing}`)).toEqual([]);
  });

  test('is overruled only by a warning, a conflict or a judgement', () => {
    const wrong = positions.filter(
      ({ overruledBy }) => overruledBy !== undefined && !OVERRULES.has(overruledBy),
    );
    expect(wrong).toEqual([]);
  });

  test('stands once for each thing and stance', () => {
    const names = positions.map(({ cite, thing, stance }) => `${cite} ${thing} ${stance}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('is not followed where a warning says that its claim is unsafe or wrong', () => {
    const warned = new Set<string>(
      warnings
        .filter(({ severity }) => severity === 'unsafe' || severity === 'wrong')
        .flatMap((warning) => warning.claims),
    );
    const followed = positions.filter(
      ({ cite, overruledBy }) => warned.has(cite) && overruledBy === undefined,
    );
    expect(followed.map(({ cite }) => cite)).toEqual([]);
  });

  test('of preventing trouble is told for the next session', () => {
    const told = new Set(prevention.flatMap(({ cites }) => cites));
    const untold = allClaims.filter(({ kind, id }) => kind === 'prevention' && !told.has(id));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});

test('a shifted window, an invented end, a turned stance and a claim left out are refused', () => {
  const retinoids = positions.find(({ cite }) => cite === 'S0-68');
  const occlusives = positions.find(({ cite }) => cite === 'S0-36');
  if (retinoids === undefined || occlusives === undefined) throw new Error('no positions');
  const planted: readonly Position[] = [
    { ...retinoids, untilHour: 24 },
    { ...retinoids, fromHour: 12 },
    { ...retinoids, stance: 'do' },
    { ...retinoids, untilHour: null },
    { ...occlusives, untilHour: null },
  ];
  for (const position of planted) expect(windowFaults([position])).not.toEqual([]);
  expect(unheard(positions.filter(({ cite }) => cite !== 'S0-68'))).toEqual(['S0-68']);
});
