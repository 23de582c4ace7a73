import { screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { beforePage, type CountdownGroup } from '@afterneedle/words/before';
import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { Choice } from '../../ui/choice.tsx';
import { Heading } from '../../ui/heading.tsx';
import { answersOf } from './answers.ts';
import { BeforeCalendar } from './before-calendar.tsx';
import { BeforeGate, BeforeTop } from './before-gate.tsx';
import { DayField } from './day-field.tsx';
import { faultOf } from './faults.ts';
import { hereAt, todayAt } from './here.ts';
import { SourcesOfAll } from './source-list.tsx';
import { toggled } from './toggled.ts';

/** What to do and to stop before the day, with dates and something to tick. */
export function ReadyPage(): ReactElement {
  return <BeforeGate>{(handle) => <Opened handle={handle} />}</BeforeGate>;
}

function Opened({ handle }: { readonly handle: BeforeHandle }): ReactElement {
  const { kept, checkIns, saved, change } = handle;
  const [now] = useState(Date.now);
  const today = todayAt(now);
  const { answers, problems } = answersOf(kept, checkIns, today);
  const { countdown } = beforePage(screen(screeningKnowledge, answers, { today }), answers, hereAt(now));
  const fault = problems.filter(({ path }) => path === '/planned').map(faultOf)[0];
  const plan = (day: string): void =>
    void change(({ planned: _, ...rest }) => (day === '' ? rest : { ...rest, planned: day }));
  return (
    <>
      <BeforeTop saved={saved} />
      <Heading title={countdown.heading}>{countdown.heading}</Heading>
      {countdown.isUndated && (
        <p className="notice">
          {countdown.lead} <a href="#planned">{t('Give the day')}</a>
        </p>
      )}
      <DayField
        id="planned"
        label={t('Which day is it planned for?')}
        value={kept.planned ?? ''}
        first={today}
        fault={fault?.message}
        onChange={plan}
      />
      {!countdown.isUndated && countdown.lead !== undefined && <p className="notice">{countdown.lead}</p>}
      {(!countdown.isUndated || kept.calendar !== undefined) && (
        <BeforeCalendar handle={handle} answers={answers} />
      )}
      {countdown.groups.map((group) => (
        <Group
          key={group.heading}
          group={group}
          prepared={kept.prepared}
          onTick={(id, isOn) =>
            void change((before) => ({ ...before, prepared: toggled(before.prepared, id, isOn) }))
          }
        />
      ))}
      <SourcesOfAll lines={countdown.groups.flatMap(({ lines }) => lines)} />
    </>
  );
}

interface GroupProps {
  readonly group: CountdownGroup;
  readonly prepared: readonly string[];
  readonly onTick: (id: string, isOn: boolean) => void;
}

function Group({ group, prepared, onTick }: GroupProps): ReactElement {
  return (
    <section>
      <h2>{group.heading}</h2>
      {group.lead !== undefined && <p className="notice">{group.lead}</p>}
      {group.lines.map(({ id, say, why, note }) => (
        <div key={id} className="before-line">
          <Choice
            type="checkbox"
            name="prepared"
            value={id}
            label={say}
            hint={note === undefined ? why : `${note} ${why}`}
            checked={prepared.includes(id)}
            onChange={(isOn) => onTick(id, isOn)}
          />
        </div>
      ))}
    </section>
  );
}
