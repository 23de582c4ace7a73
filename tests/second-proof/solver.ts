import { setTimeout } from 'node:timers/promises';
import { init, type Z3_context, type Z3_parser_context, type Z3_solver } from 'z3-solver';

/** A solver that keeps what it was told, and answers questions one by one. */
export interface Solver {
  /** Adds definitions and assertions that hold for every question. */
  readonly tell: (smt: string) => void;
  /** Answers whether some values satisfy all assertions together with these. */
  readonly canBe: (assertions: readonly string[]) => Promise<boolean>;
  /** Answers such values by the name of their constant; undefined where there are none. */
  readonly example: (assertions: readonly string[]) => Promise<ReadonlyMap<string, number> | undefined>;
  /** Gives its memory back; it answers nothing any more. */
  readonly end: () => void;
}

type Z3 = Awaited<ReturnType<typeof init>>;

/** Of the ways z3 reckons, the one that takes the least time here: most of what is asked are steps and hours side by side. */
const OLDER_ARITHMETIC = 2;

/** How long an ended thread may take to say that it has. */
const LAST_WORDS_MS = 100;

let started: Promise<Z3> | undefined;

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

/** Reads the whole numbers of a model one by one: printing a large model takes longer than finding it. */
function valuesIn({ Z3: api }: Z3, context: Z3_context, solver: Z3_solver): ReadonlyMap<string, number> {
  const model = api.solver_get_model(context, solver);
  api.model_inc_ref(context, model);
  const values = new Map<string, number>();
  for (let index = 0; index < api.model_get_num_consts(context, model); index++) {
    const constant = api.model_get_const_decl(context, model, index);
    const value = api.model_get_const_interp(context, model, constant);
    if (value === null || !api.is_numeral_ast(context, value)) continue;
    const name = api.get_symbol_string(context, api.get_decl_name(context, constant));
    values.set(name, Number(api.get_numeral_string(context, value)));
  }
  api.model_dec_ref(context, model);
  return values;
}

/** Answers a new solver; the program that runs is z3, compiled to WebAssembly. */
export async function newSolver(): Promise<Solver> {
  started ??= init();
  const program = await started;
  const { Z3: api } = program;
  const config = api.mk_config();
  const context = api.mk_context(config);
  api.del_config(config);
  const solver = api.mk_simple_solver(context);
  api.solver_inc_ref(context, solver);
  const params = api.mk_params(context);
  api.params_inc_ref(context, params);
  api.params_set_uint(context, params, api.mk_string_symbol(context, 'arith.solver'), OLDER_ARITHMETIC);
  api.solver_set_params(context, solver, params);
  api.params_dec_ref(context, params);
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
      const values = isPossible ? valuesIn(program, context, solver) : undefined;
      api.solver_pop(context, solver, 1);
      return values;
    },
    end: () => {
      api.parser_context_dec_ref(context, parser);
      api.solver_dec_ref(context, solver);
      api.del_context(context);
    },
  };
}

/** Ends the threads of the solver, without which the process would not end. */
export async function endSolvers(): Promise<void> {
  if (started === undefined) return;
  // A thread that has just ended still says so; nobody would hear it.
  await setTimeout(LAST_WORDS_MS);
  const { em } = (await started) as unknown as { em: { PThread: { terminateAllThreads: () => void } } };
  em.PThread.terminateAllThreads();
  started = undefined;
}
