import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { msg, t } from '../../language/t.ts';

const LINKS = [
  { href: '/plan', label: msg('My plan'), hint: msg('What to do and leave out today, and when it changes') },
  {
    href: '/products',
    label: msg('May I use this yet?'),
    hint: msg('A product, an ingredient list or an activity'),
  },
  { href: '/diary', label: msg('Diary'), hint: msg('A few taps a day, beside what is usual') },
  { href: '/photos', label: msg('Photos'), hint: msg('See how your skin changes, day by day') },
  { href: '/expect', label: msg('What to expect'), hint: msg('What is usual, and for how long') },
  { href: '/treatments', label: msg('My treatments'), hint: msg('What was done, when and where') },
  { href: '/before', label: msg('Before treatment'), hint: msg('What to ask, stop and prepare') },
] as const;

interface MoreLinksProps {
  /** Today's diary has a line of its own on the page. */
  readonly hasTodayLine: boolean;
}

/** The other things this app answers. */
export function MoreLinks({ hasTodayLine }: MoreLinksProps): ReactElement {
  const links = LINKS.filter(({ href }) => !(hasTodayLine && href === '/diary'));
  return (
    <nav aria-label={t('More')}>
      <ul className="plain-list more-links">
        {links.map(({ href, label, hint }) => (
          <li key={href}>
            <Link href={href} className="more-link">
              <span className="more-link-label">{t(label)}</span>
              <span className="choice-hint">{t(hint)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
