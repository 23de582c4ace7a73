import { isTooling, lineAt, type Project, type SourceFile, type Violation } from './project.ts';
import { isNode, nameOf, type SyntaxNode, treeOf, walk } from './syntax.ts';

/** Where pages for persons stand; the page of the proofs is English alone. */
const PAGES =
  /^packages\/web\/src\/(person\/(?!proved\/)|ui\/|drawings\/|body\/|facts\/|language\/(?!es\/|languages\.ts))/;

/** What takes an English text: shown now, shown later, or with something drawn in it. */
const TAKERS = new Set(['t', 'msg', 'rich']);

/** Attributes that a person sees or hears. */
const SEEN =
  /^(label|title|aria-label|aria-description|placeholder|alt|hint|heading|message|caption|summary)$/;

/** The same in every language. */
const NO_TEXT = new Set(['Afterneedle', 'A4', 'Read it in English', 'Ver esta página en español']);

/** Parts that show English on purpose. */
const IN_ENGLISH = new Set(['InEnglish']);

interface Visit {
  readonly node: SyntaxNode;
  readonly parents: readonly SyntaxNode[];
}

function visits(file: SourceFile): Visit[] {
  const found: Visit[] = [];
  const above = new Map<SyntaxNode, SyntaxNode>();
  walk(treeOf(file), (node, parent) => {
    if (parent !== undefined) above.set(node, parent);
    const parents: SyntaxNode[] = [];
    for (let at = parent; at !== undefined; at = above.get(at)) parents.push(at);
    found.push({ node, parents });
  });
  return found;
}

const holdsText = (text: string): boolean => /\p{L}{2}/u.test(text) && !NO_TEXT.has(text.trim());

const isTaken = (parents: readonly SyntaxNode[]): boolean =>
  parents.some((node) => node.type === 'CallExpression' && TAKERS.has(nameOf(node['callee']) ?? ''));

function isInEnglish(parents: readonly SyntaxNode[]): boolean {
  return parents.some((node) => {
    const opening = node['openingElement'];
    const name = isNode(opening) ? nameOf(opening['name']) : undefined;
    return name !== undefined && IN_ENGLISH.has(name);
  });
}

/** Some words after a capital: a text wherever it stands, also in a list that a page draws later. */
const isSentence = (text: string): boolean => /^\p{Lu}[\p{L}’']* .*\p{L}/u.test(text);

function isNoText(node: SyntaxNode, parent: SyntaxNode, parents: readonly SyntaxNode[]): boolean {
  if (/Import|Export|TSLiteralType|BinaryExpression/.test(parent.type)) return true;
  if (parent.type === 'Property' && parent['key'] === node) return true;
  return parents.some(({ type }) => type === 'ThrowStatement' || type === 'NewExpression');
}

/** The text that stands on a page as it is written, where a node holds one. */
function bareText({ node, parents }: Visit): string | undefined {
  const [parent, above] = parents;
  if (node.type === 'JSXText') return node['value'] as string;
  if (node.type !== 'Literal' || typeof node['value'] !== 'string' || parent === undefined) return undefined;
  if (parent.type === 'JSXAttribute') {
    return SEEN.test(nameOf(parent['name']) ?? '') ? node['value'] : undefined;
  }
  if (isSentence(node['value']) && !isNoText(node, parent, parents)) return node['value'];
  const isDrawn = parent.type === 'JSXExpressionContainer' && above?.type !== 'JSXAttribute';
  const isChosen = /^(Conditional|Logical)Expression$/.test(parent.type) && parent['test'] !== node;
  const isInDrawn = parents.find(({ type }) => !/^(Conditional|Logical)Expression$/.test(type));
  if (isDrawn || (isChosen && isInDrawn?.type === 'JSXExpressionContainer' && isDrawnIn(parents)))
    return node['value'];
  return undefined;
}

function isDrawnIn(parents: readonly SyntaxNode[]): boolean {
  const at = parents.findIndex(({ type }) => type === 'JSXExpressionContainer');
  const holder = parents[at + 1];
  return holder?.type !== 'JSXAttribute' || SEEN.test(nameOf(holder['name']) ?? '');
}

/** Answers the text that a call of `t`, `msg` or `rich` is given, where it is written there. */
function givenText({ node }: Visit): string | undefined {
  if (node.type !== 'CallExpression' || !TAKERS.has(nameOf(node['callee']) ?? '')) return undefined;
  const [first] = node['arguments'] as readonly SyntaxNode[];
  return first?.type === 'Literal' && typeof first['value'] === 'string' ? first['value'] : undefined;
}

function isOutsideFunctions({ node, parents }: Visit): boolean {
  const name = node.type === 'CallExpression' ? nameOf(node['callee']) : undefined;
  return (name === 't' || name === 'rich') && !parents.some(({ type }) => /Function/.test(type));
}

const isPage = ({ path }: SourceFile): boolean =>
  PAGES.test(path) && /\.tsx?$/.test(path) && !isTooling(path);

/** Answers every English text that pages of persons give to the language, each with where it stands first. */
export function pageTexts(
  project: Project,
): ReadonlyMap<string, { readonly file: string; readonly line: number }> {
  const texts = new Map<string, { file: string; line: number }>();
  for (const file of project.files.filter(isPage)) {
    for (const visit of visits(file)) {
      const text = givenText(visit);
      if (text !== undefined && !texts.has(text))
        texts.set(text, { file: file.path, line: lineAt(file.text, visit.node.start) });
    }
  }
  return texts;
}

/** Answers which pages write a text that no other language can replace, or ask for one before the language is known. */
export function textsThroughLanguage(project: Project): Violation[] {
  return project.files.filter(isPage).flatMap((file) =>
    visits(file).flatMap((visit) => {
      const line = lineAt(file.text, visit.node.start);
      if (isOutsideFunctions(visit))
        return [
          { file: file.path, line, message: 'no language is known here: use msg, and t where it is shown' },
        ];
      const text = bareText(visit);
      if (text === undefined || !holdsText(text) || isTaken(visit.parents) || isInEnglish(visit.parents))
        return [];
      return [{ file: file.path, line, message: `give it to t, msg or rich: ${text.trim().slice(0, 50)}` }];
    }),
  );
}
