import { asCondition, asConstant, type Change, changesOf, isRemovable, returnTypeOf } from './changes.ts';
import { childrenOf, isTreeNode, type TreeNode, treeOfModule } from './syntax-tree.ts';

/** One change to one file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** Runs when the module is read, not when a function is called. */
  readonly atLoad: boolean;
}

/** A file that holds all its mutants at once; which one is at work is told from outside. */
export interface MutatedFile {
  readonly mutants: readonly Mutant[];
  readonly code: string;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const TESTED = new Set([
  'IfStatement',
  'ConditionalExpression',
  'WhileStatement',
  'DoWhileStatement',
  'ForStatement',
]);
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').slice(0, 120);

interface Place {
  readonly returnType: string | undefined;
  readonly inFunction: boolean;
  readonly isTest: boolean;
  readonly isReturned: boolean;
  readonly isLinked: boolean;
  readonly isDefault: boolean;
}

function placeOf(
  child: TreeNode,
  parent: TreeNode,
  { place, text }: { readonly place: Place; readonly text: string },
): Place {
  const isFunction = FUNCTIONS.has(parent.type);
  const isBody = isFunction && parent['body'] === child;
  return {
    returnType: isFunction ? returnTypeOf(parent, text) : place.returnType,
    inFunction: place.inFunction || isFunction,
    isTest: TESTED.has(parent.type) && parent['test'] === child,
    isReturned:
      (parent.type === 'ReturnStatement' && parent['argument'] === child) ||
      (isBody && child.type !== 'BlockStatement'),
    // What stands inside `a?.b.c()` can not be put into brackets.
    isLinked:
      parent.type === 'ChainExpression' ||
      (place.isLinked && (parent['object'] === child || parent['callee'] === child)),
    isDefault: parent.type === 'AssignmentPattern' && parent['right'] === child,
  };
}

function changesAt(node: TreeNode, place: Place, text: string): readonly Change[] {
  const own = place.isLinked && node.type === 'CallExpression' ? [] : changesOf(node, text);
  const all = [
    ...own,
    ...(place.isTest ? asCondition(node) : []),
    ...(place.isReturned ? asConstant(node, place.returnType) : []),
    ...(place.isDefault ? [{ kind: 'without its default', to: 'undefined' }] : []),
  ];
  const seen = new Set([text.slice(node.start, node.end)]);
  return all.filter(({ to }) => !seen.has(to) && seen.add(to) !== undefined);
}

/** Answers every mutant of a module and the module with a switch at each place; the first has the given number. */
export function mutantsOf(
  text: string,
  { file, first }: { readonly file: string; readonly first: number },
): MutatedFile {
  const mutants: Mutant[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;

  function noted(node: TreeNode, changes: readonly Change[], inFunction: boolean): number {
    const number = first + mutants.length;
    const before = oneLine(text.slice(node.start, node.end));
    for (const { kind, to } of changes) {
      mutants.push({ file, line: lineAt(node.start), kind, before, after: oneLine(to), atLoad: !inFunction });
    }
    return number;
  }

  function inside(node: TreeNode, place: Place): string {
    let code = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      if (child.start < at) continue;
      code += text.slice(at, child.start) + rendered(child, placeOf(child, node, { place, text }));
      at = child.end;
    }
    return code + text.slice(at, node.end);
  }

  function rendered(node: TreeNode, place: Place): string {
    if (isRemovable(node)) {
      const number = noted(node, [{ kind: 'left out', to: '' }], place.inFunction);
      // Its own braces, or an `else` behind it would change sides.
      return `{ if (!$at(${number}, 1)) ${inside(node, place)} }`;
    }
    const changes = changesAt(node, place, text);
    if (changes.length === 0) return inside(node, place);
    const number = noted(node, changes, place.inFunction);
    const others = changes
      .slice(0, -1)
      .map(({ to }, index) => `$is(${number + index}) ? (${to}) : `)
      .join('');
    return `($at(${number}, ${changes.length}) ? ${others}(${changes.at(-1)?.to}) : (${inside(node, place)}))`;
  }

  const nowhere: Place = {
    returnType: undefined,
    inFunction: false,
    isTest: false,
    isReturned: false,
    isLinked: false,
    isDefault: false,
  };
  const tree = treeOfModule(text);
  const body = (tree['body'] as unknown[]).filter(isTreeNode);
  const code = body.map((node) => rendered(node, nowhere)).join('\n');
  return { mutants, code: `const { at: $at, is: $is } = globalThis.mutation;\n${code}` };
}
