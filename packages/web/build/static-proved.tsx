import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import type { ShortCertificate } from '../src/person/proved/certificate.ts';
import { ProvedPage } from '../src/person/proved/proved-page.tsx';
import { hashOfKnowledge } from './knowledge-hash.ts';

const PLACE = '<!-- proved-page -->';
const WRITTEN = '../../docs/safety/proof-certificate.json';

function lastCertificate(root: string): ShortCertificate | undefined {
  const path = join(root, WRITTEN);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ShortCertificate) : undefined;
}

/** Writes what the proofs showed into a page as plain HTML, from what the last run of them left. */
export function staticProved(): Plugin {
  let root = '';
  return {
    name: 'static-proved',
    configResolved: (config) => {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.includes(PLACE)
          ? html.replace(PLACE, () =>
              renderToStaticMarkup(
                <ProvedPage certificate={lastCertificate(root)} currentVersion={hashOfKnowledge()} />,
              ),
            )
          : html,
    },
  };
}
