import type { Conflict } from '../src/ledger.ts';
import { usesOf } from '../src/uses/index.ts';
import { basisSection, cell, signatureSection, unsignedSection } from './sheet-basis.ts';
import { voiceInWords } from './sheet-dissent.ts';
import { GENERATED } from './sheet-page.ts';

const STATUS: Readonly<Record<Conflict['status'], string>> = {
  'settled-by-literature': 'Settled: a cited source speaks to the question itself.',
  'partly-settled':
    'Partly settled: only indirect evidence (barrier data, laser data, device and clinic sheets).',
  'safety-rule': 'No deciding evidence: the safer reading is taken.',
  judgement: 'By our judgement: it counts only when the judgements below are signed.',
};

const POLICY: Readonly<Record<Conflict['policy'], string>> = {
  strictest: 'The longest hold, or the soonest help, that a source asks for.',
  weighted: 'The better source.',
  clinic: "The clinic's own protocol first.",
  graded: 'Each source for its own degree or stretch of time.',
  'safety-rule': 'The safer reading, because nothing decides.',
  judgement: 'Our own figure, because no source gives one.',
};

const KEYS: Readonly<Record<string, string>> = {
  fromHour: 'from hour',
  toHour: 'until hour',
  andUntil: 'and until',
  floorFromHour: 'never from before hour',
  floorToHour: 'never shorter than hour',
  deepFloorToHour: 'after RF or over 1.5 mm never shorter than hour',
  deepToHour: 'after RF or over 1.5 mm until hour',
  rfToHour: 'after RF until hour',
  heavyToHour: 'heavy products until hour',
  strictToHour: 'strict until hour',
  watchToHour: 'watched until hour',
  peakToHour: 'at its height by hour',
  latestOnsetHour: 'begun by hour',
  preferFromHour: 'better from hour',
  first72Hours: 'in the first 72 hours',
  type: 'type',
  allow: 'allowed',
  afterwards: 'afterwards',
  rule: 'rule',
  excludeIf: 'not with',
  onlyGrade: 'only',
  providerOverride: 'the clinic may decide otherwise',
};

function windowLines({ resolvedWindow }: Conflict): string[] {
  if (resolvedWindow === undefined) return [];
  const lines = Object.entries(resolvedWindow).map(
    ([key, value]) =>
      `- ${KEYS[key] ?? key}: ${value === null ? 'open' : value === true ? 'yes' : `${value}`}`,
  );
  return ['', '## Hours it settles on', '', ...lines];
}

/** Answers the sheet of a disagreement: who says what, how it falls, which entries rest on it. */
export function conflictSheet(conflict: Conflict): string {
  const { id, topic, status, policy, positions, resolution, claims, evidence, judgements = [] } = conflict;
  const users = usesOf(id);
  const side = (title: string, ids: readonly string[]): string[] => [
    `- ${title}:${ids.length === 0 ? ' nobody' : ''}`,
    ...ids.map((said) => `  - ${voiceInWords(said)}`),
  ];
  const cites = [...claims, ...evidence, ...judgements];
  const lines = [
    STATUS[status],
    '',
    '## Who says what',
    '',
    '| Position | Said in |',
    '|---|---|',
    ...positions.map(
      ({ position, claims: said, evidence: found = [] }) =>
        `| ${cell(position)} | ${[...said, ...found].join(', ')} |`,
    ),
    '',
    '## How it falls',
    '',
    `${resolution}.`,
    '',
    `- Policy: **${policy}**. ${POLICY[policy]}`,
    ...side('Followed', conflict.winner),
    ...side('Agree, or are followed in part', conflict.supporters),
    ...side('Not followed', conflict.dissenters),
    ...windowLines(conflict),
    '',
    '## Entries that rest on it',
    '',
    ...(users.length === 0 ? ['None.'] : users.map((entry) => `- ${entry.replace(':', ' ')}`)),
    '',
    ...basisSection(cites),
    ...unsignedSection(cites),
    ...signatureSection('Is this the right way to settle it?'),
  ];
  return `# Conflict ${id}: ${topic}\n\n${GENERATED}\n\n${lines.join('\n').trimEnd()}\n`;
}
