import { join } from 'node:path';
import { type Project, readProject, type Violation } from './project.ts';

/** Answers the planted tree that a check must refuse. */
export function plantedTree(check: string): Project {
  return readProject(join(import.meta.dirname, 'refuse', check));
}

/** Answers each violation as `file: message`, in order of file. */
export function saidOf(violations: readonly Violation[]): string[] {
  return violations.map(({ file, message }) => `${file}: ${message}`).sort();
}

/** Answers which files were refused, each once, in order. */
export function refusedFiles(violations: readonly Violation[]): string[] {
  return [...new Set(violations.map(({ file }) => file))].sort();
}
