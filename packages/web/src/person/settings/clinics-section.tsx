import { type ReactElement, useEffect, useState } from 'react';
import { t } from '../../language/t.ts';
import { fetchClinic } from '../../offline/clinic-cache.ts';
import { onHandOverChange } from '../../offline/hand-over-store.ts';
import { leaveClinic } from '../../offline/leave-clinic.ts';
import { onMyClinicChange } from '../../offline/my-clinic.ts';
import { type LinkedClinic, readLinkedClinics } from '../../offline/my-clinics.ts';

function useLinkedClinics(): readonly LinkedClinic[] | 'refused' | undefined {
  const [clinics, setClinics] = useState<readonly LinkedClinic[] | 'refused'>();
  useEffect(() => {
    let isOpen = true;
    const load = async (): Promise<readonly LinkedClinic[]> => {
      try {
        const read = await readLinkedClinics();
        if (isOpen) setClinics(read);
        return read;
      } catch {
        if (isOpen) setClinics('refused');
        return [];
      }
    };
    const begin = async (): Promise<void> => {
      // A clinic whose name never came to this phone is asked for it once.
      const nameless = (await load()).filter(({ slug, name }) => name === slug);
      if (nameless.length === 0) return;
      await Promise.all(nameless.map(({ slug }) => fetchClinic(slug)));
      await load();
    };
    void begin();
    const stops = [onHandOverChange(() => void load()), onMyClinicChange(() => void load())];
    return () => {
      isOpen = false;
      for (const stop of stops) stop();
    };
  }, []);
  return clinics;
}

/** The clinics that this phone is linked to, and the way to leave one. */
export function ClinicsSection(): ReactElement {
  const clinics = useLinkedClinics();
  const [left, setLeft] = useState<string>();
  return (
    <section aria-labelledby="clinics">
      <h2 id="clinics">{t('Your clinics')}</h2>
      <div role="status">
        {left !== undefined && (
          <p className="notice">{t('This phone is no longer linked to {clinic}.', { clinic: left })}</p>
        )}
      </div>
      {Array.isArray(clinics) && clinics.length === 0 && <p>{t('This phone is linked to no clinic.')}</p>}
      {Array.isArray(clinics) && clinics.length > 0 && (
        <ul className="plain-list">
          {clinics.map((clinic: LinkedClinic) => (
            <li key={clinic.slug} className="card">
              <Clinic clinic={clinic} onLeft={() => setLeft(clinic.name)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Clinic({
  clinic,
  onLeft,
}: {
  readonly clinic: LinkedClinic;
  readonly onLeft: () => void;
}): ReactElement {
  const { slug, name, treatments, isLeaving } = clinic;
  const [isAsking, setIsAsking] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const leave = (): void => {
    setIsAsking(false);
    leaveClinic(slug).then(onLeft, () => setHasFailed(true));
  };
  return (
    <>
      <h3>{name}</h3>
      {isLeaving ? (
        <p>{t('You left. The clinic hears of it as soon as this phone is online.')}</p>
      ) : (
        <p>
          {treatments > 0
            ? t('{n, plural, one {# treatment} other {# treatments}} came from it to this phone.', {
                n: treatments,
              })
            : t('You opened its page on this phone. It does not know this phone.')}
        </p>
      )}
      {hasFailed && (
        <p className="notice" role="alert">
          {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
        </p>
      )}
      {isAsking && <WhatLeavingMeans clinic={clinic} onLeave={leave} onStay={() => setIsAsking(false)} />}
      {!isAsking && !isLeaving && (
        <button type="button" className="button button-quiet" onClick={() => setIsAsking(true)}>
          {t('Leave {clinic}', { clinic: name })}
        </button>
      )}
    </>
  );
}

interface WhatLeavingMeansProps {
  readonly clinic: LinkedClinic;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

function WhatLeavingMeans({ clinic, onLeave, onStay }: WhatLeavingMeansProps): ReactElement {
  const { name, treatments, unsent } = clinic;
  return (
    <>
      {unsent > 0 && (
        <p className="notice" role="alert">
          <strong>{t('Not sent.')}</strong>{' '}
          {t(
            '{n, plural, one {# thing is} other {# things are}} still on the way to {clinic}, and will be sent first.',
            {
              n: unsent,
              clinic: name,
            },
          )}{' '}
          {t('To keep a check-in back, delete it on the start page before you leave.')}
        </p>
      )}
      <h4>{t('What stays')}</h4>
      <ul>
        <li>{t('Your treatments, plan, diary and photos stay on this phone.')}</li>
        <li>{t('What you sent stays at the clinic. You can still open it here and read the answers.')}</li>
      </ul>
      <h4>{t('What no longer works')}</h4>
      <ul>
        <li>{t('Your plan no longer follows the advice of this clinic.')}</li>
        {treatments > 0 && (
          <li>{t('The clinic no longer knows by itself that a check-in from this phone is yours.')}</li>
        )}
        {treatments > 0 && <li>{t('To link this phone again, you need a new link from the clinic.')}</li>}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={onLeave}>
          {t('Yes, leave {clinic}', { clinic: name })}
        </button>
        <button type="button" className="button button-quiet" onClick={onStay}>
          {t('Stay')}
        </button>
      </div>
    </>
  );
}
