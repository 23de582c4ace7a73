import { type SessionView, sessionViewSchema } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { ask } from '../../offline/api.ts';
import { Heading } from '../../ui/heading.tsx';
import { arrivedToken, forgetToken } from './arrived-token.ts';
import { NO_ANSWER } from './no-answer.ts';

interface OpenPageProps {
  readonly onSignedIn: (session: SessionView) => void;
}

/** Where the link of a sign-up lands: one button opens the clinic. Opening the page spends nothing. */
export function OpenPage({ onSignedIn }: OpenPageProps): ReactElement {
  const [, navigate] = useLocation();
  const [token] = useState(() => arrivedToken('/open'));
  const [fault, setFault] = useState<string>();
  const open = async (): Promise<void> => {
    const answered = await ask('/api/v1/clinics/open', (json) => sessionViewSchema.parse(json), {
      method: 'POST',
      body: { token },
    });
    if (answered.kind !== 'ok') return setFault(answered.kind === 'refused' ? answered.detail : NO_ANSWER);
    forgetToken('/open');
    onSignedIn(answered.value);
    navigate('/account', { replace: true });
  };
  if (token === undefined)
    return (
      <>
        <Heading title="Link ended">This link is not whole</Heading>
        <p>
          Open it from the mail again, or <Link href="/sign-up">set up a clinic</Link>.
        </p>
      </>
    );
  return (
    <div className="narrow">
      <Heading title="Open your clinic">Open your clinic</Heading>
      {fault !== undefined && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <p>You become its owner. Next you can add a passkey, your hours and your team.</p>
      <button type="button" className="button" onClick={() => void open()}>
        Open the clinic
      </button>
    </div>
  );
}
