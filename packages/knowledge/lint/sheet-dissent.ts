import type { EntryName } from '../src/claims/use.ts';
import { type Claim, claims, conflicts, describeBasis, warnings } from '../src/ledger.ts';
import { planKnowledge } from '../src/plan.ts';
import { entries, ledgerBook } from '../src/uses/index.ts';
import { nameOf } from '../src/uses/ledger-entry.ts';
import { differencesOf } from '../src/uses/said-otherwise.ts';
import { goesOnAs } from './care-goes-on.ts';

/** Answers the hours and the urgency a claim named, in words; empty when it named none. */
export function statedInWords({ window, level }: Claim): string {
  const { fromHour, toHour, approximate } = window ?? {};
  const about = approximate === true ? 'about ' : '';
  const hour = (at: number): string => (at < 0 ? `${about}${-at} h before` : `${about}hour ${at}`);
  const from = fromHour == null || fromHour === 0 ? '' : `from ${hour(fromHour)} `;
  const to = toHour == null ? '' : toHour === 0 ? 'until the treatment' : `until ${hour(toHour)}`;
  return [`${from}${to}`.trim(), level ?? ''].filter((part) => part !== '').join(', ');
}

/** Answers an id with who says it and what. */
export function voiceInWords(id: string): string {
  const { authority, statement } = describeBasis(id as Claim['id']);
  const claim = claims.find((candidate) => candidate.id === id);
  const stated = claim === undefined ? '' : statedInWords(claim);
  return `${id} (${authority}): ${statement}${stated === '' ? '' : ` [${stated}]`}`;
}

const POLICY: Readonly<Record<(typeof conflicts)[number]['policy'], string>> = {
  strictest: 'the strictest source counts',
  weighted: 'the better source counts',
  clinic: "the clinic's own protocol comes first",
  graded: 'each source counts for its own degree',
  'safety-rule': 'the safer reading counts',
  judgement: 'settled by our judgement, not signed',
};

interface Said {
  readonly id: string;
  readonly line: string;
}

function onwards(name: EntryName): string {
  const item = planKnowledge.care.find(({ id }) => name === `care:${id}`);
  const after = item === undefined ? [] : goesOnAs(item);
  return after.length === 0 ? '' : `; it goes on as ${after.map(({ id }) => `[${id}](${id}.md)`).join(', ')}`;
}

function explained(name: EntryName): readonly Said[] {
  const stated = entries.find((entry) => nameOf(entry) === name)?.stated;
  return claims.flatMap((claim) => {
    const use = ledgerBook.uses[claim.id];
    const found =
      use !== undefined && 'used' in use ? use.used.find(({ entry }) => entry === name) : undefined;
    if (found?.explainedBy === undefined) return [];
    const differs = differencesOf(claim, stated?.[claim.kind] ?? stated?.any ?? {}).join('; ');
    const here = `${differs}${onwards(name)}`;
    const line = `- ${voiceInWords(claim.id)}. Here: ${here}. Why: ${found.explainedBy}.`;
    return [{ id: claim.id, line }];
  });
}

function notFollowed(cites: readonly string[], told: readonly Said[]): string[] {
  return conflicts
    .filter(({ id }) => cites.includes(id))
    .flatMap(({ id, topic, policy, dissenters }) => {
      const left = dissenters.filter((said) => !told.some((other) => other.id === said));
      if (left.length === 0) return [];
      return [
        `- ${id} ${topic} (${POLICY[policy]}). Not followed:`,
        ...left.map((said) => `  - ${voiceInWords(said)}`),
      ];
    });
}

function notRepeated(cites: readonly string[]): string[] {
  return warnings
    .filter(({ id }) => cites.includes(id))
    .map(({ id, title, why, instead }) => `- ${id}, not repeated: ${title}. ${why}. Instead: ${instead}.`);
}

/** Answers the section of what sources say otherwise; empty when none does. */
export function dissentSection(name: EntryName, cites: readonly string[]): string[] {
  const told = explained(name);
  const lines = [...told.map(({ line }) => line), ...notFollowed(cites, told), ...notRepeated(cites)];
  return lines.length === 0 ? [] : ['## Where a source says otherwise', '', ...lines, ''];
}
