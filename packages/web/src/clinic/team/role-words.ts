import type { StaffRole } from '@afterneedle/contract';

/** Roles as people say them. */
export const ROLE_NAMES: Readonly<Record<StaffRole, string>> = {
  owner: 'Owner',
  'medical-director': 'Medical director',
  practitioner: 'Practitioner',
  reception: 'Reception',
};

/** What each role may, in a line. */
export const ROLE_HINTS: Readonly<Record<StaffRole, string>> = {
  owner: 'Everything, the team too. Publishing a protocol is for the medical director.',
  'medical-director': 'All of care, protocols, settings, and who saw and changed what.',
  practitioner: 'People, treatments, cases and complications.',
  reception: 'Who waits, people on file, links. No health records beyond a check-in.',
};
