import { listText } from '../catalogue/fact-words.ts';
import type { PlanWords } from './plan-words.ts';

/** Answers what a clinic gave the person and gives to everybody, by name, one line each. */
export function givenLines({ options, say }: Omit<PlanWords, 'plan'>): readonly string[] {
  return (options.given ?? []).map(({ clinic, names }) =>
    say('plan.given', { clinic, names: listText(names, options.locale) }),
  );
}

/** Answers how a clinic calls what it gives of a kind of thing. */
export function givesLines({ options, say }: Omit<PlanWords, 'plan'>, thing: string): readonly string[] {
  return (options.clinicGives ?? [])
    .filter((gives) => gives.thing === thing)
    .map(({ clinic, name }) => say('plan.clinic-gives', { clinic, name }));
}
