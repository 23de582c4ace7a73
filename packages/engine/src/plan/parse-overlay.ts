import { MAX_HOURS } from '../facts/facts.ts';
import { isRecord } from '../facts/parse-facts.ts';
import { type Defects, shown } from './defects.ts';
import type { ClinicOverlay, OverlayLine } from './plan-input.ts';
import type { PlanKnowledge } from './plan-knowledge.ts';

const STANCES = ['avoid', 'do', 'may'] as const;
const FIELDS = ['name', 'supplied', 'lines'];
const LINE_FIELDS = ['thing', 'stance', 'fromHour', 'untilHour', 'by', 'reason'];
const MOST = { entries: 300, text: 1000 } as const;

function parseText(value: unknown, defects: Defects): string {
  if (typeof value !== 'string' || value.trim() === '') defects.add('bad-value', 'give a text with letters');
  else if (value.length > MOST.text) defects.add('too-long', `a text has at most ${MOST.text} letters`);
  return typeof value === 'string' ? value : '';
}

function parseList(value: unknown, defects: Defects): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) defects.add('bad-value', 'give a list');
  else if (value.length > MOST.entries) defects.add('too-long', `a list has at most ${MOST.entries} entries`);
  else return value;
  return [];
}

function parseThing(value: unknown, { things }: PlanKnowledge, defects: Defects): string {
  const thing = things.find(({ id }) => id === value)?.id;
  if (thing === undefined) {
    const text = typeof value === 'string' ? `"${shown(value)}"` : 'this';
    defects.add('bad-value', `${text} is not a thing the plan knows`);
  }
  return thing ?? '';
}

function parseHour(value: unknown, defects: Defects): number {
  if (typeof value !== 'number' || Number.isNaN(value)) defects.add('bad-value', 'an hour is a number');
  else if (value < 0 || value > MAX_HOURS) defects.add('out-of-range', `an hour goes from 0 to ${MAX_HOURS}`);
  else return value;
  return 0;
}

function parseLine(value: unknown, knowledge: PlanKnowledge, defects: Defects): readonly OverlayLine[] {
  if (!isRecord(value)) {
    defects.add('not-an-object', 'a line is an object');
    return [];
  }
  defects.refuseOthers(value, LINE_FIELDS);
  const { thing, stance: given, fromHour, untilHour, by, reason } = value;
  const stance = STANCES.find((one) => one === given);
  if (stance === undefined)
    defects.in('stance').add('bad-value', `stance takes one of ${STANCES.join(', ')}`);
  const from = fromHour === undefined ? undefined : parseHour(fromHour, defects.in('fromHour'));
  const until = untilHour === null ? null : parseHour(untilHour, defects.in('untilHour'));
  if (until !== null && until < (from ?? 0)) {
    defects.in('untilHour').add('out-of-range', 'untilHour is not before fromHour');
  }
  return [
    {
      thing: parseThing(thing, knowledge, defects.in('thing')),
      stance: stance ?? 'avoid',
      ...(from === undefined ? {} : { fromHour: from }),
      untilHour: until,
      ...(by === undefined ? {} : { by: parseText(by, defects.in('by')) }),
      ...(reason === undefined ? {} : { reason: parseText(reason, defects.in('reason')) }),
    },
  ];
}

/** Answers a clinic's protocol, or nothing where none was given. */
export function parseOverlay(
  value: unknown,
  knowledge: PlanKnowledge,
  defects: Defects,
): ClinicOverlay | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) {
    defects.add('not-an-object', 'a clinic is an object');
    return undefined;
  }
  defects.refuseOthers(value, FIELDS);
  const supplied = parseList(value['supplied'], defects.in('supplied'));
  const lines = parseList(value['lines'], defects.in('lines'));
  return {
    name: parseText(value['name'], defects.in('name')),
    supplied: supplied.map((one, index) =>
      parseThing(one, knowledge, defects.in('supplied').in(String(index))),
    ),
    lines: lines.flatMap((one, index) => parseLine(one, knowledge, defects.in('lines').in(String(index)))),
  };
}
