import { claims, conflicts, describeBasis, evidence, judgements } from '../src/ledger.ts';
import { sources } from '../src/sources/sources.ts';

/** Writes a string as the formatter would. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text}"` : `'${text}'`;
}

function labelOf(authority: string, year: number | null): string {
  return year === null ? authority : `${authority} ${year}`;
}

function list(ids: readonly string[]): string {
  return ids.map((id) => `  '${id}',\n`).join('');
}

/** Answers the text of `src/claims/basis-labels.ts`, made from the ledger so that the browser needs no more than this. */
export function basisLabelsText(): string {
  const articles = sources.map(
    ({ id, authority, year }) => `  ${id}: ${quoted(labelOf(authority, year))},\n`,
  );
  const facts = evidence
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, authority, year, openedAtSource }) => {
      return `  '${id}': ${quoted(labelOf(authority, year) + (openedAtSource ? '*' : ''))},\n`;
    });
  const unsigned = [...conflicts, ...judgements]
    .filter(({ id }) => describeBasis(id).unsigned !== undefined)
    .map(({ id }) => id);
  if (claims.some(({ source }) => !sources.some(({ id }) => id === source)))
    throw new Error('a claim without article');
  return `// Generated from the ledger by \`npm run knowledge\`; never edited by hand.
import type { SourceId } from '../sources/sources.ts';
import type { BasisId, EvidenceId } from './index.ts';

/** What one cited id is called where there is little room. */
export interface BasisLabel {
  /** "NHS 2023": who says it, and the year where it is known. */
  readonly label: string;
  /** Whether the authority's own page was read. */
  readonly openedAtSource: boolean;
  /** Whether a clinician must still sign it. */
  readonly unsigned: boolean;
}

const ARTICLES: Readonly<Record<SourceId, string>> = {
${articles.join('')}};

/** A star: read at its source. */
const FACTS: Readonly<Record<EvidenceId, string>> = {
${facts.join('')}};

const UNSIGNED: ReadonlySet<string> = new Set([
${list(unsigned)}]);

const OURS: Readonly<Record<string, string>> = {
  C: 'Sources compared by us',
  J: 'Our judgement',
  W: 'Our note on an article',
};

/** Answers what a cited id is called in a few words, without the ledger. */
export function basisLabel(id: BasisId): BasisLabel {
  const fact = FACTS[id as EvidenceId] as string | undefined;
  const label = fact ?? OURS[id.slice(0, 1)] ?? ARTICLES[id.slice(0, 2) as SourceId];
  const openedAtSource = label.endsWith('*');
  return {
    label: openedAtSource ? label.slice(0, -1) : label,
    openedAtSource,
    unsigned: UNSIGNED.has(id),
  };
}
`;
}
