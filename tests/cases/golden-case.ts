import type { FindingAnswer, Level } from '@afterneedle/engine';
import { readJson } from './read-json.ts';

/** One public case, in our words, with the answer its source gives. */
export interface GoldenCase {
  readonly id: string;
  readonly text: string;
  readonly daysSince?: number;
  readonly scope: 'microneedling' | 'adjacent';
  readonly language: string;
  readonly source: { readonly url: string; readonly kind: string; readonly year?: number };
  readonly expected: Level;
  /** The expected level and those that are right as well; neighbours on the scale. */
  readonly acceptable: readonly Level[];
  readonly causeGroup: string;
}

/** What the text of a case holds, coded by hand before any run. */
export interface CodedCase {
  readonly hoursSince?: number;
  readonly facts: Readonly<Record<string, FindingAnswer | string>>;
  readonly notes?: string;
}

interface CodedFacts {
  readonly cases: Readonly<Record<string, CodedCase>>;
  readonly 'lacks-deciding-sign': Readonly<Record<string, string>>;
}

const coded = readJson<CodedFacts>('coded-facts.json');
const causeMap = readJson<{ readonly map: Readonly<Record<string, { readonly causes: readonly string[] }>> }>(
  'cause-map.json',
);

/** The 37 cases. */
export const goldenCases = readJson<readonly GoldenCase[]>('cases.json');

/** By case, the one sentence why its text cannot decide the expected answer. */
export const lacksDecidingSign = coded['lacks-deciding-sign'];

/** Answers the hand-coded facts of a case. */
export function codedCase(id: string): CodedCase {
  const facts = coded.cases[id];
  if (facts === undefined) throw new Error(`${id} was never coded`);
  return facts;
}

/** Answers the causes that count as right for a group of the cases; undefined where the map has none. */
export function causesOfGroup(group: string): readonly string[] | undefined {
  return causeMap.map[group]?.causes;
}
