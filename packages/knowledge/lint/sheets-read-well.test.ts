import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { ingredientKnowledge } from '../src/ingredients/index.ts';
import { type Conflict, conflicts } from '../src/ledger.ts';
import { conflictHours } from './conflict-hours.ts';
import { strengthInWords } from './entry-sheets.ts';
import { belongingSection } from './ingredient-names.ts';
import type { ReviewSheet } from './review-sheet.ts';
import { reviewSheets } from './review-sheets.ts';

const sheets = reviewSheets(knowledge);
const textOf = (path: string): string => sheets.find((sheet) => sheet.path === path)?.text ?? '';

/** What a clinician could not read at once: raw weights, keys of the data, a name twice, a page that leads nowhere. */
function faultsOf(all: readonly ReviewSheet[]): readonly string[] {
  const known = new Set(all.map(({ path }) => path));
  return all.flatMap(({ path, text }) => {
    const own = [
      ...(/log10|: -\d{3,4}\b/.test(text) ? ['a raw weight'] : []),
      ...(/\bfrom before\b|\b1 days\b|NaN|\bnull\b|undefined/.test(text) ? ['not a sentence'] : []),
    ];
    const [, belonging = ''] = /## What belongs to it\n([\s\S]*?)\n## (?!#)/.exec(text) ?? [];
    const [, byName = ''] = /### Known by name[^\n]*\n([\s\S]*?)(?:\n##|$)/.exec(`${belonging}\n##`) ?? [];
    const names = byName
      .split('\n')
      .flatMap((line) => line.replace(/^- (?:\*\*[^*]+\*\*: )?/, '').split('; '))
      .filter((name) => name !== '');
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    const room = path.includes('/') ? `${path.split('/')[0]}/` : '';
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) =>
      link.startsWith('../') ? link.slice(3) : `${room}${link}`,
    );
    return [
      ...own,
      ...twice.map((name) => `${name} twice`),
      ...links.filter((link) => !known.has(link)).map((link) => `leads nowhere: ${link}`),
    ].map((fault) => `${path}: ${fault}`);
  });
}

test('every sheet is in words, names a thing once and leads somewhere', () => {
  expect(faultsOf(sheets)).toEqual([]);
});

test('a raw weight, a riddle, a name twice and a dead link are refused', () => {
  const text = [
    '- How likely: -700 (1000 x log10 of the odds)',
    '- never from before hour 24',
    '- [gone](../care/gone.md)',
    '## What belongs to it',
    '### Known by name (2)',
    '- **lanolin**: Lanolin; Lanolin',
    '## Basis',
  ].join('\n');
  expect(faultsOf([{ path: 'cause/planted.md', text }])).toEqual([
    'cause/planted.md: a raw weight',
    'cause/planted.md: not a sentence',
    'cause/planted.md: Lanolin twice',
    'cause/planted.md: leads nowhere: care/gone.md',
  ]);
});

test('a strength is said in words with its factor', () => {
  expect(strengthInWords(-700)).toBe('much less likely (about 5 times less often)');
  expect(strengthInWords(-300)).toBe('less likely (about 2 times less often)');
  expect(strengthInWords(100)).toBe('a little more likely (about 1.3 times as often)');
  expect(strengthInWords(1500)).toBe('much more likely (about 30 times as often)');
  expect(strengthInWords(0)).toBe('makes no difference');
  expect(textOf('cause/milia.md')).toContain(
    'Before anything is known: much less likely (about 10 times less often) than ordinary healing',
  );
});

test('a class lists each name once, by the word they share, and each rule for names once', () => {
  const lanolin = belongingSection('lanolin', ingredientKnowledge);
  expect(lanolin.filter((line) => line.startsWith('- **lanolin**: the name'))).toHaveLength(1);
  expect(lanolin.join('\n')).toMatch(/- \*\*laneth\*\*: Laneth-10; Laneth-10 Acetate; /);
  const botanical = belongingSection('botanical', ingredientKnowledge).join('\n');
  expect(botanical).toMatch(/- \*\*aloe\*\*: Aloe; /);
  expect(botanical.match(/\*\*made from a plant\*\*/g)).toHaveLength(1);
  expect(botanical).not.toContain('Acer Saccharum (Sugar Maple) Extract');
  expect(belongingSection('no-such-class', ingredientKnowledge).join('')).toContain('Nothing yet.');
});

test('a conflict says its hours as sentences, and for what they stand', () => {
  const sunscreen = textOf('conflict/c-06.md');
  expect(sunscreen).toContain('## The hours, for using sunscreen');
  expect(sunscreen).toContain('- Nobody starts it before hour 24, no clinic either.');
  expect(sunscreen).toMatch(/\| mineral SPF 30\+ immediately \| [^|]+ \| no \|/);
  expect(textOf('conflict/c-28.md')).toContain('it starts 24 h (1 day) before the treatment at the latest');
  const [first] = conflicts;
  if (first === undefined) throw new Error('no conflicts');
  const planted = { ...first, id: 'C-99', resolvedWindow: { fromHour: 0, toHour: 1 } } as unknown as Conflict;
  expect(() => conflictHours(planted)).toThrow('nobody says for what the hours of C-99 stand');
});

test('a stage of an effect says which degrees it is for', () => {
  expect(textOf('effect/redness.md')).toMatch(/\| Redness[^|]*: mild or moderate \| until hour 72/);
  expect(textOf('effect/redness.md')).toMatch(/\| Redness[^|]*: severe \| not expected \|/);
});
