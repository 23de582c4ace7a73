import type { HandOverCreated, HandOverView } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { dateAndTime } from '../../ui/date-words.ts';
import { NotReady } from '../people/not-ready.tsx';
import { useAsked } from '../people/use-asked.ts';
import { fetchHandOvers, issueHandOver, revokeHandOver } from './api.ts';

const STATES: Readonly<Record<HandOverView['state'], string>> = {
  open: 'Waits for a phone',
  claimed: 'On a phone',
  expired: 'Ran out',
  locked: 'Locked: the date of birth was wrong 5 times',
  'not-me': 'Opened by somebody else',
  revoked: 'Taken back, or left by the person',
};

interface HandOverPanelProps {
  readonly treatmentId: string;
  readonly onSignedOut: () => void;
}

/** Hands a treatment to the phone of the person: a link as a code, to copy, or to the address on file. */
export function HandOverPanel({ treatmentId, onSignedOut }: HandOverPanelProps): ReactElement {
  const { asked, again } = useAsked(() => fetchHandOvers(treatmentId), onSignedOut);
  const [asksBirthDate, setAsksBirthDate] = useState(false);
  const [made, setMade] = useState<HandOverCreated & { readonly svg: string }>();
  const [said, setSaid] = useState('');
  const issue = async (mail: boolean): Promise<void> => {
    const answered = await issueHandOver(treatmentId, { asksBirthDate, mail });
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    if (answered.kind !== 'ok')
      return setSaid(answered.kind === 'refused' ? answered.detail : 'Not made: the server does not answer.');
    const code = await import('qrcode');
    const svg = await code.toString(answered.value.link, {
      type: 'svg',
      errorCorrectionLevel: 'M',
      margin: 2,
    });
    setMade({ ...answered.value, svg });
    setSaid(mail ? (answered.value.mailed ? 'The link was mailed.' : 'The mail could not be sent.') : '');
    again();
  };
  const copy = async (link: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('The link is copied.');
    } catch {
      setSaid('This browser did not let us copy. Select the link instead.');
    }
  };
  const revoke = async (id: string): Promise<void> => {
    const answered = await revokeHandOver(id);
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    if (answered.kind !== 'ok') return setSaid('Not taken back: the server does not answer.');
    if (made?.handOver.id === id) setMade(undefined);
    again();
  };
  if (asked.state !== 'ready') return <NotReady state={asked.state} what="treatment" onRetry={again} />;
  const { items, canMail } = asked.value;
  return (
    <section aria-label="Hand over">
      <p>
        The person opens the link on their phone. It works for 72 hours, for the first phone that takes it. A
        new link ends one that still waits.
      </p>
      <label className="choice">
        <input
          type="checkbox"
          checked={asksBirthDate}
          onChange={(event) => setAsksBirthDate(event.currentTarget.checked)}
        />
        <span className="choice-body">Ask for the date of birth as well</span>
      </label>
      <p className="row">
        <button type="button" className="button" onClick={() => void issue(false)}>
          Make a link
        </button>
        {canMail && (
          <button type="button" className="button button-quiet" onClick={() => void issue(true)}>
            Mail a link
          </button>
        )}
      </p>
      <p role="status">{said}</p>
      {made !== undefined && (
        <div>
          <img
            className="hand-over-qr"
            alt="Code of the link, for the camera of the phone"
            src={`data:image/svg+xml,${encodeURIComponent(made.svg)}`}
          />
          <p className="hand-over-link">{made.link}</p>
          <button type="button" className="button button-quiet" onClick={() => void copy(made.link)}>
            Copy the link
          </button>
        </div>
      )}
      {items.length > 0 && (
        <ul className="plain-list">
          {items.map((item) => (
            <li key={item.id} className="row row-between">
              <span>
                {STATES[item.state]}
                {item.state === 'open' && ` until ${dateAndTime(Date.parse(item.expiresAt))}`}
                {item.claimedAt !== null && ` since ${dateAndTime(Date.parse(item.claimedAt))}`}, made{' '}
                {dateAndTime(Date.parse(item.createdAt))} by {item.by}
              </span>
              {(item.state === 'open' || item.state === 'claimed') && (
                <button type="button" className="button-link" onClick={() => void revoke(item.id)}>
                  Take it back
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
