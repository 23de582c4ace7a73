import { InEnglish } from '../../language/in-english.tsx';
import { msg, t } from '../../language/t.ts';

const TITLE = t('Too early');
const LINES = ['Nobody marked this line.', msg('This one is marked.')];

export function StartPage({ isNew }: { readonly isNew: boolean }) {
  return (
    <main>
      <h1 className="no-text here">{TITLE}</h1>
      <p>Written as it is</p>
      <img alt="A drawing" src="/Some File.svg" />
      <p>{isNew ? 'begin' : t('Go on')}</p>
      <p>{LINES.map((line) => t(line))}</p>
      <InEnglish text="On purpose in English" />
      <p>Afterneedle</p>
    </main>
  );
}
