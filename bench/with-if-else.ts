import type { Atom, CompiledKnowledge, Condition } from '@afterneedle/engine';
import { rankOf } from '@afterneedle/engine';
import type { PlainFacts } from './plain-facts.ts';

/** The same rules as a programmer would write them down by hand, one `if` after the other. */
export interface IfElse {
  /** The rank only, and no further than the first that settles it. */
  readonly rank: (facts: PlainFacts) => number;
  /** The ids of all rules and lifts that fire. */
  readonly fired: (facts: PlainFacts) => string[];
}

function written(atom: Atom): string {
  if ('f' in atom) return `o[${JSON.stringify(atom.f)}] >= ${atom.atLeast}`;
  if ('c' in atom) {
    const words = atom.orUnknown === true ? [...atom.is, ''] : atom.is;
    return `(${words.map((word) => `o[${JSON.stringify(atom.c)}] === ${JSON.stringify(word)}`).join(' || ')})`;
  }
  return `o.minutes >= ${'fromHour' in atom ? atom.fromHour * 60 : atom.afterHour * 60 + 1}`;
}

function test({ all, groups }: Condition): string {
  const parts = (groups ?? []).map(({ need, of }) =>
    need === 1
      ? `(${of.map(written).join(' || ')})`
      : `(${of.map((atom) => `(${written(atom)} ? 1 : 0)`).join(' + ')}) >= ${need}`,
  );
  return [...all.map(written), ...parts].join(' && ');
}

function sourceOf({ rules, lifts }: CompiledKnowledge): string {
  const lift = (upTo: string): string =>
    lifts
      .filter((one) => one.upTo === upTo)
      .map((one) => `if (${test(one)}) return true;`)
      .join('\n');
  const collect = [...rules, ...lifts].map(
    (one) => `if (${test(one)}) fired.push(${JSON.stringify(one.id)});`,
  );
  const first = rules.map((rule) => `if (${test(rule)}) return ${rankOf(rule.level)};`);
  return [
    `function highest(o) { ${first.join('\n')} return 0; }`,
    `function toSameDay(o) { ${lift('same-day')} return false; }`,
    `function toContact(o) { ${lift('contact-provider')} return false; }`,
    'export function rank(o) { const found = highest(o); if (found >= 3) return found;',
    'if (found === 2) return toSameDay(o) ? 3 : 2; return toContact(o) || toSameDay(o) ? found + 1 : found; }',
    `export function fired(o) { const fired = []; ${collect.join('\n')} return fired; }`,
  ].join('\n');
}

/** Answers the floor: plain code for the same rules, generated, and compiled by JavaScript itself. */
export async function withIfElse(compiled: CompiledKnowledge): Promise<IfElse> {
  return (await import(`data:text/javascript,${encodeURIComponent(sourceOf(compiled))}`)) as IfElse;
}
