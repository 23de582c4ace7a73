import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** A fault put into the code of the phone, so that the test shows that it would notice. */
export interface Planted {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const OFFLINE = join(import.meta.dirname, '../../packages/web/src/offline');
const ENTRY = 'virtual:phone';

/** Everything a page does with the records of a phone. */
const MODULES = [
  'check-in-store',
  'outbox',
  'plan-store',
  'export-file',
  'read-file',
  'plan-import',
  'take-import',
  'sealed',
];

function phoneEntry(): Plugin {
  return {
    name: 'phone-entry',
    enforce: 'pre',
    resolveId: (source) => (source === ENTRY ? `\0${ENTRY}` : undefined),
    load: (id) =>
      id === `\0${ENTRY}`
        ? MODULES.map((name) => `export * from ${JSON.stringify(join(OFFLINE, `${name}.ts`))};`).join('\n')
        : undefined,
  };
}

function plant({ file, from, to }: Planted): Plugin {
  return {
    name: 'planted-fault',
    transform: {
      order: 'pre',
      handler: (code, id) => {
        if (!id.endsWith(`/offline/${file}`)) return undefined;
        if (!code.includes(from)) throw new Error(`${file} no longer holds what the fault replaces: ${from}`);
        return code.replace(from, () => to);
      },
    },
  };
}

/** Puts the phone's own modules together as one script, so that every phone and every reload runs them afresh. */
export async function phoneCode(planted?: Planted): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [phoneEntry(), ...(planted === undefined ? [] : [plant(planted)])],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'phone' },
        treeshake: { moduleSideEffects: (id) => !/\/packages\/(engine|knowledge|words|contract)\//.test(id) },
      },
    },
  });
  const [output] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error('the phone was not built');
  return chunk.code;
}
