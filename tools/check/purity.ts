import { isCode, isTooling, lineAt, type Project, type Violation } from './project.ts';
import { isNode, nameOf, type SyntaxNode, treeOf, walk } from './syntax.ts';

const CLOCK_AND_CHANCE = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID']);
const PLATFORM = new Set([
  'performance',
  'crypto',
  'process',
  'globalThis',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'console',
  'Temporal',
]);
const LOCALE = /^(toLocale\w*|localeCompare)$/;

function isNameOnly(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent === undefined) return false;
  const isMember =
    parent.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true;
  return isMember || (parent['key'] === node && parent['shorthand'] !== true && parent['computed'] !== true);
}

function impurity(node: SyntaxNode, parent: SyntaxNode | undefined, home: string): string | undefined {
  if (node.type === 'MemberExpression') {
    const path = `${nameOf(node['object']) ?? ''}.${nameOf(node['property']) ?? ''}`;
    if (CLOCK_AND_CHANCE.has(path)) return path;
    const property = nameOf(node['property']) ?? '';
    return home === 'engine' && LOCALE.test(property) ? property : undefined;
  }
  if (
    (node.type === 'NewExpression' || node.type === 'CallExpression') &&
    nameOf(node['callee']) === 'Date'
  ) {
    const given = Array.isArray(node['arguments']) ? node['arguments'].filter(isNode).length : 0;
    return given === 0 || node.type === 'CallExpression' ? 'the clock (Date without an argument)' : undefined;
  }
  if (node.type === 'NewExpression' && nameOf(node['callee']) === 'Function') return 'new Function';
  if (node.type !== 'Identifier' || isNameOnly(node, parent)) return undefined;
  const name = node['name'] as string;
  if (name === 'eval') return 'eval';
  if (home === 'engine' && name === 'Intl') return 'Intl';
  return home !== 'words' && PLATFORM.has(name) ? name : undefined;
}

/** Answers where engine, knowledge, words or contract use a clock, chance, a locale or a platform. */
export function purity(project: Project): Violation[] {
  const violations: Violation[] = [];
  for (const file of project.files) {
    const home = /^packages\/(engine|knowledge|words|contract)\/src\//.exec(file.path)?.[1];
    if (home === undefined || !isCode(file.path) || isTooling(file.path)) continue;
    walk(treeOf(file), (node, parent) => {
      const found = impurity(node, parent, home);
      if (found === undefined) return;
      const message = `${home} must take everything that varies as an argument, found ${found}`;
      violations.push({ file: file.path, line: lineAt(file.text, node.start), message });
    });
  }
  return violations;
}
