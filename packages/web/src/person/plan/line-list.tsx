import type { ReactElement } from 'react';

/** Sentences as a list, be it of one. */
export function LineList({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
