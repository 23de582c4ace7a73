import type { ReactElement } from 'react';
import { Redirect } from 'wouter';

/** The address closed check-ins had before there were views. */
export function ClosedPage(): ReactElement {
  return <Redirect href="/?view=done" replace />;
}
