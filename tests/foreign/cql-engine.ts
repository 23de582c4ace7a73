import { type Decision, type Facts, type KnowledgeBase, levelOfRank } from '@afterneedle/engine';
import { factsForElm, triageElm } from '@afterneedle/engine/elm';
import { DateTime, Executor, Library, PatientSource } from 'cql-execution';

interface ForeignDecision {
  readonly level: number;
  readonly levelAtWorst: number;
  readonly certified: boolean;
  readonly rules: Readonly<Record<string, boolean>>;
  readonly lifts: Readonly<Record<string, boolean>>;
}

/** The engine wants somebody to run for; the rules ask nothing of a record. */
const NOBODY = { id: 'nobody', recordType: 'Patient' };

/** Nor of the clock. */
const NO_TIME = DateTime.fromJSDate(new Date(0), 0);

const heldOf = (entries: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(entries).filter((id) => entries[id] === true);

/** Decides by the exported rules in an engine that others wrote and that knows nothing of ours. */
export type ForeignEngine = (facts: Facts) => Promise<Decision>;

/** Answers an engine that runs the exported rules of some knowledge. */
export function foreignEngine(knowledgeBase: KnowledgeBase): ForeignEngine {
  const library = new Library(triageElm(knowledgeBase, '1'));
  return async (facts) => {
    const executor = new Executor(library, undefined, { Facts: factsForElm(facts) });
    const { patientResults } = await executor.exec_expression(
      'Decision',
      new PatientSource([NOBODY]),
      NO_TIME,
    );
    const decision = patientResults[NOBODY.id]?.['Decision'] as ForeignDecision;
    const { level, levelAtWorst, certified, rules, lifts } = decision;
    return {
      level: levelOfRank(level),
      levelAtWorst: levelOfRank(levelAtWorst),
      certified,
      fired: heldOf(rules),
      lifts: heldOf(lifts),
    };
  };
}

const inOrder = ({ fired, lifts, ...rest }: Decision): string =>
  JSON.stringify([rest.level, rest.levelAtWorst, rest.certified, fired.toSorted(), lifts.toSorted()]);

/** Answers in one line how two decisions differ; undefined where they are the same. */
export function differenceOf(ours: Decision, theirs: Decision): string | undefined {
  const [mine, other] = [inOrder(ours), inOrder(theirs)];
  return mine === other ? undefined : `we say ${mine}, the other engine ${other}`;
}
