import { knowledgeHash } from 'virtual:knowledge-hash';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { LEVEL_WORDS } from '../../ui/level-mark.tsx';
import { DISPUTES, type Dispute } from './dispute.ts';

/** Answers what a person says was wrong, as text to pass on: with the versions that gave the advice, without their answers. */
export function disputeText({ kinds, text }: Dispute, checkIn: CheckIn | undefined): string {
  const result = checkIn?.result;
  return [
    t('Afterneedle: this advice was wrong'),
    ...DISPUTES.filter(({ value }) => kinds.includes(value)).map(({ label }) => `- ${t(label)}`),
    ...(text.trim() === '' ? [] : ['', text.trim()]),
    '',
    ...(result === undefined
      ? []
      : [
          t('Result: {level}, {when}.', {
            level: t(LEVEL_WORDS[result.level]),
            when: dayAndTime(result.assessedAt),
          }),
        ]),
    t('Rules and words: {version}.', { version: result?.knowledge ?? knowledgeHash }),
  ].join('\n');
}
