import { z } from 'zod';

/** What somebody may be at a clinic. */
export const STAFF_ROLES = ['owner', 'medical-director', 'practitioner', 'reception'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

export const staffRoleSchema = z.enum(STAFF_ROLES).meta({ id: 'StaffRole' });

/** Everything a member of staff may be allowed to do; the table of who may what is the server's. */
export const PERMISSIONS = [
  'own-session',
  'inbox.read',
  'case.open',
  'case.act',
  'case.change-level',
  'people.read',
  'people.write',
  'people.import',
  'treatments.read',
  'treatments.write',
  'hand-over',
  'catalogue.read',
  'catalogue.write',
  'templates.read',
  'templates.write',
  'protocols.read',
  'protocols.write',
  'protocols.publish',
  'complications.read',
  'complications.write',
  'insights.read',
  'clinic.read',
  'clinic.write',
  'team.read',
  'team.write',
  'audit.read',
  'person.export',
  'person.erase',
  'clinic.export',
  'retention.write',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const permissionSchema = z.enum(PERMISSIONS).meta({ id: 'Permission' });
