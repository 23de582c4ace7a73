import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { wording } from './es/index.ts';
import { knowledgeTexts } from './knowledge-texts.ts';

describe('Spanish', () => {
  test.each(Object.entries(knowledgeTexts()))('has every text of the knowledge: %s', (_room, texts) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !(text in wording.texts))).toEqual([]);
  });

  test('has every sentence', () => {
    const messages: Readonly<Record<string, string | undefined>> = wording.messages;
    expect(Object.keys(en).filter((key) => messages[key] === undefined)).toEqual([]);
  });

  test('says nothing that the knowledge does not say', () => {
    const asked = new Set(Object.values(knowledgeTexts()).flat());
    const ours = /^(by its name: |the \d+ line|getting worse)/u;
    const stale = Object.keys(wording.texts).filter((text) => !asked.has(text) && !ours.test(text));
    // Names of sources and sentences of the engine stand in no entry.
    expect(stale.length).toBeLessThan(70);
  });
});
