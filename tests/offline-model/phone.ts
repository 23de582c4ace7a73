import { compileFunction } from 'node:vm';
import type { CheckInCreate, LevelResult } from '@afterneedle/contract';
import {
  IDBCursor,
  IDBDatabase,
  IDBFactory,
  IDBIndex,
  IDBKeyRange,
  IDBObjectStore,
  IDBRequest,
  IDBTransaction,
} from 'fake-indexeddb';

type Level = LevelResult['level'];

/** One record of a phone, as far as the test looks into it. */
export interface PhoneRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly answers: Readonly<Record<string, { readonly kind: string; readonly value?: string }>>;
  readonly drafts: Readonly<Record<string, never>>;
  readonly clinicSlug?: string;
  readonly result?: { readonly level: Level; readonly assessedAt: number };
  readonly delivery?: {
    readonly state: 'waiting' | 'sending' | 'sent' | 'refused';
    readonly body: CheckInCreate;
    readonly link?: string;
    readonly raisedTo?: Level;
    readonly refusal?: string;
  };
}

/** A plan, as far as the test looks into it. */
export interface PhonePlan {
  readonly treatments: readonly { readonly id: string }[];
  readonly allergies?: readonly string[];
}

/** What a page of the phone can do; the code behind it is the app's own. */
export interface Page {
  readonly createCheckIn: (slug: string) => Promise<PhoneRecord>;
  readonly changeCheckIn: (
    id: string,
    change: (kept: PhoneRecord) => PhoneRecord,
  ) => Promise<PhoneRecord | undefined>;
  readonly listCheckIns: () => Promise<readonly PhoneRecord[]>;
  readonly deleteCheckIn: (id: string) => Promise<void>;
  readonly send: (id: string, body: CheckInCreate) => Promise<void>;
  readonly sendWaiting: () => Promise<void>;
  readonly readPlan: () => Promise<PhonePlan | undefined>;
  readonly changePlan: (change: (plan: PhonePlan) => PhonePlan) => Promise<PhonePlan>;
  readonly exportFile: (now: number, knowledge: string) => Promise<{ readonly stores: object }>;
  readonly readRecords: () => Promise<{ readonly 'check-ins': readonly PhoneRecord[] }>;
  readonly readFile: (text: string) => Promise<{ readonly kind: string; readonly file?: FileRead }>;
  readonly planImport: (here: object, file: object) => { readonly conflicts: readonly Conflict[] };
  readonly takeImport: (
    file: FileRead,
    options: { readonly choices: Readonly<Record<string, string>>; readonly read: (text: string) => object },
  ) => Promise<{ readonly undo: () => Promise<void> }>;
}

interface FileRead {
  readonly stores: object;
}

interface Conflict {
  readonly store: string;
  readonly id: string;
  readonly choices: readonly string[];
}

/** What happens to a request of this phone. */
export type Network = 'works' | 'offline' | 'reply-lost' | 'never-answers' | 'server-error';

type Run = (...globals: readonly unknown[]) => Page;

export type Fetch = (path: string, request: RequestInit) => Promise<Response>;

const GLOBALS = [
  'fetch',
  'Date',
  'indexedDB',
  'BroadcastChannel',
  'AbortSignal',
  'IDBCursor',
  'IDBDatabase',
  'IDBIndex',
  'IDBKeyRange',
  'IDBObjectStore',
  'IDBRequest',
  'IDBTransaction',
] as const;

/** Whether the storage of the phone in hand is full; phones are in hand one after the other. */
let isFull = false;
const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
  this: IDBObjectStore,
  ...given: unknown[]
) => IDBRequest;
Reflect.set(
  IDBObjectStore.prototype,
  'put',
  function putUnlessFull(this: IDBObjectStore, ...given: unknown[]) {
    if (!isFull) return Reflect.apply(put, this, given);
    this.transaction.abort();
    throw new DOMException('The storage is full.', 'QuotaExceededError');
  },
);

const compiled = new Map<string, Run>();

/** Reads a script once; every call of it runs the app's modules afresh. */
function compile(code: string): Run {
  const known = compiled.get(code) ?? (compileFunction(`${code}\nreturn phone;`, [...GLOBALS]) as Run);
  compiled.set(code, known);
  return known;
}

/** A phone: its storage and its clock outlive the pages opened on it. */
export class Phone {
  network: Network = 'works';
  now: number;
  page: Page;
  readonly name: string;
  readonly #run: Run;
  readonly #server: Fetch;
  #storage = new IDBFactory();
  #visit = 0;

  constructor(
    name: string,
    options: { readonly code: string; readonly server: Fetch; readonly now: number },
  ) {
    this.name = name;
    this.now = options.now;
    this.#server = options.server;
    this.#run = compile(options.code);
    this.page = this.open();
  }

  /** Loads the page again: what the page before was waiting for never comes. */
  open(): Page {
    this.#visit += 1;
    const visit = this.#visit;
    const clock = (): number => this.now;
    class PhoneDate extends Date {
      constructor(...given: readonly unknown[]) {
        super(...((given.length === 0 ? [clock()] : given) as [number]));
      }
      static override now(): number {
        return clock();
      }
    }
    const request: Fetch = async (path, init) => {
      const answer = await this.#ask(path, init);
      return visit === this.#visit ? answer : new Promise(() => {});
    };
    const page = this.#run(
      request,
      PhoneDate,
      this.#storage,
      undefined,
      { timeout: () => undefined },
      IDBCursor,
      IDBDatabase,
      IDBIndex,
      IDBKeyRange,
      IDBObjectStore,
      IDBRequest,
      IDBTransaction,
    );
    this.page = page;
    return page;
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    switch (this.network) {
      case 'works':
        return this.#server(path, init);
      case 'offline':
        throw new TypeError('Failed to fetch');
      case 'server-error':
        return new Response('{}', { status: 503 });
      case 'reply-lost':
        await this.#server(path, init);
        throw new TypeError('Failed to fetch');
      default:
        await this.#server(path, init);
        return new Promise(() => {});
    }
  }

  /** The browser clears everything this phone held. */
  wipe(): void {
    this.#storage = new IDBFactory();
    this.open();
  }

  /** Does something while the storage is full; answers whether it was refused. */
  async whileFull(work: () => Promise<unknown>): Promise<boolean> {
    isFull = true;
    try {
      await work();
      return false;
    } catch {
      return true;
    } finally {
      isFull = false;
    }
  }
}
