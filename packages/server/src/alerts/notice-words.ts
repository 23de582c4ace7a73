import type { NoticeKind } from '../platform/tables-inbox.ts';

/** What a notice says; it names nobody and says nothing about anybody's health. */
export interface NoticeWords {
  readonly subject: string;
  readonly text: string;
}

/** Says a notice in words; a reply sends the person to their own link, which only they have. */
export function wordsOfNotice(
  kind: NoticeKind,
  where: { readonly publicUrl: string; readonly checkInId: string; readonly clinicName: string },
): NoticeWords {
  const link = `${where.publicUrl}/clinic/cases/${where.checkInId}`;
  switch (kind) {
    case 'alert':
      return {
        subject: 'A new check-in needs you today',
        text: `A new check-in waits in your inbox and should be looked at now.\n\n${where.publicUrl}/clinic\n`,
      };
    case 'escalation':
      return {
        subject: 'Nobody has looked at an urgent check-in',
        text: `An urgent check-in or a message about it waits. Nobody at the clinic has looked at it. You are on call for it.\n\n${link}\n`,
      };
    case 'overdue':
      return {
        subject: 'A check-in has waited longer than your clinic means to let it',
        text: `A check-in in your inbox is past its time and has no answer.\n\n${link}\n`,
      };
    case 'reply':
      return {
        subject: `${where.clinicName} has written to you`,
        text: `${where.clinicName} has written to you. Open the link you got when you sent your check-in.\n\nIf you feel worse, do not wait for a reply. Call your doctor or emergency services.\n`,
      };
  }
}
