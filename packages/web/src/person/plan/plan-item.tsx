import type { PlanItem } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { isSecondHand } from '../is-second-hand.ts';

/** One line of the plan with who differs, what the clinic says, and why; its end stands above. */
export function PlanItemLine({ item }: { readonly item: PlanItem }): ReactElement {
  return (
    <li className="plan-item">
      <p className="plan-say">{item.say}</p>
      <Besides item={item} />
      {item.differ !== undefined && <p className="choice-hint">{item.differ}</p>}
      {isSourced(item) && (
        <details className="plan-why no-print">
          <summary>{rich('Why<u>: {line}</u>', { u: unseen }, { line: item.say })}</summary>
          <Why item={item} />
        </details>
      )}
    </li>
  );
}

/** One line to do; opening it tells why. */
export function PlanItemRow({ item }: { readonly item: PlanItem }): ReactElement {
  return (
    <li className="plan-row">
      {isSourced(item) ? (
        <details>
          <summary>
            <span className="plan-say">{item.say}</span>
            <span className="hidden-text"> {t('Why?')}</span>
          </summary>
          <div className="plan-why no-print">
            <Why item={item} />
          </div>
        </details>
      ) : (
        <p className="plan-say">{item.say}</p>
      )}
      <Besides item={item} />
    </li>
  );
}

/** What the clinic changed, and for whom it is otherwise. */
export function Besides({ item }: { readonly item: PlanItem }): ReactElement {
  return (
    <>
      {item.clinic.map((line) => (
        <p key={line} className="plan-clinic">
          {line}
        </p>
      ))}
      {item.unless.map((line) => (
        <p key={line} className="choice-hint">
          {line}
        </p>
      ))}
    </>
  );
}

function isSourced({ why }: PlanItem): boolean {
  const { sources, supports, dissents, overruled } = why;
  return sources.length + supports.length + dissents.length + overruled.length > 0;
}

function Why({ item }: { readonly item: PlanItem }): ReactElement {
  const { sources, supports, dissents, overruled } = item.why;
  return (
    <>
      <Said heading={t('Agrees')} lines={supports} />
      <Said heading={t('Says otherwise')} lines={dissents} />
      <Said heading={t('Not followed')} lines={overruled} />
      {sources.length > 0 && (
        <>
          <p className="plan-why-label">{t('Where this comes from')}</p>
          <ul>
            {sources.map(({ label, ids, unsigned, openedAtSource }) => (
              <li key={ids.join(' ')}>
                {label}
                {isSecondHand({ ids, openedAtSource }) && ` (${t('not opened at source')})`}
                {unsigned && ` (${t('not signed yet')})`}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Said({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <>
      <p className="plan-why-label">{heading}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
