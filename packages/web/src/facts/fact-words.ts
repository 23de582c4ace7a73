import { type ContextDefinition, type FindingDefinition, SCALES } from '@afterneedle/engine';
import { type ContextId, contexts, type FindingId, findings } from '@afterneedle/knowledge';
import { msg, t } from '../language/t.ts';
import type { Option } from '../ui/choice.tsx';

const findingById = new Map<string, FindingDefinition>(findings.map((entry) => [entry.id, entry]));
const contextById = new Map<string, ContextDefinition>(contexts.map((entry) => [entry.id, entry]));

/** The words on every page for an answer that is not known. */
export const UNSURE: Option = { value: 'unsure', label: msg('I’m not sure') };

/** Looks a finding up. */
export function finding(id: FindingId): FindingDefinition {
  const entry = findingById.get(id);
  if (entry === undefined) throw new Error(`no finding ${id}`);
  return entry;
}

/** Looks a context fact up. */
export function context(id: ContextId): ContextDefinition {
  const entry = contextById.get(id);
  if (entry === undefined) throw new Error(`no context fact ${id}`);
  return entry;
}

/** Answers in which group of the form a fact stands. */
export function groupOfFact(id: string): FindingDefinition['group'] | 'context' {
  return findingById.get(id)?.group ?? 'context';
}

/** Answers how a fact is called, whether a finding or a context fact. */
export function labelOfFact(id: string): string {
  return t(findingById.get(id)?.label ?? contextById.get(id)?.label ?? id);
}

/** Answers how the value of a context fact is called. */
export function labelOfValue(id: string, value: string): string {
  return t(value === 'unsure' ? UNSURE.label : (contextById.get(id)?.labels[value] ?? value));
}

/** Answers the answer to a fact in words, short enough for a table. */
export function answerOfFact(id: string, value: number | boolean | string): string {
  if (value === 'unsure') return t('Not sure');
  if (typeof value === 'string') return labelOfValue(id, value);
  const entry = findingById.get(id);
  if (value === false || value === 0) return entry?.group === 'course' ? t('Better') : t('No');
  if (value === true || entry === undefined) return t('Yes');
  return capital(t(SCALES[entry.scale].steps[value - 1] ?? msg('Yes')));
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const AMOUNTS = [msg('A few'), msg('Some'), msg('Many')];

/** Answers the steps of a finding's scale as choices, mildest first, "not sure" last. */
export function stepOptions(id: FindingId): readonly Option[] {
  const { scale } = finding(id);
  const steps = scale === 'amount' ? AMOUNTS : SCALES[scale].steps.map((step) => capital(t(step)));
  return [...steps.map((label, index) => ({ value: String(index + 1), label })), UNSURE];
}

/** Answers whether how strong, how much or which kind is worth asking. */
export function hasSteps(id: FindingId): boolean {
  return ['severity', 'amount', 'fluid', 'bleeding', 'frequency', 'drowsiness'].includes(finding(id).scale);
}

/** Answers a finding as a line of a list. */
export function findingOption(id: FindingId): Option {
  const { label, hint } = finding(id);
  return { value: id, label, hint };
}
