import type { Plan, PlanLine, Segment } from '../src/plan/plan.ts';
import type { PlanInput } from '../src/plan/plan-input.ts';
import type { PlanKnowledge } from '../src/plan/plan-knowledge.ts';
import type { Stance } from '../src/plan/position.ts';
import { lineFaults, needFaults } from './plan-faults.ts';
import { inputOf, ordinaryFacts } from './plan-inputs.ts';
import { caseOf } from './plan-reference.ts';
import type { PlanSubject } from './plan-subject.ts';
import { concluded, newTally, type Proof } from './proof.ts';

type Sort = 'clash' | 'floor breach' | 'lost condition' | 'open fact' | 'unmet need';

interface Planted {
  readonly sort: Sort;
  readonly segment: Segment;
}

function turned({ onlyIf: _, ...segment }: Segment, to: Stance): Segment {
  return { ...segment, stance: to, conditions: [] };
}

const MADE_UP = [{ c: 'made-up', is: ['yes'] }] as const;

function plantIn(segment: Segment, floorHour: number): readonly Planted[] {
  if (segment.stance === 'avoid') {
    const isBelow = segment.fromHour < floorHour;
    const { onlyIf, ...sure } = segment;
    const other = onlyIf === undefined ? { ...segment, onlyIf: MADE_UP } : sure;
    return [
      { sort: 'open fact', segment: other },
      { sort: isBelow ? 'floor breach' : 'clash', segment: turned(segment, 'may') },
      { sort: 'clash', segment: turned(segment, 'do') },
    ];
  }
  const lost = segment.conditions.map(
    (condition): Planted => ({
      sort: 'lost condition',
      segment: { ...segment, conditions: segment.conditions.filter((other) => other !== condition) },
    }),
  );
  const idle: readonly Planted[] =
    segment.stance === 'do' ? [{ sort: 'unmet need', segment: turned(segment, 'may') }] : [];
  return [...lost, ...idle, { sort: 'clash', segment: turned(segment, 'avoid') }];
}

/** Answers a line with an avoided stretch ending an hour before its floor. */
function breached({ segments, floorHour, ...line }: PlanLine): PlanLine | undefined {
  const last = segments.findIndex(
    ({ stance, untilHour }) => stance === 'avoid' && (untilHour ?? Infinity) >= floorHour,
  );
  const segment = segments[last];
  if (segment === undefined || floorHour < 1 || segment.fromHour >= floorHour - 1) return undefined;
  const early: Segment = { ...segment, untilHour: floorHour - 1 };
  const free: Segment = { ...turned(segment, 'may'), fromHour: floorHour - 1 };
  return { ...line, floorHour, segments: segments.toSpliced(last, 1, early, free) };
}

function* plantedLines(line: PlanLine): Generator<{ readonly sort: Sort; readonly line: PlanLine }> {
  for (const [at, segment] of line.segments.entries()) {
    for (const planted of plantIn(segment, line.floorHour)) {
      const segments = line.segments.toSpliced(at, 1, planted.segment);
      yield { sort: planted.sort, line: { ...line, segments } };
    }
  }
  const early = breached(line);
  if (early !== undefined) yield { sort: 'floor breach', line: early };
}

function isCaught(
  planted: PlanLine,
  plan: Plan,
  about: { readonly knowledge: PlanKnowledge; readonly input: PlanInput },
): boolean {
  const one = caseOf(about.knowledge, about.input);
  if (lineFaults(planted, plan, one).faults.length > 0) return true;
  const lines = plan.lines.map((line) => (line.thing === planted.thing ? planted : line));
  return needFaults({ ...plan, lines }, one).faults.length > 0;
}

/** Proves that no wrong stretch can stand in a plan: each of every line is made wrong in turn, and each is found. */
export function provePlanPlanted({ knowledge, planOf }: PlanSubject): Proof {
  const tally = newTally();
  const counts = new Map<Sort, number>();
  const known = ordinaryFacts(knowledge);
  const inputs = [
    inputOf({}),
    inputOf(known, { policy: 'weighted' }),
    inputOf({ ...known, 'depth-class': 'deep-or-rf' }),
  ];
  for (const input of inputs) {
    const plan = planOf(knowledge, input);
    for (const { sort, line } of plan.lines.flatMap((one) => [...plantedLines(one)])) {
      tally.checked++;
      counts.set(sort, (counts.get(sort) ?? 0) + 1);
      if (!isCaught(line, plan, { knowledge, input })) {
        tally.failures.push(`a planted ${sort} in ${line.thing} goes unnoticed`);
      }
    }
  }
  const told = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sort, count]) => `${count} of ${sort}`);
  tally.notes.push(
    `planted: ${told.join(', ')}; ${tally.checked - tally.failures.length} of ${tally.checked} caught`,
  );
  return concluded(
    'every clash, floor breach, lost condition, open fact and unmet need planted in a plan is found',
    tally,
  );
}
