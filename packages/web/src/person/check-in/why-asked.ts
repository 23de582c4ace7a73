import type { Because } from '@afterneedle/engine';
import { knowledge } from '@afterneedle/knowledge';
import { interview } from '@afterneedle/knowledge/interview';
import { t } from '../../language/t.ts';
import { withinSentence } from '../../ui/list-words.ts';

const labelOf = new Map(knowledge.causes.map(({ id, label }) => [id, label]));
const whyOf = new Map(interview.screens.map(({ id, why }) => [id, why]));

/** Answers why a page is asked, in a sentence for the person. */
export function whyAsked(key: string, because: Because): string | undefined {
  if (because.for === 'plan') return t('It changes what to do and what to leave out.');
  const causes = because.causes.flatMap((id) => labelOf.get(id) ?? []);
  if (because.for === 'causes' && causes.length > 1)
    return t('This helps to tell apart: {causes}.', {
      causes: causes.map((cause) => withinSentence(t(cause))).join('; '),
    });
  const why = whyOf.get(key);
  return why === undefined ? undefined : t(why);
}
