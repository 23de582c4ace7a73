import { boundsOf, type Reading } from '../facts/bounds.ts';
import type { Facts } from '../facts/facts.ts';
import type { KnowledgeBase } from '../facts/knowledge-base.ts';
import { rankOf } from '../facts/level.ts';
import { atomsOf, holds } from './holds.ts';
import { liftsOf, rulesOf } from './rules-of.ts';
import type { Witness } from './witness.ts';

/** What is known of the named facts, and of nothing else. */
function only(reading: Reading, named: Witness['facts']): Reading {
  const pick = <T>(from: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(from).filter(([id]) => Object.hasOwn(named, id)));
  const minutes = Object.hasOwn(named, 'hoursSince') ? reading.minutes : Number.NEGATIVE_INFINITY;
  return { findings: pick(reading.findings), contexts: pick(reading.contexts), minutes };
}

function isMisquoted(id: string, said: Witness['facts'][string], facts: Facts, least: Reading): boolean {
  if (id === 'hoursSince') return facts.minutes !== Math.round(Number(said) * 60);
  const words = least.contexts[id];
  if (words !== undefined) return said !== 'unsure' && (words[0] ?? 'unknown') !== said;
  const step = least.findings[id];
  const given = facts.findings[id];
  if (said === 'unsure') return given !== 'unsure';
  if (said !== true) return given !== said || step !== said;
  return step !== 1 || (typeof given === 'number' && given > 0);
}

/**
 * Answers what is wrong with a witness, or nothing. It knows nothing of the tables: the facts must be those that were
 * given, they alone must satisfy the rule as it is written, and the rule must lead to that level and rest on that basis.
 */
export function checkWitness(
  witness: Witness,
  facts: Facts,
  knowledgeBase: KnowledgeBase,
): string | undefined {
  const { kind, rule: id, level, cites } = witness;
  const entries = kind === 'lift' ? liftsOf(knowledgeBase) : rulesOf(knowledgeBase);
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) return `no ${kind} is called ${id}`;
  const { least, most } = boundsOf(facts, knowledgeBase);
  const misquoted = Object.entries(witness.facts).find(([fact, said]) =>
    isMisquoted(fact, said, facts, least),
  );
  if (misquoted !== undefined) return `${id} quotes ${misquoted[0]} as ${misquoted[1]}, which was not given`;
  if (cites.length === 0 || cites.join() !== entry.cites.join()) return `${id} rests on another basis`;
  if (kind === 'unsure') {
    const names = atomsOf(entry).some((atom) => 'f' in atom && witness.facts[atom.f] === 'unsure');
    if (!names || !holds(entry, most)) return `${id} does not need what was unsure`;
    return level === 'contact-provider' ? undefined : `an unsure answer does not lead to ${level}`;
  }
  if (!holds(entry, only(least, witness.facts)))
    return `${id} is not satisfied by ${JSON.stringify(witness.facts)}`;
  const leadsTo = 'upTo' in entry ? rankOf(level) <= rankOf(entry.upTo) : level === entry.level;
  return leadsTo ? undefined : `${id} does not lead to ${level}`;
}
