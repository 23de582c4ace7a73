import '../../ui/complications.css';
import {
  RECALL_KINDS,
  type RecallChoices,
  type RecallKind,
  type RecallSubject,
  type SessionView,
} from '@afterneedle/contract';
import { type ReactElement, useCallback, useId, useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchRecallChoices, fetchRecalls, fetchTrace, queryOf, startRecall } from './api.ts';
import { RECALL_WORDS } from './complication-words.ts';
import { NotHere } from './not-here.tsx';
import { RecallTable } from './recall-table.tsx';
import { useAnswer } from './use-answer.ts';

function subjectIn(search: string): RecallSubject | undefined {
  const query = new URLSearchParams(search);
  const kind = RECALL_KINDS.find((known) => known === query.get('kind'));
  if (kind === undefined) return undefined;
  const parts = (['ref', 'value', 'from', 'until'] as const).flatMap((name) => {
    const value = query.get(name);
    return value === null || value === '' ? [] : [[name, value]];
  });
  return { kind, ...(Object.fromEntries(parts) as Omit<RecallSubject, 'kind'>) };
}

/** From a lot, a batch, a device, a colleague or a version of the rules to everybody who had it; and the recalls. */
export function RecallsPage({ session, onSignedOut }: RoomProps): ReactElement {
  const search = useSearch();
  const subject = subjectIn(search);
  return (
    <>
      <div className="row row-between">
        <Heading title="Traces and recalls">Traces and recalls</Heading>
        <Link href="/complications">Complications</Link>
      </div>
      <Choose key={search} chosen={subject} onSignedOut={onSignedOut} />
      {subject === undefined ? (
        <Recalls onSignedOut={onSignedOut} />
      ) : (
        <Traced key={queryOf(subject)} subject={subject} session={session} onSignedOut={onSignedOut} />
      )}
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly words: string;
  readonly subject: Pick<RecallSubject, 'ref' | 'value'>;
}

const times = (count: number): string => (count === 1 ? '1 treatment' : `${count} treatments`);

function choicesOf(kind: RecallKind, choices: RecallChoices): readonly Choice[] {
  switch (kind) {
    case 'cartridge-lot':
      return choices.lots.map(({ lot, treatments }) => ({
        key: lot,
        words: `${lot} (${times(treatments)})`,
        subject: { value: lot },
      }));
    case 'batch':
      return choices.batches.map(({ productId, name, batch, treatments }) => ({
        key: `${productId} ${batch}`,
        words: `${name}, ${batch === '' ? 'every batch' : `batch ${batch}`} (${times(treatments)})`,
        subject: { ref: productId, ...(batch === '' ? {} : { value: batch }) },
      }));
    case 'device':
      return choices.devices.map(({ id, name, serial, treatments }) => ({
        key: id,
        words: `${name}${serial === null ? '' : `, serial ${serial}`} (${times(treatments)})`,
        subject: { ref: id },
      }));
    case 'operator':
      return choices.operators.map(({ id, name, treatments }) => ({
        key: id,
        words: `${name} (${times(treatments)})`,
        subject: { ref: id },
      }));
    case 'knowledge':
      return choices.knowledge.map(({ hash, checkIns, firstAt }) => ({
        key: hash,
        words: `${hash.slice(0, 12)}, since ${dateAndTime(Date.parse(firstAt))} (${checkIns} check-ins)`,
        subject: { value: hash },
      }));
  }
}

interface ChooseProps {
  readonly chosen: RecallSubject | undefined;
  readonly onSignedOut: () => void;
}

function Choose({ chosen, onSignedOut }: ChooseProps): ReactElement {
  const [, navigate] = useLocation();
  const kindField = useId();
  const valueField = useId();
  const fromField = useId();
  const untilField = useId();
  const [kind, setKind] = useState<RecallKind>(chosen?.kind ?? 'cartridge-lot');
  const [from, setFrom] = useState(chosen?.from ?? '');
  const [until, setUntil] = useState(chosen?.until ?? '');
  const { standing, load } = useAnswer(fetchRecallChoices, onSignedOut);
  if (standing.state !== 'ready') return <NotHere standing={standing} what="list" onRetry={load} />;
  const choices = choicesOf(kind, standing.value);
  const picked = choices.find(
    ({ subject }) => kind === chosen?.kind && subject.ref === chosen.ref && subject.value === chosen.value,
  );
  const go = (subject: Pick<RecallSubject, 'ref' | 'value'>, days = { from, until }): void =>
    navigate(
      `/recalls?${queryOf({
        kind,
        ...subject,
        ...(days.from === '' ? {} : { from: days.from }),
        ...(days.until === '' ? {} : { until: days.until }),
      })}`,
    );
  return (
    <section className="card no-print trace-form" aria-label="Find everybody">
      <div className="field">
        <label className="label" htmlFor={kindField}>
          By
        </label>
        <select
          id={kindField}
          className="input"
          value={kind}
          onChange={({ currentTarget: { value } }) =>
            setKind(RECALL_KINDS.find((known) => known === value) ?? 'cartridge-lot')
          }
        >
          {RECALL_KINDS.map((each) => (
            <option key={each} value={each}>
              {RECALL_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={valueField}>
          Which
        </label>
        <select
          id={valueField}
          className="input"
          value={picked?.key ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const choice = choices.find(({ key }) => key === value);
            if (choice !== undefined) go(choice.subject);
          }}
        >
          <option value="">{choices.length === 0 ? 'None on file yet' : 'Choose'}</option>
          {choices.map(({ key, words }) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={fromField}>
          From
        </label>
        <input
          id={fromField}
          type="date"
          className="input"
          value={from}
          onChange={({ currentTarget: { value } }) => {
            setFrom(value);
            if (picked !== undefined) go(picked.subject, { from: value, until });
          }}
        />
      </div>
      <div className="field">
        <label className="label" htmlFor={untilField}>
          Until
        </label>
        <input
          id={untilField}
          type="date"
          className="input"
          value={until}
          onChange={({ currentTarget: { value } }) => {
            setUntil(value);
            if (picked !== undefined) go(picked.subject, { from, until: value });
          }}
        />
      </div>
    </section>
  );
}

interface TracedProps {
  readonly subject: RecallSubject;
  readonly session: SessionView;
  readonly onSignedOut: () => void;
}

function Traced({ subject, session, onSignedOut }: TracedProps): ReactElement {
  const [, navigate] = useLocation();
  const note = useId();
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<string>();
  const query = queryOf(subject);
  const { standing, load } = useAnswer(
    useCallback(() => fetchTrace(subjectIn(query) ?? { kind: 'cartridge-lot' }), [query]),
    onSignedOut,
  );
  if (standing.state !== 'ready') return <NotHere standing={standing} what="trace" onRetry={load} />;
  const trace = standing.value;
  const begin = async (): Promise<void> => {
    const answered = await startRecall({ ...subject, note: why.trim() });
    if (answered.kind === 'ok') return navigate(`/recalls/${answered.value.id}`);
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFault(answered.kind === 'refused' ? answered.detail : 'Not begun: the server does not answer.');
  };
  return (
    <>
      <h2>{trace.subject}</h2>
      <RecallTable people={trace.people} count={trace.count} isCut={trace.isCut} kind={subject.kind} />
      {trace.people.length > 0 && session.may.includes('complications.write') && (
        <section className="card no-print" aria-label="Begin a recall">
          <p>A recall keeps who was contacted, by whom and how. Its list stays up to date by itself.</p>
          {fault !== undefined && (
            <p className="field-error" role="alert">
              {fault}
            </p>
          )}
          <div className="field">
            <label className="label" htmlFor={note}>
              Why (kept with the recall)
            </label>
            <input
              id={note}
              className="input"
              maxLength={500}
              value={why}
              onChange={(event) => setWhy(event.currentTarget.value)}
            />
          </div>
          <button type="button" className="button" onClick={() => void begin()}>
            Begin a recall
          </button>
        </section>
      )}
    </>
  );
}

function Recalls({ onSignedOut }: { readonly onSignedOut: () => void }): ReactElement {
  const { standing, load } = useAnswer(fetchRecalls, onSignedOut);
  if (standing.state !== 'ready') return <NotHere standing={standing} what="list" onRetry={load} />;
  const { items } = standing.value;
  return (
    <>
      <h2>Recalls</h2>
      {items.length === 0 && (
        <p className="card">
          No recall was begun yet. Choose above what it is about, and see whom it concerns.
        </p>
      )}
      <ul className="recall-list">
        {items.map(({ id, subject, note, createdAt, by }) => (
          <li key={id}>
            <Link href={`/recalls/${id}`}>{subject}</Link>
            <span className="choice-hint">
              {note === '' ? '' : `${note.replace(/\.$/, '')}. `}Begun by {by},{' '}
              {dateAndTime(Date.parse(createdAt))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
