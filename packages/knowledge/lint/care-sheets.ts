import {
  type CareItem,
  type CareNote,
  type CauseCare,
  MAX_HOURS,
  type NeedRule,
  type Position,
  type Thing,
  type Vocabulary,
} from '@afterneedle/engine';
import { planKnowledge } from '../src/plan.ts';
import { endsNobodyGives } from './care-ends.ts';
import { goesOnAs } from './care-goes-on.ts';
import { ownEnds } from './own-ends.ts';
import { cell, gradeOf } from './sheet-basis.ts';
import { atomInWords } from './sheet-condition.ts';
import { voiceInWords } from './sheet-dissent.ts';
import { atHour, endInWords } from './sheet-hours.ts';
import { sheetPage, untilStop } from './sheet-page.ts';

const END_CONDITION = {
  calm: ', and only when calm',
  'clinic-agrees': ', and when the clinic agrees',
} as const;

const STANCE: Readonly<Record<Position['stance'], string>> = { avoid: 'leave out', do: 'do', may: 'may' };

/** A thing and everything it is a kind of, itself first. */
function lineageOf(id: string): readonly Thing[] {
  const thing = planKnowledge.things.find((candidate) => candidate.id === id);
  return thing === undefined ? [] : [thing, ...(thing.isA ?? []).flatMap(lineageOf)];
}

/** Every kind of a thing, itself first. */
function kindsOf(id: string): readonly string[] {
  const kinds = planKnowledge.things.filter(({ isA = [] }) => isA.includes(id)).map((kind) => kind.id);
  return [...new Set([id, ...kinds.flatMap(kindsOf)])];
}

