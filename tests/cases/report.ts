import { LEVELS, type Level } from '@afterneedle/engine';
import { type GoldenCase, goldenCases, lacksDecidingSign } from './golden-case.ts';
import { type Outcome, WAYS, type Way } from './run-cases.ts';

/** The outcomes by way; a way nobody ran is missing. */
export type Run = Readonly<Partial<Record<Way, readonly Outcome[]>>>;

const HEADINGS: Readonly<Record<Way, string>> = {
  message: "From the person's own words",
  coded: 'From facts coded by hand',
};

const caseById = new Map(goldenCases.map((golden) => [golden.id, golden]));

function goldenOf({ id }: Outcome): GoldenCase {
  const golden = caseById.get(id);
  if (golden === undefined) throw new Error(`no case is called ${id}`);
  return golden;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function levelRow(name: string, outcomes: readonly Outcome[]): readonly (string | number)[] {
  const count = (...verdicts: readonly string[]): number =>
    outcomes.filter(({ levelVerdict }) => verdicts.includes(levelVerdict)).length;
  return [name, outcomes.length, count('exact'), count('exact', 'right'), count('under'), count('over')];
}

function levels(outcomes: readonly Outcome[]): string {
  const of = (level: Level) => outcomes.filter((outcome) => goldenOf(outcome).expected === level);
  const needled = outcomes.filter((outcome) => goldenOf(outcome).scope === 'microneedling');
  const decidable = outcomes.filter(({ id }) => lacksDecidingSign[id] === undefined);
  return table(
    ['Expected level', 'Cases', 'Exactly', 'Acceptable', 'Under', 'Over'],
    [
      ...LEVELS.toReversed().map((level) => levelRow(level, of(level))),
      levelRow('all', outcomes),
      levelRow('all after needling', needled),
      levelRow('all whose text holds the deciding sign', decidable),
    ],
  );
}

function causes(outcomes: readonly Outcome[]): string {
  const count = (...verdicts: readonly string[]): number =>
    outcomes.filter(({ causeVerdict }) => verdicts.includes(causeVerdict)).length;
  const scored = count('first', 'top-three', 'missed');
  return [
    `The right cause comes first in ${count('first')} and among the first three in ${count('first', 'top-three')} of ${scored} scored cases.`,
    `${count('not-scored')} are rated emergency, where no causes are shown, and ${count('unmapped')} have a group without a cause.`,
  ].join(' ');
}

function failedLevels(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ levelVerdict }) => levelVerdict === 'under' || levelVerdict === 'over');
  if (failed.length === 0) return 'No case is rated under or over.';
  const rows = failed.map((outcome) => {
    const { acceptable } = goldenOf(outcome);
    const apart = lacksDecidingSign[outcome.id] === undefined ? '' : ' (text lacks the deciding sign)';
    const rules = outcome.rules.length === 0 ? 'none' : outcome.rules.join(', ');
    return [outcome.id + apart, outcome.levelVerdict, outcome.level, acceptable.join(' or '), rules];
  });
  return table(['Case', 'Rated', 'Level', 'Acceptable', 'Rules that fired'], rows);
}

function missedCauses(outcomes: readonly Outcome[]): string {
  const missed = outcomes.filter(
    ({ causeVerdict }) => causeVerdict === 'missed' || causeVerdict === 'top-three',
  );
  if (missed.length === 0) return 'No cause is missed.';
  const rows = missed.map((outcome) => [
    outcome.id,
    outcome.causeVerdict === 'missed' ? 'not among three' : 'among three',
    goldenOf(outcome).causeGroup,
    outcome.causes.join(', ') || 'none',
  ]);
  return table(['Case', 'Right cause', 'Group of the case', 'First three causes'], rows);
}

function wayOf(run: Run, way: Way, level: 2 | 3): string {
  const [title, part] = ['#'.repeat(level), '#'.repeat(level + 1)];
  const outcomes = run[way];
  if (outcomes === undefined) return `${title} ${HEADINGS[way]}\n\nNot run yet.`;
  return [
    `${title} ${HEADINGS[way]}`,
    levels(outcomes),
    causes(outcomes),
    `${part} Levels that are wrong`,
    failedLevels(outcomes),
    `${part} Causes that are not first`,
    missedCauses(outcomes),
  ].join('\n\n');
}

/** Writes the page docs/safety/cases.md from the runs. */
export function reportOf(now: Run, first: Run): string {
  const lacking = Object.entries(lacksDecidingSign).map(([id, why]) => `- ${id}: ${why}`);
  return `${[
    '# The 37 public cases',
    'Written by `npm run cases`; do not edit. Each case is a public account in our words, with the level and cause its source gives. Each is run with everything unmentioned taken as absent, as a complete record. "Acceptable" counts every level that the case allows, "under" and "over" those outside. A sample this small shows faults; it proves no rate.',
    'The facts were coded by reading each text, before any run and without sight of the rules, effects, causes or lexicon. The coder was no clinician and was not blind: the expected answers and the given states were in view. Nobody coded a second time, so agreement is not measured.',
    ...WAYS.map((way) => wayOf(now, way, 2)),
    '## Texts that lack the deciding sign',
    'Listed before any run. They count in all figures but the last row of each table.',
    lacking.join('\n'),
    '## First run',
    'Kept as it was from `tests/cases/first-run.json`, before anything was mended.',
    ...WAYS.map((way) => wayOf(first, way, 3)),
  ].join('\n\n')}\n`;
}
