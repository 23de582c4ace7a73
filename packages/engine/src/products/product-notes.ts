import type { IngredientAnswer } from './product-answer.ts';
import type { ReadLabel } from './read-label.ts';

const LONGEST_QUOTE = 60;
const MOST_QUOTES = 3;

const NO_TIME = 'You gave no time, so this counts as just after your treatment.';
const NOT_KNOWN = 'Some names are not known. Ask your clinic about them before you use it.';
const UNTOLD = 'It is not for you if this is so: ';

const BY_NAME = 'We judged it by its name only, as: ';

/** Answers what was judged where only a name was given; a list tells more. */
export function byNameNote(names: readonly string[]): string {
  return `${BY_NAME}${names.join(', ')}. Its list of ingredients tells more.`;
}

/** Answers whether a note says what was judged at all, which a page says before all else. */
export function saysWhatWasJudged(note: string): boolean {
  return note.startsWith(BY_NAME);
}

/** Answers whether a page that names what is not known and what is open says this note already. */
export function saidOnPage(note: string): boolean {
  return note === NO_TIME || note === NOT_KNOWN || note.startsWith(UNTOLD);
}

interface Seen {
  readonly ingredients: readonly IngredientAnswer[];
  readonly around: readonly string[];
  readonly lacksFilter: boolean;
  readonly hasHour: boolean;
  /** What nobody told, in words, and what would change an answer. */
  readonly untold: readonly string[];
  /** Typed allergies nobody knows. */
  readonly strangers: readonly string[];
}

/** Answers what a person does about allergies nobody here knows. */
export function unknownAllergyNote(allergies: readonly string[]): string {
  const these = allergies.length === 1 ? 'this allergy' : 'these allergies';
  return `We do not know ${these}: ${quoted(allergies)}. We only looked for the word. Look on the label yourself, or ask your clinic.`;
}

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_QUOTES).map((text) => {
    const plain = text.replace(/\s+/gu, ' ').trim();
    return plain.length > LONGEST_QUOTE ? `"${plain.slice(0, LONGEST_QUOTE)}..."` : `"${plain}"`;
  });
  return shown.join(', ');
}

/** Answers what a person should know of how a label was read, in plain sentences. */
export function productNotes(read: ReadLabel & { readonly ok: true }, seen: Seen): readonly string[] {
  const left = read.dropped
    .filter(({ as }) => as === 'around-the-list' || as === 'claim')
    .map(({ text }) => text);
  const unknown = seen.ingredients.filter(({ answer }) => answer === 'unknown').length;
  const notes: (string | false)[] = [
    !seen.hasHour && NO_TIME,
    seen.ingredients.length === 0 && 'No ingredient was found in this text.',
    read.hasTwoLists && 'This looks like more than one list. Check one product at a time.',
    seen.lacksFilter &&
      'This is called a sunscreen, but the list names no sun filter. The list is not whole.',
    seen.around.length > 0 && `The words around the list name ${seen.around.join(', ')}. The list does not.`,
    unknown > 0 && NOT_KNOWN,
    read.mentions.some(({ mention }) => mention.mayContain) &&
      'The label says some of these may be inside. They count here as if they were.',
    seen.untold.length > 0 && `${UNTOLD}${seen.untold.join(', ')}.`,
    left.length > 0 && `These words name no ingredient and were left out: ${quoted(left)}.`,
    seen.strangers.length > 0 && unknownAllergyNote(seen.strangers),
  ];
  return notes.filter((note) => note !== false);
}
