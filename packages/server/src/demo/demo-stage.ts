import { randomBytes, randomUUID } from 'node:crypto';
import type { App } from '../platform/app-type.ts';
import type { Services } from '../platform/services.ts';
import type { SignedIn } from '../platform/sessions.ts';
import type { DemoStaff } from './demo-catalogue.ts';

type Method = 'GET' | 'POST' | 'PUT';
export type DemoActor = DemoStaff | 'owner';

/** Where the demo plays: the server's own routes, a clock that is set, and who sits at the desk. */
export interface DemoStage {
  readonly clock: { now: number };
  /** Asks a route as a member of staff, whose role counts as ever; anything but a grant is an error. */
  readonly asStaff: <T>(actor: DemoActor, method: Method, path: string, payload?: object) => Promise<T>;
  /** Asks a route as somebody's phone. */
  readonly asPhone: <T>(
    method: Method,
    path: string,
    payload?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<T>;
}

/** Somebody at the desk: an account and the clinic. */
export interface AtDesk {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly clinicId: string;
}

/** Gives services in which whoever is set sits at the desk, no letter goes out and no job is left behind. */
export function servicesOfDemo(services: Services, desk: { current: AtDesk | undefined }): Services {
  return {
    ...services,
    config: { ...services.config, logLevel: 'silent', allowClinicSignUp: true },
    sessions: {
      ...services.sessions,
      read: async (): Promise<SignedIn | undefined> =>
        desk.current === undefined
          ? undefined
          : {
              ...desk.current,
              sessionId: 'demo-data',
              expiresAt: new Date(services.now() + 3_600_000),
            },
    },
    // Nobody is called about people who are made up.
    jobs: { ...services.jobs, enqueue: async () => {} },
    mail: { ...services.mail, isConfigured: false },
  };
}

/** Opens the stage on a server that listens nowhere. */
export function openStage(options: {
  readonly app: App;
  readonly clock: { now: number };
  readonly desk: { current: AtDesk | undefined };
  readonly staff: ReadonlyMap<DemoActor, AtDesk>;
}): DemoStage {
  const { app, clock, desk, staff } = options;
  let asked = 0;
  const ask = async <T>(
    method: Method,
    path: string,
    payload: object | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<T> => {
    asked += 1;
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'idempotency-key': randomUUID(), ...headers },
      ...(payload === undefined ? {} : { payload }),
      // As if each came from a place of its own: the limit of one address is for strangers.
      remoteAddress: `10.${(asked >> 16) & 0xff}.${(asked >> 8) & 0xff}.${asked & 0xff}`,
    });
    if (answer.statusCode >= 300)
      throw new Error(`${method} ${path} answered ${answer.statusCode}: ${answer.body}`);
    return answer.json<T>();
  };
  return {
    clock,
    asStaff: async (actor, method, path, payload) => {
      desk.current = staff.get(actor);
      try {
        return await ask(method, path, payload, {});
      } finally {
        desk.current = undefined;
      }
    },
    asPhone: (method, path, payload, headers = {}) => ask(method, path, payload, headers),
  };
}

/** A secret as a phone makes it. */
export function phoneSecret(): string {
  return randomBytes(32).toString('base64url');
}
