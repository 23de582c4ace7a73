import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { createCheckIn } from '../../offline/check-in-store.ts';
import { Loading } from '../../ui/loading.tsx';
import { NoStore } from './no-store.tsx';

/** Begins a check-in for who pressed the button before the app was there. */
export function NewCheckInPage(): ReactElement {
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  const hasBegun = useRef(false);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    createCheckIn(undefined)
      .then(({ id }) => navigate(`/check-in/${id}/q/danger-1`, { replace: true }))
      .catch(() => setHasFailed(true));
  }, [navigate]);
  return hasFailed ? <NoStore /> : <Loading />;
}
