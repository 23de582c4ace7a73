import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';

/** The page a person arrives on keeps the browser's own focus; every later one moves it to its heading. */
let hasArrived = false;

interface HeadingProps {
  /** What the browser's tab says; begins with "Error: " when something is to be mended. */
  readonly title: string;
  readonly children: ReactNode;
}

/** The only h1 of a page: it names the tab and takes the focus when the page opens, so that a reader hears it. */
export function Heading({ title, children }: HeadingProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - Afterneedle`;
  }, [title]);
  useEffect(() => {
    if (hasArrived) heading.current?.focus({ preventScroll: true });
    hasArrived = true;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
