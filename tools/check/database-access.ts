import { edgesOf } from './module-edges.ts';
import { isCode, isTooling, lineAt, type Project, type Violation } from './project.ts';
import { isNode, nameOf, treeOf, walk } from './syntax.ts';

const DRIVERS = new Set(['kysely', 'kysely/migration', 'pg', 'pg-boss', '@electric-sql/pglite']);
const STATEMENTS = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'executeQuery',
]);
const message = 'only queries.ts and platform/ may touch the database';

function mayTouch(path: string): boolean {
  return /(^|\/)queries\.ts$|\/src\/platform\//.test(path) || isTooling(path);
}

/** Answers which server files speak to the database from outside queries.ts and platform/. */
export function databaseAccess(project: Project): Violation[] {
  return project.files
    .filter((file) => file.path.startsWith('packages/server/') && isCode(file.path) && !mayTouch(file.path))
    .flatMap((file) => {
      const lines = edgesOf(file)
        .imports.filter(({ specifier, typeOnly }) => DRIVERS.has(specifier) && !typeOnly)
        .map(({ line }) => line);
      walk(treeOf(file), (node) => {
        const callee = node.type === 'CallExpression' ? node['callee'] : undefined;
        const called =
          isNode(callee) && callee.type === 'MemberExpression' ? nameOf(callee['property']) : undefined;
        if (called !== undefined && STATEMENTS.has(called)) lines.push(lineAt(file.text, node.end));
      });
      return lines.map((line) => ({ file: file.path, line, message }));
    });
}
