import {
  type CountdownLine,
  countdown,
  type ScreeningAnswers,
  type ScreeningDecision,
} from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import type { Say } from '../catalogue/catalogue.ts';
import { calendarDate, dateWords } from '../dates/calendar-date.ts';
import type { Here } from '../dates/moment.ts';
import { sourceLines } from '../result/source-groups.ts';
import type { BeforePage, CountdownCard, CountdownGroup } from './before-page-model.ts';

interface CountdownWords {
  readonly say: Say;
  readonly here: Here;
  readonly today: string;
  readonly planned: string;
}

function noteOf({ from, until, state }: CountdownLine, { say, here, planned }: CountdownWords) {
  if (state === 'over') return say('before.countdown.was-due', { when: dateWords(until, here) });
  return until < planned && from < until
    ? say('before.countdown.until', { when: dateWords(until, here) })
    : undefined;
}

function cardOf(line: CountdownLine, words: CountdownWords): CountdownCard {
  const { id, say: task, why, cites } = line.preparation;
  const { say } = words;
  const note = noteOf(line, words);
  return {
    id,
    say: say.text(task),
    why: say.text(why),
    ...(note === undefined ? {} : { note }),
    sources: sourceLines(cites, say),
  };
}

function headingOf({ from, state }: CountdownLine, { say, here, planned }: CountdownWords): string {
  if (from === planned) return say('before.countdown.day', { when: dateWords(planned, here) });
  if (state === 'now') return say('before.countdown.now');
  if (state === 'over') return say('before.countdown.over');
  return say('before.countdown.from', { when: dateWords(from, here) });
}

/** What stands above the days: that the treatment should not be, or not yet. */
function leadOf(
  { outcome, until }: ScreeningDecision,
  words: ScreeningAnswers['words'],
  { say, here, planned }: CountdownWords,
): string | undefined {
  if (outcome === 'do-not-treat') return say('before.countdown.stopped');
  if (until !== undefined && until > planned)
    return say('before.countdown.move', { when: dateWords(until, here) });
  return words['setting'] === 'home' ? say('before.countdown.home') : undefined;
}

const HOURS = 24;
/** Any two days far apart: without a planned day only the days before it are said. */
const NO_DAY = { planned: '2100-01-01', today: '2000-01-01' } as const;

/** What to prepare, counted back from a day nobody has given yet. */
function undated(words: ScreeningAnswers['words'], say: Say): readonly CountdownGroup[] {
  const groups = new Map<string, CountdownCard[]>();
  for (const { preparation } of countdown(screeningKnowledge, words, NO_DAY)) {
    const { id, say: task, why, cites, fromHoursBefore, untilHoursBefore } = preparation;
    const days = Math.ceil(fromHoursBefore / HOURS);
    const until = Math.ceil(untilHoursBefore / HOURS);
    const title = say(days === 0 ? 'before.countdown.the-day' : 'before.countdown.from-days', { days });
    const note =
      until > 0 && until < days ? { note: say('before.countdown.until-days', { days: until }) } : {};
    groups.set(title, [
      ...(groups.get(title) ?? []),
      { id, say: say.text(task), why: say.text(why), ...note, sources: sourceLines(cites, say) },
    ]);
  }
  return [...groups].map(([heading, lines]) => ({ heading, lines }));
}

const ORDER = { now: 0, ahead: 1, over: 2 } as const;

/** Answers what to prepare: now first, then day by day, last what was due before. */
export function countdownSection(
  answers: ScreeningAnswers,
  decision: ScreeningDecision,
  { say, here }: { readonly say: Say; readonly here: Here },
): BeforePage['countdown'] {
  const heading = say('before.section.countdown');
  const { planned, words } = answers;
  if (planned === undefined)
    return { heading, isUndated: true, groups: undated(words, say), lead: say('before.countdown.none') };
  const today = calendarDate(here.now, here.timeZone);
  const said: CountdownWords = { say, here, today, planned };
  const groups = new Map<string, CountdownCard[]>();
  const lines = countdown(screeningKnowledge, words, { planned, today });
  for (const line of lines.toSorted((a, b) => ORDER[a.state] - ORDER[b.state])) {
    const title = headingOf(line, said);
    groups.set(title, [...(groups.get(title) ?? []), cardOf(line, said)]);
  }
  const isLate = lines.some(({ from, state }) => state === 'now' && from < today);
  const listed = [...groups].map(([title, cards]): CountdownGroup => {
    const isNow = title === say('before.countdown.now');
    const lead = isNow && isLate ? { lead: say('before.countdown.since') } : {};
    return { heading: title, ...lead, lines: cards };
  });
  const lead = leadOf(decision, words, said);
  return { heading, isUndated: false, groups: listed, ...(lead === undefined ? {} : { lead }) };
}
