import { planOf } from '../src/plan/plan-of.ts';
import { eachSegment, type FaultyMaker } from './plan-faulty.ts';

/** Answers plan makers that deal wrongly with what nobody knows. */
export const makersFaultyOnOpen: readonly FaultyMaker[] = [
  {
    how: 'an open fact is taken for the answer that waits less',
    refutedBy: 'open',
    planOf: (knowledge, input) =>
      eachSegment(planOf(knowledge, input), ({ onlyIf, ...segment }) =>
        onlyIf === undefined ? segment : { ...segment, stance: 'may', conditions: [] },
      ),
  },
  {
    how: 'what is only possible is told as certain',
    refutedBy: 'open',
    planOf: (knowledge, input) =>
      eachSegment(planOf(knowledge, input), ({ onlyIf: _, ...segment }) => segment),
  },
  {
    how: 'what is certain is told as hanging on an answer',
    refutedBy: 'open',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const [open] = plan.open;
      const onlyIf = [{ c: open?.c ?? 'tone', is: ['yes'] }];
      return eachSegment(plan, (segment) =>
        segment.stance === 'avoid' && segment.onlyIf === undefined ? { ...segment, onlyIf } : segment,
      );
    },
  },
  {
    how: 'an open fact holds for ever',
    refutedBy: 'open',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const lines = plan.lines.map((line) => {
        const at = line.segments.findIndex(({ onlyIf }) => onlyIf !== undefined);
        const [open] = line.segments.slice(at);
        if (at === -1 || open === undefined) return line;
        return { ...line, segments: [...line.segments.slice(0, at), { ...open, untilHour: null }] };
      });
      return { ...plan, lines };
    },
  },
  {
    how: 'only the first of several open facts is named',
    refutedBy: 'open',
    planOf: (knowledge, input) =>
      eachSegment(planOf(knowledge, input), (segment) =>
        segment.onlyIf === undefined ? segment : { ...segment, onlyIf: segment.onlyIf.slice(0, 1) },
      ),
  },
  {
    how: 'an answer ends a wait only after a day more than while it was open',
    refutedBy: 'open',
    planOf: (knowledge, input) => {
      const plan = planOf(knowledge, input);
      const isKnown = input.person['tone'] === 'white';
      const late = (hour: number): number => (isKnown ? hour + 24 : hour);
      const lines = plan.lines.map((line) => ({
        ...line,
        segments: line.segments.map((segment) => ({
          ...segment,
          fromHour: segment.fromHour === 0 ? 0 : late(segment.fromHour),
          untilHour: segment.untilHour === null ? null : late(segment.untilHour),
        })),
      }));
      return { ...plan, lines };
    },
  },
];
