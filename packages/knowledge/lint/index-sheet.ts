import { claims, conflicts, evidence, judgements, warnings } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';
import { coverage, coverageLine, ledgerBook, setAsideClaims, usesOf } from '../src/uses/index.ts';
import { ownEnds } from './own-ends.ts';
import type { ReviewSheet } from './review-sheet.ts';
import { cell } from './sheet-basis.ts';
import { voiceInWords } from './sheet-dissent.ts';
import { endInWords } from './sheet-hours.ts';
import { GENERATED } from './sheet-page.ts';

const FOLDERS: Readonly<Record<string, string>> = {
  danger: 'The danger list',
  'first-aid': 'First aid',
  masking: 'Medicines that hide signs',
  rule: 'Rules that set a level',
  lift: 'Lifts that raise a level',
  cause: 'Likely causes',
  effect: 'Ordinary effects and their hours',
  care: 'Care items: what to do, what to leave out, until when',
  thing: 'Things that only sources speak of',
  'cause-care': 'Advice for a cause',
  need: 'Needs met at every hour',
  prevention: 'For next time',
  screening: 'Before treatment: reasons to wait, test, ask or not treat',
  preparation: 'Preparation before the day',
  checklist: 'Choosing a practitioner',
  expect: 'What to expect',
  'ingredient-class': 'Classes of ingredients',
  everyday: 'Products and activities by everyday name',
  conflict: 'Where the sources disagree',
};

const titleOf = (text: string): string => text.slice(2, text.indexOf('\n'));

function folderSections(sheets: readonly ReviewSheet[]): string[] {
  const folders = Object.entries(Object.groupBy(sheets, ({ path }) => path.split('/')[0] ?? ''));
  return folders.flatMap(([folder, list = []]) => [
    `## ${FOLDERS[folder] ?? folder} (${list.length})`,
    '',
    ...list.map(({ path, text }) => `- [${titleOf(text)}](${path})`),
    '',
  ]);
}

function ownEndSection(): string[] {
  const lines = planKnowledge.care.flatMap(({ id, untilHour, label }) => {
    const why = ownEnds[id];
    const end = endInWords(untilHour.standard);
    return why === undefined ? [] : [`- [${label}](care/${id}.md): ${end}, because ${why}`];
  });
  return [
    '## Ends that are our choice, not signed',
    '',
    'No source that is cited says when these end.',
    '',
    ...lines,
    '',
  ];
}

function ledgerSections(): string[] {
  return [
    '## Not repeated as the articles put it',
    '',
    '| Id | What | Why | Instead |',
    '|---|---|---|---|',
    ...warnings.map(
      ({ id, title, severity, why, instead }) =>
        `| ${id} | ${cell(title)} (${severity}) | ${cell(why)} | ${cell(instead)} |`,
    ),
    '',
    '## Set aside',
    '',
    ...setAsideClaims().map(({ id, because }) => `- ${voiceInWords(id)}. ${because}.`),
    '',
    '## Read side by side and found to agree',
    '',
    ...ledgerBook.reviewedPairs.map(({ claims: ids, because }) => `- ${ids.join(', ')}: ${because}.`),
    '',
  ];
}

/** Answers the list of all sheets, with every judgement, who rests on it and who must sign it. */
export function indexSheet(sheets: readonly ReviewSheet[]): string {
  const unsigned = judgements.filter(({ signedBy }) => signedBy === null);
  const rows = judgements.map(({ id, statement, needs, signedBy }) => {
    return `| ${id} | ${cell(statement)} | ${usesOf(id).length} | ${signedBy ?? `not signed: ${needs}`} |`;
  });
  const lines = [
    'One page for each entry of the knowledge and each disagreement, for a clinician to read and sign.',
    unsigned.length === judgements.length
      ? 'No clinician has signed any judgement yet.'
      : `${judgements.length - unsigned.length} of ${judgements.length} judgements are signed.`,
    '',
    `The ledger holds ${claims.length} claims of 5 articles, ${conflicts.length} conflicts, ${evidence.length} facts`,
    `(${evidence.filter(({ openedAtSource }) => openedAtSource).length} opened at source), ${warnings.length} warnings and`,
    `${judgements.length} judgements, ${unsigned.length} of them unsigned.`,
    '',
    `At work: ${coverageLine(coverage())}.`,
    '',
    ...folderSections(sheets),
    ...ownEndSection(),
    ...ledgerSections(),
    '## Judgements',
    '',
    '| Id | What we decided | Entries resting on it | Signed |',
    '|---|---|---|---|',
    ...rows,
  ];
  return `# Review sheets\n\n${GENERATED}\n\n${lines.join('\n')}\n`;
}
