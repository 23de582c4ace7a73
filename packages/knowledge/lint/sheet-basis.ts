import type { BasisId } from '../src/claims/index.ts';
import { describeBasis, judgements } from '../src/ledger.ts';

/** Answers a text that may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim();
}

function openedInWords({ openedAtSource, url, readThrough }: ReturnType<typeof describeBasis>): string {
  const through = readThrough === undefined ? '' : `; read through: ${readThrough}`;
  if (!openedAtSource) return `not opened at source${through}`;
  return `${url === undefined ? 'yes' : `[yes](${url})`}${through}`;
}

function basisRow(id: string): string {
  const basis = describeBasis(id as BasisId);
  const ours = basis.kind !== 'claim' && basis.kind !== 'evidence';
  const cells = [
    id,
    cell(basis.statement),
    cell(basis.authority),
    basis.year === null ? '' : `${basis.year}`,
    ours ? 'our own' : openedInWords(basis),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Answers the section that lists what an entry rests on. */
export function basisSection(cites: readonly string[]): string[] {
  return [
    '## Basis',
    '',
    '| Id | What it says | Authority | Year | Opened at source |',
    '|---|---|---|---|---|',
    ...cites.map(basisRow),
    '',
  ];
}

/** Answers the section of judgements that wait for a signature; empty when none does. */
export function unsignedSection(cites: readonly string[]): string[] {
  const waiting = judgements.filter(({ id, signedBy }) => signedBy === null && cites.includes(id));
  const resting = cites.filter(
    (id) => id.startsWith('C-') && describeBasis(id as BasisId).unsigned !== undefined,
  );
  if (waiting.length === 0 && resting.length === 0) return [];
  return [
    '## Not signed yet',
    '',
    ...waiting.map(
      ({ id, statement, why, needs }) => `- **${id}**, to be signed by ${needs}: ${statement}. Why: ${why}.`,
    ),
    ...resting.map((id) => `- **${id}** rests on judgements that nobody has signed.`),
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
