import type { Use, UseLine } from '../src/claims/use.ts';

/** One file of uses: the ids it holds, what they are called, and the type that asks for all of them. */
export interface UsesFile {
  readonly path: string;
  readonly name: string;
  readonly says: string;
  /** The ids as a type: "Extract<ClaimId, `S0-${string}`>". */
  readonly idType: string;
  readonly idImport: string;
  readonly useType: 'Use' | 'UsedBy';
  readonly belongs: (id: string) => boolean;
}

const ofArticle = (source: string): UsesFile => ({
  path: `uses-${source.toLowerCase()}.ts`,
  name: `usesOf${source}`,
  says: `Where the claims of article ${source} are at work, or why one is set aside.`,
  idType: `Extract<ClaimId, \`${source}-\${string}\`>`,
  idImport: 'ClaimId',
  useType: 'Use',
  belongs: (id) => id.startsWith(`${source}-`),
});

const ofOthers = (letter: string, plural: string, idImport: string): UsesFile => ({
  path: `uses-${plural}.ts`,
  name: `usesOf${plural.slice(0, 1).toUpperCase()}${plural.slice(1)}`,
  says: `Where the ${plural} of the ledger are at work.`,
  idType: idImport,
  idImport,
  useType: 'UsedBy',
  belongs: (id) => id.startsWith(`${letter}-`),
});

/** Every file of uses. */
export const usesFiles: readonly UsesFile[] = [
  ...['S0', 'S1', 'S2', 'S3', 'S4'].map(ofArticle),
  ofOthers('C', 'conflicts', 'ConflictId'),
  ofOthers('E', 'evidence', 'EvidenceId'),
  ofOthers('W', 'warnings', 'WarningId'),
  ofOthers('J', 'judgements', 'JudgementId'),
];

const quoted = (text: string): string =>
  text.includes("'") ? `"${text.replaceAll('"', '\\"')}"` : `'${text}'`;

function lineText({ entry, explainedBy }: UseLine): string {
  return explainedBy === undefined
    ? `{ entry: '${entry}' }`
    : `{ entry: '${entry}', explainedBy: '${explainedBy}' }`;
}

function useText(id: string, use: Use): string {
  if ('setAside' in use) return `  '${id}': {\n    setAside:\n      ${quoted(use.setAside)},\n  },\n`;
  const lines = use.used.map((line) => `      ${lineText(line)},\n`).join('');
  return `  '${id}': {\n    used: [\n${lines}    ],\n  },\n`;
}

/** Answers the text of one file of uses, to be formatted. */
export function usesText(
  { name, says, idType, idImport, useType }: UsesFile,
  all: readonly (readonly [id: string, use: Use])[],
): string {
  return `import type { ${idImport} } from './index.ts';
import type { ${useType} } from './use.ts';

/** ${says} */
export const ${name}: Readonly<Record<${idType}, ${useType}>> = {
${all.map(([id, use]) => useText(id, use)).join('')}};
`;
}
