import type { BasisId } from '../src/claims/index.ts';
import { claims, describeBasis, evidence, judgements } from '../src/ledger.ts';
import { statedInWords } from './sheet-dissent.ts';

/** Answers a text that may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}

function openedInWords({ openedAtSource, url, readThrough }: ReturnType<typeof describeBasis>): string {
  const through = readThrough === undefined ? '' : `; read through: ${readThrough}`;
  if (!openedAtSource) return `not opened at source${through}`;
  return `${url === undefined ? 'yes' : `[yes](${url})`}${through}`;
}

/** Answers the grade of what is cited: article, the grade of the evidence, or our own. */
export function gradeOf(id: string): string {
  const claim = claims.find((candidate) => candidate.id === id);
  if (claim !== undefined) return 'article';
  return evidence.find((fact) => fact.id === id)?.grade ?? 'our own';
}

function saidIn(id: string, statement: string): string {
  const claim = claims.find((candidate) => candidate.id === id);
  const stated = claim === undefined ? '' : statedInWords(claim);
  return stated === '' ? statement : `${statement} [${stated}]`;
}

function basisRow(id: string): string {
  const basis = describeBasis(id as BasisId);
  const ours = basis.kind !== 'claim' && basis.kind !== 'evidence';
  const cells = [
    id.startsWith('C-') ? `[${id}](../conflict/${id.toLowerCase()}.md)` : id,
    cell(saidIn(id, basis.statement)),
    cell(basis.authority),
    basis.year === null ? (ours ? '' : 'not known') : `${basis.year}`,
    gradeOf(id),
    ours ? 'our own' : openedInWords(basis),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Answers the section that lists what an entry rests on. */
export function basisSection(cites: readonly string[]): string[] {
  return [
    '## Basis',
    '',
    '| Id | What it says [hours, urgency it named] | Authority | Year | Grade | Opened at source |',
    '|---|---|---|---|---|---|',
    ...cites.map(basisRow),
    '',
  ];
}

/** Answers the section of what waits for a signature: the page itself, and the judgements it rests on. */
export function unsignedSection(cites: readonly string[], ours: readonly string[] = []): string[] {
  const waiting = judgements.filter(({ id, signedBy }) => signedBy === null && cites.includes(id));
  const resting = cites.filter(
    (id) => id.startsWith('C-') && describeBasis(id as BasisId).unsigned !== undefined,
  );
  return [
    '## Not signed yet',
    '',
    '- What this page says as a whole, to be signed by a clinician. Nobody has signed it.',
    ...waiting.map(
      ({ id, statement, why, needs }) => `- **${id}**, to be signed by ${needs}: ${statement}. Why: ${why}.`,
    ),
    ...resting.map((id) => `- **${id}** rests on judgements that nobody has signed.`),
    ...ours.map((line) => `- ${line}`),
    '',
  ];
}

/** Answers the block a clinician fills in. */
export function signatureSection(question: string): string[] {
  return [
    '## Signature',
    '',
    question,
    '',
    '- [ ] I agree',
    '- [ ] I would change it to: ______________________________',
    '- [ ] It should go',
    '',
    'Name, profession, registration: ______________________________',
    '',
    'Date: ______________ Signature: ______________________________',
    '',
  ];
}
