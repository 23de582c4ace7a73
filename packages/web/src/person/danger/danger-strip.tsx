import type { ReactElement } from 'react';
import { dangerHref } from '../../language/here.ts';
import { InEnglish } from '../../language/in-english.tsx';
import { rich, strong } from '../../language/rich.tsx';
import { msg, t } from '../../language/t.ts';
import { LevelIcon } from '../../ui/icon.tsx';
import { CallButton } from './call-button.tsx';

const WORST = msg(
  '<b>Hard to breathe? Lips, tongue or throat swelling? Passed out?</b> Call now, also if it has gone again.',
);

/** The first thing on the first page: the worst signs in a line, the call, and the way to all signs. */
export function DangerStrip({ number }: { readonly number: string }): ReactElement {
  return (
    <section className="danger-strip" aria-label={t('Danger signs')}>
      <p className="danger-strip-line">
        <LevelIcon level="emergency" />
        <span>
          {rich(WORST, { b: strong })}
          <InEnglish text={WORST.replaceAll(/<.?b>/g, '')} />
        </span>
      </p>
      <div className="danger-strip-actions">
        <CallButton number={number} />
        <a className="button button-quiet" href={dangerHref()}>
          {t('All danger signs')}
        </a>
      </div>
    </section>
  );
}
