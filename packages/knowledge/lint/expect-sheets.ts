import type { ExpectEntry } from '../src/expect/index.ts';
import { sheetPage } from './sheet-page.ts';

/** Answers the sheet of one entry of the pages on what to expect. */
export function expectSheet({ id, texts, effect, cites }: ExpectEntry): string {
  const lines = [
    ...(effect === undefined ? [] : [`Its hours are those of the effect \`${effect.id}\`.`, '']),
    '## What is said',
    '',
    ...texts.map((text) => `- "${text}"`),
    '',
  ];
  return sheetPage(`What to expect: ${id.replaceAll('-', ' ')}`, lines, {
    name: `expect:${id}`,
    cites,
    question: 'Is every sentence right, on every skin?',
  });
}
