import type { ProtocolProblem } from '@afterneedle/contract';
import type { ReactElement } from 'react';

interface FieldFaultsProps {
  readonly id: string;
  readonly problems: readonly ProtocolProblem[];
  /** What stands at this place and below it. */
  readonly path: string;
}

/** Answers what is wrong at a place of the draft and below it. */
export function faultsAt(problems: readonly ProtocolProblem[], path: string): readonly ProtocolProblem[] {
  return problems.filter((one) => one.path === path || one.path.startsWith(`${path}/`));
}

/** What keeps a line from being published, beside the line. */
export function FieldFaults({ id, problems, path }: FieldFaultsProps): ReactElement | null {
  const faults = faultsAt(problems, path);
  if (faults.length === 0) return null;
  return (
    <div id={id} role="alert">
      {faults.map(({ message }) => (
        <p key={message} className="field-error">
          {message}
        </p>
      ))}
    </div>
  );
}
