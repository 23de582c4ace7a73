import type { SourceLine } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { rich, unseen } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { isSecondHand } from '../is-second-hand.ts';

function sourceWords({ label, ids, unsigned, openedAtSource }: SourceLine): string {
  const marks = [
    ...(isSecondHand({ ids, openedAtSource }) ? [t('not opened at source')] : []),
    ...(unsigned ? [t('not signed yet')] : []),
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
      <summary>{rich('Where this comes from<u>: {of}</u>', { u: unseen }, { of })}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.ids.join(' ')}>{sourceWords(source)}</li>
        ))}
      </ul>
    </details>
  );
}

interface SourcedLine {
  readonly id: string;
  readonly say: string;
  readonly sources: readonly SourceLine[];
}

/** Where each line of a page comes from, folded, below them all. */
export function SourcesOfAll({ lines }: { readonly lines: readonly SourcedLine[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{t('Where this comes from')}</summary>
      <dl className="hold-list">
        {lines.map(({ id, say, sources }) => (
          <div key={id} className="hold">
            <dt>{say}</dt>
            <dd>{sources.map(sourceWords).join('; ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
