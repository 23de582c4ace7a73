import type { ComplicationCreate, ComplicationSaid, ComplicationView } from '@afterneedle/contract';
import { askAt } from './people-world.ts';
import type { TestClinic, TestServer } from './test-server.ts';

type Place = { readonly server: TestServer; readonly clinic: TestClinic };

/** A file in which everything is said that is needed to confirm it. */
export function aSaid(changes: Partial<ComplicationSaid> = {}): ComplicationSaid {
  return {
    terms: ['E2317', 'F2303'],
    onsetOn: '2026-11-20',
    severity: 'moderate',
    causality: 'probable',
    causalityReason: 'Began where the serum was put on.',
    outcome: 'still-there',
    outcomeOn: null,
    areas: ['cheek-upper-left'],
    suspects: [],
    narrative: 'Firm bumps.',
    care: '',
    ...changes,
  };
}

/** Begins a file. */
export async function fileAt(place: Place, from: ComplicationCreate): Promise<ComplicationView> {
  const answer = await askAt(place, 'POST', '/complications', from);
  if (answer.statusCode !== 200) throw new Error(`filing answered ${answer.statusCode}: ${answer.body}`);
  return answer.json<ComplicationView>();
}

/** Writes a file as it is read, with changes. */
export function writeAt(
  place: Place,
  view: ComplicationView,
  said: ComplicationSaid,
  changes: { readonly reason?: string; readonly personId?: string; readonly treatmentId?: string } = {},
) {
  return askAt(place, 'PUT', `/complications/${view.id}`, {
    version: view.version,
    personId: view.person?.id ?? null,
    treatmentId: view.treatment?.id ?? null,
    said,
    ...changes,
  });
}

/** Moves a file to another state. */
export function moveAt(place: Place, view: ComplicationView, state: string, reason?: string) {
  return askAt(place, 'POST', `/complications/${view.id}/state`, {
    version: view.version,
    state,
    ...(reason === undefined ? {} : { reason }),
  });
}

/** Files a complication and confirms it. */
export async function confirmAt(
  place: Place,
  from: ComplicationCreate,
  changes: Partial<ComplicationSaid> = {},
): Promise<ComplicationView> {
  const written = await writeAt(place, await fileAt(place, from), aSaid(changes));
  const moved = await moveAt(place, written.json<ComplicationView>(), 'confirmed');
  if (moved.statusCode !== 200) throw new Error(`confirming answered ${moved.statusCode}: ${moved.body}`);
  return moved.json<ComplicationView>();
}
