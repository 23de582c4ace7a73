import type { PlanInput, PlanKnowledge } from '@afterneedle/engine';
import { factsNamed } from './plan-case-smt.ts';
import {
  CLINIC_LINES,
  MOST_MINUTES,
  minutesOf,
  NOT_ASKED,
  NOT_SURE,
  type Nth,
  POLICIES,
  STANCES,
  TREATMENTS,
  termOfPlan as term,
} from './plan-terms.ts';
import { equal } from './smt.ts';

const MINUTE = 60_000;

const isText = (text: string | undefined): boolean => (text ?? '').trim() !== '';
const flag = (isSo: boolean): number => (isSo ? 1 : 0);

/** What was found out at a treatment stands before what a person says, but for a "not sure". */
function wordOf(fact: string, input: PlanInput, nth: Nth): string | undefined {
  const own = input.treatments[nth]?.facts[fact];
  if (own !== undefined && own !== 'unsure') return own;
  return input.person[fact] ?? own;
}

function* words(knowledge: PlanKnowledge, input: PlanInput): Generator<readonly [string, number]> {
  for (const nth of TREATMENTS) {
    const isRf = wordOf('device', input, nth) === 'rf';
    for (const { id, values } of factsNamed(knowledge)) {
      const word = id === 'depth-class' && isRf ? 'deep-or-rf' : wordOf(id, input, nth);
      const place = word === undefined ? NOT_ASKED : values.indexOf(word);
      yield [term.word(nth, id), word === 'unsure' ? NOT_SURE : place];
    }
  }
}

function* clinic({ things }: PlanKnowledge, input: PlanInput): Generator<readonly [string, number]> {
  for (const { id } of things) {
    yield [term.supplied(id), flag(input.clinic?.supplied.includes(id) === true)];
    const lines = input.clinic?.lines.filter(({ thing }) => thing === id) ?? [];
    if (lines.length > CLINIC_LINES.length) throw new Error(`a clinic has too many lines about ${id}`);
    for (const index of CLINIC_LINES) {
      const line = lines[index];
      yield [term.line(id, index, 'has'), flag(line !== undefined)];
      if (line === undefined) continue;
      yield [term.line(id, index, 'stance'), STANCES.indexOf(line.stance)];
      yield [term.line(id, index, 'from'), minutesOf(line.fromHour ?? 0)];
      yield [term.line(id, index, 'until'), minutesOf(line.untilHour)];
      yield [term.line(id, index, 'named'), flag(isText(line.by) && isText(line.reason))];
    }
  }
}

/** Answers an input with the earlier treatment first, as the formulas take it. */
function inOrder(input: PlanInput): PlanInput {
  return { ...input, treatments: input.treatments.toSorted((a, b) => a.endedAt - b.endedAt) };
}

/** Answers the assertions that hold the formulas to one input of a plan; only the minute stays free. */
export function isPlanInput(knowledge: PlanKnowledge, given: PlanInput): readonly string[] {
  const input = inOrder(given);
  const [first, second] = input.treatments;
  if (first === undefined || input.treatments.length > TREATMENTS.length)
    throw new Error('the formulas take one treatment or two');
  const signs = new Set(
    knowledge.care.flatMap(({ whenAny = [], unlessAny = [] }) => [...whenAny, ...unlessAny]),
  );
  const said: readonly (readonly [string, number])[] = [
    [term.policy, POLICIES.indexOf(input.policy)],
    [term.calm, input.isCalm === undefined ? -1 : flag(input.isCalm)],
    [term.now, Math.min(MOST_MINUTES, Math.floor((input.now - first.endedAt) / MINUTE))],
    [term.isThere(1), flag(second !== undefined)],
    [term.at(1), second === undefined ? 0 : Math.round((second.endedAt - first.endedAt) / MINUTE)],
    ...[...signs].map((sign) => [term.sign(sign), flag(input.signs?.includes(sign) === true)] as const),
    ...words(knowledge, input),
    ...clinic(knowledge, input),
  ];
  return said.map(([name, value]) => equal(name, value));
}
