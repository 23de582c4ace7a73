import '../../ui/doctor.css';
import { doctorPage, doctorText, type DoctorPage as Page } from '@afterneedle/words/doctor';
import { type ReactElement, useState } from 'react';
import { Link, Redirect } from 'wouter';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { useDays } from '../../offline/use-days.ts';
import { usePhotos } from '../../offline/use-photos.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { useProtocolOf } from '../../offline/use-protocol.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PassOn } from '../../ui/pass-on.tsx';
import { CheckInGate } from '../check-in/check-in-gate.tsx';
import { addressOf } from '../check-in/steps.ts';
import { hasCrisisWords } from '../check-in/triage.ts';
import { saveAsFile } from '../offline/save-as-file.ts';
import { optionsHere } from '../result/page-options.ts';
import { useEarlier } from '../result/use-earlier.ts';
import { workedOut } from '../result/worked-out.ts';
import { doctorFile } from './doctor-file.ts';
import { doctorInput } from './doctor-input.ts';
import { DoctorPhotos } from './doctor-photos.tsx';

/** One page about a check-in that any doctor can read: to show, print, share, copy or save. */
export function DoctorPage({ id }: { readonly id: string }): ReactElement {
  return <CheckInGate id={id}>{(checkIn) => <Opened checkIn={checkIn} />}</CheckInGate>;
}

function Opened({ checkIn }: { readonly checkIn: CheckIn }): ReactElement {
  const earlier = useEarlier(checkIn.id);
  const plan = usePlan();
  const protocol = useProtocolOf(checkIn.clinicSlug);
  const photos = usePhotos();
  const days = useDays();
  const [picked, setPicked] = useState<readonly string[]>([]);
  if (checkIn.result === undefined) return <Redirect to={addressOf.result(checkIn.id)} replace />;
  if (earlier === undefined || plan.state === 'loading' || protocol === undefined || days === undefined)
    return <Loading />;
  const at = checkIn.result.assessedAt;
  const kept = plan.state === 'present' ? plan.plan : undefined;
  const worked = workedOut(checkIn, at, { kept: earlier, inForce: protocol.inForce });
  const options = {
    ...optionsHere(at),
    crisis: hasCrisisWords(checkIn.answers),
    ...(worked.series === undefined ? {} : { series: worked.series }),
  };
  const input = doctorInput(checkIn, worked, { plan: kept, days, at, options });
  const page = doctorPage(input, options);
  const save = (): void =>
    saveAsFile(
      `afterneedle-summary-${new Date(at).toISOString().slice(0, 10)}.json`,
      doctorFile(checkIn, input, page),
      'application/json',
    );
  return (
    <>
      <p className="no-print">
        <Link className="back-link small" href={addressOf.result(checkIn.id)}>
          <BackIcon />
          {t('Back to the result')}
        </Link>
      </p>
      <Heading title={page.title}>{page.title}</Heading>
      <p className="small muted">{page.made}</p>
      <div className="no-print">
        <p className="row">
          <button type="button" className="button" onClick={() => print()}>
            {t('Print')}
          </button>
          <button type="button" className="button button-quiet" onClick={save}>
            {t('Save as JSON')}
          </button>
        </p>
        <PassOn text={doctorText(page)} title={page.title} />
      </div>
      <Sections page={page} />
      {photos.state === 'present' && (
        <DoctorPhotos
          photos={photos.photos}
          treatments={kept?.treatments ?? []}
          picked={picked}
          onPick={setPicked}
        />
      )}
      <p className="print-only small">{page.advice}</p>
    </>
  );
}

function Sections({ page }: { readonly page: Page }): ReactElement {
  return (
    <div className="doctor-sections">
      {page.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
