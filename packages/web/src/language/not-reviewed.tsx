import type { ReactElement, ReactNode } from 'react';
import { languageNow, t } from './t.ts';

/** The mark on every page of a language that no clinician has read yet, with the way to the English. */
export function NotReviewed({ english }: { readonly english: ReactNode }): ReactElement | null {
  if (languageNow().isReviewed) return null;
  return (
    <p className="not-reviewed">
      {t('No doctor has checked this translation yet.')} {english}
    </p>
  );
}
