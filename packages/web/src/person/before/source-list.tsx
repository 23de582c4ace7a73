import type { SourceLine } from '@afterneedle/words';
import type { ReactElement } from 'react';

function sourceWords({ label, unsigned, openedAtSource }: SourceLine): string {
  const marks = [
    ...(openedAtSource ? [] : ['not opened at source']),
    ...(unsigned ? ['not signed yet'] : []),
  ];
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
}

/** Where one line comes from, folded. */
export function SourceList({
  sources,
  of,
}: {
  readonly sources: readonly SourceLine[];
  readonly of: string;
}): ReactElement {
  return (
    <details className="small">
      <summary>
        Where this comes from<span className="hidden-text">: {of}</span>
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.ids.join(' ')}>{sourceWords(source)}</li>
        ))}
      </ul>
    </details>
  );
}
