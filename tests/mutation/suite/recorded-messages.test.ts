import { createHash } from 'node:crypto';
import { compileLexicon, type ReadMessage, readMessage } from '@afterneedle/engine';
import { type Dice, diceOf } from '@afterneedle/engine/proofs';
import { lexicon } from '@afterneedle/knowledge/lexicon';
import { expect, test } from 'vitest';
import { messagesOf } from '../../messages/message-set.ts';

const english = compileLexicon(lexicon);
const written = [...messagesOf('a'), ...messagesOf('b')].map(({ text }) => text);
const parts = written.flatMap((text) => text.split(/(?<=[.!?;,])\s+/));
const JOINTS = [
  ' ',
  '. ',
  ', ',
  ' and ',
  ' but ',
  ' or ',
  ' then ',
  '; ',
  ' no ',
  ' not ',
  ' since ',
  ' 3 days ago ',
];

/** Pieces of what people wrote, put together anew: sentences nobody wrote, so that rules meet each other. */
function* mixed(count: number): Generator<string> {
  const dice = diceOf(81);
  const pick = (list: readonly string[]): string => list[dice(list.length)] as string;
  for (let index = 0; index < count; index++) {
    let text = pick(parts);
    for (let more = dice(4); more > 0; more--) text += pick(JOINTS) + pick(parts);
    yield dice(6) === 0 ? text.toUpperCase() : text;
  }
}

const SIGNS = [
  'redness',
  'a headache',
  'fever',
  'swelling',
  'itching',
  'pus',
  'a rash',
  'my lips are numb',
  'vomiting',
];
const LINKS = ['-', ' - ', '–', ' to ', ' or ', '/', ' / ', ' ', '+', ' + ', ' and ', ', '];
const UNITS = ['hours', 'hrs', 'days', 'day', 'weeks', 'h', 'minutes', 'months', 'nights'];
const FRAMES = [
  (sign: string, time: string) => `I have ${sign} for ${time}`,
  (sign: string, time: string) => `${sign} since ${time} ago, treated ${time} ago`,
  (sign: string, time: string) => `had my microneedling ${time} ago. No: ${sign}, pus, fever`,
  (sign: string, time: string) => `${sign} after ${time} of sun, then cream on it`,
  (sign: string, time: string) => `is ${sign} normal ${time} after rf needling? not sure it is ${sign}`,
  (sign: string, time: string) =>
    `worse in the last ${time}: ${sign} & hot + sore, but no ${sign} on the left cheek`,
  (sign: string, time: string) =>
    `in 2019 i had ${sign}. now ${time} of ${sign} (very strong), unless i sleep`,
  (sign: string, time: string) => `${sign} goes away and comes back every ${time}; i'm 16 and took ibuprofen`,
  (sign: string, time: string) => `neither ${sign} nor itching, only ${sign} at first, gone by ${time}`,
];

/** Signs and times in every form a number is written in. */
function* numbered(count: number): Generator<string> {
  const dice = diceOf(83);
  for (let index = 0; index < count; index++) {
    const [low, high] = [dice(12), dice(90)];
    const unit = UNITS[dice(UNITS.length)] as string;
    const half = dice(6) === 0 ? ' and a half' : '';
    const range = dice(3) === 0 ? `${low}` : `${low}${LINKS[dice(LINKS.length)]}${high}`;
    const frame = FRAMES[dice(FRAMES.length)] as (typeof FRAMES)[number];
    yield frame(SIGNS[dice(SIGNS.length)] as string, `${range}${dice(5) === 0 ? '' : ' '}${unit}${half}`);
  }
}

/** One way to say a wording of the lexicon, each choice made by chance. */
function oneWay(wording: string, dice: Dice): string {
  const pick = (list: readonly string[]): string => list[dice(list.length)] as string;
  const phrases = wording.split(/[;\n]/u).filter((phrase) => phrase.trim() !== '');
  let said = pick(phrases);
  for (let before = ''; before !== said; ) {
    before = said;
    said = said.replace(/\(([^()]*)\)/u, (_, choices: string) => pick(choices.split('|')));
  }
  const classes: Readonly<Record<string, string>> = lexicon.classes;
  const words = said.replace(/@(\w+)/gu, (_, name: string) => pick((classes[name] ?? name).split(/\s+/u)));
  return words
    .split(/\s+/u)
    .map((word) => pick(word.split('|')))
    .join(' ')
    .trim();
}

const SAYINGS = [
  (sign: string, cue: string) => `${cue} ${sign}`,
  (sign: string, cue: string) => `${sign} ${cue}`,
  (sign: string, cue: string, other: string) => `${cue} ${sign} or ${other}`,
  (sign: string, cue: string, other: string) => `${sign}, ${other} ${cue}`,
  (sign: string, cue: string, other: string, time: string) => `${cue} ${sign} ${time}, ${other}`,
  (sign: string, cue: string, other: string, time: string) => `${time}: ${sign} ${cue} and ${other}?`,
  (sign: string, cue: string, other: string, time: string) =>
    `${sign} for ${time} after my treatment. ${cue} ${other}`,
  (sign: string, cue: string, other: string, time: string) =>
    `treated ${time}. ${cue} the ${sign} but ${other}`,
  (sign: string, cue: string) => `${sign}? ${cue}. could it be ${sign}`,
];
const TIMES = [
  'yesterday',
  'on monday',
  '2 days ago',
  'since tuesday',
  'day 3',
  'last night',
  'two weeks ago',
  'for an hour',
  '6 hours after',
  '3 days after the serum',
  'at noon',
  'week 2',
];

