import { type ReactNode, StrictMode, useLayoutEffect } from 'react';
import { LanguageRouter } from '../language/language-router.tsx';
import { ErrorBoundary } from './error-boundary.tsx';

interface RootProps {
  /** Whom to call if the app breaks. */
  readonly number: string;
  readonly app: () => ReactNode;
  /** Called when the app stands on the page. */
  readonly onDrawn?: () => void;
}

/** The outermost of the person's app, the same in the browser and in the page as the build writes it. */
export function Root({ number, app, onDrawn }: RootProps): ReactNode {
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  return (
    <StrictMode>
      <ErrorBoundary number={number}>
        <LanguageRouter app={app} />
      </ErrorBoundary>
    </StrictMode>
  );
}
