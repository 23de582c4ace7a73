import { type Facts, type KnowledgeBase, parseFacts, SCALES } from '@afterneedle/engine';
import { type Dice, diceOf } from '@afterneedle/engine/proofs';

/** How much of a check-in is answered: all of it, or the danger list and some questions, as half-way through. */
export type Kind = 'whole' | 'half-way';

const HOURS = [2, 6, 12, 20, 30, 48, 60, 72, 90, 120, 168, 300, 700];

function flatFacts({ vocabulary }: KnowledgeBase, kind: Kind, dice: Dice): Record<string, number | string> {
  const flat: Record<string, number | string> = {};
  const signs = 1 + dice(6);
  for (const { id, group } of vocabulary.findings) {
    const isAsked = kind === 'whole' || group === 'danger-item' || group === 'danger' || dice(4) === 0;
    if (isAsked) flat[id] = 0;
  }
  for (let sign = 0; sign < signs; sign++) {
    const isGrave = dice(12) === 0;
    const among = vocabulary.findings.filter(({ group }) =>
      isGrave
        ? group === 'danger' || group === 'danger-item'
        : group === 'look' || group === 'feel' || group === 'course',
    );
    const finding = among[dice(among.length)];
    if (finding !== undefined) flat[finding.id] = 1 + dice(SCALES[finding.scale].max);
  }
  for (const { id, values, ordinary } of vocabulary.contexts) {
    if (kind === 'half-way' && dice(3) > 0) continue;
    flat[id] = dice(10) === 0 ? (values[dice(values.length)] as string) : ordinary;
  }
  return flat;
}

/** Answers check-ins as they come out of the parser, from JSON text, each an object of its own. */
export function checkIns(
  knowledgeBase: KnowledgeBase,
  { kind, count, seed }: { readonly kind: Kind; readonly count: number; readonly seed: number },
): readonly Facts[] {
  const dice = diceOf(seed);
  return Array.from({ length: count }, () => {
    const flat: unknown = JSON.parse(JSON.stringify(flatFacts(knowledgeBase, kind, dice)));
    const hoursSince = HOURS[dice(HOURS.length)];
    const parsed = parseFacts(flat, knowledgeBase.vocabulary, { hoursSince });
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
    return parsed.facts;
  });
}

/** Answers one check-in as a line: the time and the few answers that are not ordinary, all else absent by its own word. */
export function sparseLine({ vocabulary }: KnowledgeBase, id: number, dice: Dice): string {
  const facts: Record<string, number | string> = {};
  const shown = vocabulary.findings.filter(({ group }) => group !== 'danger-item' && group !== 'course');
  for (let sign = dice(6); sign >= 0; sign--) {
    const finding = shown[dice(shown.length)];
    if (finding !== undefined) facts[finding.id] = 1 + dice(SCALES[finding.scale].max);
  }
  for (let word = dice(3); word > 0; word--) {
    const context = vocabulary.contexts[dice(vocabulary.contexts.length)];
    if (context !== undefined) facts[context.id] = context.values[dice(context.values.length)] as string;
  }
  const hoursSince = HOURS[dice(HOURS.length)];
  return `${JSON.stringify({ id, hoursSince, facts, unmentioned: 'absent' })}\n`;
}
