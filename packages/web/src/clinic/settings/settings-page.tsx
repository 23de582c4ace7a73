import '../../ui/clinic-settings.css';
import { type ClinicSettings, type ClinicSettingsView, clinicSettingsSchema } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchSettings } from './api.ts';
import { SettingsForm } from './settings-form.tsx';

const DRAFT = 'clinic-settings-draft';

/** What was begun and not saved, kept for this tab only. */
function readDraft(slug: string): ClinicSettings | undefined {
  const kept = sessionStorage.getItem(`${DRAFT} ${slug}`);
  if (kept === null) return undefined;
  const read = clinicSettingsSchema.safeParse(JSON.parse(kept));
  return read.success ? read.data : undefined;
}

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
  const key = `${DRAFT} ${slug}`;
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
        begun={readDraft(slug)}
        mayChange={session.may.includes('clinic.write')}
        onDraft={(draft) => sessionStorage.setItem(key, JSON.stringify(draft))}
        onSaved={(next) => {
          sessionStorage.removeItem(key);
          setSettings(next);
        }}
        onSignedOut={onSignedOut}
      />
    </>
  );
}
