import { knowledgeHash } from 'virtual:knowledge-hash';
import { type ReactElement, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { t } from '../../language/t.ts';

const SHOWN = 12;

async function appKept(): Promise<string | undefined> {
  const names = 'caches' in globalThis ? await caches.keys() : [];
  return names.findLast((name) => name.startsWith('afterneedle-'))?.slice('afterneedle-'.length);
}

/** Which app and which knowledge speak here. */
export function VersionsSection(): ReactElement {
  const [app, setApp] = useState<string>();
  useEffect(() => {
    let isOpen = true;
    appKept()
      .then((name) => isOpen && setApp(name))
      .catch(() => undefined);
    return () => {
      isOpen = false;
    };
  }, []);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('Versions')}</h2>
      <dl className="versions">
        <dt>{t('Advice')}</dt>
        <dd>
          <code>{knowledgeHash.replace('sha256:', '').slice(0, SHOWN)}</code>
        </dd>
        <dt>{t('App')}</dt>
        <dd>{app === undefined ? t('not kept on this device yet') : <code>{app.slice(0, SHOWN)}</code>}</dd>
      </dl>
      <p>
        <Link href="/about/rules">{t('The rules and their sources')}</Link>
      </p>
    </section>
  );
}
