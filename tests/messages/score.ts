import type { LabelledMessage } from './message-set.ts';
import type { MessageAnswer } from './run-messages.ts';

export const FAULTS = [
  'present-missed',
  'present-added',
  'denied-missed',
  'denied-added',
  'flip',
  'danger-missed',
  'hours-wrong',
  'severity-wrong',
  'crisis-missed',
  'crisis-added',
] as const;
export type FaultKind = (typeof FAULTS)[number];

/** One thing that was read otherwise than labelled. */
export interface Fault {
  readonly kind: FaultKind;
  readonly about: string;
}

/** The counts of one message, or of many added together. */
export interface Score {
  readonly messages: number;
  readonly presentRight: number;
  readonly presentLabelled: number;
  readonly presentRead: number;
  readonly deniedRight: number;
  readonly deniedLabelled: number;
  readonly deniedRead: number;
  /** Labels with a direction: present, denied and not present. */
  readonly directed: number;
  readonly flips: number;
  readonly messagesFlipped: number;
  readonly dangerRight: number;
  readonly dangerLabelled: number;
  readonly hoursRight: number;
  readonly hoursFixed: number;
  readonly hoursExactArguable: number;
  readonly hoursArguable: number;
  readonly severityRight: number;
  readonly severityLabelled: number;
  readonly crisisRight: number;
  readonly crisisLabelled: number;
  readonly crisisAdded: number;
}

export interface Scored {
  readonly score: Score;
  readonly faults: readonly Fault[];
}

/** Judges what was read of one message against its labels; what stands under `also` is neither right nor wrong. */
export function scoreMessage(message: LabelledMessage, answer: MessageAnswer): Scored {
  const faults: Fault[] = [];
  const fault = (kind: FaultKind, abouts: readonly string[]): void => {
    for (const about of abouts) faults.push({ kind, about });
  };
  const also = new Set(message.also);
  const present = Object.keys(message.present);
  const read = Object.keys(answer.findings).filter((id) => answer.findings[id] !== 0);
  const isRead = (id: string): boolean => read.includes(id);
  const scoredRead = read.filter((id) => present.includes(id) || !also.has(id));
  const denials = answer.denied.filter((id) => message.denied.includes(id) || !also.has(id));
  const absent = [...new Set([...message.denied, ...message.notPresent])].filter((id) => !also.has(id));
  const flipped = [
    ...present.filter((id) => !isRead(id) && answer.denied.includes(id)),
    ...absent.filter((id) => isRead(id) && !present.includes(id)),
  ];
  const missed = present.filter((id) => !isRead(id));
  const deniedMissed = message.denied.filter((id) => !answer.denied.includes(id));
  const dangerMissed = message.danger.filter((id) => !isRead(id));
  const graded = present.filter((id) => typeof message.present[id] === 'number' && isRead(id));
  const wrongStep = graded.filter((id) => stepOf(answer.findings[id]) !== message.present[id]);
  const arguable = message.hoursArguable === true;
  const exact = isSameTime(answer.hoursSince, message.hoursSince);
  fault('present-missed', missed);
  fault(
    'present-added',
    scoredRead.filter((id) => !present.includes(id)),
  );
  fault('denied-missed', deniedMissed);
  fault(
    'denied-added',
    denials.filter((id) => !message.denied.includes(id)),
  );
  fault('flip', flipped);
  fault('danger-missed', dangerMissed);
  if (!exact && !arguable) fault('hours-wrong', [`${message.hoursSince} read as ${answer.hoursSince}`]);
  fault(
    'severity-wrong',
    wrongStep.map((id) => `${id} ${message.present[id]} read as ${answer.findings[id]}`),
  );
  if (message.crisis === true && !answer.crisis) fault('crisis-missed', ['crisis']);
  if (message.crisis !== true && answer.crisis) fault('crisis-added', ['crisis']);
  const score: Score = {
    messages: 1,
    presentRight: present.length - missed.length,
    presentLabelled: present.length,
    presentRead: scoredRead.length,
    deniedRight: message.denied.length - deniedMissed.length,
    deniedLabelled: message.denied.length,
    deniedRead: denials.length,
    directed: present.length + absent.length,
    flips: flipped.length,
    messagesFlipped: flipped.length > 0 ? 1 : 0,
    dangerRight: message.danger.length - dangerMissed.length,
    dangerLabelled: message.danger.length,
    hoursRight: exact && !arguable ? 1 : 0,
    hoursFixed: arguable ? 0 : 1,
    hoursExactArguable: exact && arguable ? 1 : 0,
    hoursArguable: arguable ? 1 : 0,
    severityRight: graded.length - wrongStep.length,
    severityLabelled: graded.length,
    crisisRight: message.crisis === true && answer.crisis ? 1 : 0,
    crisisLabelled: message.crisis === true ? 1 : 0,
    crisisAdded: message.crisis !== true && answer.crisis ? 1 : 0,
  };
  return { score, faults };
}

/** Labels round minutes: 20 minutes are 0.3. */
const ROUNDED = 0.05;

function isSameTime(read: number | null, labelled: number | null): boolean {
  if (read === null || labelled === null) return read === labelled;
  return Math.abs(read - labelled) <= ROUNDED;
}

/** A step that was not said counts as the lowest one, as the engine takes it. */
function stepOf(value: number | true | undefined): number | undefined {
  return value === true ? 1 : value;
}

/** Judges every message of a set; an answer that is missing is an error. */
export function scoreAll(
  messages: readonly LabelledMessage[],
  answers: readonly MessageAnswer[],
): readonly Scored[] {
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return messages.map((message) => {
    const answer = byId.get(message.id);
    if (answer === undefined) throw new Error(`the run has no answer for ${message.id}`);
    return scoreMessage(message, answer);
  });
}

/** Adds the counts of many messages. */
export function totalOf(scores: readonly Score[]): Score {
  const total: Record<string, number> = {};
  for (const score of scores) {
    for (const [key, count] of Object.entries(score)) total[key] = (total[key] ?? 0) + count;
  }
  return total as unknown as Score;
}

/** Answers precision, recall and their harmonic mean; nothing to find and nothing found is 1. */
export function rates(right: number, labelled: number, read: number) {
  const precision = read === 0 ? 1 : right / read;
  const recall = labelled === 0 ? 1 : right / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
