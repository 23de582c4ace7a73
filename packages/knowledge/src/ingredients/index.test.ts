import { compileIngredients, nameKey } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { planFacts } from '../care/plan-facts.ts';
import { things } from '../care/things.ts';
import { claimIds, conflictIds, evidenceIds, judgementIds, warningIds } from '../claims/ids.ts';
import { ingredientKnowledge } from './index.ts';

const { classes, ingredients, patterns, genera, plantParts, everyday } = ingredientKnowledge;
const twice = (all: readonly string[]) => all.filter((one, at) => all.indexOf(one) !== at);
const basis = new Set<string>([...claimIds, ...conflictIds, ...evidenceIds, ...warningIds, ...judgementIds]);

describe('the ingredient tables', () => {
  test('have each id once', () => {
    for (const list of [classes, ingredients, patterns, everyday])
      expect(twice(list.map(({ id }) => id))).toEqual([]);
    expect(twice(genera.map(({ genus }) => nameKey(genus)))).toEqual([]);
    expect(twice(genera.flatMap(({ common = [] }) => common.map(nameKey)))).toEqual([]);
  });

  test('hold no fewer names than they should', () => {
    expect(ingredients.length).toBeGreaterThan(1200);
    expect(everyday.length).toBeGreaterThanOrEqual(110);
    expect(plantParts.length).toBeGreaterThan(150);
  });

  test('give each name to one entry', () => {
    const owners = new Map<string, string>();
    const clashes = ingredients.flatMap(({ id, names }) =>
      names.flatMap((name) => {
        const key = nameKey(name);
        const owner = owners.get(key) ?? id;
        owners.set(key, id);
        return key === '' || owner !== id ? [`${name}: ${owner}, ${id}`] : [];
      }),
    );
    expect(clashes).toEqual([]);
    expect(twice(everyday.flatMap(({ names }) => names.map(nameKey)))).toEqual([]);
  });

  test('name only classes, things, facts and ledger ids that exist', () => {
    const classIds = new Set(classes.map(({ id }) => id));
    const used = [
      ...ingredients.flatMap((one) => one.classes),
      ...patterns.flatMap((one) => one.classes),
      ...genera.flatMap((one) => [...one.classes, ...(one.oilClasses ?? [])]),
    ];
    expect(used.filter((id) => !classIds.has(id))).toEqual([]);
    expect([...classIds].filter((id) => !used.includes(id))).toEqual([]);
    const thingIds = new Set<string>(things.map(({ id }) => id));
    const entries = [...classes, ...everyday];
    expect(entries.filter(({ thing }) => thing !== undefined && !thingIds.has(thing))).toEqual([]);
    expect(entries.filter(({ sooner }) => sooner !== undefined && !thingIds.has(sooner.thing))).toEqual([]);
    expect(entries.filter(({ thing, answer }) => thing === undefined && answer === undefined)).toEqual([]);
    expect(classes.filter(({ thing, answer }) => thing !== undefined && answer !== undefined)).toEqual([]);
    expect(entries.flatMap(({ cites }) => cites.filter((id) => !basis.has(id)))).toEqual([]);
    expect(entries.flatMap(({ id, cites }) => (twice(cites).length > 0 ? [id] : []))).toEqual([]);
    const values = new Map<string, readonly string[]>(planFacts.map(({ id, values: of }) => [id, of]));
    for (const { c, is } of classes.flatMap(({ personal = [] }) => personal))
      expect(values.get(c), c).toEqual(expect.arrayContaining([...is]));
  });

  test('never let a class pass without a thing that speaks for it', () => {
    expect(classes.filter(({ answer }) => answer === 'may')).toEqual([]);
  });

  test('name every substance with at least one class', () => {
    for (const list of [ingredients, patterns, genera])
      expect(list.filter((one) => one.classes.length === 0)).toEqual([]);
  });

  test('have patterns that say how they know it and ask for something', () => {
    for (const { id, label, starts, ends, contains, word } of patterns) {
      expect(label, id).toMatch(/^by its name: /);
      expect(
        [starts, ends, contains, word].some((part) => part !== undefined && part.trim() !== ''),
        id,
      ).toBe(true);
    }
  });

  test('know every allergy a plan asks about', () => {
    const asked = planFacts.map(({ id }) => id).filter((id) => id.startsWith('allergy-'));
    const known = new Set(classes.flatMap(({ personal = [] }) => personal.map(({ c }) => c)));
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  test('are read by the engine as one', () => {
    const compiled = compileIngredients(ingredientKnowledge);
    expect(compiled.byKey.size).toBeGreaterThan(8000);
    expect(compiled.genera.size).toBe(genera.length);
  });
});
