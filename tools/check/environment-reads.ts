import { isCode, isTooling, lineAt, type Project, type Violation } from './project.ts';
import { nameOf, treeOf, walk } from './syntax.ts';

const CONFIG = 'packages/server/src/platform/config.ts';

/** Answers which shipped files read the environment, which only the server's platform/config.ts may. */
export function environmentReads(project: Project): Violation[] {
  const violations: Violation[] = [];
  for (const file of project.files) {
    if (!isCode(file.path) || isTooling(file.path) || file.path === CONFIG) continue;
    walk(treeOf(file), (node) => {
      const isRead =
        (node.type === 'MemberExpression' &&
          nameOf(node['object']) === 'process' &&
          nameOf(node['property']) === 'env') ||
        (node.type === 'ImportDeclaration' &&
          /^(node:)?process$/.test(nameOf(node['source']) ?? '') &&
          /\benv\b/.test(file.text.slice(node.start, node.end)));
      if (!isRead) return;
      const message = 'only platform/config.ts of the server reads the environment';
      violations.push({ file: file.path, line: lineAt(file.text, node.start), message });
    });
  }
  return violations;
}
