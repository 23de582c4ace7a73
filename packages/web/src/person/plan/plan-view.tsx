import type { PlanDay, PlanItem, PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { rich, strong } from '../../language/rich.tsx';
import { t } from '../../language/t.ts';
import { LeaveOut } from './leave-out.tsx';
import { LineList } from './line-list.tsx';
import { PlanItemLine, PlanItemRow } from './plan-item.tsx';
import { openAndFolded } from './thing-name.ts';

/** What a plan says: today first, then the next days and weeks, then what is usual. */
export function PlanView({ page }: { readonly page: PlanPage }): ReactElement {
  return (
    <>
      <DoNow heading={page.doNow.heading} items={page.doNow.items} />
      <LeaveOut wait={page.wait} />
      <MayAgain heading={page.may.heading} items={page.may.items} />
      <Days id="next-days" heading={page.next.heading} days={page.next.days} />
      <Weeks {...page.weeks} />
      <section className="plan-part plan-usual" id="usual">
        <h2>{page.usual.heading}</h2>
        <LineList lines={page.usual.lines} />
      </section>
      {page.causes !== undefined && <Causes causes={page.causes} />}
    </>
  );
}

interface ItemsProps {
  readonly heading: string;
  readonly items: readonly PlanItem[];
}

function Rows({ items }: { readonly items: readonly PlanItem[] }): ReactElement {
  return (
    <ul className="plain-list plan-rows">
      {items.map((item) => (
        <PlanItemRow key={`${item.id} ${item.say}`} item={item} />
      ))}
    </ul>
  );
}

function DoNow({ heading, items }: ItemsProps): ReactElement {
  const { open, folded } = openAndFolded(items);
  return (
    <section className="plan-part" id="today">
      <h2>{heading}</h2>
      <div className="plan-card plan-card-do">
        <Rows items={open} />
        {folded.length > 0 && (
          <details className="plan-more">
            <summary>{t('{n} more that help', { n: folded.length })}</summary>
            <Rows items={folded} />
          </details>
        )}
      </div>
    </section>
  );
}

function MayAgain({ heading, items }: ItemsProps): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <section className="plan-part">
      <h2>{heading}</h2>
      <details className="plan-card plan-fold">
        <summary>{t('{n, plural, one {# thing} other {# things}}', { n: items.length })}</summary>
        <ul className="plain-list plan-list">
          {items.map((item) => (
            <PlanItemLine key={`${item.id} ${item.say}`} item={item} />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface DaysProps {
  readonly id: string;
  readonly heading: string;
  readonly days: readonly PlanDay[];
}

function Days({ id, heading, days }: DaysProps): ReactElement {
  return (
    <section className="plan-part" id={id}>
      <h2>{heading}</h2>
      <div className="plan-card">
        {days.map((day) => (
          <Day key={day.day} day={day} />
        ))}
      </div>
    </section>
  );
}

function Weeks({ heading, days }: Omit<DaysProps, 'id'>): ReactElement | null {
  if (days.length === 0) return null;
  return (
    <section className="plan-part" id="weeks">
      <h2>{heading}</h2>
      <details className="plan-card plan-fold">
        <summary>
          <span>{t('{n, plural, one {# day} other {# days}} with changes', { n: days.length })}</span>
        </summary>
        <div className="plan-days">
          {days.map((day) => (
            <Day key={day.day} day={day} />
          ))}
        </div>
      </details>
    </section>
  );
}

/** One line stands open; more are folded under their number. */
function Day({ day: { day: number, heading, lines } }: { readonly day: PlanDay }): ReactElement {
  if (lines.length === 1) {
    return (
      <div className="plan-day">
        <p>
          <strong>
            <Link href={`/plan/day/${number}`}>{heading}</Link>
          </strong>
          : {lines[0]}
        </p>
      </div>
    );
  }
  return (
    <div className="plan-day">
      <details>
        <summary>
          <span>{rich('<b>{day}</b>: {n} changes', { b: strong }, { day: heading, n: lines.length })}</span>
        </summary>
        <LineList lines={lines} />
        <p>
          <Link href={`/plan/day/${number}`}>{t('All of {day}', { day: heading })}</Link>
        </p>
      </details>
    </div>
  );
}

function Causes({ causes }: { readonly causes: NonNullable<PlanPage['causes']> }): ReactElement {
  return (
    <section className="plan-part">
      <h2>{causes.heading}</h2>
      <div className="plan-card">
        {causes.groups.map((group) => (
          <details key={group.cause} className="plan-fold">
            <summary>{group.cause}</summary>
            {[group.soothes, group.worsens, group.clinician].map(
              (part) =>
                part.lines.length > 0 && (
                  <div key={part.heading}>
                    <h3>{part.heading}</h3>
                    <LineList lines={part.lines} />
                  </div>
                ),
            )}
          </details>
        ))}
      </div>
    </section>
  );
}
