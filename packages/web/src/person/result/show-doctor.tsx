import { doctorSummary, type PageOptions, type ResultPage } from '@afterneedle/words';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { PassOn } from '../../ui/pass-on.tsx';

interface ShowDoctorProps {
  readonly id: string;
  readonly page: ResultPage;
  readonly options: PageOptions;
}

/** A summary any doctor can read: to open as a page of its own, to copy, share or print. */
export function ShowDoctor({ id, page, options }: ShowDoctorProps): ReactElement {
  const summary = doctorSummary(page, options);
  return (
    <section className="show-doctor">
      <h2>{t('Show any doctor')}</h2>
      <p className="no-print">
        <Link href={`/check-in/${id}/doctor`}>
          {t('Open the page for any doctor, with your treatment and earlier days')}
        </Link>
      </p>
      <PassOn text={summary} title={t('Show any doctor')} />
      <p className="no-print">
        <button type="button" className="button button-quiet" onClick={() => print()}>
          {t('Print this result')}
        </button>
      </p>
    </section>
  );
}
