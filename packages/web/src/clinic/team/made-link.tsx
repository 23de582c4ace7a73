import type { InvitationMade } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';

/** What became of an invitation just made: mailed, or a link to pass on that is shown this once. */
export function MadeLink({ made }: { readonly made: InvitationMade }): ReactElement {
  const [isCopied, setCopied] = useState(false);
  const { invitation, mailed, link } = made;
  if (mailed)
    return (
      <p className="notice" role="status">
        The invitation is on its way to <strong>{invitation.email}</strong>. It works once, for 72 hours.
      </p>
    );
  if (link === undefined)
    return (
      <p className="notice" role="alert">
        <strong>The mail did not go out.</strong> The invitation is kept: send it again in a moment.
      </p>
    );
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link);
    setCopied(true);
  };
  return (
    <div className="notice" role="status">
      <p>
        <strong>This server sends no mail.</strong> Pass this link on to {invitation.email} yourself. It works
        once, for 72 hours, and is shown only now.
      </p>
      <p>
        <label className="label" htmlFor="made-link">
          Link of the invitation
        </label>
        <input
          id="made-link"
          className="input"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        {isCopied ? 'Copied' : 'Copy the link'}
      </button>
    </div>
  );
}
