import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const UI = join(import.meta.dirname, '../../src/ui');
/** Left and right of the page: they do not turn with the direction of a language. */
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear):\s*(?:left|right)/gmu;
/** What lies on a photo stays where the photo has it. */
const OF_PHOTOS = /^photo(s|-capture|-compare)?\.css$/;

test('the styles turn with the direction of the language', () => {
  const found = readdirSync(UI)
    .filter((name) => name.endsWith('.css') && !OF_PHOTOS.test(name))
    .flatMap((name) =>
      [...readFileSync(join(UI, name), 'utf8').matchAll(PHYSICAL)].map(
        (match) => `${name}: ${match[0].trim()}`,
      ),
    );
  expect(found).toEqual([]);
});

test('a physical property would be found', () => {
  expect('.a { margin-left: 4px; }'.match(PHYSICAL)).not.toBeNull();
  expect('.a { left: 0; }'.match(PHYSICAL)).not.toBeNull();
  expect('.a { text-align: left; inset-inline-start: 0; }'.match(PHYSICAL)).not.toBeNull();
  expect('.a { margin-inline-start: 4px; text-align: start; }'.match(PHYSICAL)).toBeNull();
});
