import type { CheckInCreated } from '@afterneedle/contract';
import type { TestClinic, TestServer } from '../test-server.ts';

/** What a request carries that says who asks; nothing for nobody. */
export interface Asker {
  readonly cookie?: string;
  readonly authorization?: string;
}

/** What a sample may use: a server, the clinic whose record is asked for, a check-in just sent there, who will ask. */
export interface SampleWorld {
  readonly server: TestServer;
  readonly clinic: TestClinic;
  readonly checkIn: CheckInCreated;
  readonly asker: Asker;
}

/** One request that must be granted to whoever may use the route. */
export interface SampleRequest {
  readonly params?: Readonly<Record<string, string>>;
  /** With its question mark. */
  readonly query?: string;
  readonly payload?: object | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A granted request for each route of a feature, by `METHOD /address`; made anew for each try. */
export type Samples = Readonly<Record<string, (world: SampleWorld) => Promise<SampleRequest>>>;
