import type { Plan } from '@afterneedle/engine';
import { languageOf, sayIn } from '../catalogue/catalogue.ts';
import { dateText, dayOf } from '../dates/moment.ts';
import { givenLines } from './clinic-gives.ts';
import { clinicItems } from './clinic-items.ts';
import { causeAdvice, openQuestions } from './plan-advice.ts';
import { changesOfPlan, daysAhead, latestAt } from './plan-days.ts';
import { byEnd, linesNow } from './plan-lines.ts';
import { soonerIf, unlessOf } from './plan-open.ts';
import type { PlanGroup, PlanItem, PlanOptions, PlanPage } from './plan-page-model.ts';
import { planMoment, segmentAt } from './plan-time.ts';
import type { PlanWords } from './plan-words.ts';
import { usualNow } from './usual-now.ts';

const DAY_HOURS = 24;
const WEEK_HOURS = 7 * DAY_HOURS;
const LAST_DAY = 30;

function phaseOf({ plan, options }: PlanWords, day: number): PlanPage['phase'] {
  if (day === 0) return 'day-0';
  return (options.sinceLatestHours ?? plan.nowHour) > LAST_DAY * DAY_HOURS ? 'finished' : 'during';
}

/** What became possible again and is still worth saying: the last week's, and what still depends on something. */
function mayAgain(words: PlanWords): readonly PlanItem[] {
  const { plan } = words;
  const ended = changesOfPlan(words).filter(({ kind, atHour }) => kind === 'ends' && atHour < plan.nowHour);
  return ended.flatMap(({ thing, text, at, atHour }, index): readonly PlanItem[] => {
    const line = plan.lines.find((one) => one.thing === thing);
    const now = line === undefined ? undefined : segmentAt(line, plan.nowHour);
    const isAgain = ended.findLastIndex((other) => other.thing === thing) !== index;
    if (line === undefined || now?.stance !== 'may' || isAgain) return [];
    if (atHour < plan.nowHour - WEEK_HOURS && now.conditions.length === 0) return [];
    return [
      {
        id: thing,
        thing,
        kind: 'may',
        say: text,
        untilAt: at,
        clinic: [],
        unless: unlessOf(words, now.conditions),
        why: { sources: [], supports: [], dissents: [], overruled: [] },
      },
    ];
  });
}

function groupsOf(items: readonly PlanItem[], words: PlanWords): readonly PlanGroup[] {
  const ends = [...new Set(items.map(({ until = '' }) => until))];
  const maySooner = new Set(
    words.plan.lines.filter((line) => soonerIf(words, line).length > 0).map(({ thing }) => thing),
  );
  return ends.map((until) => {
    const ending = items.filter((item) => (item.until ?? '') === until);
    const hint = ending.some(({ thing }) => maySooner.has(thing))
      ? { hint: words.say('plan.group-sooner') }
      : {};
    return { until, items: ending, ...hint };
  });
}

/** Answers the texts of a plan page: today, the next days and weeks, with who says what. */
export function planPage(plan: Plan, options: PlanOptions): PlanPage {
  const say = sayIn(options.locale);
  const words: PlanWords = { plan, options, say };
  const endedAt = latestAt(words);
  const day = dayOf(options.now, options.timeZone) - dayOf(endedAt, options.timeZone);
  const phase = phaseOf(words, day);
  const own = clinicItems(words);
  const lines = linesNow(words);
  const doNow = [...lines.doNow, ...own.filter(({ kind }) => kind === 'do')];
  const wait = [...lines.wait, ...own.filter(({ kind }) => kind === 'wait')].toSorted(byEnd);
  const { next, weeks } = daysAhead(words);
  const causes = causeAdvice(words);
  const open = openQuestions(words);
  return {
    language: languageOf(options.locale),
    title: say('plan.title'),
    treated:
      options.isRough === true
        ? say('plan.treated-rough', { when: dateText(endedAt, options) })
        : say('plan.treated', { when: planMoment(endedAt, options, say) }),
    ...(options.zoneHere === undefined || options.zoneHere === options.timeZone
      ? {}
      : { zone: say('plan.treated-zone', { zone: options.timeZone.replaceAll('_', ' ') }) }),
    phase,
    phaseText:
      options.isForLater === true && phase !== 'finished'
        ? say('plan.phase.paper', { day, date: dateText(options.now, options) })
        : say(`plan.phase.${phase}`, { day }),
    day,
    ...(options.treatments > 1 ? { several: say('plan.several', { count: options.treatments }) } : {}),
    ...(options.given === undefined || options.given.length === 0 ? {} : { given: givenLines(words) }),
    doNow: { heading: say('plan.section.do'), items: doNow },
    wait: { heading: say('plan.section.wait'), items: wait, groups: groupsOf(wait, words) },
    may: { heading: say('plan.section.may'), items: mayAgain(words) },
    next: { heading: say('plan.section.next'), days: next },
    weeks: { heading: say('plan.section.weeks'), days: weeks },
    usual: usualNow(endedAt, { options, say }),
    ...(causes === undefined ? {} : { causes }),
    nextTime: {
      heading: say('plan.section.next-time'),
      lines: options.knowledge.prevention.map((note) => say.text(note.say)),
    },
    ...(open === undefined ? {} : { open }),
    advice: say('limit.advice'),
  };
}