/** Each cue of the lexicon around signs in its words: who has it, when, how strong and whether at all. */
function* cued(count: number): Generator<string> {
  const dice = diceOf(85);
  const cues = Object.values(lexicon.cues);
  const signs = Object.values(lexicon.findings).flatMap((wordings) => wordings ?? []);
  for (let index = 0; index < count; index++) {
    const sign = oneWay(signs[dice(signs.length)]?.say ?? '', dice);
    const other = oneWay(signs[dice(signs.length)]?.say ?? '', dice);
    const cue = oneWay(cues[index % cues.length] ?? '', dice);
    const saying = SAYINGS[dice(SAYINGS.length)] as (typeof SAYINGS)[number];
    yield saying(sign, cue, other, TIMES[dice(TIMES.length)] as string);
  }
}

/** Small words and signs at which the reader turns: they decide whose sign it is, when, how long and whether at all. */
const TURNS =
  `over now then but , . ? : / - – ( ) [ ] the my in im i is am a are was were had has have been since later so that this
  they them their she he his her we it its some both will would or and on at as no not never without none nothing
  neither except only just simply merely mainly mostly still already also plus more less worse better than from to of out
  half few several many long first second third last next past before after within under over about around almost nearly
  today yesterday tomorrow tonight overnight noon midnight morning evening night bedtime teatime lunchtime week weeks
  month year years yrs old yo y/o aged age degrees deg ° celsius fahrenheit percent % pct bp pulse am pm h kg mg ml mm
  x k st nd rd th s b/c because cos cuz if unless when while where which who whole left right one two three twelve thirty
  a couple quarter once twice again anymore gone came back stopped stops went got gets became turned getting trying using
  worried worry panic might may could can cannot cant wont dont didnt doesnt wasnt isnt ive hers mine myself himself
  everything anything all every each another others same different normal usual expected ok fine good red swollen throat
  ✔ ✅ ☑ ☐ ☒ □ n/a w/o yes no: yes: 0/10 8/10 1/2 2-3 10% 38.5 101 140/90 24/7 9am 2019 0 1 12 48 300`
    .split(/\s+/u)
    .filter((word) => word !== '');

/** Signs, cues and times among small words put down by chance: what no person writes, and what turns the reader. */
function* turned(count: number): Generator<string> {
  const dice = diceOf(87);
  const pick = <T>(list: readonly T[]): T => list[dice(list.length)] as T;
  const cues = Object.values(lexicon.cues);
  const signs = Object.values(lexicon.findings).flatMap((wordings) => wordings ?? []);
  const piece = (): string => {
    const kind = dice(10);
    if (kind < 3) return oneWay(pick(signs)?.say ?? '', dice);
    if (kind < 4) return oneWay(pick(cues) ?? '', dice);
    if (kind < 5) return `${dice(60)}${pick(['', ' ', '-'])}${pick(UNITS)}`;
    if (kind < 6) return pick(TIMES);
    return Array.from({ length: 1 + dice(3) }, () => pick(TURNS)).join(' ');
  };
  for (let index = 0; index < count; index++) {
    const pieces = Array.from({ length: 3 + dice(6) }, piece);
    yield pieces.reduce(
      (text, each) => `${text}${pick([' ', ' ', ' ', ', ', '. ', ': ', '\n', ' - '])}${each}`,
    );
  }
}

/** What is read, in one line that a person can compare with the message. */
function said({
  findings,
  contexts,
  deniedInText,
  unsureInText,
  hoursSince,
  notes,
  spans,
  ...rest
}: ReadMessage): string {
  const list = (values: Readonly<Record<string, unknown>>): string =>
    Object.entries(values)
      .map(([id, value]) => `${id} ${String(value)}`)
      .join(', ');
  const places = createHash('sha256').update(JSON.stringify(spans)).digest('hex').slice(0, 8);
  return `${list(findings)} | ${list(contexts)} | no ${deniedInText.join(', ')} | ? ${unsureInText.join(', ')} | ${hoursSince} h | ${notes.join(', ')} | ${places} ${JSON.stringify(rest)}`;
}

test.each([
  ['written', () => written],
  ['mixed', () => mixed(500)],
  ['numbered', () => numbered(500)],
  ['cued', () => cued(1000)],
  ['turned', () => turned(2000)],
])('%s messages are read as they were recorded', async (name, texts) => {
  const lines = [...texts()].map(
    (text) => `${JSON.stringify(text)}\n  ${said(readMessage(english, text))}\n`,
  );
  await expect(lines.join('')).toMatchFileSnapshot(`${import.meta.dirname}/recorded/messages-${name}.txt`);
});
