import { type Facts, interpret, type Level, parseFacts, rankOf } from '@afterneedle/engine';
import type { Proof } from '@afterneedle/engine/proofs';
import { knowledge } from '@afterneedle/knowledge';
import { caseEngine } from './cases/case-engine.ts';
import type { OrdinaryState } from './cases/given-state.ts';
import { readJson } from './cases/read-json.ts';
import { factsOfState } from './cases/state-to-facts.ts';
import { dangerStates } from './second-proof/danger-states.ts';

const { findings, contexts } = knowledge.vocabulary;

/** Everything a state does not name: absent, and ordinary. */
function wholeFacts({ state }: OrdinaryState): Facts {
  const { hoursSince, facts, unknown } = factsOfState(state);
  const whole: Record<string, unknown> = {
    ...Object.fromEntries(findings.map(({ id }) => [id, 0])),
    ...Object.fromEntries(contexts.map(({ id, ordinary }) => [id, ordinary])),
    ...facts,
  };
  for (const id of unknown) delete whole[id];
  const parsed = parseFacts(whole, knowledge.vocabulary, { hoursSince });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.facts;
}

const levelsOf = (facts: Facts): readonly Level[] => [
  caseEngine.decide(facts).level,
  interpret(knowledge, facts).level,
];

/** Proves over both lists that were written apart from the rules: danger is never lower, ordinary never above self-care. */
export function proveGivenStates(): readonly Proof[] {
  const dangers = dangerStates();
  const { ordinary } = readJson<{ readonly ordinary: readonly OrdinaryState[] }>('ordinary.json');
  const lower = dangers.flatMap(({ id, facts, atLeast }) =>
    levelsOf(facts)
      .filter((level) => rankOf(level) < rankOf(atLeast))
      .map((level) => `${id} is ${level}, not ${atLeast}`),
  );
  const higher = ordinary.flatMap((one) =>
    levelsOf(wholeFacts(one))
      .filter((level) => rankOf(level) > rankOf(one.atMost))
      .map((level) => `${one.id} is ${level}, above ${one.atMost}`),
  );
  const expected = ordinary.filter(({ atMost }) => atMost === 'expected').length;
  return [
    {
      claim: 'every listed danger state has at least its level, by the tables and by the rules as written',
      checked: dangers.length,
      failures: lower,
      notes: [],
    },
    {
      claim: 'no listed ordinary state is above self-care, by the tables and by the rules as written',
      checked: ordinary.length,
      failures: [
        ...higher,
        ...ordinary
          .filter(({ atMost }) => rankOf(atMost) > rankOf('self-care'))
          .map(({ id }) => `${id} is listed above self-care`),
      ],
      notes: [`${expected} of them are expected healing`],
    },
  ];
}
