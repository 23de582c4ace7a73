import type { Command } from 'commander';
import type { Surroundings } from './assess.ts';

interface Options {
  readonly json?: true;
}

/** Adds the commands that look into the ledger: its coverage, its sources, its conflicts. */
export function addLedgerCommands(
  group: Command,
  { output, errors }: Pick<Surroundings, 'output' | 'errors'>,
  finish: (code: number) => void,
): void {
  group
    .command('coverage')
    .description('Say how far every claim, conflict and warning is at work; fails where one is not.')
    .option('--json', 'as JSON, with every detail')
    .action(async ({ json }: Options) => {
      const { coverageAnswer } = await import('./knowledge-coverage.ts');
      const { text, faults } = coverageAnswer(json === true);
      output.write(`${text}\n`);
      for (const fault of faults) errors.write(`${fault}\n`);
      finish(faults.length === 0 ? 0 : 1);
    });
  group
    .command('sources')
    .description(
      'List the articles and the literature, with year, grade and whether it was opened at source.',
    )
    .option('--json', 'as JSON')
    .action(async ({ json }: Options) => {
      const { sourcesAsText, sourcesCatalogue } = await import('./knowledge-sources.ts');
      output.write(`${json ? JSON.stringify(sourcesCatalogue()) : sourcesAsText()}\n`);
      finish(0);
    });
  group
    .command('conflicts')
    .description('List where the sources disagree and whom we follow; with an id, every voice in it.')
    .argument('[id]', 'for example C-06')
    .option('--json', 'as JSON')
    .action(async (id: string | undefined, { json }: Options) => {
      const { conflictAsText, conflictDetail, conflictsAsText, conflictsCatalogue } = await import(
        './knowledge-conflicts.ts'
      );
      if (id === undefined) {
        output.write(`${json ? JSON.stringify(conflictsCatalogue()) : conflictsAsText()}\n`);
        finish(0);
        return;
      }
      const detail = conflictDetail(id);
      if (detail === undefined) {
        errors.write(`no conflict is called "${id}"; they go from C-01 to C-43\n`);
        finish(1);
        return;
      }
      output.write(`${json ? JSON.stringify(detail) : conflictAsText(detail)}\n`);
      finish(0);
    });
}
