import type { ClinicView } from '@afterneedle/contract';
import { emergencyNumbersOf } from '@afterneedle/knowledge';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { createCheckIn } from '../../offline/check-in-store.ts';
import { useCheckIns } from '../../offline/use-check-ins.ts';
import { useClinic } from '../../offline/use-clinic.ts';
import { useOnline } from '../../offline/use-online.ts';
import { useRememberClinic } from '../../offline/use-remember-clinic.ts';
import { regionHere } from '../danger/place-here.ts';
import { TodayLine, useToday } from '../diary/today-line.tsx';
import { StartNotices } from '../offline/start-notices.tsx';
import { DayLine } from './day-line.tsx';
import { DemoNotice } from './demo-notice.tsx';
import { MyClinicLine } from './my-clinic-line.tsx';
import { NextCheckLine } from './next-check-line.tsx';
import { NoStore } from './no-store.tsx';
import { OnThisPhone } from './on-this-phone.tsx';
import { StartView } from './start-view.tsx';

/** The first page: danger signs, then the check-in, then what is on this device. */
export function StartPage({ slug }: { readonly slug: string | undefined }): ReactElement {
  const clinic = useClinic(slug);
  useRememberClinic(slug);
  const [, navigate] = useLocation();
  const [hasFailed, setHasFailed] = useState(false);
  const checkIns = useCheckIns();
  const today = useToday();
  const begin = async (): Promise<void> => {
    try {
      const checkIn = await createCheckIn(clinic === 'unknown' ? undefined : slug);
      navigate(`/check-in/${checkIn.id}/q/danger-1`);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <StartView
      number={emergencyNumbersOf(regionHere()).emergency}
      notices={<StartNotices checkIns={checkIns ?? []} />}
      day={<DayLine />}
      clinic={<ClinicLines clinic={clinic} isOfClinic={slug !== undefined} />}
      myClinic={slug === undefined && <MyClinicLine />}
      isNew={checkIns === undefined || checkIns.every(({ result }) => result === undefined)}
      trouble={hasFailed && <NoStore />}
      today={today === 'none' ? undefined : <TodayLine today={today} />}
      kept={
        <>
          <NextCheckLine checkIns={checkIns ?? []} />
          <OnThisPhone />
        </>
      }
      onBegin={() => void begin()}
    />
  );
}

interface ClinicLinesProps {
  readonly clinic: ClinicView | string;
  readonly isOfClinic: boolean;
}

function ClinicLines({ clinic, isOfClinic }: ClinicLinesProps): ReactElement {
  const isOnline = useOnline();
  return (
    <>
      {typeof clinic === 'object' && (
        <p>
          {rich('You can send this check-in to <b>{clinic}</b>.', { b: strong }, { clinic: clinic.name })}
          {clinic.hours !== null && (
            <span className="choice-hint">{t('Open: {hours}', { hours: clinic.hours })}</span>
          )}
        </p>
      )}
      <DemoNotice clinic={clinic} />
      {clinic === 'unknown' && (
        <p className="notice">
          {t('No clinic has this address. You can still check your skin and show the result.')}
        </p>
      )}
      {!isOnline && (
        <p className="notice" role="status">
          {isOfClinic
            ? t('You are offline. Your check-in still works. We will send it when you are back online.')
            : t('You are offline. Your check-in still works.')}
        </p>
      )}
    </>
  );
}
