import type { PlanDay, PlanItem, PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { PlanItemLine } from './plan-item.tsx';

const SHOWN = 7;

/** A plan: today first, then the next days and weeks. */
export function PlanView({ page }: { readonly page: PlanPage }): ReactElement {
  return (
    <>
      <p className="plan-phase">{page.phaseText}</p>
      <p className="muted">{page.treated}</p>
      {page.zone !== undefined && <p className="notice">{page.zone}</p>}
      {page.several !== undefined && <p className="notice">{page.several}</p>}
      <DoNow heading={page.doNow.heading} items={page.doNow.items} />
      <Wait wait={page.wait} />
      <Items heading={page.may.heading} items={page.may.items} />
      <Lines {...page.usual} />
      {page.causes !== undefined && <Causes causes={page.causes} />}
      <Days heading={page.next.heading} days={page.next.days} />
      {page.weeks.days.length > 0 && <Days heading={page.weeks.heading} days={page.weeks.days} />}
      <details className="no-print">
        <summary>{page.nextTime.heading}</summary>
        <List lines={page.nextTime.lines} />
      </details>
    </>
  );
}

function ItemList({ items }: { readonly items: readonly PlanItem[] }): ReactElement {
  return (
    <ul className="plain-list plan-list">
      {items.map((item) => (
        <PlanItemLine key={`${item.id} ${item.say}`} item={item} />
      ))}
    </ul>
  );
}

interface ItemsProps {
  readonly heading: string;
  readonly items: readonly PlanItem[];
}

function DoNow({ heading, items }: ItemsProps): ReactElement {
  const rest = items.slice(SHOWN);
  return (
    <section className="plan-part">
      <h2>{heading}</h2>
      <ItemList items={items.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more that help</summary>
          <ItemList items={rest} />
        </details>
      )}
    </section>
  );
}

function Wait({ wait }: { readonly wait: PlanPage['wait'] }): ReactElement | null {
  if (wait.groups.length === 0) return null;
  return (
    <section className="plan-part">
      <h2>{wait.heading}</h2>
      {wait.groups.map(({ until, items }) => (
        <div key={until} className="plan-group">
          <h3>{until}</h3>
          <ItemList items={items} />
        </div>
      ))}
    </section>
  );
}

function Items({ heading, items }: ItemsProps): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <section className="plan-part">
      <h2>{heading}</h2>
      <ItemList items={items} />
    </section>
  );
}

function Days({
  heading,
  days,
}: {
  readonly heading: string;
  readonly days: readonly PlanDay[];
}): ReactElement {
  return (
    <section className="plan-part">
      <h2>{heading}</h2>
      {days.map((day) => (
        <div key={day.day} className="plan-day">
          <h3>{day.heading}</h3>
          <List lines={day.lines} />
        </div>
      ))}
    </section>
  );
}

function Lines({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly string[];
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section className="plan-part">
      <h2>{heading}</h2>
      <List lines={lines} />
    </section>
  );
}

function List({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Causes({ causes }: { readonly causes: NonNullable<PlanPage['causes']> }): ReactElement {
  return (
    <section className="plan-part">
      <h2>{causes.heading}</h2>
      {causes.groups.map((group) => (
        <details key={group.cause}>
          <summary>{group.cause}</summary>
          {[group.soothes, group.worsens, group.clinician].map(
            (part) =>
              part.lines.length > 0 && (
                <div key={part.heading}>
                  <h3>{part.heading}</h3>
                  <List lines={part.lines} />
                </div>
              ),
          )}
        </details>
      ))}
    </section>
  );
}
