import type { KnowledgeBase } from '@afterneedle/engine';
import { claims, conflicts, evidence, judgements, warnings } from '../src/ledger.ts';
import { GENERATED } from './entry-sheets.ts';
import { entriesOf } from './knowledge-entry.ts';

/** Answers the list of all sheets, with every judgement, who rests on it and who must sign it. */
export function indexSheet(knowledge: KnowledgeBase, paths: readonly string[]): string {
  const entries = entriesOf(knowledge);
  const unsigned = judgements.filter(({ signedBy }) => signedBy === null);
  const folders = Object.entries(Object.groupBy(paths, (path) => path.split('/')[0] ?? ''));
  const rows = judgements.map(({ id, statement, needs, signedBy }) => {
    const resting = entries.filter(({ cites }) => cites.includes(id)).length;
    return `| ${id} | ${statement.replaceAll('|', '\\|')} | ${resting} | ${signedBy ?? `not signed: ${needs}`} |`;
  });
  const lines = [
    'One page for each rule, lift, cause, effect, care item and conflict, for a clinician to read and sign.',
    unsigned.length === judgements.length
      ? 'No clinician has signed any judgement yet.'
      : `${judgements.length - unsigned.length} of ${judgements.length} judgements are signed.`,
    '',
    `The ledger holds ${claims.length} claims of 5 articles, ${conflicts.length} conflicts, ${evidence.length} facts`,
    `(${evidence.filter(({ openedAtSource }) => openedAtSource).length} opened at source), ${warnings.length} warnings and`,
    `${judgements.length} judgements, ${unsigned.length} of them unsigned.`,
    '',
    ...folders.flatMap(([folder, list = []]) => [
      `## ${folder} (${list.length})`,
      '',
      ...list.map((path) => `- [${path.slice(folder.length + 1, -3)}](${path})`),
      '',
    ]),
    '## Judgements',
    '',
    '| Id | What we decided | Entries resting on it | Signed |',
    '|---|---|---|---|',
    ...rows,
  ];
  return `# Review sheets\n\n${GENERATED}\n\n${lines.join('\n')}\n`;
}
