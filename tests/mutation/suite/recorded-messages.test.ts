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
])('%s messages are read as they were recorded', async (name, texts) => {
  const lines = [...texts()].map(
    (text) => `${JSON.stringify(text)}\n  ${said(readMessage(english, text))}\n`,
  );
  await expect(lines.join('')).toMatchFileSnapshot(`${import.meta.dirname}/recorded/messages-${name}.txt`);
});
