import { messageIn } from './message.ts';
/** Sentences the engine fills with names; a translation has a text for each, with the same holes. */
export const MADE_TEXTS: readonly string[] = [
  'We judged it by its name only, as: {things}. Its list of ingredients tells more.',
  'We do not know this allergy: {names}. We only looked for the word. Look on the label yourself, or ask your clinic.',
  'We do not know these allergies: {names}. We only looked for the word. Look on the label yourself, or ask your clinic.',
  'The words around the list name {names}. The list does not.',
  'It is not for you if this is so: {facts}.',
  'These words name no ingredient and were left out: {names}.',
  'You were not sure about this: {fact}.',
  'You told us of this: {fact}.',
  'You told us that {names} is not for you.',
  'We know it {how}.',
  'We read it as {names}.',
  '{label}: longer or stronger than is usual.',
  '{label}: not in the usual way.',
  '{label}: it should have settled by now.',
  '{label}: past its usual time and not getting better.',
];

const HOLE = /\{(\w+)\}/gu;
/** Holes that hold words of the knowledge; all others hold what was typed or printed. */
const OF_KNOWLEDGE: readonly string[] = ['fact', 'facts', 'how'];
/** The hole that holds the titles of everyday things beside names that were typed. */
const TITLES = 'things';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const patterns = MADE_TEXTS.map((text) => ({
  text,
  pattern: new RegExp(
    `^${text
      .split(HOLE)
      .map((part, index) => (index % 2 === 0 ? escaped(part) : `(?<${part}>(?:(?!\\. ).)+)`))
      .join('')}$`,
    'u',
  ),
}));

function inSentence(text: string, texts: Readonly<Record<string, string>>): string {
  const label = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  const found = texts[text] ?? texts[label] ?? text;
  return `${found.slice(0, 1).toLowerCase()}${found.slice(1)}`;
}

function inHole(hole: string, value: string, texts: Readonly<Record<string, string>>): string {
  if (hole === 'label') return texts[value] ?? value;
  if (hole === TITLES)
    return value
      .split(', ')
      .map((title) => texts[title] ?? title)
      .join(', ');
  return OF_KNOWLEDGE.includes(hole) ? inSentence(value, texts) : value;
}

/** Answers a sentence that the engine filled with names, in another language; nothing where it is none of them. */
export function madeTextIn(
  english: string,
  { locale, texts }: { readonly locale: string; readonly texts: Readonly<Record<string, string>> },
): string | undefined {
  for (const { text, pattern } of patterns) {
    const found = pattern.exec(english)?.groups;
    const wording = texts[text];
    if (found === undefined || wording === undefined) continue;
    const values = Object.entries(found).map(([hole, value]) => [hole, inHole(hole, value, texts)]);
    return String(messageIn(wording, locale).format(Object.fromEntries(values)));
  }
  return undefined;
}
