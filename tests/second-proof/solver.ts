import { init, type Z3_context, type Z3_parser_context, type Z3_solver } from 'z3-solver';

/** A solver that keeps what it was told, and answers questions one by one. */
export interface Solver {
  /** Adds definitions and assertions that hold for every question. */
  readonly tell: (smt: string) => void;
  /** Answers whether some values satisfy all assertions together with these. */
  readonly canBe: (assertions: readonly string[]) => Promise<boolean>;
  /** Answers such values by the name of their constant; undefined where there are none. */
  readonly example: (assertions: readonly string[]) => Promise<ReadonlyMap<string, number> | undefined>;
}

type Z3 = Awaited<ReturnType<typeof init>>;

let started: Promise<Z3> | undefined;

const VALUE = /^(\S+) -> (?:\(- (\d+)\)|(\d+))$/gm;

/** The lines are read by the synchronous parser: the asynchronous one frees its text before it has read it. */
function assertAll(
  { Z3: api }: Z3,
  { context, parser, solver }: { context: Z3_context; parser: Z3_parser_context; solver: Z3_solver },
  smt: string,
): void {
  const read = api.parser_context_from_string(context, parser, smt);
  const code = api.get_error_code(context);
  if (code !== 0) throw new Error(api.get_error_msg(context, code));
  for (let index = 0; index < api.ast_vector_size(context, read); index++) {
    api.solver_assert(context, solver, api.ast_vector_get(context, read, index));
  }
}

/** Answers a new solver; the program that runs is z3, compiled to WebAssembly. */
export async function newSolver(): Promise<Solver> {
  started ??= init();
  const program = await started;
  const { Z3: api } = program;
  const config = api.mk_config();
  const context = api.mk_context(config);
  api.del_config(config);
  const solver = api.mk_solver(context);
  api.solver_inc_ref(context, solver);
  const parser = api.mk_parser_context(context);
  api.parser_context_inc_ref(context, parser);
  const place = { context, parser, solver };

  const check = async (assertions: readonly string[]): Promise<boolean> => {
    api.solver_push(context, solver);
    assertAll(program, place, assertions.map((each) => `(assert ${each})`).join('\n'));
    const answer = await api.solver_check(context, solver);
    if (answer === 0) throw new Error('the solver does not know');
    return answer === 1;
  };
  return {
    tell: (smt) => assertAll(program, place, smt),
    canBe: async (assertions) => {
      const isPossible = await check(assertions);
      api.solver_pop(context, solver, 1);
      return isPossible;
    },
    example: async (assertions) => {
      const isPossible = await check(assertions);
      const model = isPossible ? api.model_to_string(context, api.solver_get_model(context, solver)) : '';
      api.solver_pop(context, solver, 1);
      if (!isPossible) return undefined;
      return new Map(
        [...model.matchAll(VALUE)].map(([, name, negative, plain]) => [
          String(name),
          negative === undefined ? Number(plain) : -Number(negative),
        ]),
      );
    },
  };
}

/** Ends the threads of the solver, without which the process would not end. */
export async function endSolvers(): Promise<void> {
  if (started === undefined) return;
  const { em } = (await started) as unknown as { em: { PThread: { terminateAllThreads: () => void } } };
  em.PThread.terminateAllThreads();
  started = undefined;
}
