import type { ComplicationCreate } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { fileComplication } from './api.ts';

interface FileComplicationProps {
  readonly from: ComplicationCreate;
}

/** Begins a complication file and goes to it; from a check-in, the same file each time. */
export function FileComplication({ from }: FileComplicationProps): ReactElement {
  const [, navigate] = useLocation();
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const begin = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    const answered = await fileComplication(from);
    setIsBusy(false);
    if (answered.kind === 'ok') return navigate(`/complications/${answered.value.id}`);
    setFault(answered.kind === 'refused' ? answered.detail : 'Not begun: the server does not answer.');
  };
  return (
    <div className="file-complication no-print">
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <button
        type="button"
        className="button button-quiet button-small"
        aria-disabled={isBusy}
        onClick={() => void begin()}
      >
        File a complication
      </button>
    </div>
  );
}
