import { doctorSummary, type PageOptions, type ResultPage } from '@afterneedle/words';
import { type ReactElement, useState } from 'react';

interface ShowDoctorProps {
  readonly page: ResultPage;
  readonly options: PageOptions;
}

/** A summary any doctor can read: to show, copy or print. */
export function ShowDoctor({ page, options }: ShowDoctorProps): ReactElement {
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const text = doctorSummary(page, options);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <section className="show-doctor">
      <h2>Show any doctor</h2>
      <details>
        <summary>See the summary</summary>
        <pre className="summary-text">{text}</pre>
      </details>
      <p className="row no-print">
        <button type="button" className="button button-quiet" onClick={() => void copy()}>
          Copy as text
        </button>
        <button type="button" className="button button-quiet" onClick={() => print()}>
          Print
        </button>
      </p>
      <p role="status" className="muted">
        {copied === 'yes' && 'Copied.'}
        {copied === 'no' && 'This browser does not let us copy. Open the summary and mark the text.'}
      </p>
    </section>
  );
}
