import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';

/** Says that nothing is left on this device. */
export function ErasedPage(): ReactElement {
  return (
    <>
      <Heading title={t('Erased')}>{t('Everything on this device is erased')}</Heading>
      <p>{t('Your check-ins, plan, diary, photos and settings are gone from here.')}</p>
      <p>{t('What a clinic has received stays with the clinic. Ask the clinic to delete it.')}</p>
      <p>
        <a className="button" href="/">
          {t('Go to the start')}
        </a>
      </p>
    </>
  );
}
