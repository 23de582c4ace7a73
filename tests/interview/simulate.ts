import {
  compileInterview,
  compileKnowledge,
  decide,
  explain,
  type Facts,
  type Level,
  rankOf,
} from '@afterneedle/engine';
import { diceOf } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import { fixedForm, formOfBefore, gainAlone, wholeForm } from './other-ways.ts';
import { peopleFromCauses } from './people-from-causes.ts';
import { peopleFromRules } from './people-from-rules.ts';
import { type Person, truthOf } from './person.ts';
import { ours, type Walked, type Way, walkThrough } from './walks.ts';

const compiled = compileKnowledge(knowledge);
const SAME_DAY = rankOf('same-day');

/** The mixes of people, with what each is. */
export const MIXES = {
  prior: 'causes as common as their priors say',
  balanced: 'every cause alike',
  ordinary: 'ordinary healing alone',
  unsure: 'causes by their priors, "not sure" to 8 of 1,000 lines',
  danger: 'every weakest state of every rule of same-day or above',
} as const;

export type MixName = keyof typeof MIXES;

const WAYS: Readonly<Record<string, { readonly way: Way; readonly isForm?: true }>> = {
  'the interview': { way: ours },
  'the fixed form, with its stop rule': { way: fixedForm, isForm: true },
  'the fixed form to its end': { way: wholeForm, isForm: true },
  'information gain alone': { way: gainAlone },
};

/** One person's walk beside what is true of them. */
export interface Outcome {
  readonly person: Person;
  readonly truth: Level;
  readonly causes: readonly string[];
  readonly walked: Walked;
}

/** What one way of asking did in one mix. */
export interface Row {
  readonly mix: MixName;
  readonly way: string;
  readonly outcomes: readonly Outcome[];
}

/** Answers the people of a mix. */
export function peopleOf(mix: MixName, count: number, seed: number): readonly Person[] {
  const dice = diceOf(seed);
  return mix === 'danger' ? peopleFromRules(count, dice) : peopleFromCauses(mix, count, dice);
}

const causesOf = (facts: Facts): readonly string[] => explain(compiled, facts).causes.map(({ id }) => id);

/** Answers how every way of asking did in every mix. */
export function* simulate(count: number, seed: number): Generator<Row> {
  const compiledInterview = compileInterview(compiled, interview);
  const compiledForm = compileInterview(compiled, formOfBefore);
  for (const mix of Object.keys(MIXES) as MixName[]) {
    const people = peopleOf(mix, count, seed);
    for (const [name, { way, isForm }] of Object.entries(WAYS)) {
      const dice = diceOf(seed + 1);
      const outcomes = people.map((person): Outcome => {
        const truth = truthOf(person);
        const walked = walkThrough(person, way, {
          compiled,
          interview: isForm === true ? compiledForm : compiledInterview,
          dice,
          causesOf: ({ facts }) => causesOf(facts),
        });
        return { person, truth: decide(compiled, truth).level, causes: causesOf(truth), walked };
      });
      yield { mix, way: name, outcomes };
    }
  }
}

/** Answers the people shown less than same-day although they need it; those who were not sure and told to call stand apart. */
export function missedOf(outcomes: readonly Outcome[]): {
  readonly missed: readonly Outcome[];
  readonly toldToCall: readonly Outcome[];
} {
  const short = outcomes.filter(
    ({ truth, walked }) => rankOf(truth) >= SAME_DAY && rankOf(walked.level) < SAME_DAY,
  );
  const isCall = ({ walked }: Outcome): boolean => walked.wasUnsure && walked.level === 'contact-provider';
  return { missed: short.filter((one) => !isCall(one)), toldToCall: short.filter(isCall) };
}
