import { parseAst } from 'vite';

/** A node of the syntax tree, as far as mutants care. */
export interface TreeNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Answers whether a value is a node of the tree. */
export function isTreeNode(value: unknown): value is TreeNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

const WRAPPERS = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);
const TYPE_KEYS = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'parent']);

/** Answers the nodes right below a node that are code, types left out, in the order of the text. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  if (node.type.startsWith('TS') && !WRAPPERS.has(node.type)) return [];
  if (node.type === 'ImportDeclaration') return [];
  const children = Object.entries(node)
    .filter(([key]) => !TYPE_KEYS.has(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isTreeNode)
    .filter(({ start, end }) => end > start);
  // A shorthand `{ a }` holds the same place twice.
  const seen = new Set<number>();
  return children
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => !seen.has(start) && seen.add(start) !== undefined);
}

/** Answers the tree of a TypeScript module. */
export function treeOfModule(text: string): TreeNode {
  return parseAst(text, { lang: 'ts', sourceType: 'module' }) as unknown as TreeNode;
}
