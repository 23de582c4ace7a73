import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canonicalBytes } from '@afterneedle/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SignedHead, SignedLine } from '../src/audit/chain/head-file.ts';
import { createHeadKeeper, type HeadKeeper, signedPlacesOf } from '../src/audit/chain/keep-heads.ts';
import { addClinic, sendCheckIn, startTestServer, type TestClinic, type TestServer } from './test-server.ts';

interface Posted {
  readonly method: string | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

let server: TestServer;
let clinic: TestClinic;
let host: Server;
let keeper: HeadKeeper;
const posted: Posted[] = [];
let answerWith = 204;

beforeAll(async () => {
  server = await startTestServer();
  clinic = await addClinic(server);
  host = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    request.on('end', () => {
      posted.push({ method: request.method, type: request.headers['content-type'], text });
      response.writeHead(answerWith, answerWith === 302 ? { location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const { database, now, config } = server.services;
  keeper = createHeadKeeper({
    database,
    // A file of its own: the keeper of the server signs into the other.
    places: signedPlacesOf({ ...config, auditHeads: `${server.services.signedPlaces.heads}-posted.ndjson` }),
    now,
    postTo: `http://127.0.0.1:${(host.address() as AddressInfo).port}/heads`,
  });
});
afterAll(async () => {
  host.closeAllConnections();
  await new Promise((resolve) => host.close(resolve));
  await server.stop();
});

const linesOf = ({ text }: Posted): readonly SignedLine[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as SignedLine);

/** As whoever keeps the posted lines would check them: with the public key alone. */
function isSigned({ signature, ...said }: SignedLine): boolean {
  const open = createPublicKey(readFileSync(server.services.signedPlaces.key));
  return verify(null, Buffer.from(canonicalBytes(said)), open, Buffer.from(signature, 'base64url'));
}

const seqOf = (line: SignedLine | undefined): number | undefined =>
  (line?.says as SignedHead | undefined)?.seq;

test('a signed end is posted as a line that the public key alone can check, and not again while nothing moved', async () => {
  await sendCheckIn(server, clinic);
  expect(await keeper.keep()).toBe(1);
  const [only, ...more] = posted;
  if (only === undefined) throw new Error('nothing was posted');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ method: 'POST', type: 'application/x-ndjson' });
  const [line] = linesOf(only);
  if (line === undefined) throw new Error('no line was posted');
  expect(line).toMatchObject({ kind: 'head', says: { clinic: clinic.clinicId, seq: 1 } });
  expect(isSigned(line)).toBe(true);
  expect(isSigned({ ...line, says: { ...(line.says as SignedHead), seq: 2 } })).toBe(false);
  expect(await keeper.keep()).toBe(0);
  expect(posted).toHaveLength(1);
});

test('what the other place did not take is posted again in order, also when nothing has moved since', async () => {
  posted.length = 0;
  for (const [seq, status] of [
    [2, 503],
    [3, 302],
  ] as const) {
    answerWith = status;
    await sendCheckIn(server, clinic);
    await expect(keeper.keep()).rejects.toThrow(/answered 503|fetch failed/);
    expect(posted.flatMap(linesOf).map(seqOf)).toContain(seq);
  }
  // A place that sends elsewhere is not followed.
  expect(posted).toHaveLength(2);
  answerWith = 204;
  expect(await keeper.keep()).toBe(0);
  const taken = linesOf(posted[2] ?? { method: '', type: '', text: '' });
  expect(taken.map(seqOf)).toEqual([2, 3]);
  expect(taken.every(isSigned)).toBe(true);
  const [second, third] = taken;
  expect(third?.previous).toBe(createHash('sha256').update(JSON.stringify(second)).digest('hex'));
  expect(await keeper.keep()).toBe(0);
  expect(posted).toHaveLength(3);
});
