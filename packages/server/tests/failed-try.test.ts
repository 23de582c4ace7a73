import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliverNotice } from '../src/alerts/deliver-notice.ts';
import { markNotice, readNotice } from '../src/alerts/queries.ts';
import { inClinic } from '../src/platform/database.ts';
import { plantFailedNotice } from './plant-notice.ts';
import { addClinic, sendCheckIn, startTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('a try that fails', () => {
  type Deliverer = Parameters<typeof deliverNotice>[0];

  /** An alert on the road that no worker of the server holds, and a way to try it beside a mail that does as told. */
  async function alertOnTheRoad() {
    const clinic = await addClinic(server);
    const { id } = await sendCheckIn(server, clinic);
    const noticeId = await plantFailedNotice(server, clinic.clinicId, id);
    const job = { clinicId: clinic.clinicId, noticeId, attempts: 0 };
    await inClinic(server.database, clinic.clinicId, (trx) =>
      markNotice(
        trx,
        { clinic_id: clinic.clinicId, notice_id: noticeId },
        { state: 'waiting', attempts: 0, fault: null },
      ),
    );
    const asked: { readonly attempts?: number }[] = [];
    const jobs: Deliverer['jobs'] = {
      enqueue: async (_trx, kind, data) => {
        expect(kind).toBe('notice');
        if ('noticeId' in data) asked.push(data);
      },
    };
    const tryIt = (send: Deliverer['mail']['send'], attempts = 0): Promise<void> =>
      deliverNotice(
        { ...server.services, jobs, mail: { ...server.services.mail, send } },
        { ...job, attempts },
      );
    const stand = () =>
      inClinic(server.database, clinic.clinicId, (trx) => readNotice(trx, clinic.clinicId, noticeId));
    return { asked, tryIt, stand };
  }

  const refuse = async (): Promise<void> => {
    throw new Error('no mail server here');
  };

  test('asks for one next try, though its work comes again after a crash', async () => {
    const { asked, tryIt, stand } = await alertOnTheRoad();
    await tryIt(refuse);
    await tryIt(refuse);
    expect(asked).toMatchObject([{ attempts: 1 }]);
    await tryIt(refuse, 1);
    expect(asked).toMatchObject([{ attempts: 1 }, { attempts: 2 }]);
    expect(await stand()).toMatchObject({ state: 'waiting', attempts: 2 });
  });

  test('beside another that fails too counts once', async () => {
    const { asked, tryIt, stand } = await alertOnTheRoad();
    const both = Promise.withResolvers<void>();
    let waiting = 0;
    const failTogether = async (): Promise<void> => {
      waiting += 1;
      if (waiting === 2) both.resolve();
      await both.promise;
      throw new Error('no mail server here');
    };
    await Promise.all([tryIt(failTogether), tryIt(failTogether)]);
    expect(asked).toMatchObject([{ attempts: 1 }]);
    expect(await stand()).toMatchObject({ state: 'waiting', attempts: 1 });
  });

  test('does not put a letter back on the road that another try has brought', async () => {
    const { asked, tryIt, stand } = await alertOnTheRoad();
    const brought = Promise.withResolvers<void>();
    const slow = tryIt(async () => {
      await brought.promise;
      throw new Error('the line broke');
    });
    await tryIt(async () => undefined);
    brought.resolve();
    await slow;
    expect(asked).toEqual([]);
    expect(await stand()).toMatchObject({ state: 'sent', attempts: 1 });
  });
});
