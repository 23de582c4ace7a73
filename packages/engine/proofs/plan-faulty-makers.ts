import type { Plan, PlanLine, Segment } from '../src/plan/plan.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { planOf } from '../src/plan/plan-of.ts';
import type { PlanMaker } from './plan-subject.ts';

/** A way to make plans that is wrong, and a word of the claim that must refute it. */
export interface FaultyMaker {
  readonly how: string;
  readonly refutes: string;
  readonly planOf: PlanMaker;
}

function eachSegment(plan: Plan, change: (segment: Segment, line: PlanLine) => Segment): Plan {
  return {
    ...plan,
    lines: plan.lines.map((line) => ({
      ...line,
      segments: line.segments.map((segment) => change(segment, line)),
    })),
  };
}

const doneBy = ({ care }: PlanKnowledge): ReadonlySet<string> =>
  new Set(care.filter(({ stance }) => stance === 'do').map(({ thing }) => thing));

/** Answers plan makers of which each breaks one rule; the proofs must refute every one. */
export const faultyMakers: readonly FaultyMaker[] = [
  {
    how: 'what is to be done wins over what is left out',
    refutes: 'second reading',
    planOf: (knowledge, input) => {
      const done = doneBy(knowledge);
      return eachSegment(planOf(knowledge, input), (segment, { thing }) =>
        segment.stance === 'avoid' && done.has(thing)
          ? { ...segment, stance: 'do', conditions: [] }
          : segment,
      );
    },
  },
  {
    how: 'what a thing is does not matter',
    refutes: 'second reading',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ isA: _, ...thing }) => thing) }, input),
  },
  {
    how: 'everybody may use everything',
    refutes: 'known fact forbids',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ contraindicatedBy: _, ...thing }) => thing) }, input),
  },
  {
    how: 'a clinic gets below the floor',
    refutes: 'below its floor',
    planOf: ({ care, ...knowledge }, input) =>
      planOf({ ...knowledge, care: care.map(({ floorHour: _, ...item }) => item) }, input),
  },
  {
    how: 'needs are not looked at',
    refutes: 'every need',
    planOf: (knowledge, input) =>
      planOf(
        { ...knowledge, needs: [], care: knowledge.care.filter(({ id }) => !/moist|shade/.test(id)) },
        input,
      ),
  },
  {
    how: 'prescribed things are paused',
    refutes: 'prescribed',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ prescribed: _, ...thing }) => thing) }, input),
  },
  {
    how: 'the last source about a thing counts alone',
    refutes: 'order',
    planOf: (knowledge, input) =>
      planOf(
        {
          ...knowledge,
          positions: [...new Map(knowledge.positions.map((one) => [one.thing, one])).values()],
        },
        input,
      ),
  },
  {
    how: 'the mean of what sources say counts instead of our own line',
    refutes: 'one source more never shortens',
    planOf: (knowledge, input) => {
      const ends = Map.groupBy(knowledge.positions, ({ thing, stance }) => `${thing} ${stance}`);
      const positions = knowledge.positions.map((position) => {
        const all = ends.get(`${position.thing} ${position.stance}`) ?? [];
        const hours = all.flatMap(({ untilHour }) => (typeof untilHour === 'number' ? [untilHour] : []));
        if (typeof position.untilHour !== 'number') return position;
        return { ...position, untilHour: hours.reduce((sum, hour) => sum + hour, 0) / hours.length };
      });
      const isSpokenOf = new Set(positions.map(({ thing }) => thing));
      const care = knowledge.care.filter(({ thing, stance }) => stance === 'do' || !isSpokenOf.has(thing));
      return planOf({ ...knowledge, care, positions }, input);
    },
  },
  {
    how: 'with many sources nobody asks for calm skin',
    refutes: 'takes a condition away',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const isMany = knowledge.positions.some(({ cite }) => cite === 'X-1');
      return isMany ? eachSegment(plan, (segment) => ({ ...segment, conditions: [] })) : plan;
    },
  },
  {
    how: 'only the newest treatment counts',
    refutes: 'two treatments',
    planOf: (knowledge, input) => {
      const newest = Math.max(...input.treatments.map(({ endedAt }) => endedAt));
      return planOf(knowledge, {
        ...input,
        treatments: input.treatments.filter(({ endedAt }) => endedAt === newest),
      });
    },
  },
  {
    how: 'a clinic needs no name',
    refutes: 'without a name',
    planOf: (knowledge, { clinic, ...input }) =>
      planOf(knowledge, {
        ...input,
        ...(clinic === undefined
          ? {}
          : {
              clinic: { ...clinic, lines: clinic.lines.map((line) => ({ ...line, by: 'A', reason: 'B' })) },
            }),
      }),
  },
  {
    how: 'unknown is taken for the ordinary',
    refutes: 'never taken for a no',
    planOf: (knowledge, input) => {
      const ordinary = Object.fromEntries(knowledge.facts.map(({ id, ordinary: word }) => [id, word]));
      const sure = Object.entries(input.person).filter(([, word]) => word !== 'unsure');
      return planOf(knowledge, { ...input, person: { ...ordinary, ...Object.fromEntries(sure) } });
    },
  },
  {
    how: 'a hold ends a minute early',
    refutes: 'second reading',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const early = (hour: number): number => hour - 1 / 60;
      return {
        ...plan,
        lines: plan.lines.map((line) => ({
          ...line,
          segments: line.segments.map((segment, index) => ({
            ...segment,
            ...(line.segments[index - 1]?.stance === 'avoid' ? { fromHour: early(segment.fromHour) } : {}),
            ...(segment.stance === 'avoid' && segment.untilHour !== null
              ? { untilHour: early(segment.untilHour) }
              : {}),
          })),
        })),
      };
    },
  },
  {
    how: 'a source is kept quiet',
    refutes: 'is told with it',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      return { ...plan, lines: plan.lines.map((line) => ({ ...line, dissenters: [] })) };
    },
  },
  {
    how: 'an hour is missing',
    refutes: 'covers all hours once',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      return { ...plan, lines: plan.lines.map((line) => ({ ...line, segments: line.segments.slice(0, 1) })) };
    },
  },
  {
    how: 'a line hangs on a fact that nothing about it mentions',
    refutes: 'hangs only on',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const isDark = input.person['tone'] === 'black';
      return isDark ? { ...plan, lines: plan.lines.map((line) => ({ ...line, floorHour: 1 })) } : plan;
    },
  },
];
