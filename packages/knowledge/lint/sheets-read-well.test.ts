import { expect, test } from 'vitest';
import { knowledge } from '../src/index.ts';
import { ingredientKnowledge } from '../src/ingredients/index.ts';
import { type Conflict, conflicts } from '../src/ledger.ts';
import { sourcesNaming, strengthInWords } from './cause-sheet.ts';
import { conflictHours } from './conflict-hours.ts';
import { CUE_WORDS } from './cue-words.ts';
import { belongingSection } from './ingredient-names.ts';
import { namesSection } from './ingredient-sheets.ts';
import { ONSET_BASIS } from './onset-basis.ts';
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
    'Before anything is known: much less likely (about 10 times less often) than ordinary healing (from memory, unsigned)',
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

test('a row of an effect says which degrees it is for, and which rule asks for help', () => {
  expect(textOf('effect/redness.md')).toMatch(/\| Redness[^|]*: mild or moderate \| expected until hour 72/);
  expect(textOf('effect/redness.md')).toMatch(/\| Redness[^|]*: severe \| self-care until hour 48/);
  expect(textOf('effect/eyelid-puffiness.md')).toMatch(
    /: severe \| same-day \| the same \| \[eyelids-severe-or-one-sided\]/,
  );
});

/** Lines of a cause sheet that give a strength and do not say on what it rests. */
function strengthsOnNothing(text: string): readonly string[] {
  return text
    .split('\n')
    .filter((line) => /likely \(about|makes no difference/.test(line))
    .filter(
      (line) =>
        !/\((?:from memory, unsigned|(?:named in|hours from) [SECWJ][^;]*; the strength is unsigned)\)/.test(
          line,
        ),
    );
}

test('every strength of a cause names the sources that speak of its sign, or says it is from memory; all say unsigned', () => {
  const causes = sheets.filter(({ path }) => path.startsWith('cause/'));
  expect(causes).toHaveLength(knowledge.causes.length);
  expect(
    causes.flatMap(({ path, text }) => strengthsOnNothing(text).map((line) => `${path}: ${line}`)),
  ).toEqual([]);
  expect(strengthsOnNothing('- Itch: more likely (about 2 times as often). Said: "it itches"')).toHaveLength(
    1,
  );
  expect(textOf('cause/orbital-infection.md')).toMatch(
    /\(`eye-bulging`\)[^\n]*\(named in E-069; the strength is unsigned\)/,
  );
  expect(textOf('cause/wart-molluscum.md')).toMatch(/\(`firm-lumps`\)[^\n]*\(from memory, unsigned\)/);
});

test('a source is named for a sign only where it speaks of it, and hours only from what the cause cites', () => {
  const itch = { f: 'itch', holds: 200, say: 'it itches' };
  expect(sourcesNaming({ cites: ['E-074', 'E-013', 'J-18'] }, itch)).toEqual(['E-074']);
  expect(
    sourcesNaming({ cites: ['E-057'] }, { c: 'eczema', is: ['yes'], holds: 200, say: 'eczema' }),
  ).toEqual([]);
  const findings = new Set<string>(
    [...knowledge.vocabulary.findings, ...knowledge.vocabulary.contexts].map(({ id }) => id),
  );
  expect(Object.keys(CUE_WORDS).filter((key) => !findings.has(key.split('=')[0] ?? ''))).toEqual([]);
  for (const [id, hours] of Object.entries(ONSET_BASIS))
    expect(knowledge.causes.find((cause) => cause.id === id)?.cites, id).toEqual(
      expect.arrayContaining([...hours]),
    );
});

test('every name of an everyday thing stands with the source that uses it, or says it is from memory', () => {
  for (const { id, names } of ingredientKnowledge.everyday) {
    const sheet = textOf(`everyday/${id}.md`);
    const [, said = ''] = /## The names it answers to\n\n([\s\S]*?)\n\n## /.exec(sheet) ?? [];
    const lines = said
      .split('\n')
      .map((line) => line.replace(/: (?:from memory, unsigned|named in [SECWJ]-?\d.*)$/, ''));
    expect(lines, id).toEqual(names.map((name) => `- ${name}`));
  }
  expect(textOf('everyday/ibuprofen.md')).toContain('- advil: from memory, unsigned');
  expect(namesSection(['ice', 'lanolin'], ['E-104', 'S4-06']).slice(2)).toEqual([
    '- ice: from memory, unsigned',
    '- lanolin: named in S4-06',
  ]);
});

test('a line that another takes over says so, and asks for a floor only where it has one', () => {
  const daily = textOf('care/daily-sunscreen.md');
  expect(daily).toContain('It goes on as [Sunscreen every day](sunscreen-after-week-1.md).');
  expect(daily).toMatch(/until hour 168 instead of 720; it goes on as \[sunscreen-after-week-1\]/);
  expect(daily).not.toContain('Is the floor right?');
  expect(textOf('care/no-retinoids-or-aha.md')).toContain('Is the floor right?');
});

test('every sheet says that nobody has signed it, and no condition of one line stands as a list', () => {
  for (const { path, text } of sheets.filter(({ path: at }) => at !== 'README.md')) {
    expect(text, path).toMatch(
      /## Not signed yet\n\n- What this page says as a whole, to be signed by a clinician/,
    );
    expect(text, path).not.toMatch(/one or more of:\n {2}- [^\n]*\n(?! {2}-)/);
  }
});
