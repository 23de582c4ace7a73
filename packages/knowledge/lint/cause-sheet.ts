import type { Cause, CauseCue, KnowledgeBase } from '@afterneedle/engine';
import type { BasisId } from '../src/claims/index.ts';
import { claims, describeBasis } from '../src/ledger.ts';
import { CUE_WORDS } from './cue-words.ts';
import { ONSET_BASIS } from './onset-basis.ts';
import { atomInWords } from './sheet-condition.ts';
import { atHour } from './sheet-hours.ts';
import { sheetPage } from './sheet-page.ts';

/** Says where a cause is shown, or when signs begin, and names no sign that speaks for it. */
const ABOUT_NO_SIGN: ReadonlySet<string> = new Set(['J-42', 'J-18']);

function rounded(times: number): number {
  if (times < 2.95) return Math.round(times * 10) / 10;
  return times < 20 ? Math.round(times) : Math.round(times / 10) * 10;
}

/** Answers a weight in words, with its factor: "much less likely (about 5 times less often)". */
export function strengthInWords(weight: number): string {
  const times = 10 ** (Math.abs(weight) / 1000);
  if (times < 1.05) return 'makes no difference';
  const size = times < 1.5 ? 'a little ' : times < 4.95 ? '' : 'much ';
  const often = weight > 0 ? 'as often' : 'less often';
  return `${size}${weight > 0 ? 'more' : 'less'} likely (about ${rounded(times)} times ${often})`;
}

function keysOf({ f, c, is = [] }: CauseCue): readonly string[] {
  return f === undefined ? [...is.map((answer) => `${c}=${answer}`), c ?? ''] : [f];
}

/** Answers which sources of a cause speak of the sign of a cue: for it or against it, a reader must judge. */
export function sourcesNaming({ cites }: Pick<Cause, 'cites'>, cue: CauseCue): readonly string[] {
  const words = keysOf(cue).flatMap((key) => CUE_WORDS[key] ?? []);
  return cites.filter((id) => {
    if (ABOUT_NO_SIGN.has(id)) return false;
    const said = Object.values(claims.find((claim) => claim.id === id)?.cues ?? {});
    const text = [describeBasis(id as BasisId).statement, ...said].join('; ').toLowerCase();
    return words.some((word) => word.test(text));
  });
}

const basisInWords = (named: readonly string[]): string =>
  named.length === 0 ? '(from memory, unsigned)' : `(named in ${named.join(', ')}; the strength is unsigned)`;

function cueInWords({ vocabulary }: KnowledgeBase, cause: Cause, cue: CauseCue): string {
  const { f, atLeast = 1, c, is = [], holds, fails, say } = cue;
  const what =
    f === undefined ? atomInWords(vocabulary, { c: c ?? '', is }) : atomInWords(vocabulary, { f, atLeast });
  const without =
    fails === undefined || fails === 0 ? '' : `; when known to be absent: ${strengthInWords(fails)}`;
  const named = sourcesNaming(cause, cue);
  return `- ${what}: ${strengthInWords(holds)}${without}. Said: "${say}" ${basisInWords(named)}`;
}

/** "Closed white dots, Tiny raised bumps" */
function signsInWords({ vocabulary }: KnowledgeBase, ids: readonly string[]): string {
  return ids.map((id) => vocabulary.findings.find((finding) => finding.id === id)?.label ?? id).join(', ');
}

/** Answers the sheet of a cause; its weights rank and never set a level. */
export function causeSheet(knowledge: KnowledgeBase, cause: Cause): string {
  const { id, label, about, prior, onset, cues, needs, ownCue, cites } = cause;
  const hoursFrom = ONSET_BASIS[id] ?? [];
  const timed =
    hoursFrom.length === 0
      ? '(from memory, unsigned)'
      : `(hours from ${hoursFrom.join(', ')}; the strength is unsigned)`;
  const lines = [
    `- Name shown: ${label}`,
    `- Told to the person: "${about}"`,
    `- Before anything is known: ${prior === 0 ? 'the yardstick; every other cause is set against it' : `${strengthInWords(prior)} than ordinary healing`} (from memory, unsigned)`,
    ...(needs === undefined
      ? []
      : [`- Never named while all of these are known to be absent: ${signsInWords(knowledge, needs)}`]),
    ...(ownCue === undefined
      ? []
      : [
          `- Held back at expected and self-care until one of these is there: ${signsInWords(knowledge, ownCue)}`,
        ]),
    '',
    'These strengths are our estimate, not measured, and not signed. They put causes in order and never set a level.',
    'Behind each line stands which sources below speak of that sign. Whether they speak for it or against it is yours to judge.',
    '',
    '## By hours since treatment',
    '',
    ...onset.map(({ until, add, say }) => {
      const when = until === null ? 'Later' : `Until ${atHour(until)}`;
      return `- ${when}: ${strengthInWords(add)}${say === undefined ? '' : `. Said: "${say}"`} ${timed}`;
    }),
    '',
    '## For and against',
    '',
    ...cues.map((cue) => cueInWords(knowledge, cause, cue)),
  ];
  return sheetPage(`Cause: ${label} (${id})`, lines, {
    name: `cause:${id}`,
    cites,
    ours: ['Every strength above: our estimate, not measured, to be signed by a clinician.'],
    question: 'Are these the signs that tell it apart, and is the text right?',
  });
}
