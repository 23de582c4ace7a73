import type { KeptSettings } from '../../offline/settings-store.ts';

/** The settings as far as they are known: not yet, refused by the browser, or there. */
export type Loaded = KeptSettings | 'refused' | undefined;
