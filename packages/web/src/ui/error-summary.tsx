import { type ReactElement, useEffect, useRef } from 'react';
import { t } from '../language/t.ts';

interface ErrorSummaryProps {
  readonly message: string;
  /** The id of the first field to mend. */
  readonly field: string;
}

/** What is to be mended, on top of the page; focus moves here when it appears. */
export function ErrorSummary({ message, field }: ErrorSummaryProps): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message must be heard again.
  useEffect(() => box.current?.focus(), [message]);
  const goToField = (): void => document.getElementById(field)?.focus();
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{t('There is a problem')}</h2>
      <button type="button" className="button-link" onClick={goToField}>
        {message}
      </button>
    </div>
  );
}
