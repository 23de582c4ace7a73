import type { ProtocolList } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { createProtocol, fetchProtocols } from './api.ts';
import { ProtocolMarks } from './protocol-frame.tsx';

/** The clinic's protocols, and a way to start one. */
export function ProtocolsPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [list, setList] = useState<ProtocolList | 'loading' | 'away'>('loading');
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchProtocols();
    if (answered.kind === 'ok') setList(answered.value);
    else if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
    else setList('away');
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  const mayWrite = session.may.includes('protocols.write');
  return (
    <>
      <Heading title="Protocols">Protocols</Heading>
      <p>
        A protocol is what your clinic says on top of the plan everybody gets: longer waits, your own lines,
        levels that are taken more seriously. One protocol counts at a time. It cannot lower a safety rule.
      </p>
      {list === 'loading' && <Loading />}
      {list === 'away' && (
        <p className="notice" role="alert">
          The server does not answer.{' '}
          <button type="button" className="button button-quiet" onClick={() => void load()}>
            Try again
          </button>
        </p>
      )}
      {typeof list === 'object' && list.items.length === 0 && (
        <p className="card">
          There is no protocol yet, so people get the plan of the sources. Start one below: nothing counts
          before it was tried and published.
        </p>
      )}
      {typeof list === 'object' && list.items.length > 0 && <Table list={list} />}
      {mayWrite && <StartForm onSignedOut={onSignedOut} />}
    </>
  );
}

function Table({ list }: { readonly list: ProtocolList }): ReactElement {
  return (
    <table className="inbox">
      <thead>
        <tr>
          <th scope="col">Protocol</th>
          <th scope="col">State</th>
          <th scope="col">Counts from</th>
          <th scope="col">Last changed</th>
        </tr>
      </thead>
      <tbody>
        {list.items.map((item) => (
          <tr key={item.id}>
            <td>
              <Link href={`/protocols/${item.id}/edit`}>{item.name || 'Without a name'}</Link>
            </td>
            <td>
              <ProtocolMarks state={item.state} isChanged={item.isChanged} blocks={item.blocks} />
            </td>
            <td>{item.effectiveAt === null ? 'Not yet' : dateAndTime(Date.parse(item.effectiveAt))}</td>
            <td>
              {dateAndTime(Date.parse(item.changedAt))}
              <span className="choice-hint">{item.changedBy}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StartForm({ onSignedOut }: Pick<RoomProps, 'onSignedOut'>): ReactElement {
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return setFault('Give the protocol a name');
    const answered = await createProtocol(name.trim());
    if (answered.kind === 'ok') navigate(`/protocols/${answered.value.id}/edit`);
    else if (answered.kind === 'refused' && answered.status === 401) onSignedOut();
    else setFault(answered.kind === 'away' ? 'The server does not answer. Try again.' : answered.detail);
  };
  return (
    <form className="card narrow" noValidate onSubmit={(event) => void start(event)}>
      <h2>Start a protocol</h2>
      {fault !== undefined && <ErrorSummary message={fault} field="protocol-name" />}
      <div className="field">
        <label className="label" htmlFor="protocol-name">
          Name
        </label>
        <p className="choice-hint" id="protocol-name-hint">
          People do not see it. For example: After needling, summer 2026.
        </p>
        <input
          id="protocol-name"
          className="input"
          maxLength={80}
          value={name}
          aria-describedby="protocol-name-hint"
          aria-invalid={fault !== undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="button">
        Start it
      </button>
    </form>
  );
}
