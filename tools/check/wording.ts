import { isCode, isTooling, lineAt, type Project, type SourceFile, type Violation } from './project.ts';
import { isNode, nameOf, type SyntaxNode, treeOf, walk } from './syntax.ts';

const MOST_WORDS = 20;

/** Where texts for persons stand; the ledger, the sources and the words people themselves use are none. */
const FOR_PERSONS =
  /^packages\/(words\/src|web\/src\/person|web\/src\/ui|web\/src\/drawings|knowledge\/src\/(vocabulary|rules|causes|effects|care|danger|expect|ingredients(?!\/(?:plant-parts|patterns))|messages|screening))\//;

/** The only sentences that may hold a refused word. */
const ALLOWED = ['This is advice, not a diagnosis.'];

const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/\bdiagnos(e|es|ed|ing|is|es|tic)\b/i, 'the product informs: write "likely cause"'],
  [/\bcertified\b/i, 'nothing here is'],
  [/\bguaranteed?s?\b/i, 'nothing here is'],
  [/\bclinically proven\b/i, 'nothing here is'],
  [/\bdon[’']?t worry\b|\bdo not worry\b|\bno need to worry\b/i, 'say what to do instead'],
  [/\bnot a medical device\b/i, 'say what it does: it informs'],
  [/\b(is|are|be|it[’']s|perfectly|completely|totally) safe\b|\bsafe (to|for) /i, '"safe" as a promise'],
  [/\berythema\b/i, 'write "redness" or "colour change"'],
  [/\bsub-?optimal\b/i, 'write "not ideal"'],
  [/\breaction profile\b/i, 'say which reaction'],
];

/** Keys whose value is no text for a person even where it holds spaces. */
const NOT_TEXT = new Set([
  'className',
  'd',
  'viewBox',
  'id',
  'href',
  'src',
  'points',
  'transform',
  'pattern',
  'regex',
]);

interface Text {
  readonly text: string;
  readonly start: number;
}

function textOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (node.type === 'JSXText') return node['value'] as string;
  if (node.type === 'TemplateElement') {
    const value = node['value'] as { readonly cooked?: string };
    return value.cooked;
  }
  if (node.type !== 'Literal' || typeof node['value'] !== 'string') return undefined;
  if (/Import|Export|TSLiteralType|TSExternal/.test(parent?.type ?? '')) return undefined;
  const key = parent === undefined ? undefined : nameOf(parent['key'] ?? parent['name']);
  return key !== undefined && NOT_TEXT.has(key) ? undefined : node['value'];
}

function textsOf(file: SourceFile): Text[] {
  if (file.path.endsWith('.html'))
    return [{ text: file.text.replaceAll(/<(style|script)[\s\S]*?<\/\1>|<[^>]+>/g, '. '), start: 0 }];
  const texts: Text[] = [];
  walk(treeOf(file), (node, parent) => {
    const text = textOf(node, parent)?.trim();
    if (text !== undefined && isNode(node) && /\s/.test(text)) texts.push({ text, start: node.start });
  });
  return texts;
}

/** Answers the sentences of a text; an ICU or template hole counts as one word. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?:;])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function faultsOf(text: string): string[] {
  const judged = ALLOWED.reduce((rest, sentence) => rest.replaceAll(sentence, ''), text);
  const words = REFUSED.flatMap(([pattern, why]) => {
    const found = pattern.exec(judged)?.[0];
    return found === undefined ? [] : [`"${found}": ${why}`];
  });
  const long = sentencesOf(judged)
    .map((sentence) => ({ sentence, count: sentence.split(' ').filter((word) => /\w/.test(word)).length }))
    .filter(({ count }) => count > MOST_WORDS)
    .map(({ sentence, count }) => `${count} words, at most ${MOST_WORDS}: ${sentence.slice(0, 60)}`);
  return [...words, ...long];
}

/** Answers which texts for persons hold a refused word or a sentence over 20 words. */
export function wording(project: Project): Violation[] {
  return project.files
    .filter(({ path }) => !IS_TRANSLATION.test(path))
    .filter(({ path }) => (FOR_PERSONS.test(path) && isCode(path) && !isTooling(path)) || isPage(path))
    .flatMap((file) =>
      textsOf(file).flatMap(({ text, start }) =>
        faultsOf(text).map((message) => ({ file: file.path, line: lineAt(file.text, start), message })),
      ),
    );
}

/** Lists in another language are judged by the rules of that language. */
const IS_TRANSLATION = /^packages\/knowledge\/src\/messages\/es\.ts$/;

function isPage(path: string): boolean {
  return /^packages\/web\/.*\.html$/.test(path);
}
