import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';

/** Said where a check-in cannot begin, since nothing can be kept. */
export function NoStore(): ReactElement {
  return (
    <p className="notice" role="alert">
      {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
    </p>
  );
}
