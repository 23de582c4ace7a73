import { SCALES } from '@afterneedle/engine';
import { crisisLines } from '../danger/crisis-lines.ts';
import { DANGER_HEADING, dangerItems } from '../danger/danger-list.ts';
import { DEFAULT_EMERGENCY_NOTE } from '../danger/emergency-numbers.ts';
import * as expect from '../expect/index.ts';
import { knowledge } from '../index.ts';
import { ingredientKnowledge } from '../ingredients/index.ts';
import { interview } from '../interview/index.ts';
import { planKnowledge } from '../plan.ts';
import { screeningKnowledge } from '../screening/index.ts';

/** Where the knowledge holds words for a person, by room; what stands elsewhere are ids, names of substances and sources. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  any: ['label', 'say', 'says', 'ask', 'hint', 'about', 'why', 'good', 'advise', 'because', 'meanwhile'],
  expect: ['usual', 'heading', 'caption', 'white', 'brown', 'black', 'anySkin', 'who'],
  lists: ['lines', 'what', 'onlyIf', 'stretches'],
  danger: ['emergency', 'sameDay'],
  screening: ['sayOver'],
};
const KEYS = new Set(Object.values(TEXTS).flat());

function gather(value: unknown, key: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (KEYS.has(key) && /\p{L}/u.test(value)) found.add(value);
    return;
  }
  if (Array.isArray(value)) {
    for (const one of value) gather(one, key, found);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (key === 'labels' && typeof inner === 'string') found.add(inner);
    else gather(inner, name, found);
  }
}

/** Answers every English text of the knowledge that a person may read, each under the room it stands in first. */
export function knowledgeTexts(): Readonly<Record<string, readonly string[]>> {
  const { vocabulary, rules, lifts, effects, causes, care, firstAid } = knowledge;
  const { patterns: _names, ingredients: _substances, genera: _plants, ...products } = ingredientKnowledge;
  const rooms: Readonly<Record<string, unknown>> = {
    danger: { heading: [DANGER_HEADING], says: [DEFAULT_EMERGENCY_NOTE], dangerItems, firstAid, crisisLines },
    vocabulary: { vocabulary, labels: scaleWords() },
    rules: { rules, lifts },
    causes,
    care: { care, plan: planKnowledge },
    expect: { effects, parts: expect },
    screening: screeningKnowledge,
    interview,
    products: { products, titles: products.everyday.map(({ names: [label] }) => ({ label })) },
  };
  const seen = new Set<string>();
  return Object.fromEntries(
    Object.entries(rooms).map(([room, holding]) => {
      const found = new Set<string>();
      gather(holding, '', found);
      const own = [...found].filter((text) => !seen.has(text));
      for (const text of own) seen.add(text);
      return [room, own];
    }),
  );
}

/** The words of every step of a sign. */
function scaleWords(): Readonly<Record<string, string>> {
  const steps = Object.values(SCALES).flatMap((scale) => [...scale.steps]);
  return Object.fromEntries(steps.map((step) => [step, step]));
}
