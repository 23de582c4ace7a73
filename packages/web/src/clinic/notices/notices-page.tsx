import '../../ui/clinic-inbox.css';
import type { NoticeSettings } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchNoticeSettings } from './api.ts';
import { NoticeForm } from './notice-form.tsx';
import { Undelivered } from './undelivered.tsx';

type Standing =
  | { readonly state: 'loading' | 'away' }
  | { readonly state: 'ready'; readonly settings: NoticeSettings };

/** How fast a clinic means to answer, whom it calls when nobody looks, and what did not arrive. */
export function NoticesPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [standing, setStanding] = useState<Standing>({ state: 'loading' });
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchNoticeSettings();
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setStanding(answered.kind === 'ok' ? { state: 'ready', settings: answered.value } : { state: 'away' });
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  return (
    <>
      <Heading title="Notices">Notices</Heading>
      <Undelivered mayAct={session.may.includes('case.act')} onSignedOut={onSignedOut} />
      {standing.state === 'loading' && <Loading />}
      {standing.state === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button-link" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {standing.state === 'ready' && (
        <NoticeForm
          key={standing.settings.version}
          settings={standing.settings}
          mayChange={session.may.includes('clinic.write')}
          onReload={() => void load()}
        />
      )}
    </>
  );
}
