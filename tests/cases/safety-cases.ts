import type { SafetyCase } from '@afterneedle/knowledge/safety-cases';
import type { OrdinaryState, RedFlag } from './given-state.ts';
import { codedCase, goldenCases } from './golden-case.ts';
import { readJson } from './read-json.ts';
import { factsOfState } from './state-to-facts.ts';

function ofState(
  { id, state }: RedFlag | OrdinaryState,
  more: Pick<SafetyCase, 'kind' | 'unmentioned' | 'atLeast'>,
): SafetyCase {
  const { hoursSince, facts, unknown } = factsOfState(state);
  const unsure = Object.fromEntries(unknown.map((finding) => [finding, 'unsure'] as const));
  return { id: `${id}-${more.unmentioned}`, ...more, hoursSince, facts: { ...facts, ...unsure } };
}

/** Answers the public cases, the danger states and the ordinary states as a clinic's protocol is run over them. */
export function safetyCasesHere(): readonly SafetyCase[] {
  const { redflags } = readJson<{ readonly redflags: readonly RedFlag[] }>('redflags.json');
  const { ordinary } = readJson<{ readonly ordinary: readonly OrdinaryState[] }>('ordinary.json');
  return [
    ...goldenCases.map(({ id }): SafetyCase => {
      const { hoursSince, facts } = codedCase(id);
      const hours = hoursSince === undefined ? {} : { hoursSince };
      return { id, kind: 'case', unmentioned: 'absent', ...hours, facts };
    }),
    ...redflags.flatMap((flag) =>
      (['absent', 'unknown'] as const).map((unmentioned) =>
        ofState(flag, { kind: 'danger', unmentioned, atLeast: flag.atLeast }),
      ),
    ),
    ...ordinary.map((state) => ofState(state, { kind: 'ordinary', unmentioned: 'absent' })),
  ];
}
