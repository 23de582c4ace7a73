import { createEngine } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { versioned } from '@afterneedle/knowledge/versioned';
import { Command, CommanderError, Option } from 'commander';
import { type AssessOptions, runAssess, type Surroundings } from './commands/assess.ts';
import { addBefore } from './commands/before.ts';
import { addCheck } from './commands/check.ts';
import { factsAsText, factsCatalogue } from './commands/knowledge-facts.ts';
import { addIngredientsImport } from './commands/knowledge-ingredients-import.ts';
import { addLedgerCommands } from './commands/knowledge-ledger.ts';
import { addPlan } from './commands/plan.ts';
import { versionOf } from './knowledge-version.ts';

const OK = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;

function addAssess(program: Command, around: Surroundings, finish: (code: number) => void): void {
  program
    .command('assess')
    .description('Say how soon someone should look at it, and why.')
    .argument('[message]', 'what is seen and felt; "-" or a pipe reads it from the input')
    .option('--hours <number>', 'hours since the end of treatment')
    .option('--fact <key=value...>', 'facts that are known, for example --fact fluid=3 device=rf')
    .addOption(
      new Option('--unmentioned <how>', 'what counts for facts nobody mentioned').choices([
        'unknown',
        'absent',
      ]),
    )
    .option('--zone <name>', 'time zone of the dates, for example Europe/London')
    .option('--json', 'answer as one JSON object')
    .option('--ndjson', 'read one JSON object a line, answer one line each')
    .option('--brief', 'leave "why" and "open" out of the lines')
    .action(async (message: string | undefined, options: AssessOptions) => {
      const engine = createEngine(knowledge, { lexicon, series: seriesKnowledge });
      finish(await runAssess(engine, versionOf(versioned), { message, options, around }));
    });
}

function addKnowledge(
  program: Command,
  { output, errors }: Surroundings,
  finish: (code: number) => void,
): void {
  const group = program.command('knowledge').description('Look into what the engine believes, and why.');
  group
    .command('facts')
    .description('List every fact a check-in may hold.')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: true }) => {
      output.write(`${json ? JSON.stringify(factsCatalogue()) : factsAsText()}\n`);
      finish(OK);
    });
  group
    .command('elm')
    .description('Print the rules as an ELM library (HL7 CQL), to run them in another engine.')
    .action(async () => {
      const { triageElm } = await import('@afterneedle/engine/elm');
      output.write(`${JSON.stringify(triageElm(knowledge, versionOf(versioned)))}\n`);
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
      const { entriesWithId, entryAsText, idsLike } = await import('./commands/knowledge-show.ts');
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

/** Makes the command line; the function it gives runs one command and answers the exit code. */
export function createProgram(around: Surroundings): (args: readonly string[]) => Promise<number> {
  return async (args) => {
    let code = OK;
    const finish = (answered: number): void => {
      code = answered;
    };
    const program = new Command('afterneedle')
      .description(
        'Recovery care after microneedling: how soon, why, what now. It informs; it is no substitute for care.',
      )
      .exitOverride()
      .configureOutput({
        writeOut: (text) => around.output.write(text),
        writeErr: (text) => around.errors.write(text),
      });
    program.version('0.1.0');
    addAssess(program, around, finish);
    addBefore(program, around, finish);
    addPlan(program, around, finish);
    addCheck(program, around, finish);
    addKnowledge(program, around, finish);
    for (const command of program.commands) inheritExit(command, around);
    try {
      await program.parseAsync([...args], { from: 'user' });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      return error.exitCode === 0 ? OK : WRONG_USAGE;
    }
    return code;
  };
}

function inheritExit(command: Command, around: Surroundings): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => around.output.write(text),
    writeErr: (text) => around.errors.write(text),
  });
  for (const child of command.commands) inheritExit(child, around);
}
