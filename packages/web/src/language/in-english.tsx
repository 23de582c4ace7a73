import type { ReactElement } from 'react';
import { languageNow } from './t.ts';

/** The English of an urgent text, below it, while no clinician has read the language that is spoken. */
export function InEnglish({ text }: { readonly text: string | undefined }): ReactElement | null {
  if (languageNow().isReviewed || text === undefined) return null;
  return (
    <span className="in-english" lang="en">
      {text}
    </span>
  );
}
