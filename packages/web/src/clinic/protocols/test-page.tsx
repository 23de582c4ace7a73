import type { ProtocolView } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../ui/date-words.ts';
import type { RoomProps } from '../rooms.ts';
import { askReview, fetchProtocol, testDraft } from './api.ts';
import { ProtocolFrame } from './protocol-frame.tsx';
import { PublishForm } from './publish-form.tsx';
import { ReportView } from './report-view.tsx';
import type { OpenProtocol } from './use-protocol-view.ts';

const LOOK_AFTER_MS = 4_000;
const MOST_LOOKS = 30;

/** Where a draft is tried on sample people and then published. */
export function TestProtocolPage(props: RoomProps): ReactElement {
  return (
    <ProtocolFrame {...props} tab="test">
      {(open) => <Tried open={open} may={props.session.may} name={props.session.name} />}
    </ProtocolFrame>
  );
}

interface TriedProps {
  readonly open: OpenProtocol;
  readonly may: RoomProps['session']['may'];
  readonly name: string;
}

function Tried({ open, may, name }: TriedProps): ReactElement {
  const { view, take } = open;
  const [running, setRunning] = useState(false);
  const [fault, setFault] = useState<string>();
  const run = async (): Promise<void> => {
    setRunning(true);
    const before = view.run?.id;
    let answered = await testDraft(view.id);
    // A busy server answers late: the run goes on there, so its result is looked for.
    for (let look = 0; answered.kind === 'away' && look < MOST_LOOKS; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AFTER_MS));
      const later = await fetchProtocol(view.id);
      if (later.kind === 'ok' && later.value.run?.id !== before) answered = later;
    }
    setRunning(false);
    setFault(take(answered) ? undefined : 'The test did not run. Try again.');
  };
  const isReady = view.run?.passed === true && view.run.isCurrent;
  return (
    <>
      <p>
        The test runs the draft over 200 made-up people and every safety case. It passes when no level falls,
        no wait ends below its floor and every line is in order.
      </p>
      {may.includes('protocols.write') && (
        <p className="row">
          <button type="button" className="button" disabled={running} onClick={() => void run()}>
            {running ? 'It runs, some seconds' : 'Run the test'}
          </button>
        </p>
      )}
      <p role="status" className="hidden-text">
        {running ? 'The test runs.' : runWords(view.run)}
      </p>
      {fault !== undefined && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {view.run !== null && <RunResult view={view} run={view.run} />}
      {isReady && view.isChanged && may.includes('protocols.publish') && (
        <PublishForm open={open} name={name} />
      )}
      {isReady && view.isChanged && !may.includes('protocols.publish') && <Review open={open} />}
      {isReady && !view.isChanged && <p className="card">This draft is published.</p>}
    </>
  );
}

function runWords(run: ProtocolView['run']): string {
  if (run === null) return '';
  return run.passed ? 'The test passed.' : 'The test did not pass.';
}

function RunResult({
  view,
  run,
}: {
  readonly view: ProtocolView;
  readonly run: NonNullable<ProtocolView['run']>;
}): ReactElement {
  return (
    <section aria-labelledby="result">
      <h2 id="result">{run.passed ? 'Passed' : 'Did not pass'}</h2>
      <p className="muted">
        Run {dateAndTime(Date.parse(run.at))} by {run.by}.
      </p>
      {!run.isCurrent && (
        <p className="notice">The draft changed since this test. Run it again before publishing.</p>
      )}
      <ReportView report={run.report} />
      {!run.passed && (
        <p>
          <Link className="button button-quiet" href={`/protocols/${view.id}/edit`}>
            Back to edit
          </Link>
        </p>
      )}
    </section>
  );
}

function Review({ open: { view, take } }: { readonly open: OpenProtocol }): ReactElement {
  if (view.reviewAskedAt !== null)
    return <p className="card">The medical director was asked to look at it and can publish it.</p>;
  return (
    <section className="card">
      <h2>Ask for a review</h2>
      <p>Only the medical director publishes. They see this draft with its test.</p>
      <button type="button" className="button" onClick={() => void askReview(view.id).then(take)}>
        Ask the medical director
      </button>
    </section>
  );
}
