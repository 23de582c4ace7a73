import { z } from 'zod';
import { staffRoleSchema } from './permission.ts';
import { textSchema } from './text.ts';

/** Whom somebody invites, as what. */
export const invitationCreateSchema = z
  .strictObject({ email: z.email().max(200), role: staffRoleSchema })
  .meta({ id: 'InvitationCreate' });

/** An invitation that nobody has accepted yet. */
const invitationViewSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    role: staffRoleSchema,
    invitedBy: z.string(),
    createdAt: z.string(),
    expiresAt: z.string(),
    isExpired: z.boolean(),
  })
  .meta({ id: 'InvitationView' });

/** An invitation as it was just made; without a mail server its link is shown here, once, to be passed on. */
export const invitationMadeSchema = z
  .object({ invitation: invitationViewSchema, mailed: z.boolean(), link: z.string().optional() })
  .meta({ id: 'InvitationMade' });

/** Somebody who works at the clinic today. */
const memberViewSchema = z
  .object({
    staffId: z.string(),
    name: z.string(),
    email: z.string(),
    role: staffRoleSchema,
    since: z.string(),
    isYou: z.boolean(),
  })
  .meta({ id: 'MemberView' });

/** Who works at the clinic, and who was asked to. */
export const teamViewSchema = z
  .object({ members: z.array(memberViewSchema), invitations: z.array(invitationViewSchema) })
  .meta({ id: 'TeamView' });

/** The role somebody is to have from now on. */
export const roleChangeSchema = z.strictObject({ role: staffRoleSchema }).meta({ id: 'RoleChange' });

const invitationToken = z.string().min(1).max(200);

/** Asks what an invitation is for; spends nothing. */
export const invitationReadSchema = z.strictObject({ token: invitationToken }).meta({ id: 'InvitationRead' });

/** What an invitation is for, to whoever holds it. */
export const invitationOfferSchema = z
  .object({ clinicName: z.string(), role: staffRoleSchema, email: z.string(), expiresAt: z.string() })
  .meta({ id: 'InvitationOffer' });

/** Accepts an invitation; it works once. */
export const invitationAcceptSchema = z
  .strictObject({ token: invitationToken, name: textSchema(200) })
  .meta({ id: 'InvitationAccept' });

export type InvitationCreate = z.infer<typeof invitationCreateSchema>;
export type InvitationView = z.infer<typeof invitationViewSchema>;
export type InvitationMade = z.infer<typeof invitationMadeSchema>;
export type InvitationOffer = z.infer<typeof invitationOfferSchema>;
export type InvitationAccept = z.infer<typeof invitationAcceptSchema>;
export type MemberView = z.infer<typeof memberViewSchema>;
export type TeamView = z.infer<typeof teamViewSchema>;
