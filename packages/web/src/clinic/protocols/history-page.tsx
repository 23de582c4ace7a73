import type { ProtocolVersion } from '@afterneedle/contract';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useLocation } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { RoomProps } from '../rooms.ts';
import { restoreVersion, retireProtocol } from './api.ts';
import { TextField } from './hold-editor.tsx';
import { protocolDiff } from './protocol-diff.ts';
import { ProtocolFrame } from './protocol-frame.tsx';
import type { OpenProtocol } from './use-protocol-view.ts';

/** Every version of a protocol: from when it counted, who approved it, what it changed; older ones can come back. */
export function ProtocolHistoryPage(props: RoomProps): ReactElement {
  return (
    <ProtocolFrame {...props} tab="history">
      {(open) => (
        <>
          {open.view.versions.length === 0 && (
            <p className="card">Nothing was published yet. Each version stands here once it is.</p>
          )}
          <ol className="plain-list">
            {open.view.versions.map((version, index) => (
              <li key={version.version}>
                <Version
                  open={open}
                  version={version}
                  before={open.view.versions.slice(index + 1).find(({ content }) => content !== null)}
                  mayWrite={props.session.may.includes('protocols.write')}
                />
              </li>
            ))}
          </ol>
          {open.view.state === 'live' && props.session.may.includes('protocols.publish') && (
            <RetireForm open={open} />
          )}
        </>
      )}
    </ProtocolFrame>
  );
}

interface VersionProps {
  readonly open: OpenProtocol;
  readonly version: ProtocolVersion;
  readonly before: ProtocolVersion | undefined;
  readonly mayWrite: boolean;
}

function Version({ open: { view, take }, version, before, mayWrite }: VersionProps): ReactElement {
  const [, navigate] = useLocation();
  const [fault, setFault] = useState(false);
  const { content } = version;
  const isLive = view.live?.version === version.version;
  const bringBack = async (): Promise<void> => {
    const answered = await restoreVersion(view.id, { revision: view.revision, version: version.version });
    if (take(answered)) navigate(`/protocols/${view.id}/test`);
    else setFault(true);
  };
  return (
    <section className="card">
      <h2>
        Version {version.version}: {version.kind === 'published' ? 'published' : 'retired'}
        {isLive && (
          <>
            {' '}
            <span className="mark protocol-live">Live</span>
          </>
        )}
      </h2>
      <p>
        Counts from {dateAndTime(Date.parse(version.effectiveAt))}. Approved by {version.approvedBy}
        {version.by === version.approvedBy ? '' : `, entered by ${version.by}`},{' '}
        {dateAndTime(Date.parse(version.at))}.{version.note !== '' && ` ${version.note}`}
      </p>
      {content !== null && (
        <details>
          <summary>
            {before === undefined
              ? 'What it changed against the plan everybody gets'
              : `What it changed against version ${before.version}`}
          </summary>
          <ul>
            {protocolDiff(before?.content ?? undefined, content).map(({ part, what, before: was, after }) => (
              <li key={`${part} ${what} ${was} ${after}`}>
                {part}, {what}: {was} became {after}
              </li>
            ))}
          </ul>
        </details>
      )}
      {content !== null && !isLive && mayWrite && (
        <button type="button" className="button button-quiet" onClick={() => void bringBack()}>
          Make version {version.version} the draft again
        </button>
      )}
      {fault && (
        <p className="field-error" role="alert">
          It could not be brought back. Load the page again.
        </p>
      )}
    </section>
  );
}

function RetireForm({ open: { view, take } }: { readonly open: OpenProtocol }): ReactElement {
  const [note, setNote] = useState('');
  const [fault, setFault] = useState<string>();
  const retire = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (note.trim() === '') return setFault('Say why it ends');
    const answered = await retireProtocol(view.id, note.trim());
    if (!take(answered))
      setFault(answered.kind === 'refused' ? answered.detail : 'The server does not answer. Try again.');
  };
  return (
    <form className="card narrow" noValidate onSubmit={(event) => void retire(event)}>
      <h2>Retire this protocol</h2>
      <p>From then on people get the plan of the sources. A version can come back later.</p>
      {fault !== undefined && <ErrorSummary message={fault} field="retire-note" />}
      <TextField id="retire-note" label="Why it ends" value={note} most={300} onChange={setNote} />
      <button type="submit" className="button button-quiet">
        Retire it now
      </button>
    </form>
  );
}
