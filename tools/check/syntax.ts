import { parseAst } from 'vite';
import type { SourceFile } from './project.ts';

/** A node of the syntax tree, as far as the checks care. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const trees = new WeakMap<SourceFile, SyntaxNode>();

/** Answers the syntax tree of a TypeScript file; throws with the path where it does not parse. */
export function treeOf(file: SourceFile): SyntaxNode {
  const known = trees.get(file);
  if (known !== undefined) return known;
  try {
    const lang = file.path.endsWith('x') ? 'tsx' : 'ts';
    const tree = parseAst(file.text, { lang, sourceType: 'module' }) as unknown as SyntaxNode;
    trees.set(file, tree);
    return tree;
  } catch (error) {
    throw new Error(`${file.path} does not parse`, { cause: error });
  }
}

/** Answers whether a value is a node of the tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** Calls `visit` on a node and on everything below it, parents first. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, parent?: SyntaxNode) => void): void {
  const descend = (at: SyntaxNode, parent?: SyntaxNode): void => {
    visit(at, parent);
    for (const value of Object.values(at)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) descend(child, at);
    }
  };
  descend(node);
}

/** Answers the name an identifier or a quoted name stands for. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node['name'] as string;
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;
}
