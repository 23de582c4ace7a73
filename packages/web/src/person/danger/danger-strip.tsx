import type { ReactElement } from 'react';
import { LevelIcon } from '../../ui/icon.tsx';
import { CallButton } from './call-button.tsx';

/** The first thing on the first page: the worst signs in a line, the call, and the way to all signs. */
export function DangerStrip({ number }: { readonly number: string }): ReactElement {
  return (
    <section className="danger-strip" aria-label="Danger signs">
      <p className="danger-strip-line">
        <LevelIcon level="emergency" />
        <span>
          <strong>Hard to breathe? Lips, tongue or throat swelling? Passed out?</strong> Call now, also if it
          has gone again.
        </span>
      </p>
      <div className="danger-strip-actions">
        <CallButton number={number} />
        <a className="button button-quiet" href="/danger.html">
          All danger signs
        </a>
      </div>
    </section>
  );
}
