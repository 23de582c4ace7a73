import '../../ui/clinic-settings.css';
import type { ClinicSettings, ClinicSettingsView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchSettings } from './api.ts';
import { SettingsForm } from './settings-form.tsx';

/** In the memory of this page only, by member of staff and clinic: phones and plans lie on no disk of this computer. */
const drafts = new Map<string, ClinicSettings>();

/** What the clinic says about itself: name, phones, hours, holidays, and who answers when it is closed. */
export function SettingsPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [settings, setSettings] = useState<ClinicSettingsView | 'asking' | 'away'>('asking');
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchSettings();
    if (answered.kind === 'ok') setSettings(answered.value);
    else if (answered.kind === 'refused') onSignedOut();
    else setSettings((before) => (typeof before === 'object' ? before : 'away'));
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  if (settings === 'asking') return <Loading />;
  if (settings === 'away')
    return (
      <>
        <Heading title="Clinic">Clinic</Heading>
        <p role="alert">The server does not answer.</p>
        <button type="button" className="button" onClick={() => void load()}>
          Try again
        </button>
      </>
    );
  const { slug, ...saved } = settings;
  const key = `${session.staffId} ${slug}`;
  return (
    <>
      <Heading title="Clinic">Clinic</Heading>
      <p>
        The people you treat find you at{' '}
        <strong>
          {location.origin}/at/{slug}
        </strong>
      </p>
      <SettingsForm
        saved={saved}
        begun={drafts.get(key)}
        mayChange={session.may.includes('clinic.write')}
        onDraft={(draft) => drafts.set(key, draft)}
        onSaved={(next) => {
          drafts.delete(key);
          setSettings(next);
        }}
        onSignedOut={onSignedOut}
      />
    </>
  );
}
