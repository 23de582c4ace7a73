import type { ProtocolContent, ProtocolProblem } from '@afterneedle/contract';
import { type CareItem, MAX_HOURS, rankOf, rulesOf } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { planKnowledge } from '@afterneedle/knowledge/plan';
import { clinicWordingFaults } from '@afterneedle/words/plan';
import { heldInWords } from './held-in-words.ts';

type Problems = readonly ProtocolProblem[];
type Hold = ProtocolContent['holds'][number];

const DEPTHS = { standard: 'after ordinary needling', deep: 'after RF or deep needles' } as const;
const USUAL_CONTACT = { 'self-care': 48, 'contact-provider': 48, 'same-day': 24, emergency: 0 } as const;

const blocks = (path: string, message: string): ProtocolProblem => ({ path, kind: 'blocks', message });
/** Answers whether nobody is ever told to use a thing or something it is. */
function isNeverTold(id: string | undefined): boolean {
  const thing = planKnowledge.things.find((one) => one.id === id);
  return thing?.neverTold === true || (thing?.isA ?? []).some(isNeverTold);
}

const isGiven = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';
const endOf = (hours: number | null): number => hours ?? Number.POSITIVE_INFINITY;
const hoursText = (hours: number): string => (hours === 1 ? '1 hour' : `${hours} hours`);

/** Answers the hour below which nobody ends a hold; without end where nobody ever does. */
function floorOf({ floorHour, untilHour, endCondition }: CareItem, depth: 'standard' | 'deep'): number {
  if (untilHour[depth] === null && endCondition === undefined) return Number.POSITIVE_INFINITY;
  const floor = floorHour?.[depth] ?? 0;
  return floor >= MAX_HOURS ? Number.POSITIVE_INFINITY : floor;
}

function holdProblems(hold: Hold, index: number, all: readonly Hold[]): Problems {
  const at = `/holds/${index}`;
  const item = planKnowledge.care.find(({ id, stance }) => id === hold.item && stance === 'avoid');
  if (item === undefined) return [blocks(at, `No line of the plan is called "${hold.item}".`)];
  if (all.findIndex((other) => other.item === hold.item) !== index)
    return [blocks(at, `"${item.label}" is changed twice.`)];
  const thing = planKnowledge.things.find(({ id }) => id === item.thing);
  if (thing?.prescribed === true)
    return [blocks(at, `"${item.label}": only the person who prescribed it may pause it.`)];
  const found: ProtocolProblem[] = [];
  let isShorter = false;
  for (const depth of ['standard', 'deep'] as const) {
    const asked = endOf(hold.untilHour[depth]);
    const floor = floorOf(item, depth);
    if (asked >= endOf(item.untilHour[depth])) continue;
    isShorter = true;
    if (asked >= floor) continue;
    const least =
      floor === Number.POSITIVE_INFINITY
        ? 'Nobody may shorten this.'
        : `Nobody may go below ${hoursText(floor)} ${DEPTHS[depth]}.`;
    found.push(blocks(`${at}/untilHour/${depth}`, `"${item.label}": ${least}`));
  }
  if (isShorter && !isGiven(hold.by))
    found.push(blocks(`${at}/by`, `"${item.label}" is shorter than usual: name the clinician who decides.`));
  if (isShorter && !isGiven(hold.reason))
    found.push(blocks(`${at}/reason`, `"${item.label}" is shorter than usual: give the reason.`));
  return found;
}

function lineProblems(line: ProtocolContent['lines'][number], index: number): Problems {
  const at = `/lines/${index}`;
  const found = clinicWordingFaults(line.say).map((fault) => blocks(`${at}/say`, fault));
  if (line.untilHour !== null && line.untilHour <= line.fromHour)
    found.push(blocks(`${at}/untilHour`, 'The line ends before it begins.'));
  const thing = planKnowledge.things.find(({ id }) => id === line.thing);
  if (isGiven(line.thing) && thing === undefined)
    found.push(blocks(`${at}/thing`, `The plan knows no thing called "${line.thing}".`));
  if (line.stance === 'avoid') return found;
  if (thing !== undefined && (thing.kind === 'activity' || isNeverTold(thing.id)))
    found.push(
      blocks(`${at}/thing`, `Nobody is told to use "${thing.label}"; a line may only leave it out.`),
    );
  const held = heldInWords(line);
  if (held.length > 0)
    found.push(blocks(`${at}/say`, `This tells people to use what waits at that time: ${held.join(', ')}.`));
  return found;
}

function levelProblems(
  { rule: id, level, contactWithinHours }: ProtocolContent['levels'][number],
  index: number,
  all: ProtocolContent['levels'],
): Problems {
  const at = `/levels/${index}`;
  const rule = rulesOf(knowledge).find((one) => one.id === id);
  if (rule === undefined) return [blocks(at, `No rule is called "${id}".`)];
  if (all.findIndex((other) => other.rule === id) !== index)
    return [blocks(at, `"${rule.say}" is raised twice.`)];
  if (rankOf(level) <= rankOf(rule.level)) {
    const why =
      rule.lock === true ? 'This rule is locked: its level never falls.' : 'A rule can only be raised.';
    return [blocks(`${at}/level`, `"${rule.say}" ${why}`)];
  }
  return contactWithinHours !== undefined && contactWithinHours > USUAL_CONTACT[level]
    ? [blocks(`${at}/contactWithinHours`, `"${rule.say}" A time to contact can only be shorter.`)]
    : [];
}

function suppliedProblems({ thing: id, name }: ProtocolContent['supplied'][number], index: number): Problems {
  const thing = planKnowledge.things.find((one) => one.id === id);
  const at = `/supplied/${index}`;
  if (thing === undefined || thing.kind !== 'product')
    return [blocks(`${at}/thing`, 'Choose what kind of product it is.')];
  if (isNeverTold(thing.id))
    return [blocks(`${at}/thing`, `Nobody is given "${thing.label}" for use after needling.`)];
  return isGiven(name) ? [] : [blocks(`${at}/name`, 'Give the name that stands on the product.')];
}

/** Answers whether a protocol changes anything for anybody. */
function changesNothing({
  holds,
  lines,
  levels,
  contactWithinHours,
  supplied,
  sheet,
}: ProtocolContent): boolean {
  const changes = holds.length + lines.length + levels.length + supplied.length;
  const sooner = Object.values(contactWithinHours).filter((hours) => hours !== undefined);
  return changes + sooner.length === 0 && !isGiven(sheet.title) && sheet.colour === 'green';
}

/** Answers everything for which a protocol as written can not be published. */
export function checkProtocol(content: ProtocolContent): Problems {
  return [
    ...(isGiven(content.name) ? [] : [blocks('/name', 'Give the protocol a name.')]),
    ...content.holds.flatMap(holdProblems),
    ...content.lines.flatMap(lineProblems),
    ...content.levels.flatMap(levelProblems),
    ...content.supplied.flatMap(suppliedProblems),
    ...(changesNothing(content) ? [blocks('', 'This protocol changes nothing yet.')] : []),
  ];
}
