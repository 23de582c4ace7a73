import { database } from './database.ts';
import type { KeptPlan } from './kept-plan.ts';
import { randomId } from './random-id.ts';

type Listener = () => void;

const listeners = new Set<Listener>();
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('afterneedle-plans');

channel?.addEventListener('message', () => tell());

function tell(): void {
  for (const listener of listeners) listener();
}

function changed(): void {
  tell();
  channel?.postMessage('changed');
}

/** Calls back whenever the plan changed, in this tab or another; answers how to stop. */
export function onPlanChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Answers a plan without treatments. */
export function emptyPlan(): KeptPlan {
  return {
    id: 'mine',
    planId: randomId(),
    sequence: 0,
    treatments: [],
    person: {},
    supplied: [],
    updatedAt: 0,
  };
}

/** Reads the plan of this device. */
export async function readPlan(): Promise<KeptPlan | undefined> {
  const db = await database();
  return db.get('plans', 'mine');
}

/** Changes the plan in one step, so that two tabs never undo each other; answers what it became. */
export async function changePlan(change: (plan: KeptPlan) => KeptPlan): Promise<KeptPlan> {
  const db = await database();
  const work = db.transaction('plans', 'readwrite');
  const after = { ...change((await work.store.get('mine')) ?? emptyPlan()), updatedAt: Date.now() };
  await work.store.put(after);
  await work.done;
  changed();
  return after;
}

/** Takes the plan off this device; answers it, so that it can be put back. */
export async function deletePlan(): Promise<KeptPlan | undefined> {
  const db = await database();
  const kept = await db.get('plans', 'mine');
  await db.delete('plans', 'mine');
  changed();
  return kept;
}

/** Puts a plan back as it was. */
export async function restorePlan(plan: KeptPlan): Promise<void> {
  const db = await database();
  await db.put('plans', plan);
  changed();
}
