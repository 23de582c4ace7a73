import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { filesOfPerson } from './service-worker.ts';

interface Chunk {
  readonly facade: string | null;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

function bundleOf(chunks: Readonly<Record<string, Chunk>>, styles: readonly string[]): Rolldown.OutputBundle {
  const files = Object.entries(chunks).map(([fileName, { facade, imports, dynamicImports }]) => [
    fileName,
    { type: 'chunk', fileName, isEntry: facade !== null, facadeModuleId: facade, imports, dynamicImports },
  ]);
  const sheets = styles.map((fileName) => [fileName, { type: 'asset', fileName }]);
  return Object.fromEntries([...files, ...sheets]) as unknown as Rolldown.OutputBundle;
}

test('the phone keeps every file of the person, also those loaded later, and none of the clinic alone', () => {
  const bundle = bundleOf(
    {
      'assets/index.js': {
        facade: 'web/index.html',
        imports: ['assets/react.js'],
        dynamicImports: ['assets/q.js'],
      },
      'assets/clinic.js': { facade: 'web/clinic.html', imports: ['assets/react.js'], dynamicImports: [] },
      'assets/react.js': { facade: null, imports: [], dynamicImports: [] },
      'assets/q.js': { facade: null, imports: ['assets/engine.js'], dynamicImports: [] },
      'assets/engine.js': { facade: null, imports: [], dynamicImports: [] },
    },
    ['assets/place.css', 'assets/clinic.css'],
  );
  expect(filesOfPerson(bundle)).toEqual([
    '/assets/engine.js',
    '/assets/index.js',
    '/assets/place.css',
    '/assets/q.js',
    '/assets/react.js',
  ]);
});
