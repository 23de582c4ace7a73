import type { ReactElement } from 'react';
import { Link } from 'wouter';

const LINKS = [
  { href: '/plan', label: 'My plan', hint: 'What to do and leave out today, and when it changes' },
  { href: '/products', label: 'May I use this yet?', hint: 'A product, an ingredient list or an activity' },
  { href: '/expect', label: 'What to expect', hint: 'What is usual, and for how long' },
  { href: '/before', label: 'Before treatment', hint: 'What to ask, stop and prepare' },
] as const;

/** The other things this app answers. */
export function MoreLinks(): ReactElement {
  return (
    <nav aria-label="More">
      <ul className="plain-list more-links">
        {LINKS.map(({ href, label, hint }) => (
          <li key={href}>
            <Link href={href} className="more-link">
              <span className="more-link-label">{label}</span>
              <span className="choice-hint">{hint}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
