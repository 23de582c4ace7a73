import type { Problem } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { t } from '../../language/t.ts';

/** What is wrong on a page, and with which field. */
export interface Fault {
  readonly message: string;
  /** The id of the field. */
  readonly field: string;
}

/** Answers a problem of the engine in words for the person, with the field to mend. */
export function faultOf({ path }: Problem): Fault {
  if (path === '/planned')
    return { field: 'planned', message: t('Choose a day from today on, 2 years ahead at most.') };
  const key = path.slice('/facts/'.length);
  const measured = screeningKnowledge.questions.find(
    ({ id, measure }) => id === key && measure !== undefined,
  );
  if (measured?.measure !== undefined) {
    const { least, most } = measured.measure;
    return {
      field: `${key}-first`,
      message: t('Type a number from {least} to {most}, for example 0.25.', { least, most }),
    };
  }
  return { field: key, message: t('Choose a day that is today or earlier.') };
}
