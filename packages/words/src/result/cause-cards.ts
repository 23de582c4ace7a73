import type { Facts, PageCause, PageExplanation, Reason } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import type { Say } from '../catalogue/catalogue.ts';
import { isFinding } from '../catalogue/fact-words.ts';
import type { CauseCard, ResultPage } from './result-page-model.ts';

const MOST_CARDS = 3;
const MOST_FOR = 3;
const MOST_AGAINST = 2;

/** The time, and what was answered; a context nobody gave counts in the ranking but is not put in anyone's mouth. */
function wasSaid({ about }: Reason, { contexts }: Facts): boolean {
  return about === 'time' || isFinding(about) || (contexts[about] ?? 'unsure') !== 'unsure';
}

function reasonLine({ id }: PageCause, reason: Reason, say: Say): string {
  const cause = knowledge.causes.find((entry) => entry.id === id);
  const cue = cause?.cues.find((entry) => (entry.f ?? entry.c) === reason.about && entry.say === reason.say);
  const isMissing = cue !== undefined && cue.fails === reason.weight;
  const text = say.text(reason.say);
  if (isMissing) return say('cause.missing', { reason: text });
  return say(reason.weight > 0 ? 'cause.because' : 'cause.against', { reason: text });
}

function cardOf(cause: PageCause, facts: Facts, say: Say): CauseCard {
  const entry = knowledge.causes.find(({ id }) => id === cause.id);
  const lines = (reasons: readonly Reason[], most: number): string[] =>
    reasons
      .filter((reason) => wasSaid(reason, facts))
      .slice(0, most)
      .map((reason) => reasonLine(cause, reason, say));
  return {
    id: cause.id,
    label: say.text(entry?.label ?? cause.id),
    strength: cause.strength,
    strengthLabel: say(`strength.${cause.strength}`),
    about: say.text(entry?.about ?? ''),
    because: lines(cause.for, MOST_FOR),
    against: lines(cause.against, MOST_AGAINST),
  };
}

const isWithoutSign = ({ findings }: Facts): boolean =>
  Object.values(findings).every((answer) => answer === 0);

/** Answers the likely causes with what fits and what does not; none in an emergency. */
export function causeCards(explanation: PageExplanation, facts: Facts, say: Say): ResultPage['causes'] {
  if (explanation.level === 'emergency') return undefined;
  const cards = explanation.causes.slice(0, MOST_CARDS).map((cause) => cardOf(cause, facts, say));
  const heading = say('section.causes');
  return cards.length > 0
    ? { heading, cards }
    : {
        heading,
        cards,
        none: say(isWithoutSign(facts) && explanation.certified ? 'cause.not-needed' : 'cause.none'),
      };
}
