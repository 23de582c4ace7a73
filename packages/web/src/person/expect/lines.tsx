import type { ReactElement } from 'react';

/** A list of sentences, or one sentence by itself. */
export function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
