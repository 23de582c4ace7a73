import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { dangerHref } from '../language/here.ts';
import { LanguageLink, LanguageSwitch } from '../language/language-switch.tsx';
import { ENGLISH } from '../language/languages.ts';
import { NotReviewed } from '../language/not-reviewed.tsx';
import { msg, t } from '../language/t.ts';
import { BrandMark } from '../ui/icon.tsx';
import { ThemeSwitch } from '../ui/theme-switch.tsx';

const LINKS = [
  { href: '/help', label: msg('Whom to call') },
  { href: '/settings', label: msg('Settings') },
  { href: '/about', label: msg('About') },
  { href: '/about/privacy', label: msg('What we keep') },
  { href: '/about/accessibility', label: msg('Accessibility') },
] as const;

interface FrameProps {
  /** What is said above every page. */
  readonly notice?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: the way home, to the danger signs, and to what is said about the app. */
export function Frame({ notice, children }: FrameProps): ReactElement {
  return (
    <>
      <a className="skip-link" href="#main">
        {t('Skip to the content')}
      </a>
      <header className="site-header">
        <div className="site-header-inner">
          <Link className="brand" href="/">
            <BrandMark />
            <span>Afterneedle</span>
          </Link>
          <div className="header-links">
            <LanguageSwitch />
            <a className="help-now" href={dangerHref()}>
              {t('Danger signs')}
            </a>
          </div>
        </div>
      </header>
      <main className="page" id="main">
        <NotReviewed english={<LanguageLink language={ENGLISH}>Read it in English</LanguageLink>} />
        {notice}
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-footer-inner">
          <p>
            {t(
              'This is advice, not a diagnosis. If you are worried, get help even if this page says it is fine. No clinician has signed these rules yet.',
            )}
          </p>
          <nav aria-label={t('About these pages')}>
            <ul className="plain-list footer-links">
              {LINKS.map(({ href, label }) => (
                <li key={href}>
                  <Link href={href}>{t(label)}</Link>
                </li>
              ))}
            </ul>
          </nav>
          <ThemeSwitch />
        </div>
      </footer>
    </>
  );
}
