import { planPage } from '@afterneedle/words/plan';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';
import type { KeptPlan } from '../../offline/kept-plan.ts';
import { changePlan, deletePlan, emptyPlan, restorePlan } from '../../offline/plan-store.ts';
import { usePlan } from '../../offline/use-plan.ts';
import { useMyProtocol } from '../../offline/use-protocol.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import { CalmField } from './calm-field.tsx';
import { ClinicAdvice } from './clinic-advice.tsx';
import { useLastCheckIn } from './last-check-in.ts';
import { latestOf, makePlan } from './make-plan.ts';
import { PlanFromLink } from './plan-from-link.tsx';
import { PlanHelp } from './plan-help.tsx';
import { PlanJumps } from './plan-jumps.tsx';
import { isDamagedLink, planFromHash } from './plan-link.ts';
import { PlanTools } from './plan-tools.tsx';
import { PlanTop } from './plan-top.tsx';
import { PlanView } from './plan-view.tsx';
import { PlanWhy } from './plan-why.tsx';
import { useStartFacts } from './start-facts.ts';
import { TreatmentForm, type TreatmentGiven } from './treatment-form.tsx';
import { TreatmentList } from './treatment-list.tsx';

async function keep({ treatment, person, supplied }: TreatmentGiven): Promise<void> {
  await changePlan((plan) => ({
    ...plan,
    person,
    supplied,
    treatments: [...plan.treatments.filter(({ id }) => id !== treatment.id), treatment],
  }));
}

/** The person's plan: the form, a plan from a link, or the plan itself. */
export function MyPlanPage(): ReactElement {
  const [now] = useState(Date.now);
  const [hash, setHash] = useState(() => window.location.hash);
  const [removed, setRemoved] = useState<KeptPlan>();
  const loaded = usePlan();
  const carried = planFromHash(hash);
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'refused') return <Refused />;
  const kept = loaded.state === 'present' ? loaded.plan : undefined;
  const forget = (): void => {
    window.history.replaceState(null, '', window.location.pathname);
    setHash('');
  };
  if (carried !== undefined)
    return <PlanFromLink carried={carried} hasOwn={kept !== undefined} onDone={forget} />;
  const remove = (): void => void deletePlan().then(setRemoved);
  const undo = (plan: KeptPlan): void => {
    void restorePlan(plan);
    setRemoved(undefined);
  };
  return (
    <>
      {removed !== undefined && (
        <p className="notice" role="status">
          {t('The plan is deleted from this device.')}{' '}
          <button type="button" className="button-link" onClick={() => undo(removed)}>
            {t('Put it back')}
          </button>
        </p>
      )}
      {isDamagedLink(hash) && (
        <p className="notice" role="status">
          {t('This link is damaged: a part of it is missing. Copy the whole link, or ask for it again.')}{' '}
          <button type="button" className="button-link" onClick={forget}>
            {t('Go on without it')}
          </button>
        </p>
      )}
      {kept === undefined || kept.treatments.length === 0 ? (
        <FirstForm now={now} />
      ) : (
        <Opened kept={kept} now={now} onRemove={remove} />
      )}
    </>
  );
}

function Refused(): ReactElement {
  return (
    <>
      <Heading title={t('My plan')}>{t('Your plan cannot be kept here')}</Heading>
      <p className="notice">
        {t('This browser does not let us keep your answers. Open this page in an ordinary window.')}
      </p>
    </>
  );
}

function FirstForm({ now }: { readonly now: number }): ReactElement {
  const start = useStartFacts();
  if (start === null) return <Loading />;
  return (
    <TreatmentForm
      key={start === undefined ? 'empty' : 'filled'}
      title={t('My plan')}
      now={now}
      person={start?.person ?? {}}
      supplied={emptyPlan().supplied}
      startFacts={start?.treatment}
      startWhen={start?.when}
      onDone={(given) => void keep(given)}
    />
  );
}

interface OpenedProps {
  readonly kept: KeptPlan;
  readonly now: number;
  readonly onRemove: () => void;
}

function Opened({ kept, now, onRemove }: OpenedProps): ReactElement {
  const [editing, setEditing] = useState<string>();
  const last = useLastCheckIn(now);
  const protocol = useMyProtocol();
  if (last === null || protocol === undefined) return <Loading />;
  if (editing !== undefined) {
    const treatment = kept.treatments.find(({ id }) => id === editing);
    return (
      <TreatmentForm
        key={editing}
        title={treatment === undefined ? t('Add a treatment') : t('Change my plan')}
        now={now}
        treatment={treatment}
        person={kept.person}
        supplied={kept.supplied}
        onDone={(given) => {
          setEditing(undefined);
          void keep(given);
        }}
        onCancel={() => setEditing(undefined)}
      />
    );
  }
  const made = makePlan(kept, now, { last, inForce: protocol.inForce });
  if (made === undefined) return <Loading />;
  const page = planPage(made.plan, made.options);
  const change = (): void => setEditing(latestOf(kept)?.id);
  return (
    <>
      <Heading title={page.title}>{page.title}</Heading>
      <PlanTop page={page} isUnknown={latestOf(kept)?.isUnknown === true} onChange={change} />
      <ClinicAdvice protocol={protocol} />
      {last !== undefined && <FromCheckIn level={last.level} id={last.id} />}
      {kept.treatments.some(({ isUnknown }) => isUnknown) && (
        <p className="notice">
          {t('We do not know when the treatment ended, so every wait counts from now.')}
        </p>
      )}
      <PlanHelp />
      <PlanJumps page={page} />
      <PlanTools kept={kept} made={made} />
      <PlanView page={page} />
      <CalmField kept={kept} now={now} />
      <PlanWhy page={page} onAnswer={change}>
        <TreatmentList kept={kept} onEdit={setEditing} onRemovePlan={onRemove} />
      </PlanWhy>
    </>
  );
}

const URGENT = ['emergency', 'same-day'];

function FromCheckIn({ level, id }: { readonly level: string; readonly id: string }): ReactElement {
  const isUrgent = URGENT.includes(level);
  return (
    <p className={isUrgent ? 'not-sent' : 'notice'}>
      {isUrgent
        ? t('Your last check-in asks for care first. This plan comes after that.')
        : t('This plan knows your last check-in.')}{' '}
      <Link href={`/check-in/${id}/result`}>{t('See the result')}</Link>
    </p>
  );
}
