import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { adviceLog } from './build/advice-log.ts';
import { chunkOf } from './build/chunk-of.ts';
import { knowledgeHash } from './build/knowledge-hash.ts';
import { labelReader } from './build/label-reader.ts';
import { paintFirst } from './build/paint-first.ts';
import { precompressed } from './build/precompressed.ts';
import { serviceWorker } from './build/service-worker.ts';
import { staticDanger } from './build/static-danger.tsx';
import { staticProved } from './build/static-proved.tsx';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    knowledgeHash(),
    labelReader(),
    staticDanger(),
    staticProved(),
    serviceWorker(),
    paintFirst(),
    adviceLog(),
    precompressed(),
  ],
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // What waits for an idle moment gets no links of its own in the page.
      resolveDependencies: (file, needed) => (/\/(later|advice-news)-/.test(file) ? [] : needed),
    },
    rolldownOptions: {
      input: {
        index: page('index.html'),
        danger: page('danger.html'),
        'danger-es': page('es/danger.html'),
        proved: page('proved.html'),
        clinic: page('clinic.html'),
      },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: 'first page' }],
        },
      },
      treeshake: {
        // Our packages are data and pure functions: what a page does not use does not reach it.
        moduleSideEffects: (id) => !/\/packages\/(engine|knowledge|words|contract)\//.test(id),
      },
    },
  },
});
