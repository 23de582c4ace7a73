import { t } from '../../language/t.ts';

export function StartPage() {
  return (
    <p>
      {t('Go on')} {t('Stop')} {t('Sent {time}', { time: '12:00' })} {t('Wait 7 days')}
    </p>
  );
}
