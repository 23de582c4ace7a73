import { lookup as lookUp } from 'node:dns/promises';
import { type RequestOptions, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { signBody } from './sign-body.ts';

const TIMEOUT_MS = 8_000;

/** A call that did not arrive; the fault says why in words for staff, without what the other side answered. */
export class WebhookFault extends Error {
  constructor(fault: string) {
    super(fault);
    this.name = 'WebhookFault';
  }
}

/** Finds the addresses of a host; handed in so that a test can play the name server. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (host) =>
  (await lookUp(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Says why a webhook may not have this address; nothing when it may. */
export function faultOfUrl(url: string, mayBePrivate: boolean): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'This is not a web address.';
  }
  if (parsed.username !== '' || parsed.password !== '') return 'Leave out the name and password.';
  if (parsed.protocol !== 'https:' && !(mayBePrivate && parsed.protocol === 'http:'))
    return 'The address must begin with https://.';
  const host = parsed.hostname.replace(/^\[|\]$/g, '');
  if (!mayBePrivate && isIP(host) !== 0 && !isPublicAddress(host))
    return 'This address is not on the open internet.';
  return undefined;
}

async function findAddress(host: string, resolve: Resolve, mayBePrivate: boolean): Promise<string> {
  const bare = host.replace(/^\[|\]$/g, '');
  let found: readonly string[];
  try {
    found = isIP(bare) === 0 ? await resolve(bare) : [bare];
  } catch {
    throw new WebhookFault('The host was not found.');
  }
  const [first] = found;
  if (first === undefined) throw new WebhookFault('The host was not found.');
  if (!mayBePrivate && !found.every(isPublicAddress))
    throw new WebhookFault('The host does not lie on the open internet.');
  return first;
}

/**
 * Calls a webhook with a signed body. The name is resolved once, each of its addresses is judged, and the call goes
 * to the address that was judged; an answer that leads elsewhere is a fault and is not followed.
 */
export async function sendWebhook(
  call: { readonly url: string; readonly secret: string; readonly id: string; readonly body: string },
  options: { readonly now: number; readonly mayBePrivate: boolean; readonly resolve?: Resolve },
): Promise<void> {
  const fault = faultOfUrl(call.url, options.mayBePrivate);
  if (fault !== undefined) throw new WebhookFault(fault);
  const url = new URL(call.url);
  const address = await findAddress(url.hostname, options.resolve ?? resolveByDns, options.mayBePrivate);
  const timestamp = Math.floor(options.now / 1_000);
  const asked: RequestOptions = {
    method: 'POST',
    agent: false,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    lookup: (_host, wanted, done) => {
      const family = isIP(address);
      if (wanted.all === true) done(null, [{ address, family }]);
      else done(null, address, family);
    },
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(call.body),
      'user-agent': 'afterneedle',
      'afterneedle-delivery': call.id,
      'afterneedle-timestamp': String(timestamp),
      'afterneedle-signature': signBody(call.secret, timestamp, call.body),
    },
  };
  const status = await new Promise<number>((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestTls : requestPlain;
    const request = send(url, asked, (response) => {
      // What it answers is of no interest and may be long.
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', () => reject(new WebhookFault('The host did not answer.')));
    request.end(call.body);
  });
  if (status >= 300 && status < 400) throw new WebhookFault('The host sent the call elsewhere.');
  if (status < 200 || status >= 300) throw new WebhookFault(`The host answered ${status}.`);
}
