import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';
import { faultOfUrl, sendWebhook } from './send-webhook.ts';

interface Heard {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let host: Server;
let origin: string;
const heard: Heard[] = [];

beforeAll(async () => {
  host = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    request.on('end', () => {
      heard.push({ path: request.url ?? '', headers: request.headers, body });
      if (request.url === '/moved') response.writeHead(302, { location: '/elsewhere' });
      else if (request.url === '/broken') response.writeHead(500);
      else response.writeHead(204);
      response.end();
    });
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => host.close(resolve)));

const call = (url: string) => ({ url, secret: 'a secret', id: 'notice-1', body: '{"kind":"alert"}' });
const inside = { now: Date.parse('2026-11-21T12:00:00Z'), mayBePrivate: true };
const outside = { ...inside, mayBePrivate: false };

describe('a webhook', () => {
  test('carries a signature over time and body that only the secret can make', async () => {
    await sendWebhook(call(`${origin}/hook`), inside);
    const last = heard.at(-1);
    const body = last?.body ?? '';
    const header = (name: string): string => String(last?.headers[name]);
    const timestamp = header('afterneedle-timestamp');
    const expected = createHmac('sha256', 'a secret').update(`${timestamp}.${body}`).digest('hex');
    expect(header('afterneedle-signature')).toBe(`v1=${expected}`);
    expect([timestamp, header('afterneedle-delivery')]).toEqual(['1795262400', 'notice-1']);
  });

  test('does not follow where it is sent on, and calls no answer but 2xx delivered', async () => {
    await expect(sendWebhook(call(`${origin}/moved`), inside)).rejects.toThrow(/elsewhere/);
    await expect(sendWebhook(call(`${origin}/broken`), inside)).rejects.toThrow('answered 500');
    expect(heard.map(({ path }) => path)).not.toContain('/elsewhere');
  });

  test('goes nowhere but to the open internet, whatever a name resolves to', async () => {
    const before = heard.length;
    const names: Readonly<Record<string, readonly string[]>> = {
      'inside.example': ['127.0.0.1'],
      'half.example': ['93.184.216.34', '169.254.169.254'],
      'six.example': ['::1'],
      'mapped.example': ['::ffff:10.0.0.1'],
    };
    const resolve = async (name: string) => names[name] ?? [];
    for (const name of [...Object.keys(names), 'nowhere.example'])
      await expect(sendWebhook(call(`https://${name}/`), { ...outside, resolve }), name).rejects.toThrow(
        /open internet|not found/,
      );
    for (const url of [
      origin,
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://169.254.169.254/',
      'https://0x7f.1/',
    ])
      await expect(sendWebhook(call(url), outside), url).rejects.toThrow(/https|open internet/);
    expect(heard).toHaveLength(before);
  });

  test('may be given only as a plain https address', () => {
    expect(faultOfUrl('https://hooks.example/x', false)).toBeUndefined();
    for (const url of [
      'http://hooks.example',
      'https://me:word@hooks.example',
      'ftp://x.example',
      'x',
      'https://10.1.2.3/',
    ])
      expect([url, faultOfUrl(url, false) !== undefined]).toEqual([url, true]);
  });
});

test('tells what lies on the open internet from what does not', () => {
  for (const address of ['93.184.216.34', '8.8.8.8', '2606:4700::1111'])
    expect([address, isPublicAddress(address)]).toEqual([address, true]);
  for (const address of [
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
    'no address',
  ])
    expect([address, isPublicAddress(address)]).toEqual([address, false]);
});
