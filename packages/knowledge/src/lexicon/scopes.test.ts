import { compileLexicon, readMessage } from '@afterneedle/engine';
import { describe, expect, test } from 'vitest';
import { lexicon } from './index.ts';

const english = compileLexicon(lexicon);
const read = (text: string) => readMessage(english, text);

describe('the past, others and what-if', () => {
  test.each([
    ["at first it was red but now it's just dry", 'redness'],
    ['the swelling has gone down', 'swelling'],
    ['redness all gone, still peeling', 'redness'],
    ['watch for pus', 'fluid'],
    ['what if I get bumps', 'bumps'],
    ['worried about getting bumps', 'bumps'],
    ['can it cause swelling?', 'swelling'],
    ['last time I had bumps', 'bumps'],
    ['my friend had pus but I only have redness', 'fluid'],
  ])('do not count for an ordinary sign: %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeUndefined();
  });

  test.each([
    ["I'm worried about the swelling on my cheek", 'swelling'],
    ['should I be worried about pus coming out?', 'fluid'],
    ['is it normal to have bumps on day 5?', 'bumps'],
    ['my face was huge, it blew up', 'swelling'],
    ['it went red, then burned', 'redness'],
    ['my cheek swelled up and went hard', 'swelling'],
    ['had a session last month and I have dark spots', 'dark-marks'],
  ])('what is there counts: %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeDefined();
  });

  test.each([
    ['she is having fits', 'fit'],
    ['my sister is having a fit after the numbing cream', 'fit'],
    ['what if my throat closes', 'throat-tight'],
    ['they said to watch for fever', 'fever'],
    ['her lips are swelling up', 'lip-tongue-swelling'],
    ['last night I could not breathe', 'breathing-trouble'],
    ['at first my lips were swollen', 'lip-tongue-swelling'],
  ])('never cancel a danger sign: %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ['as a kid I had a fit', 'fit'],
    ['two days ago my lips were swollen but fine now', 'lip-tongue-swelling'],
    ['my mum had a seizure years ago', 'fit'],
  ])('a danger sign dated long ago is let go and noted: %s', (text, finding) => {
    const { findings, notes } = read(text);
    expect(findings[finding]).toBeUndefined();
    expect(notes).toContain(`long-over:${finding}`);
  });

  test.each([
    ['two days ago I had needling and my lips are swollen', 'lip-tongue-swelling'],
    ['my throat has been tight since last year', 'throat-tight'],
    ['two days ago my lips swelled up', 'lip-tongue-swelling'],
  ])('a date of the treatment or of the beginning lets nothing go: %s', (text, finding) => {
    expect(read(text).findings[finding]).toBeDefined();
  });

  test('a message about someone else only is read as theirs', () => {
    const { findings, contexts } = read('My daughter is 15. Her face is red and she has bumps');
    expect(findings).toMatchObject({ redness: true, bumps: true });
    expect(contexts).toMatchObject({ 'answered-by': 'other', 'under-18': 'yes' });
  });
});
