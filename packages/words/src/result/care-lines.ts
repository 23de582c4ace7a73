import type { CareItem, PageExplanation } from '@afterneedle/engine';
import type { Say } from '../catalogue/catalogue.ts';
import { type Here, momentText, quarterAfter } from '../dates/moment.ts';
import type { HoldLine, ResultPage } from './result-page-model.ts';

const MOST_LINES = 6;
const HOUR = 3_600_000;

const isForSigns = ({ whenAny, whenContext }: CareItem): boolean =>
  whenAny !== undefined || whenContext !== undefined;

/** Answers what to do now: first aid, then what belongs to the signs, then what everybody does and the signs did not already say. */
export function doNowSection({ firstAid, doNow, level }: PageExplanation, say: Say): ResultPage['doNow'] {
  const heading = say('section.do-now');
  const aid = firstAid.map((entry) => say.text(entry.say));
  if (level === 'emergency') return { heading, firstAid: aid, lines: [], more: [] };
  const forSigns = doNow.filter(isForSigns);
  const forAll = doNow.filter(
    (item) => !isForSigns(item) && !forSigns.some(({ thing }) => thing === item.thing),
  );
  const says = [...forSigns, ...forAll].map((item) => say.text(item.say));
  const lines = says.slice(0, MOST_LINES);
  return {
    heading,
    firstAid: aid,
    lines: lines.length > 0 ? lines : [say('care.none')],
    more: says.slice(MOST_LINES),
  };
}

type Hold = PageExplanation['avoidUntil'][number];

function untilText({ item, untilHour }: Hold, untilAt: number | null, { say, here }: Words): string {
  const suffix = item.endCondition === undefined ? '' : item.endCondition === 'calm' ? '-calm' : '-clinic';
  if (untilHour === null) return say(suffix === '-clinic' ? 'avoid.clinic' : 'avoid.open');
  if (untilAt === null) return say(`avoid.unknown-time${suffix}`, { days: Math.ceil(untilHour / 24) });
  return say(`avoid.until${suffix}`, { when: momentText(untilAt, here, say) });
}

interface Words {
  readonly say: Say;
  readonly here: Here;
}

function holdOf(hold: Hold, minutes: number | undefined, words: Words): HoldLine {
  const { item, untilHour } = hold;
  const endedAt = minutes === undefined ? undefined : words.here.now - minutes * 60_000;
  const untilAt =
    untilHour === null || endedAt === undefined ? null : quarterAfter(endedAt + untilHour * HOUR);
  const differs = item.cites.some((id) => id.startsWith('C-'));
  return {
    id: item.id,
    label: words.say.text(item.label),
    say: words.say.text(item.say),
    until: untilText(hold, untilAt, words),
    untilAt,
    ...(differs && untilHour !== null ? { sourcesDiffer: words.say('avoid.sources-differ') } : {}),
  };
}

/** Answers what to leave out until when, as dates where the time of the treatment is known; what ends first stands first. */
export function avoidSection(
  { avoidUntil, level }: PageExplanation,
  minutes: number | undefined,
  words: Words,
): ResultPage['avoid'] {
  if (level === 'emergency' || avoidUntil.length === 0) return undefined;
  const end = ({ untilHour }: Hold): number => untilHour ?? Number.POSITIVE_INFINITY;
  const holds = avoidUntil.toSorted((a, b) => end(a) - end(b)).map((hold) => holdOf(hold, minutes, words));
  return { heading: words.say('section.avoid'), holds };
}
