import { readPlanRequest } from '@afterneedle/contract';
import {
  compileIngredients,
  type EverydayInput,
  type HoldLookup,
  holdsOf,
  judgeEveryday,
  judgeProduct,
  type ProductAnswer,
  planOf,
} from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { ingredientKnowledge } from '@afterneedle/knowledge/ingredients';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import type { Command } from 'commander';
import { dataOption, namesFileIn, readNamesFile } from '../input/names-file.ts';
import { optionAt, planOfOptions } from '../input/plan-options.ts';
import { textOf } from '../input/text-of.ts';
import { answerAsText } from '../output/product-text.ts';
import type { Surroundings } from './assess.ts';

/** What was asked for on the command line. */
interface CheckOptions {
  readonly hours?: string;
  readonly allergy?: readonly string[];
  readonly product?: string;
  readonly depth?: string;
  readonly fact?: readonly string[];
  readonly calm?: true;
  readonly names?: string;
  readonly data: string;
  readonly json?: true;
}

const OK = 0;
const WRONG_INPUT = 1;
const WRONG_USAGE = 2;
/** So many unknown names may be everyday words instead of a list. */
const MOST_NAMES = 4;

type Looked =
  | { readonly ok: true; readonly holds: HoldLookup; readonly context: Omit<EverydayInput, 'phrase'> }
  | { readonly ok: false; readonly problems: readonly Refusal[] };

interface Refusal {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** "lanolin" and "allergy-lanolin" both name the fact. */
function factNamed(said: string): string | undefined {
  const id = said.trim().toLowerCase().replace(/\s+/g, '-');
  return planKnowledge.facts.find(
    (fact) => fact.values.includes('yes') && (fact.id === id || fact.id === `allergy-${id}`),
  )?.id;
}

async function lookUp(
  { hours, depth, calm, fact = [], allergy = [] }: CheckOptions,
  now: number,
): Promise<Looked> {
  const given = await planOfOptions(
    {
      hours: hours ?? '0',
      fact: [...fact, ...allergy.flatMap((said) => factNamed(said) ?? [])],
      ...(depth === undefined ? {} : { depth }),
      ...(calm === undefined ? {} : { calm }),
    },
    now,
  );
  const { vocabulary, causes } = knowledge;
  const read = given.ok
    ? readPlanRequest(given.asked, { knowledge: planKnowledge, findings: vocabulary.findings, causes, now })
    : given;
  if (!read.ok) {
    return {
      ok: false,
      problems: read.problems.map((problem) => ({ ...problem, path: optionAt(problem.path) })),
    };
  }
  const facts = Object.assign({}, read.input.person, ...read.input.treatments.map((one) => one.facts));
  return {
    ok: true,
    holds: holdsOf(planOf(planKnowledge, read.input)),
    context: {
      person: { facts, definitions: planKnowledge.facts, allergies: allergy },
      ...(hours === undefined ? {} : { hour: Number(hours) }),
      ...(calm === undefined ? {} : { isCalm: calm }),
    },
  };
}

async function listOf(
  given: string | undefined,
  hasProduct: boolean,
  input: Surroundings['input'],
): Promise<string | undefined> {
  if (given !== undefined && given !== '-') return given;
  if (given === undefined && (hasProduct || input.isTTY === true)) return undefined;
  return textOf(input);
}

function isUnknown({ ingredients }: ProductAnswer): boolean {
  return (
    ingredients.length <= MOST_NAMES &&
    ingredients.every(({ recognised, personal }) => recognised === 'no' && !personal)
  );
}

/** Answers whether the ingredients, or the product or activity, may be used yet; returns the exit code. */
async function runCheck(given: {
  readonly list: string | undefined;
  readonly options: CheckOptions;
  readonly around: Surroundings;
}): Promise<number> {
  const { options, around } = given;
  const { output, errors } = around;
  const list = await listOf(given.list, options.product !== undefined, around.input);
  if (list === undefined && options.product === undefined) {
    errors.write(
      'Paste the ingredients, for example: afterneedle check "Aqua, Glycerin, Retinol" --hours 50\n',
    );
    return WRONG_USAGE;
  }
  const refuse = (problems: readonly Refusal[]): number => {
    if (options.json) output.write(`${JSON.stringify({ problems })}\n`);
    else errors.write(`${problems.map(({ path, message }) => `${path}: ${message}`).join('\n')}\n`);
    return WRONG_INPUT;
  };
  const looked = await lookUp(options, around.now);
  if (!looked.ok) return refuse(looked.problems);
  const { holds, context } = looked;
  const names = await readNamesFile(options.names ?? namesFileIn(options.data));
  const compiled = compileIngredients(ingredientKnowledge, names);
  const everyday = (phrase: string): ProductAnswer => judgeEveryday(compiled, holds, { phrase, ...context });
  let answer: ProductAnswer;
  if (list === undefined) answer = everyday(options.product ?? '');
  else {
    const product = options.product === undefined ? {} : { product: options.product };
    const judged = judgeProduct(compiled, holds, { text: list, ...product, ...context });
    if (!judged.ok) return refuse(judged.problems);
    const named = isUnknown(judged.answer) ? everyday(list) : judged.answer;
    answer = named.ingredients.some(({ recognised }) => recognised !== 'no') ? named : judged.answer;
  }
  const { ingredients, answer: verdict, untilHour, onlyWhen, unless, deciding, notes } = answer;
  if (options.json) {
    const line = {
      ingredients,
      answer: verdict,
      deciding,
      ...(untilHour === undefined ? {} : { untilHour }),
      ...(onlyWhen === undefined ? {} : { onlyWhen }),
      ...(unless === undefined ? {} : { unless }),
      ...(notes.length === 0 ? {} : { notes }),
    };
    output.write(`${JSON.stringify(line)}\n`);
  } else output.write(`${answerAsText(answer)}\n`);
  return OK;
}

/** Adds `check`: may I use this yet? */
export function addCheck(program: Command, around: Surroundings, finish: (code: number) => void): void {
  program
    .command('check')
    .description('Say of an ingredient list, a product or an activity whether it may be used yet.')
    .argument('[ingredients]', 'the list as on the label, or a name; "-" or a pipe reads it from the input')
    .option('--hours <number>', 'hours since the end of treatment')
    .option('--allergy <name...>', 'what gives you a rash: an ingredient, a kind of ingredient or a fact')
    .option('--product <name>', 'what the product is called, for example "mineral SPF 50"')
    .option('--depth <mm>', 'needle depth in millimetres')
    .option('--fact <key=value...>', 'facts of the plan, for example --fact device=rf acne-prone')
    .option('--calm', 'redness, stinging, peeling and weeping are gone')
    .option('--names <file>', 'official names to recognise, one a line')
    .addOption(dataOption())
    .option('--json', 'answer as one JSON object')
    .action(async (list: string | undefined, options: CheckOptions) => {
      finish(await runCheck({ list, options, around }));
    });
}
