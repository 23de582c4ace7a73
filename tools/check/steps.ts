import { globSync } from 'node:fs';
import { databaseAccess } from './database-access.ts';
import { deadExports } from './dead-exports.ts';
import { environmentReads } from './environment-reads.ts';
import { fileNames } from './file-names.ts';
import { fileSize } from './file-size.ts';
import { importRule } from './import-rule.ts';
import { leftOverSentences } from './left-over-sentences.ts';
import { licences } from './licences.ts';
import { localLinks } from './local-links.ts';
import { machinePaths } from './machine-paths.ts';
import { openapiIsCurrent } from './openapi.ts';
import { textsThroughLanguage } from './page-texts.ts';
import type { Project, Violation } from './project.ts';
import { purity } from './purity.ts';
import { noticesAreCurrent } from './third-party-notices.ts';
import { runTool } from './tool-step.ts';
import { translations } from './translations.ts';
import { wording } from './wording.ts';

/** One step of `npm run check`: nothing back means content, else what to mend. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<readonly string[]>;
}

const say = ({ file, line, message }: Violation): string => `${file}:${line} ${message}`;

const OWN: Readonly<Record<string, (project: Project) => readonly Violation[]>> = {
  'import rule': importRule,
  'dead exports': deadExports,
  'database access': databaseAccess,
  'environment reads': environmentReads,
  purity,
  'file names': fileNames,
  'file size': fileSize,
  'machine paths': machinePaths,
  wording,
  'texts through the language': textsThroughLanguage,
  translations,
  'left-over sentences': leftOverSentences,
  licences,
  'local links': localLinks,
  'third-party notices': noticesAreCurrent,
};

function toolStep(root: string, name: string, tool: string, args: readonly string[]): Step {
  const run = async (): Promise<readonly string[]> => {
    const { ok, output } = await runTool(root, tool, args);
    return ok ? [] : output.split('\n');
  };
  return { name, run };
}

/** Answers the steps of `npm run check` in their order: the cheap first. */
export function stepsFor(project: Project): Step[] {
  const { root } = project;
  const types = globSync('{packages/*,tools,tests,bench}/tsconfig*.json', { cwd: root }).sort();
  return [
    ...Object.entries(OWN).map(([name, check]) => ({
      name,
      run: async () => check(project).map(say),
    })),
    toolStep(root, 'format and lint (biome)', 'biome', [
      'check',
      '--error-on-warnings',
      '--max-diagnostics=200',
      '.',
    ]),
    toolStep(root, 'lint, types and cycles (oxlint)', 'oxlint', ['--type-aware', '--deny-warnings', '.']),
    ...types.map((path) => toolStep(root, `types ${path}`, 'tsc', ['-p', path, '--pretty', 'false'])),
    { name: 'openapi', run: async () => (await openapiIsCurrent(root)).map(say) },
  ];
}
