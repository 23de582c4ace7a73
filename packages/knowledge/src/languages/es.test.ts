import { describe, expect, test } from 'vitest';
import { everydayNamesInSpanish } from '../ingredients/everyday-names-in-spanish.ts';
import { ingredientKnowledge } from '../ingredients/index.ts';
import { en } from '../messages/en.ts';
import { wording } from './es/index.ts';
import { knowledgeTexts } from './knowledge-texts.ts';

/** Everyday things with fewer than 2 names in Spanish, or whose title is not the first of them. */
function withoutSpanish(
  all: readonly { readonly id: string; readonly names: readonly [string, ...string[]] }[],
): readonly string[] {
  return all
    .filter(({ id, names: [title] }) => {
      const names = everydayNamesInSpanish[id] ?? [];
      return names.length < 2 || wording.texts[title] !== names[0];
    })
    .map(({ id }) => id);
}

describe('Spanish', () => {
  test.each(Object.entries(knowledgeTexts()))('has every text of the knowledge: %s', (_room, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !(text in wording.texts))).toEqual([]);
  });

  test('has every sentence', () => {
    const messages: Readonly<Record<string, string | undefined>> = wording.messages;
    expect(Object.keys(en).filter((key) => messages[key] === undefined)).toEqual([]);
  });

  test('has a title and the names people type for every everyday thing, and shows the first of them', () => {
    expect(withoutSpanish(ingredientKnowledge.everyday)).toEqual([]);
    const known = new Set(ingredientKnowledge.everyday.map(({ id }) => id));
    expect(Object.keys(everydayNamesInSpanish).filter((id) => !known.has(id))).toEqual([]);
    expect(withoutSpanish([{ id: 'moon-bath', names: ['moon bath'] }])).toEqual(['moon-bath']);
    expect(withoutSpanish([{ id: 'gym', names: ['fitness hall'] }])).toEqual(['gym']);
  });

  test('has a label for every class of ingredients', () => {
    const labels = ingredientKnowledge.classes.map(({ label }) => label);
    expect(labels.length).toBeGreaterThan(40);
    expect(labels.filter((label) => !(label in wording.texts))).toEqual([]);
  });

  test('says nothing that the knowledge does not say', () => {
    const asked = new Set(Object.values(knowledgeTexts()).flat());
    const ours = /^(by its name: |the \d+ line|getting worse)/u;
    const stale = Object.keys(wording.texts).filter((text) => !asked.has(text) && !ours.test(text));
    // Names of sources and sentences of the engine stand in no entry.
    expect(stale.length).toBeLessThan(70);
  });
});
