import type { KnowledgeBase } from '@afterneedle/engine';
import type { Conflict } from '../src/ledger.ts';
import { GENERATED } from './entry-sheets.ts';
import { entriesOf } from './knowledge-entry.ts';
import { basisSection, cell, signatureSection, unsignedSection } from './sheet-basis.ts';

const STATUS: Readonly<Record<Conflict['status'], string>> = {
  'settled-by-literature': 'Settled: a cited source speaks to the question itself.',
  'partly-settled':
    'Partly settled: only indirect evidence (barrier data, laser data, device and clinic sheets).',
  'safety-rule': 'No deciding evidence: the safer reading is taken.',
  judgement: 'By our judgement: it counts only when the judgements below are signed.',
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
export function conflictSheet(knowledge: KnowledgeBase, conflict: Conflict): string {
  const { id, topic, status, positions, resolution, claims, evidence, judgements = [] } = conflict;
  const users = entriesOf(knowledge).filter(({ cites }) => cites.includes(id));
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
    ...windowLines(conflict),
    '',
    '## Entries that rest on it',
    '',
    ...(users.length === 0 ? ['None yet.'] : users.map((entry) => `- ${entry.kind} ${entry.id}`)),
    '',
    ...basisSection(cites),
    ...unsignedSection(cites),
    ...signatureSection('Is this the right way to settle it?'),
  ];
  return `# Conflict ${id}: ${topic}\n\n${GENERATED}\n\n${lines.join('\n').trimEnd()}\n`;
}
