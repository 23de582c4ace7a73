import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Flow, flows } from './journeys/flows.ts';

const folder = fileURLToPath(new URL('./journeys/', import.meta.url));
const sources = new Map<string, string>();

function sourceOf(spec: string): string {
  const read = sources.get(spec) ?? readFileSync(`${folder}${spec}`, 'utf8');
  sources.set(spec, read);
  return read;
}

/** What stands behind the name of a test, up to its body; nothing where no test bears it. */
function headOf([spec, name]: Flow['phone'][number]): string | undefined {
  const source = sourceOf(spec);
  const at = [`'${name}'`, `\`${name}\``].map((quoted) => source.indexOf(quoted)).find((found) => found >= 0);
  return at === undefined ? undefined : source.slice(at + name.length, source.indexOf('=>', at));
}

test('there are 12 flows, each walked at the size of a phone by a test that stands', () => {
  expect(flows).toHaveLength(12);
  expect(new Set(flows.map(({ name }) => name)).size).toBe(12);
  const faults = flows.flatMap(({ name, phone, desktop, keyboard }) => [
    ...(phone.length === 0 ? [`${name}: nobody walks it`] : []),
    ...[...phone, ...desktop, ...keyboard]
      .filter((journey) => headOf(journey) === undefined)
      .map((journey) => `${name}: no test is called "${journey[1]}"`),
  ]);
  expect(faults).toEqual([]);
});

test('what is walked on a desktop bears its tag, and what is not says why', () => {
  const faults = flows.flatMap(({ name, desktop, keyboard, open }) => [
    ...desktop
      .filter((journey) => headOf(journey)?.includes('@desktop') !== true)
      .map((journey) => `${name}: "${journey[1]}" has no tag @desktop`),
    ...((desktop.length === 0 || keyboard.length === 0) && open === undefined
      ? [`${name}: not explained`]
      : []),
  ]);
  expect(faults).toEqual([]);
});

test('most are walked on a desktop, and most by keyboard alone', () => {
  expect(flows.filter(({ desktop }) => desktop.length > 0).length).toBeGreaterThan(6);
  expect(flows.filter(({ keyboard }) => keyboard.length > 0).length).toBeGreaterThan(6);
});

test('a test that does not stand is noticed', () => {
  expect(headOf(['erase.spec.ts', 'a test that nobody wrote'])).toBeUndefined();
});
