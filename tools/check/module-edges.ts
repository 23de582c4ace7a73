import { lineAt, type SourceFile } from './project.ts';
import { isNode, nameOf, type SyntaxNode, treeOf, walk } from './syntax.ts';

/** One way in which a file takes something from another; `*` among the names stands for everything. */
export interface Import {
  readonly specifier: string;
  readonly names: readonly string[];
  readonly typeOnly: boolean;
  readonly reexport: boolean;
  readonly line: number;
}

/** One name that a file gives to others. */
export interface Export {
  readonly name: string;
  readonly line: number;
  /** A type of its own, not a value. */
  readonly isType: boolean;
}

interface ModuleEdges {
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
}

const list = (value: unknown): SyntaxNode[] => (Array.isArray(value) ? value.filter(isNode) : []);

function boundNames(pattern: SyntaxNode): string[] {
  if (pattern.type === 'Identifier') return [pattern['name'] as string];
  const inner = pattern.type === 'ObjectPattern' ? pattern['properties'] : pattern['elements'];
  return list(inner).flatMap((part) => {
    const target = part['value'] ?? part['argument'] ?? part['left'] ?? part;
    return isNode(target) ? boundNames(target) : [];
  });
}

function declaredNames(declaration: SyntaxNode): string[] {
  if (declaration.type === 'VariableDeclaration') {
    return list(declaration['declarations']).flatMap((one) =>
      isNode(one['id']) ? boundNames(one['id']) : [],
    );
  }
  return [nameOf(declaration['id']) ?? ''].filter((name) => name !== '');
}

function importedNames(node: SyntaxNode): string[] {
  return list(node['specifiers']).map((specifier) => {
    if (specifier.type === 'ImportNamespaceSpecifier') return '*';
    if (specifier.type === 'ImportDefaultSpecifier') return 'default';
    return nameOf(specifier['imported'] ?? specifier['local']) ?? '*';
  });
}

function exportedNames(node: SyntaxNode): string[] {
  if (node.type === 'ExportDefaultDeclaration') return ['default'];
  if (node.type === 'ExportAllDeclaration')
    return [nameOf(node['exported']) ?? ''].filter((name) => name !== '');
  if (node.type !== 'ExportNamedDeclaration') return [];
  if (isNode(node['declaration'])) return declaredNames(node['declaration']);
  return list(node['specifiers']).map((specifier) => nameOf(specifier['exported']) ?? '');
}

function isModuleAddress(node: SyntaxNode): boolean {
  return (
    node.type === 'NewExpression' && nameOf(node['callee']) === 'URL' && list(node['arguments']).length === 2
  );
}

function importOf(node: SyntaxNode, text: string): Import | undefined {
  const line = lineAt(text, node.start);
  const typeOnly =
    node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType';
  const specifier = isModuleAddress(node) ? nameOf(list(node['arguments'])[0]) : nameOf(node['source']);
  if (specifier === undefined) return undefined;
  if (node.type === 'NewExpression' && !/\.[jt]sx?$/.test(specifier)) return undefined;
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier, names: importedNames(node), typeOnly, reexport: false, line };
    case 'ExportNamedDeclaration':
      return { specifier, names: importedNames(node), typeOnly, reexport: true, line };
    case 'ExportAllDeclaration':
      return { specifier, names: ['*'], typeOnly, reexport: true, line };
    case 'ImportExpression':
    case 'TSImportType':
    case 'NewExpression':
      return { specifier, names: ['*'], typeOnly, reexport: false, line };
    default:
      return undefined;
  }
}

const known = new WeakMap<SourceFile, ModuleEdges>();

/** Answers what a file imports and exports, statically, dynamically or as a type. */
export function edgesOf(file: SourceFile): ModuleEdges {
  const before = known.get(file);
  if (before !== undefined) return before;
  const imports: Import[] = [];
  const exports: Export[] = [];
  walk(treeOf(file), (node) => {
    const taken = importOf(node, file.text);
    if (taken !== undefined) imports.push(taken);
    const isType = isNode(node['declaration']) && /^TS(Interface|TypeAlias)/.test(node['declaration'].type);
    for (const name of exportedNames(node))
      exports.push({ name, line: lineAt(file.text, node.start), isType });
  });
  const edges = { imports, exports };
  known.set(file, edges);
  return edges;
}
