import { screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { beforePage } from '@afterneedle/words/before';
import { type ReactElement, useState } from 'react';
import { t } from '../../language/t.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { Choice } from '../../ui/choice.tsx';
import { Heading } from '../../ui/heading.tsx';
import { answersOf } from './answers.ts';
import { BeforeGate, BeforeTop } from './before-gate.tsx';
import { hereAt, todayAt } from './here.ts';
import { SourcesOfAll } from './source-list.tsx';
import { toggled } from './toggled.ts';

/** What to ask before choosing who does it, with why and what a good answer is. */
export function ChecklistPage(): ReactElement {
  return <BeforeGate>{(handle) => <Opened handle={handle} />}</BeforeGate>;
}

function Opened({ handle }: { readonly handle: BeforeHandle }): ReactElement {
  const { kept, checkIns, saved, change } = handle;
  const [now] = useState(Date.now);
  const today = todayAt(now);
  const { answers } = answersOf(kept, checkIns, today);
  const { checklist } = beforePage(screen(screeningKnowledge, answers, { today }), answers, hereAt(now));
  const done = checklist.cards.filter(({ id }) => kept.ticked.includes(id)).length;
  return (
    <>
      <BeforeTop saved={saved} />
      <Heading title={checklist.heading}>{checklist.heading}</Heading>
      <p>{t('Ask these before you book. Tick what was answered well.')}</p>
      {answers.words['setting'] === 'home' && (
        <p className="notice">
          {t('You plan to do it at home. These lines help you to find a clinic instead.')}
        </p>
      )}
      <p role="status">{t('{done} of {all} ticked', { done, all: checklist.cards.length })}</p>
      {checklist.cards.map(({ id, ask, why, good }) => (
        <div key={id} className="before-line">
          <Choice
            type="checkbox"
            name="ticked"
            value={id}
            label={
              <>
                <strong>{ask}</strong>
                <span className="choice-hint">{t('Why: {why}', { why })}</span>
                <span className="choice-hint">{t('A good answer: {good}', { good })}</span>
              </>
            }
            checked={kept.ticked.includes(id)}
            onChange={(isOn) =>
              void change((before) => ({ ...before, ticked: toggled(before.ticked, id, isOn) }))
            }
          />
        </div>
      ))}
      <SourcesOfAll lines={checklist.cards.map(({ id, ask, sources }) => ({ id, say: ask, sources }))} />
    </>
  );
}
