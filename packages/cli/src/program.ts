import { Command, CommanderError } from 'commander';
import type { Surroundings } from './commands/assess.ts';

const OK = 0;
const WRONG_USAGE = 2;

type AddCommand = (program: Command, around: Surroundings, finish: (code: number) => void) => void;

/** Each command is loaded when it is asked for: the knowledge it needs takes longer to load than many answers to give. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  assess: async () => (await import('./commands/assess.ts')).addAssess,
  before: async () => (await import('./commands/before.ts')).addBefore,
  plan: async () => (await import('./commands/plan.ts')).addPlan,
  check: async () => (await import('./commands/check.ts')).addCheck,
  knowledge: async () => (await import('./commands/knowledge.ts')).addKnowledge,
  serve: async () => (await import('./commands/operate.ts')).addServe,
  backup: async () => (await import('./commands/operate.ts')).addBackup,
  restore: async () => (await import('./commands/operate.ts')).addRestore,
  'verify-audit': async () => (await import('./commands/operate.ts')).addVerifyAudit,
  doctor: async () => (await import('./commands/operate.ts')).addDoctor,
  'demo-data': async () => (await import('./commands/operate.ts')).addDemoData,
  'rotate-keys': async () => (await import('./commands/operate.ts')).addRotateKeys,
  'export-clinic': async () => (await import('./commands/move-clinic.ts')).addExportClinic,
  'import-clinic': async () => (await import('./commands/move-clinic.ts')).addImportClinic,
};

function commandsFor([asked]: readonly string[]): Promise<readonly AddCommand[]> {
  const load = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  const all = load === undefined ? Object.values(COMMANDS) : [load];
  return Promise.all(all.map((one) => one()));
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
    for (const add of await commandsFor(args)) add(program, around, finish);
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
