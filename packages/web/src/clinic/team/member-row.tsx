import { type MemberView, STAFF_ROLES, type StaffRole } from '@afterneedle/contract';
import { type ReactElement, useState } from 'react';
import { dateOf } from '../../ui/date-words.ts';
import { ROLE_NAMES } from './role-words.ts';

interface MemberRowProps {
  readonly member: MemberView;
  readonly mayChange: boolean;
  readonly onRole: (role: StaffRole) => void;
  readonly onRemove: () => void;
}

/** One member of the team; who may change the team chooses the role here and removes, asked once more. */
export function MemberRow({ member, mayChange, onRole, onRemove }: MemberRowProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const { name, email, role, since, isYou } = member;
  return (
    <tr>
      <th scope="row">
        {name}
        {isYou && <span className="muted"> (you)</span>}
        <span className="team-email">{email}</span>
      </th>
      <td>
        {mayChange ? (
          <select
            className="input"
            aria-label={`Role of ${name}`}
            value={role}
            onChange={(event) => onRole(event.currentTarget.value as StaffRole)}
          >
            {STAFF_ROLES.map((each) => (
              <option key={each} value={each}>
                {ROLE_NAMES[each]}
              </option>
            ))}
          </select>
        ) : (
          ROLE_NAMES[role]
        )}
      </td>
      <td>{dateOf(Date.parse(since))}</td>
      {mayChange && (
        <td>
          {isAsking ? (
            <div className="row">
              <button type="button" className="button button-small" onClick={onRemove}>
                Remove {name} now
              </button>
              <button
                type="button"
                className="button button-quiet button-small"
                onClick={() => setAsking(false)}
              >
                Keep
              </button>
            </div>
          ) : (
            <button
              type="button"
              className="button-link"
              aria-label={`Remove ${name}`}
              onClick={() => setAsking(true)}
            >
              Remove
            </button>
          )}
        </td>
      )}
    </tr>
  );
}
