import { en, type MessageKey, type Messages } from '@afterneedle/knowledge/messages';
import type { Wording } from '@afterneedle/words';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  C: 'Ç',
  E: 'É',
  I: 'Í',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
};
const FILLER = ['öñé', 'twö', 'thréé', 'föür', 'fívé', 'šíx', 'šévéñ', 'éíght'];
const LONGER = 0.4;

const accented = (text: string): string =>
  text.replaceAll(/[a-zA-Z]/gu, (letter) => ACCENTS[letter] ?? letter);

function filler(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += ` ${FILLER[at % FILLER.length]}`;
  return text;
}

/** A hole, the head of a plural or a choice, a tag, or a run of words. */
const PIECE = /\{\w+\}|\{\w+, ?(?:plural|select), ?|<\/?\w+>|[{}]|[^{}<]+|</gu;

/** The words of a message with accents; holes, names of cases and tags as they are. */
function accentedMessage(message: string): string {
  const inside: ('words' | 'cases')[] = [];
  return (message.match(PIECE) ?? [])
    .map((piece) => {
      const isCases = inside.at(-1) === 'cases';
      if (isCases && /^\{\w+\}$/u.test(piece)) return accented(piece);
      if (piece === '}') inside.pop();
      else if (piece === '{') inside.push('words');
      else if (/^\{.*,/u.test(piece)) inside.push('cases');
      else if (!isCases && !/^[{<]/u.test(piece)) return accented(piece);
      return piece;
    })
    .join('');
}

/** Answers an English text as a made-up language shows it: accents on its letters, 4 tenths longer, in brackets. */
export function pseudo(english: string): string {
  if (english.startsWith('[') || !/\p{L}/u.test(english)) return english;
  const length = english.replaceAll(/[{}<>]/gu, '').length;
  return `[${accentedMessage(english)}${filler(length * LONGER)}]`;
}

/** The made-up text for each English one. */
export const pseudoTexts: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_none, english) => (typeof english === 'string' ? pseudo(english) : undefined) },
);

/** The made-up form of everything words says. */
export const pseudoWording: Wording = {
  messages: Object.fromEntries(
    (Object.keys(en) as MessageKey[]).map((key) => [key, pseudo(en[key])]),
  ) as Messages,
  texts: pseudoTexts,
};
