import '../../ui/clinic-team.css';
import type { InvitationMade, InvitationView, TeamView } from '@afterneedle/contract';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import type { Answered } from '../../offline/api.ts';
import { dayAndTime } from '../../ui/date-words.ts';
import { Heading } from '../../ui/heading.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { RoomProps } from '../rooms.ts';
import { changeRole, fetchTeam, removeMember, resend, takeBack } from './api.ts';
import { InviteForm } from './invite-form.tsx';
import { MadeLink } from './made-link.tsx';
import { MemberRow } from './member-row.tsx';
import { ROLE_NAMES } from './role-words.ts';

/** Who works here, since when, as what; the owner invites, changes roles and removes. */
export function TeamPage({ session, onSignedOut }: RoomProps): ReactElement {
  const [team, setTeam] = useState<TeamView | 'asking' | 'away'>('asking');
  const [made, setMade] = useState<InvitationMade>();
  const [fault, setFault] = useState<string>();
  const mayChange = session.may.includes('team.write');
  const load = useCallback(async (): Promise<void> => {
    const answered = await fetchTeam();
    if (answered.kind === 'ok') setTeam(answered.value);
    else if (answered.kind === 'away') setTeam((before) => (before === 'asking' ? 'away' : before));
    else onSignedOut();
  }, [onSignedOut]);
  useEffect(() => void load(), [load]);
  const after = async <T,>(answered: Answered<T>): Promise<void> => {
    if (answered.kind === 'refused' && answered.status === 401) return onSignedOut();
    setFault(
      answered.kind === 'ok'
        ? undefined
        : answered.kind === 'refused'
          ? answered.detail
          : 'Nothing was changed: the server does not answer.',
    );
    await load();
  };
  if (team === 'asking') return <Loading />;
  if (team === 'away')
    return (
      <>
        <Heading title="Team">Team</Heading>
        <p role="alert">The server does not answer.</p>
        <button type="button" className="button" onClick={() => void load()}>
          Try again
        </button>
      </>
    );
  const onMade = (answered: Answered<InvitationMade>): void => {
    setMade(answered.kind === 'ok' ? answered.value : undefined);
    void load();
  };
  return (
    <>
      <Heading title="Team">Team</Heading>
      {fault !== undefined && (
        <p className="notice" role="alert">
          <strong>{fault}</strong>
        </p>
      )}
      <div className="table-scroll">
        <table className="team">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Role</th>
              <th scope="col">Here since</th>
              {mayChange && (
                <th scope="col">
                  <span className="hidden-text">Remove</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {team.members.map((member) => (
              <MemberRow
                key={`${member.staffId} ${member.role}`}
                member={member}
                mayChange={mayChange}
                onRole={(role) => void changeRole(member.staffId, role).then(after)}
                onRemove={() => void removeMember(member.staffId).then(after)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <h2>Invitations</h2>
      {made !== undefined && <MadeLink key={made.link ?? made.invitation.expiresAt} made={made} />}
      {team.invitations.length === 0 && (
        <p>
          Nobody waits to join.
          {!mayChange && ' The owner of the clinic can invite.'}
        </p>
      )}
      {team.invitations.length > 0 && (
        <ul className="team-invitations">
          {team.invitations.map((invitation) => (
            <Invited
              key={invitation.id}
              invitation={invitation}
              mayChange={mayChange}
              onAgain={() =>
                void resend(invitation.id).then((answered) => {
                  onMade(answered);
                  return after(answered);
                })
              }
              onBack={() => {
                setMade(undefined);
                void takeBack(invitation.id).then(after);
              }}
            />
          ))}
        </ul>
      )}
      {mayChange && <InviteForm onMade={onMade} />}
    </>
  );
}

interface InvitedProps {
  readonly invitation: InvitationView;
  readonly mayChange: boolean;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

function Invited({ invitation, mayChange, onAgain, onBack }: InvitedProps): ReactElement {
  const { email, role, invitedBy, expiresAt, isExpired } = invitation;
  return (
    <li className="card">
      <div>
        <strong>{email}</strong>
        <span className="muted">
          {' '}
          as {ROLE_NAMES[role]}, invited by {invitedBy}.{' '}
          {isExpired ? 'The link has run out.' : `The link works until ${dayAndTime(Date.parse(expiresAt))}.`}
        </span>
      </div>
      {mayChange && (
        <div className="row">
          <button
            type="button"
            className="button-link"
            aria-label={`Send again to ${email}`}
            onClick={onAgain}
          >
            Send again
          </button>
          <button
            type="button"
            className="button-link"
            aria-label={`Take back from ${email}`}
            onClick={onBack}
          >
            Take back
          </button>
        </div>
      )}
    </li>
  );
}
