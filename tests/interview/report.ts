import { rankOf } from '@afterneedle/engine';
import { MIXES, type MixName, missedOf, type Outcome, type Row } from './simulate.ts';

function quantile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  return String(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? '-');
}

const both = (values: readonly number[]): string => `${quantile(values, 0.5)} / ${quantile(values, 0.9)}`;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(part === whole || part === 0 ? 0 : 1)} %`;

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function emergencyShownLower(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ truth, walked }) => truth === 'emergency' && rankOf(walked.level) < rankOf(truth))
    .length;
}

function lineOf({ way, outcomes }: Row): readonly (string | number)[] {
  const certified = outcomes.filter(({ walked }) => walked.kind === 'certified');
  const after = certified.flatMap(({ walked }) => walked.certifiedAfter ?? []);
  const { missed, toldToCall } = missedOf(outcomes);
  const ranked = outcomes.filter(({ causes, truth }) => causes[0] !== undefined && truth !== 'emergency');
  const first = ranked.filter(({ causes, walked }) => walked.causes[0] === causes[0]).length;
  const three = ranked.filter(({ causes, walked }) =>
    walked.causes.slice(0, 3).includes(causes[0] ?? ''),
  ).length;
  return [
    way,
    both(after),
    both(outcomes.map(({ walked }) => walked.screens)),
    both(outcomes.map(({ walked }) => walked.items)),
    missed.length,
    toldToCall.length,
    emergencyShownLower(outcomes),
    percent(first, ranked.length),
    percent(three, ranked.length),
  ];
}

function mixOf(mix: MixName, rows: readonly Row[]): string {
  const own = rows.filter((row) => row.mix === mix);
  const outcomes = own[0]?.outcomes ?? [];
  const needs = outcomes.filter(({ truth }) => rankOf(truth) >= rankOf('same-day')).length;
  const kinds = ['certified', 'settled', 'emergency', 'open'].map(
    (kind) => `${outcomes.filter(({ walked }) => walked.kind === kind).length} ${kind}`,
  );
  return [
    `## ${mix}: ${MIXES[mix]}`,
    `${outcomes.length} people, ${needs} of whom need a doctor the same day or an ambulance. The interview ended: ${kinds.join(', ')}.`,
    table(
      [
        'Way of asking',
        'Screens to the certificate',
        'Screens to the stop',
        'Lines read',
        'Missed',
        'Not sure, told to call',
        'Emergency shown lower',
        'First cause agrees',
        'First cause among three',
      ],
      own.map(lineOf),
    ),
  ].join('\n\n');
}

function missedLines(rows: readonly Row[]): string {
  const { missed } = missedOf(
    rows.filter(({ way }) => way === 'the interview').flatMap(({ outcomes }) => outcomes),
  );
  if (missed.length === 0) return 'The interview missed nobody.';
  return missed
    .map(({ person, truth, walked }) => `- ${person.id} (${person.from}): ${truth}, shown ${walked.level}`)
    .join('\n');
}

/** Writes the page docs/safety/interview.md. */
export function reportOf(
  rows: readonly Row[],
  { seed, lines }: { readonly seed: number; readonly lines: number },
): string {
  return `${[
    '# The interview on simulated people',
    `Written by \`npm run interview\`; do not edit. Seed ${seed}. The screens hold ${lines} lines in all.`,
    'These people are made up. They come from the same tables that the ranking of causes uses, or from the rules themselves, so the figures show that the method works and catch a step backwards. They say nothing about how well it does on patients, and agreement on causes is circular.',
    'Figures are median / nine in ten. The certificate means that no answer still open can reach same-day; its screens are counted for the people who can get one. Nobody gets one whose level is same-day or above, who took a medicine that hides fever or a rash, or who is not sure about a sign that counts: their result says so by its level. "Missed" are people who need a doctor the same day or an ambulance and are shown less. "Not sure, told to call" are those who were not sure about the very sign and are told to call their clinic, as `docs/decisions/0003-levels-and-unknown.md` has it. Causes are compared with those after every question was answered. The page for a message of one\'s own stands between the danger screens and the rest and is not counted, nor is it for the other ways.',
    ...(Object.keys(MIXES) as MixName[]).map((mix) => mixOf(mix, rows)),
    '## Who was missed',
    missedLines(rows),
    '## The other ways',
    'The fixed form is the one that the app had before: the same questions on its own pages, in a fixed order. "With its stop rule" ends as soon as the interview would end too. Information gain alone asks what says most about the cause, in whatever order that comes, and ends when no screen is expected to say more than 0.05 bits. It is how such interviews are often built, and it is the one that misses: danger that is rare is asked late or never.',
  ].join('\n\n')}\n`;
}
