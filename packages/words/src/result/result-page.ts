import type { Facts, Level, PageExplanation } from '@afterneedle/engine';
import { languageOf, type Say, sayIn } from '../catalogue/catalogue.ts';
import { deadlineText, momentText, quarterBefore } from '../dates/moment.ts';
import { seriesLines } from '../series/series-lines.ts';
import { answersSection } from './answers.ts';
import { avoidSection, doNowSection } from './care-lines.ts';
import { causeCards } from './cause-cards.ts';
import { crisisSentence } from './crisis-sentence.ts';
import { getHelpSooner } from './get-help-sooner.ts';
import type { PageOptions, ResultPage } from './result-page-model.ts';
import { sourceGroups } from './source-groups.ts';
import { isForSkinDoctor, whoToCall } from './who-to-call.ts';
import { whySection } from './why.ts';
import { whyNotSection } from './why-not.ts';

const HOUR = 3_600_000;

function limitsOf({ contexts }: Facts, say: Say): string[] {
  return [
    ...(contexts['under-18'] === 'yes' ? [say('limit.under-18'), say('limit.under-18-scope')] : []),
    ...(contexts['pregnant'] === 'yes' ? [say('limit.pregnant')] : []),
    ...(contexts['answered-by'] === 'other' ? [say('limit.other-person')] : []),
  ];
}

function prefixOf(level: Level, facts: Facts, say: Say, options: PageOptions): string {
  const isDoctor = level === 'contact-provider' && isForSkinDoctor(facts, options);
  return say(isDoctor ? 'level.contact-provider.prefix-doctor' : `level.${level}.prefix`);
}

function headingOf(explanation: PageExplanation, facts: Facts, say: Say, options: PageOptions): string {
  const { level, contactWithinHours, recheckAfterHours } = explanation;
  if (level === 'contact-provider') {
    const when = deadlineText(options.now + (contactWithinHours ?? 48) * HOUR, options, say);
    return say('heading.contact-provider', {
      when,
      who: isForSkinDoctor(facts, options) ? 'doctor' : 'clinic',
    });
  }
  if (level !== 'self-care') return say(`heading.${level}`);
  const when = momentText(quarterBefore(options.now + recheckAfterHours * HOUR), options, say);
  return say('heading.self-care', { when });
}

/**
 * Answers the texts of a result page for what the engine explained, in the order in which they stand.
 * `facts` are those that were explained; `now` is the moment it is read.
 */
export function resultPage(explanation: PageExplanation, facts: Facts, options: PageOptions): ResultPage {
  const { locale, now } = options;
  const say = sayIn(locale);
  const { level } = explanation;
  const checkAt = quarterBefore(now + explanation.recheckAfterHours * HOUR);
  const causes = causeCards(explanation, facts, say);
  const avoid = avoidSection(explanation, facts.minutes, { say, here: options });
  const whyNot = whyNotSection(explanation, facts, { say, locale });
  const causeIds = causes?.cards.map(({ id }) => id) ?? [];
  const sources = sourceGroups(explanation, causeIds, say);
  const said = options.series?.said ?? facts;
  const why = whySection(explanation, said, {
    say,
    locale,
    ...(options.clinic === undefined ? {} : { clinic: options.clinic.name }),
  });
  const earlier = seriesLines(options.series?.explanations ?? [], locale);
  return {
    level,
    language: languageOf(locale),
    prefix: prefixOf(level, facts, say, options),
    heading: headingOf(explanation, facts, say, options),
    limits: limitsOf(facts, say),
    ...(options.crisis === true ? { crisis: crisisSentence(options) } : {}),
    why: { ...why, lines: [...why.lines.slice(0, 1), ...earlier, ...why.lines.slice(1)] },
    doNow: doNowSection(explanation, say),
    call: whoToCall(explanation, facts, say, options),
    checkAgain: {
      heading: say('section.check-again'),
      at: checkAt,
      lines: [
        level === 'emergency'
          ? say('check.emergency')
          : say('check.at', { when: momentText(checkAt, options, say) }),
      ],
    },
    sooner: getHelpSooner(explanation, facts.minutes, { say, options }),
    ...(causes === undefined ? {} : { causes }),
    ...(avoid === undefined ? {} : { avoid }),
    ...(whyNot === undefined ? {} : { whyNot }),
    ...(sources === undefined ? {} : { sources }),
    answers: answersSection(said, { say, here: options }),
    advice: say('limit.advice'),
  };
}
