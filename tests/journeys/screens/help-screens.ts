import { answersTo, checkIn, plan } from './kept.ts';
import { type Screen, unfold } from './screen.ts';

/** Whom to call, and what stands behind the advice. */
export const helpScreens: readonly Screen[] = [
  { name: 'danger', title: 'Danger signs, without JavaScript', address: '/danger.html', isMain: true },
  { name: 'help', title: 'Help now', address: '/help', isMain: true },
  { name: 'help-table', title: 'Help now with the numbers of other places', address: '/help', reach: unfold },
  { name: 'about', title: 'About', address: '/about' },
  { name: 'about-rules', title: 'Rules and sources', address: '/about/rules' },
  { name: 'about-privacy', title: 'Privacy', address: '/about/privacy' },
  { name: 'about-accessibility', title: 'Accessibility', address: '/about/accessibility' },
  { name: 'wrong-advice', title: 'This advice was wrong', address: '/about/wrong-advice' },
  {
    name: 'wrong-advice-error',
    title: 'This advice was wrong, nothing told',
    address: '/about/wrong-advice',
    reach: async (page) => {
      await page.locator('main form button[type="submit"]').click();
      await page.locator('.error-summary').waitFor();
    },
  },
  { name: 'offline', title: 'The offline address', address: '/offline' },
  { name: 'not-found', title: 'An address that leads nowhere', address: '/plan/nowhere' },
  { name: 'sent-wrong-link', title: 'A private link that does not work', address: '/c#nothing' },
];

const kept = (): ReturnType<NonNullable<Screen['kept']>> => ({
  plans: [plan()],
  'check-ins': [checkIn(answersTo('same-day'))],
});

const IN_OTHER_LANGUAGES = [
  ['start', 'Start', '/'],
  ['danger-1', 'Danger questions', '/check-in/two/q/danger-1'],
  ['result', 'Get care today', '/check-in/one/result'],
  ['plan', 'My plan', '/plan'],
  ['help', 'Help now', '/help'],
] as const;

const LANGUAGES = [
  ['es', 'in Spanish'],
  ['ar-XB', 'from right to left'],
] as const;

/** Some screens in Spanish and from right to left. */
export const languageScreens: readonly Screen[] = LANGUAGES.flatMap(([language, words]) =>
  IN_OTHER_LANGUAGES.map(
    ([name, title, address]): Screen => ({
      name: `${language}-${name}`,
      title: `${title}, ${words}`,
      address: `/${language}${address === '/' ? '' : address}`,
      kept: () => ({ ...kept(), 'check-ins': [...(kept()['check-ins'] ?? []), checkIn({}, { id: 'two' })] }),
    }),
  ),
);
