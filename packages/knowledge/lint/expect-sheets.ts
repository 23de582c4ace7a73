import type { NotUsual } from '../src/expect/entry.ts';
import type { ExpectEntry } from '../src/expect/index.ts';
import { knowledge } from '../src/index.ts';
import { sheetPage } from './sheet-page.ts';
import { engine, full } from './stated.ts';

/** The rules that give a sentence its level, over every case it names. */
function rulesOf({ level, signs, about = {}, hours, or = [] }: NotUsual): readonly string[] {
  const cases = [{ signs, about, hours }, ...or.map((other) => ({ hours, ...other }))];
  const fired = new Set(cases.flatMap((asked) => engine.decide(full(asked)).fired));
  return knowledge.rules
    .filter((rule) => fired.has(rule.id) && rule.level === level)
    .map(({ id, cites }) => `\`${id}\` (${cites.join(', ')})`);
}

/** Answers the section with the level of each sentence, and the rules and sources behind it. */
function levelSection(notUsual: readonly NotUsual[]): readonly string[] {
  return [
    '## What is not usual, and how soon',
    '',
    '| Sentence | Level | Rule (what it rests on) |',
    '|---|---|---|',
    ...notUsual.map(
      (sign) =>
        `| ${sign.say} | ${sign.level} | ${rulesOf(sign).join('; ') || 'the time of the effect itself'} |`,
    ),
    '',
  ];
}

/** Answers the sheet of one entry of the pages on what to expect. */
export function expectSheet({ id, texts, effect, cites, notUsual = [] }: ExpectEntry): string {
  const lines = [
    ...(effect === undefined ? [] : [`Its hours are those of the effect \`${effect.id}\`.`, '']),
    '## What is said',
    '',
    ...texts.filter((text) => !notUsual.some(({ say }) => say === text)).map((text) => `- "${text}"`),
    '',
    ...(notUsual.length === 0 ? [] : levelSection(notUsual)),
  ];
  return sheetPage(`What to expect: ${id.replaceAll('-', ' ')}`, lines, {
    name: `expect:${id}`,
    cites,
    question: 'Is every sentence right, on every skin?',
  });
}
