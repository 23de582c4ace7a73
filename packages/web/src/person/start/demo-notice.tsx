import type { ClinicView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { isDemoClinic } from '../../ui/is-demo-clinic.ts';

/** Says of the demo clinic that nobody there looks after anybody. */
export function DemoNotice({ clinic }: { readonly clinic: ClinicView | string }): ReactElement | null {
  if (typeof clinic === 'string' || !isDemoClinic(clinic)) return null;
  return (
    <p className="notice">{t('This clinic is made up, for trying the app. Nobody there looks after you.')}</p>
  );
}
