import type { PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';

interface PlanTopProps {
  readonly page: PlanPage;
  /** Nobody knows when the newest treatment was, so that it has no day to name. */
  readonly isUnknown: boolean;
  readonly onChange: () => void;
}

/** Which day it is, from when it is counted, and what is special about this plan. */
export function PlanTop({ page, isUnknown, onChange }: PlanTopProps): ReactElement {
  return (
    <>
      {!isUnknown && <p className="plan-phase">{page.phaseText}</p>}
      <p className="muted small">
        {!isUnknown && page.treated}{' '}
        <button type="button" className="button-link plan-change no-print" onClick={onChange}>
          {isUnknown ? t('Say when it was') : rich('Change<u> the treatment</u>', { u: unseen })}
        </button>
      </p>
      {page.zone !== undefined && <p className="notice">{page.zone}</p>}
      {page.several !== undefined && <p className="notice">{page.several}</p>}
      {page.given?.map((line) => (
        <p key={line} className="notice">
          {line}
        </p>
      ))}
    </>
  );
}
