import {
  type ChecklistLine,
  rankOfOutcome,
  type ScreeningAnswers,
  type ScreeningDecision,
  type ScreeningReason,
  stateOf,
} from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { languageOf, type Say, sayIn } from '../catalogue/catalogue.ts';
import { listText } from '../catalogue/fact-words.ts';
import { calendarDate, dateWords } from '../dates/calendar-date.ts';
import type { Here } from '../dates/moment.ts';
import { sourceLines } from '../result/source-groups.ts';
import { countdownSection } from './before-countdown.ts';
import type { BeforePage, ChecklistCard, QuestionLine, ReasonCard } from './before-page-model.ts';

const ASK = rankOfOutcome('ask-clinician');

const labels = new Map(screeningKnowledge.questions.map(({ id, label }) => [id, label]));

function untilOf({ rule, until, isFromToday }: ScreeningReason, say: Say, here: Here): string | undefined {
  if (until === undefined) return undefined;
  const when = dateWords(until, here);
  if (rule.outcome === 'postpone')
    return say(isFromToday === true ? 'before.until-from-today' : 'before.until', { when });
  return isFromToday === true ? undefined : say('before.label-ends', { when });
}

function reasonCard(reason: ScreeningReason, say: Say, here: Here): ReasonCard {
  const { id, outcome, say: found, advise, views = [], cites } = reason.rule;
  const until = untilOf(reason, say, here);
  return {
    id,
    outcome,
    mark: say(`before.mark.${outcome}`),
    say: say.text(found),
    advise: say.text(advise),
    ...(until === undefined ? {} : { until }),
    views: views.map((view) => ({
      who: say.text(view.who),
      say: say.text(view.say),
      sources: sourceLines(view.cites, say),
    })),
    sources: sourceLines(cites, say),
  };
}

/** A wait that counts only while something is not known: the card says what. */
function maybeCard(
  reason: ScreeningReason,
  { words }: ScreeningAnswers,
  { say, here }: { readonly say: Say; readonly here: Here },
): ReasonCard {
  const open = reason.rule.when.filter((condition) => stateOf(condition, words) === 'unknown');
  const names = open.map(({ c }) => say.text(labels.get(c) ?? c));
  const what = listText(names, here.locale);
  return { ...reasonCard(reason, say, here), say: say('before.maybe', { what }) };
}

/** What is over is said without a date once it is past. */
function inTimeText({ rule, until = '' }: ScreeningReason, say: Say, here: Here): string {
  if (until <= calendarDate(here.now, here.timeZone))
    return say('before.in-time-past', { reason: say.text(rule.sayOver ?? rule.say) });
  return say('before.in-time', { reason: say.text(rule.say), when: dateWords(until, here) });
}

function headingOf(decision: ScreeningDecision, isOpen: boolean, say: Say, here: Here): string {
  const { outcome, until } = decision;
  if (isOpen) return say('before.heading.open');
  if (outcome !== 'postpone') return say(`before.heading.${outcome}`);
  return until === undefined
    ? say('before.heading.postpone-open')
    : say('before.heading.postpone', { when: dateWords(until, here) });
}

function leadOf(decision: ScreeningDecision, isOpen: boolean, say: Say): string[] {
  const { outcome, until, isUntilOver, isComplete } = decision;
  if (isOpen) return [say('before.lead.open')];
  const stillOpen = isComplete ? [] : [say('before.lead.still-open')];
  if (outcome !== 'postpone') return [say(`before.lead.${outcome}`), ...stillOpen];
  const asks = decision.reasons.some(({ rule }) => rule.outcome === 'ask-clinician');
  const more = [...(asks ? [say('before.lead.postpone-and-ask')] : []), ...stillOpen];
  if (until === undefined) return [say('before.lead.postpone-open'), ...more];
  const healed = isUntilOver ? [say('before.lead.postpone-and-healed')] : [];
  return [...healed, say('before.lead.postpone'), ...more];
}

function checklistCard({ id, ask, why, good, cites }: ChecklistLine, say: Say): ChecklistCard {
  return {
    id,
    ask: say.text(ask),
    why: say.text(why),
    good: say.text(good),
    sources: sourceLines(cites, say),
  };
}

/** What has to do with a plan that may still have it; only a known other answer leaves a line out. */
function isForPlan({ when }: ChecklistLine, words: ScreeningAnswers['words']): boolean {
  const word = words[when?.c ?? ''];
  return when === undefined || word === undefined || word === 'unsure' || when.is.includes(word);
}

/** Answers the texts of the page before treatment, for a decision about these answers; `now` is when it is read. */
export function beforePage(decision: ScreeningDecision, answers: ScreeningAnswers, here: Here): BeforePage {
  const say = sayIn(here.locale);
  const isOpen = !decision.isComplete && rankOfOutcome(decision.outcome) <= ASK;
  const lineOf = ({ question }: { readonly question: string }): QuestionLine => ({
    id: question,
    label: say.text(labels.get(question) ?? question),
  });
  const unsure = decision.unknown.filter(({ isUnsure }) => isUnsure).map(lineOf);
  const open = decision.unknown.filter(({ isUnsure }) => !isUnsure).map(lineOf);
  const waitsFrom = [...decision.reasons, ...decision.maybe].flatMap(({ rule }) =>
    rule.outcome === 'postpone' ? (rule.waitFrom ?? []) : [],
  );
  const inTime = decision.inTime
    .filter(({ rule }) => !waitsFrom.includes(rule.waitFrom ?? ''))
    .map((reason) => inTimeText(reason, say, here));
  return {
    language: languageOf(here.locale),
    outcome: decision.outcome,
    isOpen,
    heading: headingOf(decision, isOpen, say, here),
    lead: leadOf(decision, isOpen, say),
    reasons: {
      heading: say('before.section.reasons'),
      cards: [
        ...decision.reasons.map((reason) => reasonCard(reason, say, here)),
        ...decision.maybe.map((reason) => maybeCard(reason, answers, { say, here })),
      ],
    },
    viewsHeading: say('before.section.views'),
    ...(unsure.length === 0
      ? {}
      : { unsure: { heading: say('before.section.unsure'), say: say('before.unsure'), questions: unsure } }),
    ...(open.length === 0 ? {} : { open: { heading: say('before.section.open'), questions: open } }),
    ...(inTime.length === 0 ? {} : { inTime: { heading: say('before.section.in-time'), lines: inTime } }),
    countdown: countdownSection(answers, decision, { say, here }),
    patch: {
      heading: say('before.section.patch'),
      lines: [
        say('before.patch.how'),
        say('before.patch.when'),
        say('before.patch.reacted'),
        say('before.patch.rash'),
        say('before.patch.emergency'),
      ],
    },
    checklist: {
      heading: say('before.section.checklist'),
      cards: screeningKnowledge.checklist
        .filter((line) => isForPlan(line, answers.words))
        .map((line) => checklistCard(line, say)),
    },
    advice: say('limit.advice'),
  };
}
