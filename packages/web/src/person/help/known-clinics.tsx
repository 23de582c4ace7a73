import type { ClinicView } from '@afterneedle/contract';
import { type ReactElement, useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { listKnownClinics } from '../../offline/clinic-cache.ts';
import { CallLine } from './call-line.tsx';

/** The clinics this device has heard of, with their phone and hours as they gave them. */
export function KnownClinics(): ReactElement | null {
  const [clinics, setClinics] = useState<readonly ClinicView[]>([]);
  useEffect(() => {
    let isOpen = true;
    listKnownClinics().then(
      (all) => isOpen && setClinics(all),
      () => undefined,
    );
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <>
      {clinics.map(({ slug, name, phone, hours, medical }) => (
        <CallLine
          key={slug}
          title={name}
          number={phone ?? undefined}
          text={[
            ...(phone === null ? [t('It gave no phone number.')] : []),
            ...(hours === null && phone !== null ? [t('Ask for its hours when you call.')] : []),
            ...(hours === null ? [] : [t('Open: {hours}.', { hours })]),
            ...(medical ? [] : [t('No doctor works there: for a medical problem call a doctor.')]),
          ].join(' ')}
        />
      ))}
    </>
  );
}
