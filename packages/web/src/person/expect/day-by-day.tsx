import type { ExpectPhase, PhaseLine } from '@afterneedle/words/expect';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';

/** The first 4 weeks, stretch by stretch; the one that is now is open and marked. */
export function DayByDay({ phases }: { readonly phases: readonly ExpectPhase[] }): ReactElement {
  const open = phases.find(({ isNow }) => isNow)?.id ?? phases[0]?.id;
  return (
    <div className="phases">
      {phases.map((phase) => (
        <details key={phase.id} className="card" open={phase.id === open} data-now={phase.isNow}>
          <summary>
            <span className="phase-heading">{phase.heading}</span>
            {phase.isNow && <span className="now-mark">{t('Now')}</span>}
            {phase.from !== undefined && <span className="choice-hint">{phase.from}</span>}
          </summary>
          <p>{phase.say}</p>
          {phase.groups.map(({ heading, lines }) => (
            <Group key={heading} heading={heading} lines={lines} />
          ))}
        </details>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly heading: string;
  readonly lines: readonly PhaseLine[];
}

function Group({ heading, lines }: GroupProps): ReactElement {
  return (
    <>
      <h3>{heading}</h3>
      <ul className="plain-list phase-lines">
        {lines.map(({ id, label, until }) => (
          <li key={id}>
            <Link href={`/expect/${id}`}>{label}</Link>
            {until !== undefined && <span className="muted"> {until}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
