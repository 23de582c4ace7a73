import { type ReactElement, useState } from 'react';
import { t } from '../language/t.ts';

interface PassOnProps {
  readonly text: string;
  readonly title: string;
}

/** A text to read, copy, or hand to another app of the device. */
export function PassOn({ text, title }: PassOnProps): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('Copied.'));
    } catch {
      setSaid(t('This browser does not let us copy. Open the text and mark it.'));
    }
  };
  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title, text });
    } catch (fault) {
      // A person who closes the device's own sheet has not asked for anything.
      if (fault instanceof DOMException && fault.name === 'AbortError') return;
      setSaid(t('Sharing did not work. Copy the text instead.'));
    }
  };
  const canShare = typeof navigator.share === 'function';
  return (
    <>
      <details className="no-print">
        <summary>{t('See the text')}</summary>
        <pre className="summary-text">{text}</pre>
      </details>
      <p className="row no-print">
        {canShare && (
          <button type="button" className="button button-quiet" onClick={() => void share()}>
            {t('Share')}
          </button>
        )}
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          {t('Copy as text')}
        </button>
      </p>
      <p role="status" className="muted no-print">
        {said}
      </p>
    </>
  );
}
