import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { CheckIn } from '../../offline/check-in.ts';
import { useCheckIns } from '../../offline/use-check-ins.ts';
import { dayAndTime } from '../../ui/date-words.ts';

/** Says that a later check-in has a result too, so that nobody acts on an old one unawares. */
export function NewerCheckIn({ checkIn }: { readonly checkIn: CheckIn }): ReactElement | null {
  const newest = useCheckIns()?.find(
    ({ result, createdAt }) => result !== undefined && createdAt > checkIn.createdAt,
  );
  if (newest === undefined) return null;
  return (
    <p className="notice no-print">
      {t('You checked again on {when}.', { when: dayAndTime(newest.createdAt) })}{' '}
      <Link href={`/check-in/${newest.id}/result`}>{t('See the newer result')}</Link>
    </p>
  );
}
