import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';

/** Brotli takes many seconds for more than this and saves little over gzip. */
const MOST_FOR_BROTLI = 1_000_000;
const TEXT = /\.(js|css|html|svg|webmanifest)$/;

/** Lays a gzip and a brotli form beside every text file of the build, so that a slow network carries a third. */
export function precompressed(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'precompressed',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        const directory = resolve(config.root, config.build.outDir);
        for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
          if (!TEXT.test(name)) continue;
          const bytes = readFileSync(join(directory, name));
          writeFileSync(join(directory, `${name}.gz`), gzipSync(bytes, { level: 9 }));
          if (bytes.length <= MOST_FOR_BROTLI)
            writeFileSync(join(directory, `${name}.br`), brotliCompressSync(bytes));
        }
      },
    },
  };
}
