const CHANNELS = [
  'afterneedle-plans',
  'afterneedle-before',
  'afterneedle-diary',
  'afterneedle-photos',
  'afterneedle-messages',
] as const;

function post(name: string, messages: readonly string[]): void {
  const channel = new BroadcastChannel(name);
  for (const message of messages) channel.postMessage(message);
  channel.close();
}

/** Lets every page that shows records read them again, in this tab and the others. */
export function tellImported(checkIns: readonly string[]): void {
  if (typeof BroadcastChannel === 'undefined') return;
  post('afterneedle-check-ins', checkIns);
  for (const name of CHANNELS) post(name, ['changed']);
}
