import type { KeptBefore, KeptPatch } from './kept-before.ts';
import { contentOf, union } from './same-content.ts';

function mergedPatch(a: KeptPatch, b: KeptPatch): KeptPatch {
  const [first, second] = contentOf(a) < contentOf(b) ? [a, b] : [b, a];
  const readings = { ...first.readings };
  for (const [hours, reading] of Object.entries(second.readings)) {
    const other = readings[Number(hours)];
    if (other === undefined || other.seenAt <= reading.seenAt) readings[Number(hours)] = reading;
  }
  return { ...second, readings };
}

function mergedPatches(a: readonly KeptPatch[], b: readonly KeptPatch[]): readonly KeptPatch[] {
  const byId = new Map(a.map((patch) => [patch.id, patch]));
  for (const patch of b) {
    const other = byId.get(patch.id);
    byId.set(patch.id, other === undefined ? patch : mergedPatch(other, patch));
  }
  return [...byId.values()].sort((x, y) => x.putOnAt - y.putOnAt || (x.id < y.id ? -1 : 1));
}

/** The later answer holds, but a "yes" said on either phone stays, and "not sure" never takes the place of an answer. */
function mergedWords(newer: KeptBefore['words'], older: KeptBefore['words']): KeptBefore['words'] {
  const words = { ...older };
  for (const [id, word] of Object.entries(newer)) {
    const other = older[id];
    if (other === undefined || (other !== 'yes' && word !== 'unsure')) words[id] = word;
  }
  return words;
}

/** The calendar that was told more often; a file of it replaces the entries of the other only where they share an id. */
function laterCalendar(newer: KeptBefore['calendar'], older: KeptBefore['calendar']): KeptBefore['calendar'] {
  return (newer?.sequence ?? -1) >= (older?.sequence ?? -1) ? newer : older;
}

/** Merges what two phones were told before a treatment: everything of both, and the later answer where both have one. */
export function mergeBefore(mine: KeptBefore, theirs: KeptBefore): KeptBefore {
  const isMineNewer =
    mine.updatedAt === theirs.updatedAt
      ? contentOf(mine) > contentOf(theirs)
      : mine.updatedAt > theirs.updatedAt;
  const [newer, older] = isMineNewer ? [mine, theirs] : [theirs, mine];
  const planned = newer.planned ?? older.planned;
  const calendar = laterCalendar(newer.calendar, older.calendar);
  return {
    id: 'mine',
    updatedAt: newer.updatedAt,
    words: mergedWords(newer.words, older.words),
    numbers: { ...older.numbers, ...newer.numbers },
    days: { ...older.days, ...newer.days },
    ...(planned === undefined ? {} : { planned }),
    ticked: union(mine.ticked, theirs.ticked),
    prepared: union(mine.prepared, theirs.prepared),
    patches: mergedPatches(mine.patches, theirs.patches),
    ...(calendar === undefined ? {} : { calendar }),
  };
}
