import { expect, test } from 'vitest';
import { everydayActivities } from './everyday-activities.ts';
import { everydayProducts } from './everyday-products.ts';
import { patternsThatHold } from './patterns-that-hold.ts';

const idOf = (name: string): string | undefined =>
  [...everydayProducts, ...everydayActivities].find(({ names }) => names.includes(name))?.id;

test('sport that is always out of doors carries the hold of the sun, never shorter than that of sport', () => {
  const thing = (name: string) => everydayActivities.find(({ names }) => names.includes(name))?.thing;
  for (const name of ['skiing', 'snowboarding', 'hiking', 'golf', 'bike ride', 'esquí']) {
    expect(thing(name), name).toBe('direct-sun');
  }
});

test('minoxidil is a medicine and no hair dye', () => {
  for (const name of ['minoxidil', 'rogaine', 'regaine']) expect(idOf(name), name).toBe('hair-growth-drops');
});

test('needling by any of its names at home asks the clinic', () => {
  for (const name of ['dermarolling', 'derma stamp', 'dermaroller', 'dermapen']) {
    expect(idOf(name), name).toBe('laser');
  }
  expect(idOf('facial')).toBe('dermaplaning');
});

test('no everyday activity is read as an antibiotic by its ending', () => {
  const antibiotics = patternsThatHold.filter(({ classes }) => classes.some((one) => one === 'antibiotic'));
  const wrong = everydayActivities.flatMap(({ names }) =>
    names.flatMap((name) =>
      antibiotics
        .filter(
          ({ contains, unless = [] }) =>
            contains !== undefined && name.includes(contains) && !unless.some((not) => name.includes(not)),
        )
        .map(({ id }) => `${name}: ${id}`),
    ),
  );
  expect(antibiotics.length).toBeGreaterThan(3);
  expect(wrong).toEqual([]);
});
