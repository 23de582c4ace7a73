import { isCode, isTooling, lineAt, type Project, type SourceFile, type Violation } from './project.ts';
import { isNode, nameOf, type SyntaxNode, treeOf, walk } from './syntax.ts';

/** The sentences of the words package, by key. */
const SENTENCES = /^packages\/knowledge\/src\/messages\/[a-z-]*en\.ts$/;
const OTHER_LANGUAGES = /^packages\/knowledge\/src\/(messages|languages)\//;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

interface Key {
  readonly key: string;
  readonly file: string;
  readonly line: number;
}

function keysOf(file: SourceFile): Key[] {
  const found: Key[] = [];
  walk(treeOf(file), (node) => {
    if (node.type !== 'Property') return;
    const key = nameOf(node['key']);
    if (key !== undefined) found.push({ key, file: file.path, line: lineAt(file.text, node.start) });
  });
  return found;
}

/** A key put together from words and holes, such as `heading.${level}`; one that is all holes could be any. */
function shapeOf(node: SyntaxNode): RegExp | undefined {
  const { quasis } = node;
  if (!Array.isArray(quasis)) return undefined;
  const parts = quasis
    .filter(isNode)
    .map(({ value }) => String((value as { readonly cooked?: unknown }).cooked));
  if (!parts[0]?.includes('.')) return undefined;
  return new RegExp(`^${parts.map(escaped).join('.*')}$`, 'u');
}

/** Answers which sentences stand in the list of the knowledge and are asked for by nobody. */
export function leftOverSentences(project: Project): Violation[] {
  const written = new Set<string>();
  const shapes: RegExp[] = [];
  for (const file of project.files) {
    if (!isCode(file.path) || isTooling(file.path) || OTHER_LANGUAGES.test(file.path)) continue;
    walk(treeOf(file), (node) => {
      if (node.type === 'Literal' && typeof node['value'] === 'string') written.add(node['value']);
      const shape = node.type === 'TemplateLiteral' ? shapeOf(node) : undefined;
      if (shape !== undefined) shapes.push(shape);
    });
  }
  return project.files
    .filter(({ path }) => SENTENCES.test(path))
    .flatMap(keysOf)
    .filter(({ key }) => !written.has(key) && !shapes.some((shape) => shape.test(key)))
    .map(({ key, file, line }) => ({ file, line, message: `no code asks for it any more: ${key}` }));
}
