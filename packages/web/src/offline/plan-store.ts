import { inOrder, type KeptPlan } from './kept-plan.ts';
import { randomId } from './random-id.ts';
import { changeSealed, deleteSealed, readSealed } from './sealed.ts';

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
  return readSealed<KeptPlan>('plans', 'mine');
}

/** Changes the plan in one step, so that two tabs never undo each other; answers what it became. */
export async function changePlan(change: (plan: KeptPlan) => KeptPlan): Promise<KeptPlan> {
  const { after } = await changeSealed<KeptPlan>('plans', 'mine', (before) => {
    const plan = change(before ?? emptyPlan());
    return { ...plan, treatments: inOrder(plan.treatments), updatedAt: Date.now() };
  });
  changed();
  return after ?? emptyPlan();
}

/** Takes the plan off this device; answers it, so that it can be put back. */
export async function deletePlan(): Promise<KeptPlan | undefined> {
  const kept = await readPlan();
  await deleteSealed('plans', 'mine');
  changed();
  return kept;
}

/** Puts a plan back as it was. */
export async function restorePlan(plan: KeptPlan): Promise<void> {
  await changeSealed<KeptPlan>('plans', plan.id, () => plan);
  changed();
}
