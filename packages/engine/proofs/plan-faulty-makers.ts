import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import { planOf } from '../src/plan/plan-of.ts';
import type { Position } from '../src/plan/position.ts';
import { eachSegment, type FaultyMaker } from './plan-faulty.ts';
import { makersFaultyOnOpen } from './plan-faulty-on-open.ts';

const doneBy = ({ care }: PlanKnowledge): ReadonlySet<string> =>
  new Set(care.filter(({ stance }) => stance === 'do').map(({ thing }) => thing));

/** Answers plan makers of which each breaks one rule; the proofs must refute every one. */
export const faultyMakers: readonly FaultyMaker[] = [
  ...makersFaultyOnOpen,
  {
    how: 'what is to be done wins over what is left out',
    refutedBy: 'letter',
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
    how: 'what is to be done is done, though something it is must be left out',
    refutedBy: 'clash',
    planOf: (knowledge, input) => {
      const done = doneBy(knowledge);
      return eachSegment(planOf(knowledge, input), (segment, { thing }) =>
        done.has(thing) ? { ...segment, stance: 'do', conditions: [] } : segment,
      );
    },
  },
  {
    how: 'what a thing is does not matter',
    refutedBy: 'letter',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ isA: _, ...thing }) => thing) }, input),
  },
  {
    how: 'everybody may use everything',
    refutedBy: 'forbidden',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ contraindicatedBy: _, ...thing }) => thing) }, input),
  },
  {
    how: 'a clinic gets below the floor',
    refutedBy: 'floor',
    planOf: ({ care, ...knowledge }, input) =>
      planOf({ ...knowledge, care: care.map(({ floorHour: _, ...item }) => item) }, input),
  },
  {
    how: 'needs are not looked at',
    refutedBy: 'need',
    planOf: (knowledge, input) =>
      planOf(
        { ...knowledge, needs: [], care: knowledge.care.filter(({ id }) => !/moist|shade/.test(id)) },
        input,
      ),
  },
  {
    how: 'prescribed things are paused',
    refutedBy: 'prescribed',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ prescribed: _, ...thing }) => thing) }, input),
  },
  {
    how: 'the last source about a thing counts alone',
    refutedBy: 'order',
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
    refutedBy: 'sources',
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
    how: 'under the weighted policy a strong source that stops saying wait speaks for use',
    refutedBy: 'letter',
    planOf: (knowledge, input) => {
      const ended = knowledge.positions.flatMap((position): readonly Position[] =>
        position.stance === 'avoid' && typeof position.untilHour === 'number'
          ? [{ ...position, stance: 'may', fromHour: position.untilHour, untilHour: null }]
          : [],
      );
      return planOf({ ...knowledge, positions: [...knowledge.positions, ...ended] }, input);
    },
  },
  {
    how: 'skin that is calm once is calm for good',
    refutedBy: 'letter',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      if (input.isCalm !== true) return plan;
      return eachSegment(plan, (segment) => ({
        ...segment,
        conditions: segment.conditions.filter(({ kind }) => kind !== 'calm'),
      }));
    },
  },
  {
    how: 'with many sources nobody asks for calm skin',
    refutedBy: 'sources',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const isMany = knowledge.positions.some(({ cite }) => cite === 'X-1');
      return isMany ? eachSegment(plan, (segment) => ({ ...segment, conditions: [] })) : plan;
    },
  },
  {
    how: 'only the newest treatment counts',
    refutedBy: 'merge',
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
    refutedBy: 'named',
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
    refutedBy: 'unknown',
    planOf: (knowledge, input) => {
      const ordinary = Object.fromEntries(knowledge.facts.map(({ id, ordinary: word }) => [id, word]));
      const sure = Object.entries(input.person).filter(([, word]) => word !== 'unsure');
      return planOf(knowledge, { ...input, person: { ...ordinary, ...Object.fromEntries(sure) } });
    },
  },
  {
    how: 'a hold ends a minute early',
    refutedBy: 'letter',
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
    refutedBy: 'heard',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      return { ...plan, lines: plan.lines.map((line) => ({ ...line, dissenters: [] })) };
    },
  },
  {
    how: 'who was treated again just now is shown the hours before',
    refutedBy: 'now',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      return { ...plan, nowHour: Math.floor((input.now - plan.zeroAt) / 60_000) / 60 };
    },
  },
  {
    how: 'a clinic may tell a person to use anything',
    refutedBy: 'told',
    planOf: ({ things, ...knowledge }, input) =>
      planOf({ ...knowledge, things: things.map(({ neverTold: _, ...thing }) => thing) }, input),
  },
  {
    how: 'an hour is missing',
    refutedBy: 'shape',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      return { ...plan, lines: plan.lines.map((line) => ({ ...line, segments: line.segments.slice(0, 1) })) };
    },
  },
  {
    how: 'a line hangs on a fact that nothing about it mentions',
    refutedBy: 'factored',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const isDark = input.person['tone'] === 'black';
      return isDark ? { ...plan, lines: plan.lines.map((line) => ({ ...line, floorHour: 1 })) } : plan;
    },
  },
];
