import { build } from 'vite';

/** A program as one minified script, and the code of each file in it before that. */
export interface Bundle {
  readonly code: string;
  readonly modules: readonly { readonly path: string; readonly code: string }[];
}

/** Bundles a file as an app for the browser would, into one script that sets the global `name`. */
export async function bundle(
  entry: string,
  options: {
    readonly root: string;
    readonly name: string;
    /** Where packages lie that are not installed beside the file. */
    readonly alias?: readonly { readonly find: RegExp; readonly replacement: string }[];
  },
): Promise<Bundle> {
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    root: options.root,
    resolve: { alias: [...(options.alias ?? [])] },
    build: {
      write: false,
      minify: true,
      reportCompressedSize: false,
      lib: { entry, formats: ['iife'], name: options.name, fileName: options.name },
    },
  });
  if ('close' in built) throw new Error('the bundler watches instead of building');
  const chunks = [built]
    .flat()
    .flatMap(({ output }) => output)
    .filter((each) => each.type === 'chunk');
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).map(([path, { code }]) => ({ path, code: code ?? '' })),
  );
  return { code: chunks.map(({ code }) => code).join(''), modules };
}
