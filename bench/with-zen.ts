import type { Atom, CompiledKnowledge, Condition } from '@afterneedle/engine';
import type { PlainFacts } from './plain-facts.ts';

/** It is no dependency: it names packages for other computers that are not published, so a clean install would fail. */
const PACKAGE = '@gorules/zen-engine';

interface ZenModule {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => {
      readonly evaluate: (facts: ZenFacts) => Promise<unknown>;
    };
  };
}

async function installed(): Promise<ZenModule | undefined> {
  try {
    return (await import(PACKAGE)) as ZenModule;
  } catch {
    return undefined;
  }
}

/** Its expressions know no hyphens in names. */
const named = (id: string): string => id.replaceAll('-', '_');

function written(atom: Atom): string {
  if ('f' in atom) return `${named(atom.f)} >= ${atom.atLeast}`;
  if ('c' in atom) {
    const words = atom.orUnknown === true ? [...atom.is, ''] : atom.is;
    return `${named(atom.c)} in [${words.map((word) => `'${word}'`).join(', ')}]`;
  }
  return `minutes >= ${'fromHour' in atom ? atom.fromHour * 60 : atom.afterHour * 60 + 1}`;
}

function test({ all, groups }: Condition): string {
  const parts = (groups ?? []).map(({ need, of }) =>
    need === 1
      ? `(${of.map(written).join(' or ')})`
      : `(${of.map((atom) => `(${written(atom)} ? 1 : 0)`).join(' + ')}) >= ${need}`,
  );
  return [...all.map((atom) => `(${written(atom)})`), ...parts].join(' and ');
}

function decisionOf({ rules, lifts }: CompiledKnowledge): object {
  const expressions = [...rules, ...lifts].map((entry) => ({
    id: entry.id,
    key: named(entry.id),
    value: test(entry),
  }));
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        content: { expressions },
        position: { x: 1, y: 0 },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  };
}

/** Facts as its expressions name them; made before the clock starts. */
export type ZenFacts = Readonly<Record<string, number | string>>;

/** Answers facts under names its expressions can hold. */
export function zenFacts(facts: PlainFacts): ZenFacts {
  return Object.fromEntries(Object.entries(facts).map(([id, answer]) => [named(id), answer]));
}

/** Answers a function that says which rules and lifts of the same knowledge fire, by zen-engine; undefined where it is not installed. */
export async function withZen(
  compiled: CompiledKnowledge,
): Promise<((facts: ZenFacts) => Promise<string[]>) | undefined> {
  const zenModule = await installed();
  if (zenModule === undefined) return undefined;
  const ids = [...compiled.rules, ...compiled.lifts].map(({ id }) => [named(id), id] as const);
  const decision = new zenModule.ZenEngine().createDecision(decisionOf(compiled));
  return async (facts) => {
    const { result } = (await decision.evaluate(facts)) as { result: Readonly<Record<string, unknown>> };
    return ids.flatMap(([name, id]) => (result[name] === true ? [id] : []));
  };
}
