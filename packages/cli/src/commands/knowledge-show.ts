import { knowledge } from '@afterneedle/knowledge';
import { usesOf } from '@afterneedle/knowledge/coverage';
import { expectEntries } from '@afterneedle/knowledge/expect';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import {
  type BasisDescription,
  type BasisId,
  claims,
  conflicts,
  describeBasis,
  evidence,
  judgements,
  sources,
  warnings,
} from '@afterneedle/knowledge/ledger';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';

/** One entry of the knowledge and everything it rests on. */
export interface ShownEntry {
  readonly kind: string;
  readonly entry: Readonly<Record<string, unknown>>;
  readonly basis: readonly BasisDescription[];
  /** Where an id of the ledger is at work. */
  readonly usedBy: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly cites?: readonly string[];
}

const inCheckIn = new Set(knowledge.care.map(({ id }) => id));

const SHELVES: readonly (readonly [kind: string, entries: readonly Entry[]])[] = [
  ['rule', knowledge.rules],
  ['lift', knowledge.lifts],
  ['effect', knowledge.effects],
  ['cause', knowledge.causes],
  ['care', [...knowledge.care, ...planKnowledge.care.filter(({ id }) => !inCheckIn.has(id))]],
  ['first aid', knowledge.firstAid],
  ['prevention', planKnowledge.prevention],
  ['thing', planKnowledge.things],
  ['before treatment', screeningKnowledge.rules],
  ['preparation', screeningKnowledge.preparations],
  ['checklist', screeningKnowledge.checklist],
  ['ingredient class', ingredientKnowledge.classes],
  ['everyday', ingredientKnowledge.everyday],
  ['what to expect', expectEntries],
  ['finding', knowledge.vocabulary.findings],
  ['context fact', knowledge.vocabulary.contexts],
  ['claim', claims],
  ['conflict', conflicts],
  ['evidence', evidence],
  ['warning', warnings],
  ['judgement', judgements],
  ['source', sources],
];

/** Answers every entry that carries this id; one id may stand for a rule and the finding it asks. */
export function entriesWithId(id: string): readonly ShownEntry[] {
  const wanted = id.toLowerCase();
  return SHELVES.flatMap(([kind, entries]) =>
    entries
      .filter((entry) => entry.id.toLowerCase() === wanted)
      .map((entry) => ({
        kind,
        entry: { ...entry },
        basis: (entry.cites ?? []).flatMap((cited) => describeBasis(cited as BasisId)),
        usedBy: entry.cites === undefined ? usesOf(entry.id as BasisId) : [],
      })),
  );
}

/** Answers up to five ids that look like a mistyped one. */
export function idsLike(id: string): readonly string[] {
  const wanted = id.toLowerCase();
  const all = SHELVES.flatMap(([, entries]) => entries.map((entry) => entry.id));
  return [...new Set(all.filter((known) => known.toLowerCase().includes(wanted)))].slice(0, 5);
}

/** Answers an entry as plain lines. */
export function entryAsText({ kind, entry, basis, usedBy }: ShownEntry): string {
  const lines = Object.entries(entry).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const rests = basis.map(
    ({ id, authority, year, title, statement, openedAtSource, unsigned, kind: sort }) => {
      const who = `${authority}${year === null ? '' : ` ${year}`}`;
      const open = unsigned === undefined ? '' : ` Unsigned: needs ${unsigned}.`;
      const read = sort === 'evidence' && !openedAtSource ? ' Not opened at source.' : '';
      return `  ${id} (${sort}; ${who}; ${title}): ${statement}${read}${open}`;
    },
  );
  return [
    kind.toUpperCase(),
    ...lines,
    ...(rests.length === 0 ? [] : ['rests on:', ...rests]),
    ...(usedBy.length === 0 ? [] : [`at work in: ${usedBy.join(', ')}`]),
  ].join('\n');
}
