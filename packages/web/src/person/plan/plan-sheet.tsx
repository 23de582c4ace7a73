import { DANGER_HEADING, dangerLines } from '@afterneedle/knowledge';
import type { PlanDay, PlanItem, PlanPage } from '@afterneedle/words/plan';
import type { ReactElement } from 'react';
import { InEnglish } from '../../language/in-english.tsx';
import { t } from '../../language/t.ts';
import { datesUnbroken } from '../../ui/date-words.ts';
import { LineList } from './line-list.tsx';
import { Besides } from './plan-item.tsx';
import { daysWithoutWaits, nextWithoutWaits } from './thing-name.ts';

interface PlanSheetProps {
  readonly page: PlanPage;
  readonly emergency: string;
}

/** A plan on paper: the danger signs first, nothing folded, nothing to tap. */
export function PlanSheet({ page, emergency }: PlanSheetProps): ReactElement {
  return (
    <>
      <section className="sheet-emergency">
        <p className="sheet-call">
          {t('Emergency number: {number}', { number: emergency })}
          <InEnglish text={`Emergency number: ${emergency}`} />
        </p>
        <p>
          {t(DANGER_HEADING)}
          <InEnglish text={DANGER_HEADING} />
        </p>
        <div className="sheet-columns">
          <Signs heading={t('Call an ambulance')} level="emergency" />
          <Signs heading={t('See a doctor today')} level="same-day" />
        </div>
      </section>
      <p>
        <strong>{page.phaseText}</strong> {page.treated} {page.zone} {page.several}
      </p>
      {page.given?.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div className="sheet-columns">
        <section>
          <h2>{page.doNow.heading}</h2>
          <Items items={page.doNow.items} />
        </section>
        {page.wait.groups.length > 0 && (
          <section>
            <h2>{page.wait.heading}</h2>
            {page.wait.groups.map(({ until, items }) => (
              <div key={until} className="plan-group">
                <h3>{datesUnbroken(until)}</h3>
                <Items items={items} />
              </div>
            ))}
          </section>
        )}
        {page.may.items.length > 0 && (
          <section>
            <h2>{page.may.heading}</h2>
            <Items items={page.may.items} />
          </section>
        )}
        <Days heading={page.next.heading} days={nextWithoutWaits(page)} />
        <Days heading={page.weeks.heading} days={daysWithoutWaits(page, page.weeks.days)} />
        <section>
          <h2>{page.usual.heading}</h2>
          <LineList lines={page.usual.lines} />
        </section>
        {page.causes?.groups.map((group) => (
          <section key={group.cause}>
            <h2>
              {page.causes?.heading}: {group.cause}
            </h2>
            {[group.soothes, group.worsens, group.clinician]
              .filter(({ lines }) => lines.length > 0)
              .map(({ heading, lines }) => (
                <div key={heading}>
                  <h3>{heading}</h3>
                  <LineList lines={lines} />
                </div>
              ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Signs({
  heading,
  level,
}: {
  readonly heading: string;
  readonly level: 'emergency' | 'same-day';
}): ReactElement {
  return (
    <div>
      <h2>{heading}</h2>
      <ul>
        {dangerLines(level).map(({ item, says, hint }) => (
          <li key={item}>
            {t(says)} {hint !== undefined && t(hint)}
            <InEnglish text={hint === undefined ? says : `${says} ${hint}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Items({ items }: { readonly items: readonly PlanItem[] }): ReactElement {
  return (
    <ul>
      {items.map((item) => (
        <li key={`${item.id} ${item.say}`}>
          <p className="plan-say">{item.say}</p>
          <Besides item={item} />
        </li>
      ))}
    </ul>
  );
}

function Days({
  heading,
  days,
}: {
  readonly heading: string;
  readonly days: readonly PlanDay[];
}): ReactElement | null {
  if (days.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {days.map(({ day, heading: date, lines }) => (
        <div key={day} className="plan-day">
          <h3>{date}</h3>
          {lines.length === 1 ? <p>{lines[0]}</p> : <LineList lines={lines} />}
        </div>
      ))}
    </section>
  );
}
