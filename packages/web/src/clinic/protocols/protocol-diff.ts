import { emptyProtocol, type ProtocolContent } from '@afterneedle/contract';
import { rulesOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import { heldItems } from './held-items.ts';
import { bothWords, COLOUR_WORDS, RAISED_WORDS, spanWords, thingWords } from './protocol-words.ts';

/** One thing that differs between two protocols. */
export interface Difference {
  readonly part: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const NOTHING = emptyProtocol('');
const USUAL = 'As usual';
const rules = new Map(rulesOf(knowledge).map((rule) => [rule.id, rule]));

function holdsIn({ holds }: ProtocolContent): ReadonlyMap<string, string> {
  return new Map(
    holds.map(({ item, untilHour, by }) => [
      item,
      by === undefined || by === '' ? bothWords(untilHour) : `${bothWords(untilHour)}, decided by ${by}`,
    ]),
  );
}

const linesIn = ({ lines }: ProtocolContent): ReadonlyMap<string, string> =>
  new Map(
    lines.map(({ id, stance, say, fromHour, untilHour }) => [
      id,
      `${stance === 'do' ? 'To do' : 'To leave out'}, from hour ${fromHour}, ${untilHour === null ? 'no end' : `until hour ${untilHour}`}: ${say}`,
    ]),
  );

const levelsIn = ({ levels }: ProtocolContent): ReadonlyMap<string, string> =>
  new Map(levels.map(({ rule, level }) => [rule, RAISED_WORDS[level]]));

const suppliedIn = ({ supplied }: ProtocolContent): ReadonlyMap<string, string> =>
  new Map(supplied.map(({ thing, name }) => [thing, name]));

const soonerIn = ({ contactWithinHours }: ProtocolContent): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(contactWithinHours).flatMap(([level, hours]) =>
      hours === undefined ? [] : [[level, spanWords(hours)] as const],
    ),
  );

const sheetIn = ({ sheet }: ProtocolContent): ReadonlyMap<string, string> =>
  new Map([
    ['Colour', COLOUR_WORDS[sheet.colour]],
    ['Name on the sheet', sheet.title ?? ''],
  ]);

interface Part {
  readonly name: string;
  readonly of: (content: ProtocolContent) => ReadonlyMap<string, string>;
  readonly what: (key: string) => string;
  readonly usual: (key: string) => string;
}

const PARTS: readonly Part[] = [
  {
    name: 'How long to wait',
    of: holdsIn,
    what: (id) => heldItems.find((item) => item.id === id)?.label ?? id,
    usual: (id) => {
      const item = heldItems.find((one) => one.id === id);
      return item === undefined ? USUAL : bothWords(item.untilHour);
    },
  },
  { name: 'Own lines', of: linesIn, what: () => 'Line', usual: () => 'Not there' },
  {
    name: 'Levels',
    of: levelsIn,
    what: (id) => rules.get(id)?.say ?? id,
    usual: (id) => {
      const level = rules.get(id)?.level;
      return level === undefined ? USUAL : LEVEL_WORDS[level];
    },
  },
  {
    name: 'Answer within',
    of: soonerIn,
    what: (level) => (level === 'same-day' ? 'Seen the same day' : 'Contact the clinic'),
    usual: (level) => (level === 'same-day' ? '24 hours' : '48 hours'),
  },
  { name: 'Products', of: suppliedIn, what: thingWords, usual: () => 'No name' },
  { name: 'Sheet', of: sheetIn, what: (key) => key, usual: () => USUAL },
];

/** Answers what differs between a protocol and another, or the plan of the sources where there is no other. */
export function protocolDiff(
  before: ProtocolContent | undefined,
  after: ProtocolContent,
): readonly Difference[] {
  return PARTS.flatMap(({ name: part, of, what, usual }) => {
    const [was, is] = [of(before ?? NOTHING), of(after)];
    return [...new Set([...was.keys(), ...is.keys()])]
      .filter((key) => was.get(key) !== is.get(key))
      .map((key) => ({
        part,
        what: what(key),
        before: was.get(key) || usual(key),
        after: is.get(key) || usual(key),
      }));
  });
}