function positionRow(
  vocabulary: Vocabulary,
  { cite, thing, stance, fromHour, untilHour, ...rest }: Position,
): string {
  const { endCondition, strength, when, overruledBy } = rest;
  const until = untilHour === 'not-said' ? ', end not said' : ` until ${endInWords(untilHour)}`;
  const condition = endCondition === undefined ? '' : END_CONDITION[endCondition];
  const only = when === undefined ? '' : `; only if ${atomInWords(vocabulary, when)}`;
  const cells = [
    cell(voiceInWords(cite)),
    thing,
    STANCE[stance],
    `from hour ${fromHour}${until}${condition}${only}`,
    `${gradeOf(cite)}; ${strength} of 5`,
    overruledBy === undefined ? 'counted' : `not followed: ${overruledBy}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function positionsSection(vocabulary: Vocabulary, things: readonly string[]): string[] {
  const rank = ({ overruledBy, untilHour }: Position): number =>
    (overruledBy === undefined ? 0 : 2 * MAX_HOURS) + (typeof untilHour === 'number' ? untilHour : MAX_HOURS);
  const said = planKnowledge.positions
    .filter(({ thing }) => things.includes(thing))
    .toSorted((one, other) => rank(one) - rank(other));
  if (said.length === 0) return [];
  return [
    '## Who says what',
    '',
    '| Source | Of | Says | Hours | Kind of source; how much it weighs | |',
    '|---|---|---|---|---|---|',
    ...said.map((position) => positionRow(vocabulary, position)),
    '',
  ];
}

function chosenBecause(id: string): string {
  const why = ownEnds[id];
  return why === undefined ? '' : `Why we chose this end: ${why}.`;
}

const OURS = '**our choice, not signed**';

function windowTable(item: CareItem): string[] {
  const { id, stance, fromHour, untilHour, floorHour, endCondition } = item;
  const ours = endsNobodyGives(item);
  const condition = endCondition === undefined ? '' : END_CONDITION[endCondition];
  const floorInWords = (kind: 'standard' | 'deep'): string => {
    if (stance === 'do') return 'no hold';
    if (floorHour === undefined) return 'none: a clinic may set it';
    return floorHour[kind] >= MAX_HOURS ? 'never shorter' : atHour(floorHour[kind]);
  };
  const row = (title: string, kind: 'standard' | 'deep'): string =>
    `| ${title} | ${fromHour} | ${endInWords(untilHour[kind])}${condition}${ours.includes(kind) ? `: ${OURS}` : ''} | ${floorInWords(kind)} |`;
  return [
    '## Hours since the end of treatment',
    '',
    '| Treatment | From hour | Until, including it | Floor: nobody goes below |',
    '|---|---|---|---|',
    row('Needles up to 1.5 mm', 'standard'),
    row('RF, or over 1.5 mm', 'deep'),
    '',
    ...goesOnLines(item),
    ...(ours.length === 0 ? [] : [`No source that is cited says when this ends. ${chosenBecause(id)}`, '']),
  ];
}

/** What is done after a line ends is said on the line that follows it, so that an end is not read as the last word. */
function goesOnLines(item: CareItem): string[] {
  const after = goesOnAs(item);
  return after.length === 0
    ? []
    : [`It goes on as ${after.map(({ id, label }) => `[${label}](${id}.md)`).join(', ')}.`, ''];
}

/** Answers the sheet of a care item: what is said, its hours and floor, and what every source says of the thing. */
export function careSheet(vocabulary: Vocabulary, item: CareItem): string {
  const { id, stance, thing, label, say, unlessSupplied, whenAny, unlessAny, whenContext, floorHour, cites } =
    item;
  const findings = (ids: readonly string[]): string[] =>
    ids.map((f) => `  - ${atomInWords(vocabulary, { f, atLeast: 1 })}`);
  const speaksOf = [...new Set([...kindsOf(thing), ...lineageOf(thing).map((kind) => kind.id)])];
  const lines = [
    `- Name shown: ${label}`,
    `- ${stance === 'avoid' ? 'Leave out' : 'Do'}: "${say}"`,
    `- Of: ${speaksOf.map((kind) => `\`${kind}\``).join(', ')}`,
    ...(unlessSupplied === true ? ['- Does not hold what the clinic supplied for use after needling'] : []),
    ...(whenContext === undefined ? [] : [`- Only if ${atomInWords(vocabulary, whenContext)}`]),
    ...(whenAny === undefined ? [] : ['- Only with one of:', ...findings(whenAny)]),
    ...(unlessAny === undefined ? [] : ['- Never with one of:', ...findings(unlessAny)]),
    '',
    ...windowTable(item),
    ...positionsSection(vocabulary, speaksOf),
  ];
  return sheetPage(`Care: ${label} (${id})`, lines, {
    name: `care:${id}`,
    cites,
    ours: endsNobodyGives(item).length === 0 ? [] : ['The end in the table above is our choice.'],
    question:
      floorHour === undefined
        ? 'Is this right, and for these hours?'
        : 'Is this right, and for these hours? Is the floor right?',
  });
}

/** Answers the sheet of a thing no care item speaks of: what every source says of it. */
export function thingSheet(vocabulary: Vocabulary, { id, label, kind, route, prescribed }: Thing): string {
  const speaksOf = [...new Set([...kindsOf(id), ...lineageOf(id).map((other) => other.id)])];
  const own = planKnowledge.positions.filter(({ thing }) => thing === id);
  const cites = [...new Set(own.flatMap(({ cite, overruledBy }) => [cite, overruledBy ?? []].flat()))];
  const held = planKnowledge.care.filter(
    ({ stance, thing }) => stance === 'avoid' && lineageOf(id).some((parent) => parent.id === thing),
  );
  const lines = [
    `- Name shown: ${label}`,
    `- What it is: ${kind}${route === 'none' ? '' : `, ${route === 'skin' ? 'on the skin' : 'by mouth'}`}`,
    ...(prescribed === true ? ['- Prescribed: only the person who prescribed it may pause it'] : []),
    `- Held by: ${held.map((item) => `[${item.label}](../care/${item.id}.md)`).join(', ') || 'no care item'}`,
    '',
    ...positionsSection(vocabulary, speaksOf),
  ];
  return sheetPage(`Thing: ${label}`, lines, {
    name: `position:${id}`,
    cites,
    question: 'Is this what the sources say, and are the right ones followed?',
  });
}

function noteLines({ id, say, thing, cites }: CareNote): string[] {
  const only = thing === undefined ? '' : ` Not shown while \`${thing}\` is left out.`;
  return [`- "${say}" (\`${id}\`; ${cites.join(', ')})${only}`];
}

/** Answers the sheet of the advice for one cause. */
export function causeCareSheet({ cause, soothes, worsens, clinicianOnly }: CauseCare, label: string): string {
  const part = (title: string, notes: readonly CareNote[]): string[] => [
    `## ${title}`,
    '',
    ...(notes.length === 0 ? ['Nothing.'] : notes.flatMap(noteLines)),
    '',
  ];
  const lines = [
    ...part('What soothes', soothes),
    ...part('What makes it worse', worsens),
    ...part('What only a clinician starts', clinicianOnly),
  ];
  const cites = [...new Set([...soothes, ...worsens, ...clinicianOnly].flatMap((note) => [...note.cites]))];
  return sheetPage(`Advice for a cause: ${label}`, lines, {
    name: `cause-care:${cause}`,
    cites,
    question: 'Is each line right for this cause, and is any missing?',
  });
}

/** Answers the sheet of one line for the next time. */
export function preventionSheet({ id, say, thing, cites }: CareNote): string {
  const lines = [
    `- Said: "${say}"`,
    ...(thing === undefined ? [] : [`- Not shown while \`${thing}\` is left out`]),
    '',
  ];
  return sheetPage(`For next time: ${untilStop(say)} (${id})`, lines, {
    name: `prevention:${id}`,
    cites,
    question: 'Is this right?',
  });
}

/** Answers the sheet of a need that must be met at every hour. */
export function needSheet({ need, fromHour, fallback, say, cites }: NeedRule): string {
  const meeting = planKnowledge.things
    .filter(({ meets = [] }) => meets.includes(need))
    .map(({ label }) => label);
  const lines = [
    `- Must be met at every hour from hour ${fromHour} on`,
    `- What meets it: ${meeting.join(', ')}`,
    `- When nothing else is allowed: \`${fallback}\`, said: "${say}"`,
    '',
  ];
  return sheetPage(`Need met at every hour: ${need.replace('-', ' ')}`, lines, {
    name: `need:${need}`,
    cites,
    question: 'Is it right that this is met from this hour on, and is the stand-in right?',
  });
}
