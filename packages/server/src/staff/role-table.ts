import { PERMISSIONS, type Permission, type StaffRole } from '@afterneedle/contract';

const EVERYBODY = ['owner', 'medical-director', 'practitioner', 'reception'] as const;
const CLINICAL = ['owner', 'medical-director', 'practitioner'] as const;
const LEADING = ['owner', 'medical-director'] as const;

/**
 * Who may what at a clinic. Reception runs the desk: it sees who waits, files people and hands links over, and
 * opens no health record beyond the check-in it answers. What changes care is for clinical roles; what changes
 * rules, or takes records out, is for those who answer for the clinic.
 */
const TABLE: Readonly<Record<Permission, readonly StaffRole[]>> = {
  'own-session': EVERYBODY,
  'inbox.read': EVERYBODY,
  'case.open': EVERYBODY,
  'case.act': EVERYBODY,
  'case.change-level': CLINICAL,
  'people.read': EVERYBODY,
  'people.write': EVERYBODY,
  'people.import': LEADING,
  'treatments.read': CLINICAL,
  'treatments.write': CLINICAL,
  'hand-over': EVERYBODY,
  'catalogue.read': EVERYBODY,
  'catalogue.write': CLINICAL,
  'templates.read': EVERYBODY,
  'templates.write': LEADING,
  'protocols.read': CLINICAL,
  'protocols.write': CLINICAL,
  'protocols.publish': ['medical-director'],
  'complications.read': CLINICAL,
  'complications.write': CLINICAL,
  'insights.read': CLINICAL,
  'clinic.read': EVERYBODY,
  'clinic.write': LEADING,
  'team.read': EVERYBODY,
  'team.write': ['owner'],
  'audit.read': LEADING,
  'person.export': LEADING,
  'person.erase': LEADING,
  'clinic.export': ['owner'],
  'retention.write': ['owner'],
};

/** Answers whether somebody in this role may do this. */
export function mayDo(role: StaffRole, permission: Permission): boolean {
  return TABLE[permission].includes(role);
}

/** Lists what somebody in this role may do. */
export function permissionsOf(role: StaffRole): Permission[] {
  return PERMISSIONS.filter((permission) => mayDo(role, permission));
}
