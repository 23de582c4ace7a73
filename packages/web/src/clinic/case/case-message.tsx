import type { CaseView } from '@afterneedle/contract';
import type { ReactElement } from 'react';
import { markedText } from './marked-text.tsx';

/** What the person wrote, with what the engine read in it. */
export function CaseMessage({ view }: { readonly view: CaseView }): ReactElement {
  return (
    <section className="card" aria-labelledby="message">
      <h2 id="message">In their words</h2>
      {view.message === null || view.message === '' ? (
        <p className="muted">They wrote nothing and answered by tap.</p>
      ) : (
        <p className="message-text">{markedText(view.message)}</p>
      )}
    </section>
  );
}
