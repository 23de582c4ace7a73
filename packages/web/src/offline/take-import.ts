import { fromBase64 } from './base64.ts';
import type { Records } from './export-file.ts';
import type { ExportFile } from './export-schema.ts';
import { tellImported } from './imported.ts';
import { type Choices, mergeRecord, nameOfChoice, type ReadNote, type Store } from './plan-import.ts';
import { isSame } from './same-content.ts';
import { changeSealed, deleteSealed, keepBytes, listIds } from './sealed.ts';

type AnyRecord = Records[Store][number];

/** One record that was changed, so that it can be put back. */
interface Step {
  readonly store: Store;
  readonly id: string;
  readonly before: AnyRecord | undefined;
  readonly after: AnyRecord;
}

/** What was taken over, and the way back. */
export interface Taken {
  readonly count: number;
  readonly undo: () => Promise<void>;
}

async function takeOne(store: Store, id: string, change: (mine: AnyRecord) => AnyRecord, theirs: AnyRecord) {
  const { before, after } = await changeSealed<AnyRecord>(store, id, (mine) => {
    if (mine === undefined) return theirs;
    const next = change(mine);
    return isSame(next, mine) ? mine : next;
  });
  return before === after || after === undefined ? [] : [{ store, id, before, after }];
}

async function takeRecord(
  store: Store,
  theirs: AnyRecord,
  { choices, read }: { readonly choices: Choices; readonly read: ReadNote },
): Promise<readonly Step[]> {
  const choice = choices[nameOfChoice({ store: store as 'plans', id: theirs.id })] ?? 'both';
  const how = { choice, read };
  let copy: AnyRecord | undefined;
  const steps = await takeOne(
    store,
    theirs.id,
    (mine) => {
      const merged = mergeRecord(store, { mine, theirs } as never, how) as {
        readonly kept: AnyRecord;
        readonly copy?: AnyRecord;
      };
      copy = merged.copy;
      return merged.kept;
    },
    theirs,
  );
  if (copy === undefined) return steps;
  // The copy stands under an id of its content: a second time it is the same, and one that was changed since stays beside it.
  return [...steps, ...(await takeRecord(store, copy, { choices: {}, read }))];
}

async function takePictures(pictures: ExportFile['pictures']): Promise<readonly string[]> {
  const here = new Set(await listIds('pictures'));
  const fresh = pictures.filter(({ id }) => !here.has(id));
  for (const { id, base64 } of fresh) await keepBytes('pictures', id, fromBase64(base64).buffer);
  return fresh.map(({ id }) => id);
}

/** What was changed again since the import stays as it is now. */
async function putBack({ store, id, before, after }: Step): Promise<void> {
  const { before: now } = await changeSealed<AnyRecord>(store, id, (mine) =>
    before !== undefined && isSame(mine, after) ? before : mine,
  );
  if (before === undefined && isSame(now, after)) await deleteSealed(store, id);
}

const idsOf = (steps: readonly Step[]): readonly string[] =>
  steps.filter(({ store }) => store === 'check-ins').map(({ id }) => id);

/** Takes a file over: merges each record with what the phone holds now, one after the other. */
export async function takeImport(
  { stores, pictures }: ExportFile,
  options: { readonly choices: Choices; readonly read: ReadNote },
): Promise<Taken> {
  const steps: Step[] = [];
  // Pictures first: a photo without its picture would be an empty frame when the storage is full.
  const freshPictures = await takePictures(pictures);
  const undo = async (): Promise<void> => {
    for (const step of steps.toReversed()) await putBack(step);
    for (const id of freshPictures) await deleteSealed('pictures', id);
    tellImported(idsOf(steps));
  };
  try {
    for (const [store, records] of Object.entries(stores as unknown as Records) as [Store, AnyRecord[]][])
      for (const theirs of records) steps.push(...(await takeRecord(store, theirs, options)));
  } catch (error) {
    await undo();
    throw error;
  }
  tellImported(idsOf(steps));
  return { count: steps.length + freshPictures.length, undo };
}
