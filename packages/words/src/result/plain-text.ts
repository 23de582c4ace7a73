import { sayIn } from '../catalogue/catalogue.ts';
import { momentText } from '../dates/moment.ts';
import type { PageOptions, ResultPage, Section } from './result-page-model.ts';
import { sourceText } from './source-groups.ts';

const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);

function titleOf({ prefix, heading }: ResultPage): string {
  return heading.startsWith(prefix) ? heading : `${prefix}: ${heading}`;
}

function section({ heading, lines }: Section): string[] {
  return lines.length === 0 ? [] : ['', heading, ...bullets(lines)];
}

function soonerText({ sooner }: ResultPage): string[] {
  if (sooner.groups.length === 0) return [];
  return [
    '',
    sooner.heading,
    ...sooner.groups.flatMap(({ heading, lines }) => [`${heading}:`, ...bullets(lines)]),
  ];
}

function causesText({ causes }: ResultPage): string[] {
  if (causes === undefined) return [];
  const cards = causes.cards.flatMap(({ label, strengthLabel, about, because, against }) => [
    `- ${label} (${strengthLabel}). ${about}`,
    ...[...because, ...against].map((line) => `  ${line}`),
  ]);
  return ['', causes.heading, ...cards, ...(causes.none === undefined ? [] : bullets([causes.none]))];
}

function avoidText({ avoid }: ResultPage): string[] {
  if (avoid === undefined) return [];
  return ['', avoid.heading, ...bullets(avoid.holds.map(({ say, until }) => `${say} ${until}`))];
}

function sourcesText({ sources, language }: ResultPage): string[] {
  if (sources === undefined) return [];
  const say = sayIn(language);
  return [
    '',
    sources.heading,
    ...sources.groups.map(
      ({ heading, sources: lines }) =>
        `- ${heading}: ${lines.map((line) => sourceText(line, say)).join('; ')}`,
    ),
  ];
}

/** Answers a result page as plain text, what matters most first. */
export function plainTextResult(page: ResultPage): string {
  const { firstAid, lines, heading } = page.doNow;
  const first =
    page.level === 'emergency'
      ? [...section(page.call), ...section({ heading, lines: firstAid }), ...section(page.why)]
      : [
          ...section(page.why),
          ...section({ heading, lines: [...firstAid, ...lines] }),
          ...section(page.call),
        ];
  const isEmergency = page.level === 'emergency';
  const crisis = page.crisis === undefined ? [] : [page.crisis];
  return [
    ...(isEmergency ? [] : crisis.flatMap((line) => [line, ''])),
    titleOf(page),
    ...page.limits,
    ...first,
    ...(isEmergency ? crisis.flatMap((line) => ['', line]) : []),
    ...section(page.checkAgain),
    ...soonerText(page),
    ...causesText(page),
    ...avoidText(page),
    ...(page.whyNot === undefined ? [] : section(page.whyNot)),
    ...sourcesText(page),
    '',
    page.advice,
    '',
  ].join('\n');
}

/** Answers a summary to show any doctor: the level, why, and every answer given. */
export function doctorSummary(page: ResultPage, options: PageOptions): string {
  const say = sayIn(options.locale);
  return [
    say('summary.title'),
    say('summary.made', { when: momentText(options.now, options, say) }),
    titleOf(page),
    ...section(page.why),
    ...section(page.answers),
    ...causesText(page),
    ...sourcesText(page),
    '',
    page.advice,
    '',
  ].join('\n');
}
