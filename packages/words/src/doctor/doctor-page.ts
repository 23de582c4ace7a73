import { type DiarySample, type Facts, liftsOf, type PageExplanation, rulesOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { labelOf, listText, signText } from '../catalogue/fact-words.ts';
import type { PageOptions, ResultPage, Section } from '../result/result-page-model.ts';
import { findingsTold } from './findings-told.ts';
import { onPaper } from './on-paper.ts';
import { unansweredIn } from './unanswered.ts';

const DAY_MINUTES = 1440;
const MOST_OPEN = 12;
const MOST_TOLD = 4;

/** Everything the page for any doctor is made from. */
export interface DoctorInput {
  readonly page: ResultPage;
  readonly explanation: PageExplanation;
  readonly facts: Facts;
  /** What was told earlier, oldest first. */
  readonly earlier: readonly DiarySample[];
  /** What is known of the treatment, row by row, as the page that keeps it says it. */
  readonly treatment: readonly { readonly label: string; readonly value: string }[];
  readonly allergies: readonly string[];
  /** Places on the body, in words. */
  readonly places: readonly string[];
  readonly message: string;
  /** What was put on the skin day by day, in words; nothing where nobody wrote it down. */
  readonly products?: Section | undefined;
  readonly isAboutSomeoneElse: boolean;
  /** The version of the knowledge. */
  readonly version: string;
}

/** One page that any doctor can read in a minute. */
export interface DoctorPage {
  readonly title: string;
  readonly made: string;
  readonly sections: readonly Section[];
  readonly advice: string;
}

function signsIn({ findings }: Facts, say: Say): string {
  const signs = Object.entries(findings).flatMap(([id, answer]) =>
    answer === undefined || answer === 0 || answer === 'unsure' ? [] : [signText(id, answer, say)],
  );
  return signs.length === 0 ? say('doctor.then-nothing') : listText(signs, say.locale);
}

function situation({ page, isAboutSomeoneElse, places }: DoctorInput, say: Say): Section {
  return {
    heading: say('doctor.section.situation'),
    lines: [
      say('doctor.level', { level: page.prefix }),
      ...(isAboutSomeoneElse ? [say('doctor.other')] : []),
      ...(places.length === 0 ? [] : [say('doctor.places', { places: listText(places, say.locale) })]),
      ...page.limits,
      ...page.why.lines,
    ],
  };
}

function timeline({ earlier }: DoctorInput, say: Say): Section {
  const lines = earlier.map(({ minutes, facts, level, isRemembered }) => {
    const day = Math.floor(minutes / DAY_MINUTES);
    const signs = signsIn(facts, say);
    return isRemembered === true
      ? say('doctor.then-memory', { day, signs })
      : say('doctor.then', {
          day,
          signs,
          level: level === undefined ? 'none' : say(`level.${level}.prefix`),
        });
  });
  return {
    heading: say('doctor.section.timeline'),
    lines: lines.length === 0 ? [say('doctor.none-before')] : lines,
  };
}

function told({ page, explanation, version }: DoctorInput, options: PageOptions, say: Say): Section {
  const known = new Set([...rulesOf(knowledge), ...liftsOf(knowledge)].map(({ id }) => id));
  const rules = [...new Set(explanation.why.map(({ rule }) => rule))].filter((id) => known.has(id));
  return {
    heading: say('doctor.section.told'),
    lines: [
      page.heading,
      ...page.doNow.firstAid,
      ...page.doNow.lines.slice(0, MOST_TOLD),
      say('doctor.check-again', { when: onPaper(page.checkAgain.at, options, say) }),
      ...(rules.length === 0 ? [] : [say('doctor.rules', { rules: rules.join(', '), version })]),
    ],
  };
}

function open({ explanation, facts }: DoctorInput, say: Say): Section {
  const labels = [...new Set(unansweredIn(explanation, facts).map((id) => labelOf(id, say)))];
  const more = labels.length - MOST_OPEN;
  const shown = [
    ...labels.slice(0, MOST_OPEN),
    ...(more > 0 ? [say('doctor.open-more', { count: more })] : []),
  ];
  return {
    heading: say('doctor.section.open'),
    lines: [shown.length === 0 ? say('doctor.open-none') : say('doctor.open', { signs: shown.join(', ') })],
  };
}

/** Answers one page for any doctor: situation, treatment, what was so far, findings, what was told, what is not answered. */
export function doctorPage(input: DoctorInput, options: PageOptions): DoctorPage {
  const say = sayIn(options.locale);
  const { page, treatment, allergies, message, products } = input;
  const list = (heading: string, lines: readonly string[]): Section[] =>
    lines.length === 0 ? [] : [{ heading, lines }];
  return {
    title: say('doctor.title'),
    made: say('doctor.made', { when: onPaper(options.now, options, say) }),
    sections: [
      situation(input, say),
      ...list(
        say('doctor.section.treatment'),
        treatment.map((row) => say('doctor.row', { ...row })),
      ),
      ...list(say('doctor.section.allergies'), allergies),
      ...list(say('doctor.section.words'), message.trim() === '' ? [] : [message.trim()]),
      ...(products === undefined ? [] : list(products.heading, products.lines)),
      {
        heading: say('doctor.section.findings'),
        lines: findingsTold(options.series?.said ?? input.facts, options, say),
      },
      timeline(input, say),
      told(input, options, say),
      open(input, say),
    ],
    advice: page.advice,
  };
}

/** Answers the page for any doctor as plain text. */
export function doctorText({ title, made, sections, advice }: DoctorPage): string {
  const parts = sections.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `- ${line}`)]);
  return [title, made, ...parts, '', advice, ''].join('\n');
}
