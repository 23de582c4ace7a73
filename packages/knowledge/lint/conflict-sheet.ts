import type { Conflict } from '../src/ledger.ts';
import { describeBasis } from '../src/ledger.ts';
import { usesOf } from '../src/uses/index.ts';
import { conflictHours } from './conflict-hours.ts';
import { basisSection, cell, signatureSection, unsignedSection } from './sheet-basis.ts';
import { voiceInWords } from './sheet-dissent.ts';
import { GENERATED, legendOf } from './sheet-page.ts';

const STATUS: Readonly<Record<Conflict['status'], string>> = {
  'settled-by-literature': 'A cited source speaks to the question itself.',
  'partly-settled': 'The evidence is only indirect: barrier data, laser data, device and clinic sheets.',
  'safety-rule': 'No evidence decides it.',
  judgement: 'No source gives the figure. Our own counts only when the judgements below are signed.',
};

const POLICY: Readonly<Record<Conflict['policy'], string>> = {
  strictest: 'We take the longest wait, or the soonest help, that a source asks for.',
  weighted: 'We follow the better source.',
  clinic: "The clinic's own protocol comes first. What stands here is for people without one.",
  graded: 'Each source is followed for its own degree or stretch of time.',
  'safety-rule': 'We take the safer reading.',
  judgement: 'We set a figure of our own.',
};

const FLOOR =
  'The default is what everybody is told. The floor is the shortest time that a named clinician may set, with a reason.';

type Said = Conflict['positions'][number];

function isFollowed({ winner, dissenters }: Conflict, { claims, evidence = [] }: Said): string {
  const ids: readonly string[] = [...claims, ...evidence];
  const won = ids.filter((id) => winner.some((one) => one === id)).length;
  const lost = ids.filter((id) => dissenters.some((one) => one === id)).length;
  if (lost === 0) return won > 0 ? 'yes' : 'in part';
  return lost === ids.length ? 'no' : 'in part';
}

/** Who speaks, each once, with the ids: "Article on bumps (S0-78, S0-79)". */
function voicesOf({ claims, evidence = [] }: Said): string {
  const byAuthority = Map.groupBy([...claims, ...evidence], (id) => describeBasis(id).authority);
  return [...byAuthority].map(([authority, ids]) => `${authority} (${ids.join(', ')})`).join(', ');
}

/** A resolution one sentence a line; ids of other conflicts lead to their sheets. */
function answerLines(resolution: string, own: string): string[] {
  const linked = resolution
    .replaceAll(' -> ', ': ')
    .replaceAll(' = ', ': ')
    .replaceAll(/\bC-(\d\d)\b/g, (id, number: string) => (id === own ? id : `[${id}](c-${number}.md)`));
  return linked.split(/(?<=[^.\s])\. (?=[A-Z[])/).map((sentence) => `- ${sentence}.`);
}

function entryLine(entry: string): string {
  const [kind = '', id = ''] = entry.split(':');
  const page = kind === 'position' ? undefined : `../${kind}/${id.split('/')[0]}.md`;
  return page === undefined ? `- ${kind} ${id}` : `- [${kind} ${id}](${page})`;
}

/** Answers the sheet of a disagreement: who says what, how it falls, which entries rest on it. */
export function conflictSheet(conflict: Conflict): string {
  const { id, topic, status, policy, positions, resolution, claims, evidence, judgements = [] } = conflict;
  const users = usesOf(id);
  const side = (title: string, ids: readonly string[]): string[] => [
    `${title}:${ids.length === 0 ? ' nobody' : ''}`,
    ...ids.map((said) => `  - ${voiceInWords(said)}`),
    '',
  ];
  const lines = [
    '## What the sources say',
    '',
    '| What is said | By | Do we follow it? |',
    '|---|---|---|',
    ...positions.map(
      (said) => `| ${cell(said.position)} | ${cell(voicesOf(said))} | ${isFollowed(conflict, said)} |`,
    ),
    '',
    '## What we say',
    '',
    ...answerLines(resolution, id),
    '',
    ...(/floor/i.test(resolution) ? [FLOOR, ''] : []),
    `How we chose: ${STATUS[status]} ${POLICY[policy]}`,
    '',
    ...conflictHours(conflict),
    '## The sources one by one',
    '',
    ...side('Followed', conflict.winner),
    ...side('Agree, or are followed in part', conflict.supporters),
    ...side('Not followed', conflict.dissenters),
    '## What in the product rests on it',
    '',
    ...(users.length === 0 ? ['Nothing.'] : users.map(entryLine)),
    '',
    ...basisSection([...claims, ...evidence, ...judgements]),
    ...unsignedSection([...claims, ...evidence, ...judgements]),
    ...signatureSection('Would you tell your own patients what stands under "What we say"?'),
  ];
  const body = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimEnd();
  return `# Where sources disagree, ${id}: ${topic}\n\n${GENERATED}\n${legendOf(body)}\n\n${body}\n`;
}
