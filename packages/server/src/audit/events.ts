/** Every event the audit trail may hold: one for each route that touches a person's data. */
export const AUDIT_EVENTS = [
  'check-in.sent',
  'check-in.sent-again',
  'check-in.read-by-person',
  'inbox.listed',
  'case.opened',
  'case.acknowledged',
  'case.replied',
  'case.closed',
  'staff.signed-in',
  'staff.signed-out',
  'staff.read-own-session',
] as const;

export type AuditEvent = (typeof AUDIT_EVENTS)[number];

/** What a route declares: the events it may write, of which each granted request writes exactly one, or why it writes none. */
export type AuditDeclaration = readonly [AuditEvent, ...AuditEvent[]] | `none: ${string}`;
