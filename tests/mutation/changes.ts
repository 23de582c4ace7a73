import { isTreeNode, type TreeNode } from './syntax-tree.ts';

/** One way a place in the code could be wrong. */
export interface Change {
  readonly kind: string;
  /** The code instead; empty for a statement that is left out. */
  readonly to: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '<<': ['>>>'],
  '>>>': ['<<'],
  '>>': ['<<'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
  '&=': ['|='],
  '|=': ['&='],
  '^=': ['&='],
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};
const LEFT_OUT = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'trim', 'sort']);

const textOf = (node: TreeNode, text: string): string => text.slice(node.start, node.end);
const part = (node: TreeNode, key: string): TreeNode => node[key] as TreeNode;

function isText(node: TreeNode): boolean {
  if (node.type === 'TemplateLiteral') return true;
  if (node.type === 'BinaryExpression') return isText(part(node, 'left')) || isText(part(node, 'right'));
  return node.type === 'Literal' && typeof node['value'] === 'string';
}

function operatorChanges(node: TreeNode, text: string): Change[] {
  const operator = node['operator'] as string;
  const [left, right] = [part(node, 'left'), part(node, 'right')];
  if (operator === '+' && (isText(left) || isText(right))) return [];
  const between = text.slice(left.end, right.start);
  const before = text.slice(node.start, left.end);
  const after = text.slice(right.start, node.end);
  if (operator === '??') {
    return [
      { kind: '?? without its right side', to: textOf(left, text) },
      { kind: '?? without its left side', to: textOf(right, text) },
    ];
  }
  return (OPERATORS[operator] ?? []).map((other) => ({
    kind: `${operator} as ${other}`,
    to: `${before}${between.replace(operator, other)}${after}`,
  }));
}

function callChanges(node: TreeNode, text: string): Change[] {
  const callee = part(node, 'callee');
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return [];
  const property = part(callee, 'property');
  const name = textOf(property, text);
  if (LEFT_OUT.has(name)) {
    return [{ kind: `without ${name}`, to: text.slice(node.start, property.start).replace(/\??\.$/, '') }];
  }
  const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  if (other === undefined) return [];
  return [
    {
      kind: `${name} as ${other}`,
      to: `${text.slice(node.start, property.start)}${other}${text.slice(property.end, node.end)}`,
    },
  ];
}

/** Answers the ways in which an expression could be wrong. */
export function changesOf(node: TreeNode, text: string): Change[] {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return operatorChanges(node, text);
    case 'UpdateExpression':
      return [
        {
          kind: 'counted the other way',
          to: textOf(node, text).replace(/\+\+|--/, (two) => (two === '++' ? '--' : '++')),
        },
      ];
    case 'UnaryExpression': {
      const operator = node['operator'] as string;
      if (operator !== '!' && operator !== '-' && operator !== '~') return [];
      return [{ kind: `without ${operator}`, to: textOf(part(node, 'argument'), text) }];
    }
    case 'Literal':
      if (typeof node['value'] !== 'boolean') return [];
      return [{ kind: `${String(node['value'])} as ${String(!node['value'])}`, to: String(!node['value']) }];
    case 'ArrayExpression':
      return (node['elements'] as unknown[]).length === 0 ? [] : [{ kind: 'an empty list', to: '[]' }];
    case 'CallExpression':
      return callChanges(node, text);
    default:
      return [];
  }
}

/** Answers an expression that decides what is done, as always and as never. */
export function asCondition(node: TreeNode): Change[] {
  if (node.type === 'Literal') return [];
  return [
    { kind: 'always', to: 'true' },
    { kind: 'never', to: 'false' },
  ];
}

/** Answers the constants a function of this kind could give instead of what it works out. */
export function asConstant(value: TreeNode, returnType: string | undefined): Change[] {
  if (value.type === 'Literal' || (value.type === 'Identifier' && value['name'] === 'undefined')) return [];
  const constants = (): readonly string[] => {
    if (returnType === undefined) return ['undefined'];
    if (/^boolean$|^\w+ is /.test(returnType)) return ['true', 'false'];
    if (returnType === 'number') return ['0', '1'];
    if (returnType === 'string') return ["''"];
    return returnType.endsWith('[]') ? ['[]'] : ['undefined'];
  };
  return constants().map((to) => ({ kind: `gives ${to}`, to }));
}

const REMOVABLE = new Set(['ExpressionStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement']);

/** Answers whether a statement could be forgotten without breaking the syntax. */
export function isRemovable(node: TreeNode): boolean {
  return REMOVABLE.has(node.type);
}

/** Answers the name of the type a function says it gives. */
export function returnTypeOf(node: TreeNode, text: string): string | undefined {
  const annotation = node['returnType'];
  if (!isTreeNode(annotation)) return undefined;
  return textOf(annotation, text).replace(/^\s*:\s*/, '');
}
