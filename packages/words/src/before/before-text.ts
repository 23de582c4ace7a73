import { type Say, sayIn } from '../catalogue/catalogue.ts';
import { sourceText } from '../result/source-groups.ts';
import type { BeforePage, CountdownGroup, QuestionLine, ReasonCard } from './before-page-model.ts';

function reasonLines(card: ReasonCard, viewsHeading: string, say: Say): string[] {
  const { mark, say: found, advise, until, views, sources } = card;
  return [
    `- ${mark}: ${found}`,
    `  ${advise}`,
    ...(until === undefined ? [] : [`  ${until}`]),
    ...(views.length === 0 ? [] : [`  ${viewsHeading}:`]),
    ...views.map((view) => `    ${view.who}: ${view.say}`),
    `  (${sources.map((source) => sourceText(source, say)).join('; ')})`,
  ];
}

function groupLines({ heading, lead, lines }: CountdownGroup): string[] {
  return [
    `${heading}:`,
    ...(lead === undefined ? [] : [lead]),
    ...lines.map(({ say, note }) => `- ${say}${note === undefined ? '' : ` ${note}`}`),
  ];
}

const listed = (questions: readonly QuestionLine[]): string[] => questions.map(({ label }) => `- ${label}`);

/** Answers the decision and the preparation as plain lines. */
export function beforeText(page: BeforePage): string {
  const say = sayIn(page.language);
  const { reasons, unsure, open, inTime, countdown, viewsHeading } = page;
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  return [
    page.heading,
    ...page.lead,
    ...part(
      reasons.heading,
      reasons.cards.flatMap((card) => reasonLines(card, viewsHeading, say)),
    ),
    ...(unsure === undefined ? [] : part(unsure.heading, [unsure.say, ...listed(unsure.questions)])),
    ...(open === undefined ? [] : part(open.heading, listed(open.questions))),
    ...(inTime === undefined ? [] : part(inTime.heading, inTime.lines)),
    ...part(countdown.heading, [
      ...(countdown.lead === undefined ? [] : [countdown.lead]),
      ...countdown.groups.flatMap(groupLines),
    ]),
    '',
    page.advice,
  ].join('\n');
}
