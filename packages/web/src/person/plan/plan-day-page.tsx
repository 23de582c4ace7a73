import { type PlanPage, planPage } from '@afterneedle/words/plan';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { useMyProtocol } from '../../offline/use-protocol.ts';
import { dateOf } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { BackIcon } from '../../ui/icon.tsx';
import { Loading } from '../../ui/loading.tsx';
import { LeaveOut } from './leave-out.tsx';
import { LineList } from './line-list.tsx';
import { latestOf, makePlan } from './make-plan.ts';
import { middayOf } from './midday.ts';
import { PlanItemRow } from './plan-item.tsx';

const LAST_DAY = 60;

/** What the plan says of one day after the treatment, by the number of the day. */
export function PlanDayPage({ day: written }: { readonly day: string }): ReactElement {
  const loaded = usePlan();
  const [now] = useState(Date.now);
  const protocol = useMyProtocol();
  if (loaded.state === 'loading' || protocol === undefined) return <Loading />;
  const kept = loaded.state === 'present' ? loaded.plan : undefined;
  const latest = kept && latestOf(kept);
  const day = /^\d{1,2}$/.test(written) ? Number(written) : Number.NaN;
  if (kept === undefined || latest === undefined || !(day <= LAST_DAY)) return <Missing />;
  const at = latest.isUnknown ? now + day * 86_400_000 : middayOf(latest.endedAt, day, latest.timeZone);
  // How the skin is today says nothing of another day.
  const { calm: _today, ...undated } = kept;
  const made = makePlan(undated, at, { inForce: protocol.inForce });
  if (made === undefined) return <Missing />;
  const title = t('Day {n}: {date}', { n: day, date: dateOf(at) });
  return (
    <>
      <p className="no-print">
        <Link className="back-link small" href="/plan">
          <BackIcon />
          {t('The whole plan')}
        </Link>
      </p>
      <Heading title={title}>{title}</Heading>
      <p className="muted small">
        {t('As it stands at midday of this day. Your check-in of that day may change it.')}
      </p>
      <OneDay page={planPage(made.plan, made.options)} />
      <nav className="row no-print" aria-label={t('Other days')}>
        {day > 0 && <Link href={`/plan/day/${day - 1}`}>{t('The day before')}</Link>}
        {day < LAST_DAY && <Link href={`/plan/day/${day + 1}`}>{t('The next day')}</Link>}
      </nav>
    </>
  );
}

function OneDay({ page }: { readonly page: PlanPage }): ReactElement {
  return (
    <>
      <section className="plan-part">
        <h2>{t('Do on this day')}</h2>
        <ul className="plain-list plan-rows plan-card plan-card-do">
          {page.doNow.items.map((item) => (
            <PlanItemRow key={`${item.id} ${item.say}`} item={item} />
          ))}
        </ul>
      </section>
      <LeaveOut wait={{ ...page.wait, heading: t('Leave out on this day') }} />
      <section className="plan-part plan-usual">
        <h2>{t('Usual on this day')}</h2>
        <LineList lines={page.usual.lines} />
      </section>
    </>
  );
}

function Missing(): ReactElement {
  return (
    <>
      <Heading title={t('My plan')}>{t('There is no plan for this day')}</Heading>
      <p>
        <Link className="button" href="/plan">
          {t('Go to my plan')}
        </Link>
      </p>
    </>
  );
}
