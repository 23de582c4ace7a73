import { isListLike } from './label-claims.ts';
import { findHeads, type Head, type HeadKind } from './label-heads.ts';
import { isProse } from './label-leftovers.ts';
import { withoutStrength } from './label-strength.ts';

/** A stretch of a label that is read as a list. */
export interface LabelSection {
  readonly text: string;
  readonly isActive: boolean;
  readonly mayContain: boolean;
}

/** Why a piece of a label is not an ingredient. */
export type DroppedAs =
  | 'heading'
  | 'around-the-list'
  | 'claim'
  | 'code'
  | 'footnote'
  | 'column'
  | 'purpose'
  | 'joining-word';

/** A piece of the label that was left out. */
export interface DroppedPiece {
  readonly text: string;
  readonly as: DroppedAs;
}

/** A label cut at its headings. */
export interface LabelSections {
  readonly sections: readonly LabelSection[];
  readonly dropped: readonly DroppedPiece[];
  /** Two lists with the same heading: two products, or two steps of one. */
  readonly hasTwoLists: boolean;
}

const STARTS_LIST: ReadonlySet<HeadKind> = new Set(['list', 'active', 'inactive', 'may']);
/** What a label says is not inside. */
const DENIES = /^(?:free|without|no added|does not|contains no|sans|ohne|sin|formulated without|not )/u;
/** What follows is inside besides the list before it. */
const ALSO_INSIDE = /^(?:contains|contient|contiene|enth[äa]lt|allergens?|may contain)/u;
const STEP = /^(?:step|part|phase) ?\d/u;

/** Cuts a tidied label at its headings into what is list and what stands around it. */
export function labelSections(text: string): LabelSections {
  const heads = findHeads(text);
  const hasList = heads.some(
    ({ kind, end }, index) => isListHead(kind) && isListAfter(text.slice(end, heads[index + 1]?.start)),
  );
  const sections: LabelSection[] = [];
  const dropped: DroppedPiece[] = [];
  let kind: HeadKind | 'before' = 'before';
  let isActive = false;
  let isStep = false;
  let denies = false;
  let at = 0;
  const addsToList = (next: Head | undefined): boolean =>
    next !== undefined && (next.kind === 'inactive' || ALSO_INSIDE.test(next.words));
  const close = (end: number, following?: Head): void => {
    const next = following?.kind;
    const body = text.slice(at, end);
    if (body.trim() === '') return;
    if (isStep && next !== undefined && STARTS_LIST.has(next) && !/[,;•·、]/u.test(body)) {
      dropped.push({ text: body, as: 'heading' });
      return;
    }
    if (kind === 'stop' && !hasList && sections.length === 0) {
      const sentence = /^[^.\n]*[.\n]?/u.exec(body)?.[0] ?? '';
      dropped.push({ text: sentence, as: denies ? 'claim' : 'around-the-list' });
      const rest = body.slice(sentence.length);
      if (rest.trim() !== '') sections.push({ text: rest, isActive: false, mayContain: false });
    } else if (kind === 'purpose') {
      if (withoutStrength(body).strength === undefined) dropped.push({ text: body, as: 'purpose' });
      else sections.push({ text: body, isActive: true, mayContain: false });
    } else if (kind === 'before' && next === 'inactive' && measuredEnd(body) !== '') {
      const end = measuredEnd(body);
      const before = body.slice(0, body.length - end.length);
      if (before.trim() !== '') dropped.push({ text: before, as: 'around-the-list' });
      sections.push({ text: end, isActive: true, mayContain: false });
    } else if (kind === 'before' && addsToList(following) && isListLike(lastSentence(body))) {
      const list = lastSentence(body);
      dropped.push({ text: body.slice(0, body.lastIndexOf(list)), as: 'around-the-list' });
      sections.push({ text: list, isActive: false, mayContain: false });
    } else if (kind === 'stop' || ((kind === 'key' || kind === 'before') && hasList)) {
      dropped.push({ text: body, as: denies ? 'claim' : 'around-the-list' });
    } else {
      sections.push({ text: body, isActive, mayContain: kind === 'may' });
    }
  };
  for (const head of heads) {
    if (head.kind === 'may' && isInsideBracket(text, head)) continue;
    if (head.kind === 'purpose' && kind !== 'active') continue;
    const hasActives = head.kind === 'purpose' && /\p{L}/u.test(text.slice(at, head.start));
    close(head.start, head);
    dropped.push({ text: text.slice(head.start, head.end), as: 'heading' });
    if (head.kind !== 'purpose') kind = head.kind;
    else if (hasActives) kind = 'purpose';
    isActive = kind === 'active';
    isStep = STEP.test(head.words);
    denies = DENIES.test(head.words);
    at = head.end;
  }
  close(text.length);
  return { sections, dropped, hasTwoLists: namesTwoLists(heads) };
}

const isListHead = (kind: HeadKind): boolean => kind === 'list' || kind === 'active' || kind === 'inactive';

/** "Ingredient listings may change" is no heading of a list; "Ingredients: Petrolatum" is. */
function isListAfter(body: string): boolean {
  return /\p{L}/u.test(body) && !isProse(body.slice(0, 400));
}

function lastSentence(text: string): string {
  const sentences = text
    .trimEnd()
    .replace(/\.$/u, '')
    .split(/(?<=\p{Ll}{2}\. )(?=\p{Lu})/u);
  return sentences.at(-1) ?? '';
}

/** What stands right before the inactive ones, every name with its strength, are the active ones. */
function measuredEnd(text: string): string {
  const end = text.slice(text.trimEnd().lastIndexOf('\n') + 1);
  const names = end.trim().replace(/\.$/u, '').split(/, |;/u);
  return names.every((name) =>
    /^\p{L}[\p{L}\d ()/'-]{2,60}? ?\d{1,2}(?:[.,]\d+)? ?%(?: ?\(?[wv] ?\/ ?[wv]\)?)?$/u.test(name.trim()),
  )
    ? end
    : '';
}

/** "[+/- CI 77491]" ends with its bracket, so the piece itself is read as a block. */
function isInsideBracket(text: string, head: Head): boolean {
  const open = text
    .slice(Math.max(0, head.start - 2), head.start)
    .trimEnd()
    .slice(-1);
  const marker = text.slice(head.start, head.end);
  const opens = open === '(' || open === '[' ? 1 : 0;
  const within = (marker.match(/[([]/gu)?.length ?? 0) - (marker.match(/[)\]]/gu)?.length ?? 0);
  return opens + within > 0 && (text.indexOf(')', head.end) !== -1 || text.indexOf(']', head.end) !== -1);
}

function namesTwoLists(heads: readonly Head[]): boolean {
  const seen = new Set<string>();
  let steps = 0;
  for (const { kind, words } of heads) {
    if (!STARTS_LIST.has(kind) || kind === 'may') continue;
    if (STEP.test(words)) steps += 1;
    else if (seen.has(words)) return true;
    seen.add(words);
  }
  return steps > 1;
}
