import type { SourceLine } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';
import { isSecondHand } from '../is-second-hand.ts';

function words({ label, ids, unsigned, openedAtSource }: SourceLine): string {
  const marks = [
    ...(isSecondHand({ ids, openedAtSource }) ? [t('not opened at source')] : []),
    ...(unsigned ? [t('not signed yet')] : []),
  ];
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
}

interface SourcesProps {
  readonly heading: string;
  readonly lines: readonly SourceLine[];
}

/** Who says it, and what nobody has signed yet. */
export function Sources({ heading, lines }: SourcesProps): ReactElement {
  return (
    <details>
      <summary>{heading}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line.ids.join(' ')}>{words(line)}</li>
        ))}
      </ul>
    </details>
  );
}
