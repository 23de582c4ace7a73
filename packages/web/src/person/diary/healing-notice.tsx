import { healingKnowledge } from '@afterneedle/knowledge/series';
import { healingLines } from '@afterneedle/words/diary';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { localeHere } from '../../ui/date-words.ts';
import { CheckButton } from './check-now.tsx';
import type { DiaryHandle } from './use-diary.ts';

/** Says when all is gone: a check-in is still wanted, or the diary has come to its end and can go on. */
export function HealingNotice({ handle }: { readonly handle: DiaryHandle }): ReactElement | null {
  const { healing, byDate, today } = handle.diary;
  if (healing !== 'healed' && healing !== 'one-more') return null;
  const [line, ...numbers] = healingLines(healing, healingKnowledge, localeHere());
  const goOn = (): void =>
    void handle.changeSettings((settings) => ({ ...settings, goesOnSince: Date.now() }));
  return (
    <section className="card diary-healed" aria-labelledby="diary-healed">
      <h2 id="diary-healed">{healing === 'healed' ? t('Your diary is complete') : t('Check once more')}</h2>
      <p>{line}</p>
      {healing === 'healed' ? (
        <>
          <p>{t('No more reminders come. Late marks can still show: start again if you see one.')}</p>
          <button type="button" className="button button-quiet no-print" onClick={goOn}>
            {t('Start again')}
          </button>
        </>
      ) : (
        <CheckButton day={byDate.get(today)} />
      )}
      <p className="small muted">{numbers.join(' ')}</p>
    </section>
  );
}
