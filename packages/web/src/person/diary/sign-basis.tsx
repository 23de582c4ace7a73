import type { SignChart } from '@afterneedle/words/diary';
import type { ReactElement } from 'react';
import { t } from '../../language/t.ts';

/** Until when what is usual, and who says so. */
export function SignBasis({ words }: { readonly words: SignChart }): ReactElement {
  return (
    <details className="diary-basis">
      <summary>
        {t('Where “usual” comes from')}
        <span className="hidden-text">: {words.name}</span>
      </summary>
      <ul>
        {words.expected.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {words.basis.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {words.sources.length > 0 && (
        <ul className="small">
          {words.sources.map(({ label, unsigned }) => (
            <li key={`${label} ${unsigned}`}>
              {unsigned ? t('{source} (no clinician has signed it yet)', { source: label }) : label}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
