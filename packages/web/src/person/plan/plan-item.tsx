import type { PlanItem } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';

/** One line of the plan with who differs, what the clinic says, and why; its end stands above. */
export function PlanItemLine({ item }: { readonly item: PlanItem }): ReactElement {
  return (
    <li className={`plan-item plan-item-${item.kind}`}>
      <p className="plan-say">{item.say}</p>
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
      {item.differ !== undefined && <p className="choice-hint">{item.differ}</p>}
      <Why item={item} />
    </li>
  );
}

function Why({ item }: { readonly item: PlanItem }): ReactElement | null {
  const { sources, supports, dissents, overruled } = item.why;
  if (sources.length + supports.length + dissents.length + overruled.length === 0) return null;
  return (
    <details className="plan-why no-print">
      <summary>
        Why<span className="hidden-text">: {item.say}</span>
      </summary>
      <Said heading="Agrees" lines={supports} />
      <Said heading="Says otherwise" lines={dissents} />
      <Said heading="Not followed" lines={overruled} />
      {sources.length > 0 && (
        <>
          <p className="plan-why-label">Where this comes from</p>
          <ul>
            {sources.map(({ label, ids, unsigned, openedAtSource }) => (
              <li key={ids.join(' ')}>
                {label}
                {!openedAtSource && ' (not opened at source)'}
                {unsigned && ' (not signed yet)'}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
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
