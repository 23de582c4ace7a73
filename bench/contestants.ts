import { compileKnowledge, decide, explain, type Facts, interpret, parseFacts } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { generatedRules } from '@afterneedle/knowledge/generated';
import { foreignEngine } from '../tests/foreign/cql-engine.ts';
import type { Starter } from './first-answer.ts';
import { plainFacts } from './plain-facts.ts';
import { withIfElse } from './with-if-else.ts';
import { withJsonRulesEngine } from './with-json-rules-engine.ts';
import { withZen, type ZenFacts, zenFacts } from './with-zen.ts';

/** One way to answer the same check-ins by the same rules. */
export interface Contestant {
  readonly name: string;
  /** Under which name it is started on its own, where its start is measured. */
  readonly starter?: Starter;
  /** What it works out, since not all do the same. */
  readonly what: string;
  /** How many check-ins it is timed on: fewer for the slow ones. */
  readonly inputs: number;
  /** Answers the check-in of that index; a promise where the engine only answers later. */
  readonly run: (index: number) => number | Promise<number>;
  /** The ids of what fired, sorted, where it names them; asked before the clock starts. */
  readonly fired?: (index: number) => Promise<readonly string[]>;
  /** Its program for a browser, as code that imports it; nothing where it does not bundle. */
  readonly bundled?: string;
}

const FEW = 100;
const sorted = (ids: readonly string[]): readonly string[] => ids.toSorted();

function ours(facts: readonly Facts[]): readonly Contestant[] {
  const compiled = compileKnowledge(knowledge, { generated: generatedRules });
  if (compiled.tables.fire === undefined)
    throw new Error('the rules as code are stale: run npm run generate');
  const byTables = compileKnowledge(knowledge);
  const at = (index: number): Facts => facts[index] as Facts;
  const copies = facts.map((one): Facts => structuredClone(one));
  const flat = facts.map(({ findings, contexts, minutes = 0 }) => ({
    flat: { ...findings, ...contexts },
    hoursSince: minutes / 60,
  }));
  const all = facts.length;
  return [
    {
      name: 'decide',
      what: 'level, level at worst, certificate, fired rules; rules as code',
      starter: 'afterneedle',
      inputs: all,
      run: (index) => decide(compiled, at(index)).fired.length,
      fired: async (index) => {
        const { fired, lifts } = decide(compiled, at(index));
        return sorted([...fired, ...lifts]);
      },
      bundled: `import { compileKnowledge, decide, parseFacts } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { generatedRules as generated } from '@afterneedle/knowledge/generated';
export const engine = { compiled: compileKnowledge(knowledge, { generated }), decide, parseFacts };`,
    },
    {
      name: 'decide, by tables',
      what: 'the same, rules as number tables',
      inputs: all,
      run: (index) => decide(byTables, at(index)).fired.length,
      fired: async (index) => {
        const { fired, lifts } = decide(byTables, at(index));
        return sorted([...fired, ...lifts]);
      },
      bundled: `import { compileKnowledge, decide, parseFacts } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
export const engine = { compiled: compileKnowledge(knowledge), decide, parseFacts };`,
    },
    {
      name: 'decide, facts not from the parser',
      what: 'the same',
      inputs: all,
      run: (index) => decide(compiled, copies[index] as Facts).fired.length,
    },
    {
      name: 'parse and decide',
      what: 'the same from a flat object',
      inputs: all,
      run: (index) => {
        const { flat: answers, hoursSince } = flat[index] as (typeof flat)[number];
        const parsed = parseFacts(answers, knowledge.vocabulary, { hoursSince });
        return parsed.ok ? decide(compiled, parsed.facts).fired.length : 0;
      },
    },
    {
      name: 'explain',
      what: 'and witnesses with basis, causes, open rules',
      inputs: all,
      run: (index) => explain(compiled, at(index)).why.length,
    },
    {
      name: 'interpreter',
      what: 'the same as decide, straight from the written rules',
      inputs: FEW,
      run: (index) => interpret(knowledge, at(index)).fired.length,
      fired: async (index) => {
        const { fired, lifts } = interpret(knowledge, at(index));
        return sorted([...fired, ...lifts]);
      },
    },
  ];
}

function zenContestant(zen: (facts: ZenFacts) => Promise<string[]>, inputs: readonly ZenFacts[]): Contestant {
  const at = (index: number): ZenFacts => inputs[index] as ZenFacts;
  return {
    name: '@gorules/zen-engine 0.54.0',
    starter: 'zen-engine',
    what: 'fired rules, on ready objects; native code',
    inputs: FEW,
    run: async (index) => (await zen(at(index))).length,
    fired: async (index) => sorted(await zen(at(index))),
  };
}

/** Answers everybody who takes part, each with its inputs ready made. */
export async function contestants(facts: readonly Facts[]): Promise<readonly Contestant[]> {
  const compiled = compileKnowledge(knowledge);
  const plain = facts.map((one) => plainFacts(compiled, one));
  const zenInputs = plain.map(zenFacts);
  const ifElse = await withIfElse(compiled);
  const jsonRules = withJsonRulesEngine(compiled);
  const zen = await withZen(compiled);
  const cql = foreignEngine(knowledge);
  const at = <T>(list: readonly T[], index: number): T => list[index] as T;
  return [
    ...ours(facts),
    {
      name: 'if/else, fired rules',
      starter: 'if-else',
      what: 'fired rules, on ready objects; the floor',
      inputs: facts.length,
      run: (index) => ifElse.fired(at(plain, index)).length,
      fired: async (index) => sorted(ifElse.fired(at(plain, index))),
    },
    {
      name: 'if/else, first hit',
      what: 'the level only; the floor',
      inputs: facts.length,
      run: (index) => ifElse.rank(at(plain, index)),
    },
    {
      name: 'json-rules-engine 7.3.1',
      starter: 'json-rules-engine',
      what: 'fired rules, on ready objects',
      inputs: FEW,
      run: async (index) => (await jsonRules(at(plain, index))).length,
      fired: async (index) => sorted(await jsonRules(at(plain, index))),
      bundled: `export { Engine } from 'json-rules-engine';`,
    },
    ...(zen === undefined ? [] : [zenContestant(zen, zenInputs)]),
    {
      name: 'cql-execution 3.3.2',
      starter: 'cql-execution',
      what: 'the same as decide, by the exported ELM',
      inputs: FEW,
      run: async (index) => (await cql(at(facts, index))).fired.length,
      fired: async (index) => {
        const { fired, lifts } = await cql(at(facts, index));
        return sorted([...fired, ...lifts]);
      },
      bundled: `export { Executor, Library, PatientSource } from 'cql-execution';`,
    },
  ];
}
