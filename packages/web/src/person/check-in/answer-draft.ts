import { t } from '../../language/t.ts';
import type { Answer } from './answer.ts';
import { linesOf } from './danger-answer.ts';
import type { Row, Shape } from './question.ts';
import { ABOUT_CHOICES, whenProblem } from './when.ts';

/** Answers what stands on a page before anybody touched it. */
export function emptyAnswer(shape: Shape): Answer | undefined {
  switch (shape.kind) {
    case 'danger':
      return { kind: 'danger', items: {} };
    case 'choice':
      return undefined;
    case 'list':
      return { kind: 'list', picked: shape.preset, others: 'no' };
    case 'read':
      return { kind: 'list', picked: shape.options.map(({ value }) => value), others: 'no' };
    case 'rows':
      return { kind: 'rows', rows: presetOf(shape.rows) };
    case 'message':
      return { kind: 'message', text: '' };
    case 'day': {
      const days = shape.written === undefined ? undefined : Math.round(shape.written / 24);
      const about = ABOUT_CHOICES.find((choice) => choice.days === days);
      const when = about === undefined ? {} : { when: { mode: 'about' as const, days: about.days } };
      return { kind: 'day', picked: shape.preset, others: 'no', ...when };
    }
  }
}

function presetOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(({ id, preset }) => (preset === undefined ? [] : [[id, preset] as const])),
  );
}

/** Answers a page as it counts once continued: danger lines left open count as the "none of these" pressed for them. */
export function finished(shape: Shape, answer: Answer | undefined): Answer | undefined {
  if (shape.kind !== 'danger' || answer?.kind !== 'danger') return answer;
  const items = { ...answer.items };
  for (const { item } of linesOf(shape.screen)) items[item] ??= 'no';
  return { kind: 'danger', items };
}

/** The second question of the day's page. */
export const DAY_LIST = 'that-day';

export interface Fault {
  readonly message: string;
  /** The row that was left open, on a page with rows. */
  readonly row?: string;
}

/** Answers what must be mended before a page can be continued. */
export function faultOf(shape: Shape, answer: Answer | undefined, now: number): Fault | undefined {
  switch (shape.kind) {
    case 'choice':
      return answer === undefined ? { message: t('Choose an answer') } : undefined;
    case 'list': {
      const isOpen = answer?.kind === 'list' && answer.picked.length === 0 && answer.others === 'no';
      return isOpen ? { message: t('Tick what is so, or “{none}”', { none: t(shape.none) }) } : undefined;
    }
    case 'rows': {
      const row = shape.rows.find(({ id }) => answer?.kind !== 'rows' || answer.rows[id] === undefined);
      return row === undefined
        ? undefined
        : { message: t('Choose an answer: {question}', { question: t(row.label) }), row: row.id };
    }
    case 'day': {
      const message = whenProblem(answer?.kind === 'day' ? answer.when : undefined, now);
      if (message !== undefined) return { message };
      const isOpen = answer?.kind === 'day' && answer.picked.length === 0 && answer.others === 'no';
      return isOpen
        ? { message: t('Tick what is so that day, or “{none}”', { none: t(shape.none) }), row: DAY_LIST }
        : undefined;
    }
    case 'danger':
    case 'message':
    case 'read':
      return undefined;
  }
}
