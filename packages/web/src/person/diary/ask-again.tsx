import { seriesKnowledge } from '@afterneedle/knowledge/series';
import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import { dayAndTime, timeOfDay } from '../../ui/date-words.ts';
import { offerCalendar } from './offer-file.ts';
import { againId, awakeAt } from './reminder-times.ts';
import type { DiaryHandle } from './use-diary.ts';

interface AskAgainProps {
  readonly handle: DiaryHandle;
  /** When the series asks again; milliseconds since 1970. */
  readonly at: number;
}

/** Says when to look again after a rise, and offers it as a calendar entry; it never rings in the quiet hours. */
export function AskAgain({ handle, at }: AskAgainProps): ReactElement {
  const [said, setSaid] = useState('');
  const { settings } = handle.diary;
  const awake = awakeAt(at, settings);
  const save = async (): Promise<void> => {
    const title = 'Afterneedle';
    await offerCalendar(handle, [
      { uid: againId(settings), startsAt: awake, summary: title, description: title },
    ]);
    setSaid(t('The file holds 1 reminder. Open it to add it.'));
  };
  return (
    <div className="diary-again">
      <p>
        {t('Look again in {hours} hours: {when}.', {
          hours: seriesKnowledge.numbers.recheckHours.value,
          when: dayAndTime(at),
        })}{' '}
        {awake !== at &&
          t('That is in your quiet hours. The reminder comes at {time}; look before if you are awake.', {
            time: timeOfDay(awake),
          })}
      </p>
      <button type="button" className="button button-quiet button-small" onClick={() => void save()}>
        {t('Add to my calendar')}
      </button>
      <p role="status" className={said === '' ? 'hidden-text' : 'small'}>
        {said}
      </p>
    </div>
  );
}
