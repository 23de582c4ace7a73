import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const rootOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Where each file of the reader of printed labels lies on the server, and where it comes from. */
export function filesOfLabelReader(): Readonly<Record<string, string>> {
  const reader = rootOf('tesseract.js');
  const core = rootOf('tesseract.js-core');
  const english = rootOf('@tesseract.js-data/eng');
  const cores = ['relaxedsimd-lstm', 'simd-lstm', 'lstm'].map((kind) => `tesseract-core-${kind}.wasm.js`);
  return {
    'label-reader/worker.js': join(reader, 'dist/worker.min.js'),
    'label-reader/worker.js.LICENSE.txt': join(reader, 'dist/worker.min.js.LICENSE.txt'),
    ...Object.fromEntries(cores.map((name) => [`label-reader/${name}`, join(core, name)])),
    'label-reader/eng.traineddata.gz': join(english, '4.0.0_best_int/eng.traineddata.gz'),
  };
}

/** Lays the reader of printed labels beside the pages; it is loaded only when a person asks for it. */
export function labelReader(): Plugin {
  return {
    name: 'label-reader',
    generateBundle() {
      for (const [fileName, path] of Object.entries(filesOfLabelReader()))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
    configureServer(server) {
      for (const [fileName, path] of Object.entries(filesOfLabelReader())) {
        server.middlewares.use(`/${fileName}`, (_request, response) => {
          response.setHeader(
            'content-type',
            fileName.endsWith('.js') ? 'text/javascript' : 'application/gzip',
          );
          response.end(readFileSync(path));
        });
      }
    },
  };
}
