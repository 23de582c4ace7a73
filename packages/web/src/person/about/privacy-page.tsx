import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { msg, t } from '../../language/t.ts';
import { Heading } from '../../ui/heading.tsx';
import { Lines } from './about-page.tsx';

const ON_PHONE = [
  msg('Your check-ins, plan, diary and photos are kept in this browser, on this device.'),
  msg('They lie sealed there. Someone who can open your unlocked device can still read them.'),
  msg('They stay until you delete them, or until your browser makes room.'),
  msg('You can save them to a file, move them to another phone, or erase them all.'),
];
const LEAVES = [
  msg('Without a clinic, nothing about you leaves this device.'),
  msg('With a clinic, your check-in goes there when you press Send, and not before.'),
  msg('Photos go along only if you pick them. The place where a photo was taken is removed first.'),
  msg('What the clinic has received stays with the clinic. Ask the clinic for a copy, or to delete it.'),
];
const NEVER = [
  msg('No account, no cookies, no adverts and no counting of visits.'),
  msg('No other company is called while you use these pages.'),
  msg('No text or photo of yours is used to train anything.'),
];

/** What is kept about a person, where it lies, and what leaves the phone. */
export function PrivacyPage(): ReactElement {
  return (
    <>
      <Heading title={t('Privacy')}>{t('What we keep, and where')}</Heading>
      <Lines title={t('On this device')} lines={ON_PHONE} />
      <Lines title={t('What leaves this device')} lines={LEAVES} />
      <Lines title={t('What we never do')} lines={NEVER} />
      <p>
        <Link href="/settings">{t('Go to the settings')}</Link>
      </p>
    </>
  );
}
