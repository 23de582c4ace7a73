import { type Facts, type FindingAnswer, SCALES } from '@afterneedle/engine';
import { contexts, findings } from '@afterneedle/knowledge';
import { type Say, sayIn } from './catalogue.ts';

const findingOf = new Map<string, (typeof findings)[number]>(
  findings.map((finding) => [finding.id, finding]),
);
const contextOf = new Map<string, (typeof contexts)[number]>(
  contexts.map((context) => [context.id, context]),
);

/** Steps that say more than the label does. */
const SAID: readonly string[] = ['severity', 'amount', 'fluid', 'bleeding', 'frequency', 'drowsiness'];

/** Answers a label as it stands inside a sentence; short names such as RF stay as they are. */
export function lowered(label: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1);
}

/** Answers whether an id is a finding. */
export function isFinding(id: string): boolean {
  return findingOf.has(id);
}

/** Answers a finding or context fact in a few words, as it stands in a list: without brackets and figures. */
export function labelOf(id: string, say: Say = sayIn('en')): string {
  const label = (findingOf.get(id) ?? contextOf.get(id))?.label ?? id;
  return lowered(
    say
      .text(label)
      .replace(/ \(.*\)$/, '')
      .replace(/, \d.*$/, '')
      .replace(': ', ' '),
  );
}

/** Answers whether a finding is a line of the danger list. */
export function isDangerItem(id: string): boolean {
  return findingOf.get(id)?.group === 'danger-item';
}

/** Answers the word for a step of a finding; nothing where the label says it all. */
function stepOf(id: string, answer: FindingAnswer): string | undefined {
  const finding = findingOf.get(id);
  if (finding === undefined || typeof answer !== 'number' || answer < 1) return undefined;
  const step = SCALES[finding.scale].steps[answer - 1];
  if (finding.scale === 'danger') return answer === 1 ? step : undefined;
  return SAID.includes(finding.scale) ? step : undefined;
}

/** Answers a finding with its step: "swelling (moderate)". */
export function signText(id: string, answer: FindingAnswer, say: Say = sayIn('en')): string {
  const label = labelOf(id, say);
  if (findingOf.get(id)?.scale === 'course' && answer === 1) {
    const worse = say.text('getting worse');
    return label.endsWith(worse) ? `${label.slice(0, -worse.length)}${say.text('about the same')}` : label;
  }
  const step = stepOf(id, answer);
  return step === undefined ? label : `${label} (${say.text(step)})`;
}

/** Answers the words of a context value. */
export function contextText(
  id: string,
  value: string,
  say: Say = sayIn('en'),
): { readonly label: string; readonly value: string } | undefined {
  const context = contextOf.get(id);
  if (context === undefined) return undefined;
  const labels: Readonly<Record<string, string>> = context.labels;
  return { label: say.text(context.label), value: say.text(labels[value] ?? value) };
}

/** Answers whether a finding was answered as absent. */
export function isDenied({ findings: answers }: Facts, id: string): boolean {
  return answers[id] === 0;
}

const listFormats = new Map<string, Intl.ListFormat>();

function listIn(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(locale, { style: 'long', type });
  listFormats.set(key, format);
  return format;
}

/** Answers a list in words: "a, b and c". */
export function listText(items: readonly string[], locale: string): string {
  return listIn(locale, 'conjunction').format(items);
}

/** Answers a list of which one is enough, in words: "a, b or c". */
export function eitherText(items: readonly string[], locale: string): string {
  return listIn(locale, 'disjunction').format(items);
}
