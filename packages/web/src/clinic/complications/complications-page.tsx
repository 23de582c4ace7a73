import { dayText } from '../day-words.ts';
import '../../ui/complications.css';
import {
  COMPLICATION_STATES,
  type ComplicationItem,
  type ComplicationState,
  termOf,
} from '@afterneedle/contract';
import { type ReactElement, useCallback, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import type { RoomProps } from '../rooms.ts';
import { fetchComplications } from './api.ts';
import { SEVERITY_WORDS, STATE_WORDS } from './complication-words.ts';
import { NotHere } from './not-here.tsx';
import { useAnswer } from './use-answer.ts';

/** The complication files of the clinic, the newest first. */
export function ComplicationsPage({ onSignedOut }: RoomProps): ReactElement {
  const asked = new URLSearchParams(useSearch()).get('state');
  const state = COMPLICATION_STATES.find((known) => known === asked);
  return (
    <>
      <div className="row row-between">
        <Heading title="Complications">Complications</Heading>
        <nav className="row" aria-label="Which files">
          <Link href="/complications" aria-current={state === undefined ? 'page' : undefined}>
            All
          </Link>
          {COMPLICATION_STATES.map((each) => (
            <Link
              key={each}
              href={`/complications?state=${each}`}
              aria-current={state === each ? 'page' : undefined}
            >
              {STATE_WORDS[each]}
            </Link>
          ))}
          <Link href="/recalls">Traces and recalls</Link>
        </nav>
      </div>
      <Files key={state ?? 'all'} state={state} onSignedOut={onSignedOut} />
    </>
  );
}

interface FilesProps {
  readonly state: ComplicationState | undefined;
  readonly onSignedOut: () => void;
}

function Files({ state, onSignedOut }: FilesProps): ReactElement {
  const { standing, load } = useAnswer(
    useCallback(() => fetchComplications(state), [state]),
    onSignedOut,
  );
  const [more, setMore] = useState<{ items: readonly ComplicationItem[]; next: string | null }>();
  if (standing.state !== 'ready') return <>{<NotHere standing={standing} what="list" onRetry={load} />}</>;
  const items = [...standing.value.items, ...(more?.items ?? [])];
  const next = more === undefined ? standing.value.next : more.next;
  const showMore = async (): Promise<void> => {
    if (next === null) return;
    const answered = await fetchComplications(state, next);
    if (answered.kind === 'ok')
      setMore({ items: [...(more?.items ?? []), ...answered.value.items], next: answered.value.next });
  };
  if (items.length === 0)
    return (
      <p className="card">
        {state === undefined
          ? 'No complication was filed yet. Open a check-in or a treatment and choose "File a complication".'
          : `No file is in the state "${STATE_WORDS[state]}".`}
      </p>
    );
  return (
    <>
      <table className="clinic-table">
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">What</th>
            <th scope="col">How bad</th>
            <th scope="col">Treated</th>
            <th scope="col">Began</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <td data-label="Person">
                <Link href={`/complications/${item.id}`}>
                  {item.person?.name ?? item.name ?? 'No name given'}
                </Link>
              </td>
              <td data-label="What">{whatOf(item)}</td>
              <td data-label="How bad">{item.severity === null ? '' : SEVERITY_WORDS[item.severity].name}</td>
              <td data-label="Treated">
                {item.treatedAt === null ? '' : dateAndTime(Date.parse(item.treatedAt))}
              </td>
              <td data-label="Began">{item.onsetOn === null ? '' : dayText(item.onsetOn)}</td>
              <td data-label="State">{STATE_WORDS[item.state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== null && (
        <button type="button" className="button button-quiet" onClick={() => void showMore()}>
          Show more
        </button>
      )}
    </>
  );
}

function whatOf({ terms }: ComplicationItem): string {
  const effects = terms.map(termOf).filter((term) => term?.annex === 'effect');
  return effects.map((term) => term?.term ?? '').join('; ') || 'Nothing chosen yet';
}
