import { type PatchSight, patchReadings } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import type { ReactElement } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import type { KeptPatch } from '../../offline/kept-before.ts';
import { RadioList } from '../../ui/choice.tsx';
import { dayAndTime } from '../../ui/date-words.ts';
import { resultOfPatch } from './answers.ts';

const RESULTS = {
  waiting: msg('Not read to the end yet.'),
  clear: msg('Nothing was seen at any time. Show it to the clinic.'),
  unclear: msg('You were not sure. Ask the clinic to look, and do not use the product until then.'),
  reacted: msg('Itch or a rash. Do not use the product, and tell the clinic.'),
} as const;

const SIGHTS = [
  { value: 'nothing', label: msg('Nothing') },
  { value: 'itch-or-rash', label: msg('Itch or a rash') },
  { value: 'unsure', label: msg('Not sure') },
] as const;

interface PatchCardProps {
  readonly patch: KeptPatch;
  readonly now: number;
  readonly onSeen: (hours: number, sight: PatchSight) => void;
  readonly onDelete: () => void;
}

/** One patch test: when to look, what was seen, and what has come of it. */
export function PatchCard({ patch, now, onSeen, onDelete }: PatchCardProps): ReactElement {
  const { what, where, putOnAt, readings } = patch;
  return (
    <section className="card" aria-label={t('Patch test of {what}', { what })}>
      <h3>{what}</h3>
      <p>
        {where !== '' && `${where}. `}
        {t('Put on {when}.', { when: dayAndTime(putOnAt) })}
      </p>
      {patchReadings(screeningKnowledge, putOnAt).map(({ hours, at }) => {
        const seen = readings[hours];
        const isEarly = seen !== undefined && seen.sight !== 'itch-or-rash' && seen.seenAt < at;
        return (
          <fieldset key={hours}>
            <legend className="label">
              {t('{hours} hours: look on {when}', { hours, when: dayAndTime(at) })}
            </legend>
            {at > now && (
              <p className="choice-hint">
                {t('It is too early to say “nothing”. Itch or a rash counts now.')}
              </p>
            )}
            {isEarly && (
              <p className="field-error">
                {t('That was before the time. Look again on {when}.', { when: dayAndTime(at) })}
              </p>
            )}
            <RadioList
              name={`${patch.id}-${hours}`}
              options={at > now ? SIGHTS.filter(({ value }) => value === 'itch-or-rash') : SIGHTS}
              value={seen?.sight}
              segments
              onPick={(value) => {
                const sight = SIGHTS.find((one) => one.value === value)?.value;
                if (sight !== undefined) onSeen(hours, sight);
              }}
            />
          </fieldset>
        );
      })}
      <p role="status">
        <strong>{t(RESULTS[resultOfPatch(patch)])}</strong>
      </p>
      <p>
        <button type="button" className="button-link" onClick={onDelete}>
          {rich('Delete<u> the patch test of {what}</u>', { u: unseen }, { what })}
        </button>
      </p>
    </section>
  );
}
