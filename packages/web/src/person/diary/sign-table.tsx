import type { SignChart } from '@afterneedle/words/diary';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { dateAfter } from '../../offline/calendar-days.ts';
import type { Diary } from './diary.ts';
import { dateName } from './here.ts';

/** The same as the drawing, a row a day; a day of which nothing is known says so. */
export function SignTable({
  diary,
  words,
}: {
  readonly diary: Diary;
  readonly words: SignChart;
}): ReactElement {
  const hasUsual = diary.treatedAt !== undefined;
  return (
    <details className="diary-table">
      <summary>
        {t('Show as a table')}
        <span className="hidden-text">: {words.name}</span>
      </summary>
      <table>
        <caption className="hidden-text">{words.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Day')}</th>
            <th scope="col">{t('You wrote')}</th>
            {hasUsual && <th scope="col">{t('Usual by then')}</th>}
          </tr>
        </thead>
        <tbody>
          {words.rows.map(({ day, said, usual }) => (
            <tr key={day}>
              <th scope="row">
                {day}
                <span className="choice-hint">{dateName(diary, dateAfter(diary.firstDate, day))}</span>
              </th>
              <td className={said === undefined ? 'muted' : undefined}>{said ?? t('Nothing written')}</td>
              {hasUsual && <td>{usual}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
