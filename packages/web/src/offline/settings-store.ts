import { changeSealed, readSealed } from './sealed.ts';

/** What the person set for this phone. */
export interface KeptSettings {
  readonly id: 'mine';
  readonly textSize: 'normal' | 'large' | 'largest';
  readonly length: 'mm' | 'inch';
  readonly temperature: 'c' | 'f';
  /** Others use this phone too: the records go 14 days after the last use. */
  readonly isShared: boolean;
  /** Milliseconds since 1970; kept only on a shared phone. */
  readonly lastUsedAt?: number;
  readonly updatedAt: number;
}

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-settings');

function tell(): void {
  for (const listener of listeners) listener();
}

channel?.addEventListener('message', tell);

/** Calls back whenever a setting changed, in this tab or another; answers how to stop. */
export function onSettingsChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const inchesOf = (region: string): boolean => ['US', 'LR', 'MM'].includes(region);

/** Answers the settings of a phone that nobody set anything on, in the units of its region. */
function startSettings(locale: string): KeptSettings {
  const isInches = inchesOf(new Intl.Locale(locale).region ?? '');
  return {
    id: 'mine',
    textSize: 'normal',
    length: isInches ? 'inch' : 'mm',
    temperature: isInches ? 'f' : 'c',
    isShared: false,
    updatedAt: 0,
  };
}

function settingsHere(): KeptSettings {
  return startSettings(globalThis.navigator?.language ?? 'en');
}

/** Reads what was set on this phone. */
export async function readSettings(): Promise<KeptSettings> {
  return { ...settingsHere(), ...(await readSealed<KeptSettings>('settings', 'mine')) };
}

/** Changes the settings in one step; answers what they became. */
export async function changeSettings(
  change: (settings: KeptSettings) => KeptSettings,
): Promise<KeptSettings> {
  const { after } = await changeSealed<KeptSettings>('settings', 'mine', (before) => ({
    ...change({ ...settingsHere(), ...before }),
    updatedAt: Date.now(),
  }));
  tell();
  channel?.postMessage('changed');
  return after ?? settingsHere();
}
