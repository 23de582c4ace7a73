import type { Command } from 'commander';
import { knowledgeVersion } from '../knowledge-version.ts';
import type { Surroundings } from './assess.ts';
import { addIngredientsImport } from './knowledge-ingredients-import.ts';
import { addLedgerCommands } from './knowledge-ledger.ts';

const OK = 0;
const WRONG_INPUT = 1;

/** Adds the commands that look into what the engine believes, and why. */
export function addKnowledge(
  program: Command,
  { output, errors }: Surroundings,
  finish: (code: number) => void,
): void {
  const group = program.command('knowledge').description('Look into what the engine believes, and why.');
  group
    .command('facts')
    .description('List every fact a check-in may hold.')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: true }) => {
      const { factsAsText, factsCatalogue } = await import('./knowledge-facts.ts');
      output.write(`${json ? JSON.stringify(factsCatalogue()) : factsAsText()}\n`);
      finish(OK);
    });
  group
    .command('elm')
    .description('Print the rules as an ELM library (HL7 CQL), to run them in another engine.')
    .action(async () => {
      const { triageElm } = await import('@afterneedle/engine/elm');
      const { knowledge } = await import('@afterneedle/knowledge');
      output.write(`${JSON.stringify(triageElm(knowledge, await knowledgeVersion()))}\n`);
      finish(OK);
    });
  addLedgerCommands(group, { output, errors }, finish);
  addIngredientsImport(group, { output, errors }, finish);
  group
    .command('show')
    .description(
      'Show a rule, cause, effect, care item, class, fact or source with its basis and where it is at work.',
    )
    .argument('<id>', 'for example pus-or-crust, S0-15 or J-28')
    .option('--json', 'as JSON')
    .action(async (id: string, { json }: { json?: true }) => {
      const { entriesWithId, entryAsText, idsLike } = await import('./knowledge-show.ts');
      const found = entriesWithId(id);
      if (found.length === 0) {
        const like = idsLike(id);
        errors.write(
          `nothing is called "${id}"${like.length === 0 ? '' : `; did you mean ${like.join(', ')}?`}\n`,
        );
        finish(WRONG_INPUT);
        return;
      }
      output.write(`${json ? JSON.stringify(found) : found.map(entryAsText).join('\n\n')}\n`);
      finish(OK);
    });
}
