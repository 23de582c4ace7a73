import type { ReactElement } from 'react';
import { BrandMark } from '../../ui/icon.tsx';
import type { ShortCertificate } from './certificate.ts';
import { provedWords } from './proved-words.ts';

const GROUPS = [
  { heading: 'Found wrong in the last run', standings: ['refuted'] },
  { heading: 'Checked in two ways', standings: ['proved two ways'] },
  { heading: 'Checked in part', standings: ['proved one way', 'in part'] },
  { heading: 'Tried on many cases', standings: ['not proved'] },
] as const;

const dateWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

function Standing({ certificate }: { readonly certificate: ShortCertificate }): ReactElement {
  return (
    <>
      {GROUPS.map(({ heading, standings }) => {
        const ids = certificate.properties
          .filter(({ standing }) => standings.some((one) => one === standing))
          .map(({ id }) => id);
        if (ids.length === 0) return null;
        return (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul>
              {ids.map((id) => (
                <li key={id}>{provedWords[id] ?? id}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Run({
  certificate: { proofs, proved, states, seconds, date, version },
  isCurrent,
}: {
  readonly certificate: ShortCertificate;
  readonly isCurrent: boolean;
}): ReactElement {
  return (
    <section>
      <h2>The last run</h2>
      <p>
        {proved} of {proofs} checks held on {dateWords(date)}. They looked at {states.toLocaleString('en')}{' '}
        cases in {Math.max(1, Math.round(seconds / 60))} minutes.
      </p>
      <p>
        {isCurrent
          ? 'They were run on the same rules and words that this app uses now.'
          : 'The rules or words of this app have changed since then. The checks have not run on them yet.'}
      </p>
      <p className="small muted">The version they were run on: {version.slice(0, 19)}</p>
    </section>
  );
}

/** What was shown about the rules and what was not, as plain HTML that reads without JavaScript and without a network. */
export function ProvedPage({
  certificate,
  currentVersion,
}: {
  readonly certificate: ShortCertificate | undefined;
  readonly currentVersion: string;
}): ReactElement {
  return (
    <>
      <header className="site-header no-print">
        <div className="site-header-inner">
          <a className="brand" href="/">
            <BrandMark />
            <span>Afterneedle</span>
          </a>
        </div>
      </header>
      <main className="page" id="main">
        <h1>What was checked about the rules</h1>
        <p>
          A program went through the rules of this app and looked for mistakes. Here you read what it looked
          for.
        </p>
        <div className="notice" lang="es">
          <p>
            <strong>Esta página está en inglés.</strong> Un programa revisó las reglas de esta app y buscó
            errores.
          </p>
          <p>
            No demuestra que nuestras fuentes tengan razón, ni que no falte nada en ellas. No puede mirar tu
            piel. Si algo te preocupa, busca ayuda.
          </p>
          <p className="no-print">
            <a href="/es/danger.html">Señales de peligro</a> · <a href="/es">Volver al inicio</a>
          </p>
        </div>
        <h2>What this does not show</h2>
        <ul>
          <li>It does not show that our sources are right.</li>
          <li>It does not show that nothing is missing from them.</li>
          <li>It cannot look at your skin. If you are worried, get help.</li>
        </ul>
        {certificate === undefined ? (
          <p className="notice">The checks have not run yet.</p>
        ) : (
          <>
            <Standing certificate={certificate} />
            <Run certificate={certificate} isCurrent={certificate.version === currentVersion} />
          </>
        )}
        <p className="no-print">
          <a href="/danger.html">Danger signs</a> · <a href="/">Back to the start</a>
        </p>
      </main>
    </>
  );
}
