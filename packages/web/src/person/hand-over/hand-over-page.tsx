import type { HandedOver, HandOverLooked } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { createCheckIn } from '../../offline/check-in-store.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { makeDeviceSecret } from './device-secret.ts';
import { lookAtHandOver, refuseHandOver, takeHandOver } from './take-hand-over.ts';

type Standing =
  | { readonly state: 'loading' | 'away' | 'dead' | 'refused' }
  | { readonly state: 'asked'; readonly looked: HandOverLooked }
  | { readonly state: 'taken'; readonly handed: HandedOver };

const SECRET = 'afterneedle-hand-over-device';

/** The same secret while this page is tried again, so that an answer that got lost can be asked for once more. */
function secretOfTry(token: string): string {
  const made = makeDeviceSecret();
  try {
    const key = `${SECRET} ${token.slice(0, 8)}`;
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return kept;
    sessionStorage.setItem(key, made);
  } catch {
    // A browser that refuses storage keeps it as long as the page is open.
  }
  return made;
}

/** A link from a clinic: whom it is for, then the treatment comes to this phone. */
export function HandOverPage(): ReactElement {
  const [token] = useState(() => location.hash.slice(1));
  const [secret] = useState(() => secretOfTry(token));
  const [standing, setStanding] = useState<Standing>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again.
  useEffect(() => {
    let isOpen = true;
    void lookAtHandOver(token).then((answered) => {
      if (!isOpen) return;
      if (answered.kind === 'ok') return setStanding({ state: 'asked', looked: answered.value });
      setStanding({ state: answered.kind === 'away' ? 'away' : 'dead' });
    });
    return () => {
      isOpen = false;
    };
  }, [token, tries]);
  if (standing.state === 'loading') return <Loading />;
  if (standing.state === 'taken') return <Taken handed={standing.handed} />;
  if (standing.state === 'asked')
    return (
      <Asked
        looked={standing.looked}
        onTake={(birthOn) => takeHandOver(token, secret, birthOn)}
        onTaken={(handed) => setStanding({ state: 'taken', handed })}
        onNotMe={async () => {
          const answered = await refuseHandOver(token);
          setStanding({ state: answered.kind === 'away' ? 'away' : 'refused' });
        }}
        onDead={() => setStanding({ state: 'dead' })}
      />
    );
  if (standing.state === 'away')
    return (
      <>
        <Heading title={t('No connection')}>{t('The link cannot be opened right now')}</Heading>
        <p>{t('Check your connection, then try again. The link stays good.')}</p>
        <button type="button" className="button" onClick={() => setTries((count) => count + 1)}>
          {t('Try again')}
        </button>
      </>
    );
  if (standing.state === 'refused')
    return (
      <>
        <Heading title={t('The link is ended')}>{t('The link is ended')}</Heading>
        <p>{t('Nothing was kept on this phone. The clinic sees that it reached someone else.')}</p>
        <Link href="/">{t('Go to the start')}</Link>
      </>
    );
  return (
    <>
      <Heading title={t('This link does not work')}>{t('This link does not work')}</Heading>
      <p>{t('It has run out, or another phone has used it. Ask your clinic for a new one.')}</p>
      <p>{t('You can check your skin without it.')}</p>
      <Link href="/">{t('Go to the start')}</Link>
    </>
  );
}

interface AskedProps {
  readonly looked: HandOverLooked;
  readonly onTake: (birthOn: string) => ReturnType<typeof takeHandOver>;
  readonly onTaken: (handed: HandedOver) => void;
  readonly onNotMe: () => Promise<void>;
  readonly onDead: () => void;
}

function Asked({ looked, onTake, onTaken, onNotMe, onDead }: AskedProps): ReactElement {
  const [birthOn, setBirthOn] = useState('');
  const [fault, setFault] = useState<string>();
  const { clinic, givenName, asksBirthDate } = looked;
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (asksBirthDate && birthOn === '') return setFault(t('Give your date of birth.'));
    try {
      const answered = await onTake(birthOn);
      if (answered.kind === 'ok') return onTaken(answered.value);
      if (answered.kind === 'away') return setFault(t('No answer yet. Try again.'));
      if (answered.codes.includes('wrong-birth-date'))
        return setFault(
          t('This is not the date of birth your clinic has. After 5 tries the link is locked.'),
        );
      onDead();
    } catch {
      setFault(t('This browser does not let us keep your answers. Open this page in an ordinary window.'));
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Heading title={t('A link from your clinic')}>{t('A link from your clinic')}</Heading>
      <p>
        {rich(
          '<b>{clinic}</b> has your treatment ready for this phone. It is for <b>{name}</b>.',
          { b: strong },
          {
            clinic: clinic.name,
            name: givenName,
          },
        )}
      </p>
      <p>
        {t('Your plan and each check-in then know what was done. Your clinic knows a check-in is yours.')}
      </p>
      {asksBirthDate && (
        <div className="field">
          <label className="label" htmlFor="birth-date">
            {t('Your date of birth')}
          </label>
          <input
            id="birth-date"
            className="input input-short"
            type="date"
            value={birthOn}
            onChange={(event) => setBirthOn(event.currentTarget.value)}
          />
        </div>
      )}
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="form-actions">
        <button type="submit" className="button">
          {t('Yes, it is for me')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => void onNotMe()}>
          {t('No, this is not me')}
        </button>
      </div>
    </form>
  );
}

function Taken({ handed }: { readonly handed: HandedOver }): ReactElement {
  const [, navigate] = useLocation();
  const begin = async (): Promise<void> => {
    const { id } = await createCheckIn(handed.clinic.slug);
    navigate(`/check-in/${id}/q/danger-1`);
  };
  return (
    <>
      <Heading title={t('Your treatment is on this phone')}>{t('Your treatment is on this phone')}</Heading>
      <p>{dayAndTime(Date.parse(handed.treatment.endedAt))}</p>
      <p>
        <button type="button" className="button" onClick={() => void begin()}>
          {t('Check my skin')}
        </button>
      </p>
      <p>
        <Link href="/plan">{t('See my plan')}</Link>
      </p>
      <p>
        <Link href={`/treatments/${handed.treatment.id}`}>{t('See my treatment')}</Link>
      </p>
    </>
  );
}
