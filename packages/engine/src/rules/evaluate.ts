import { CODES } from '../facts/fact-slots.ts';
import type { Tables } from './tables.ts';

/** Room to work in, made once and overwritten by every evaluation. */
export interface Workspace {
  readonly codes: Uint8Array;
  /** The same bytes, four at a time, and those of the usual answers. */
  readonly codeWords: Int32Array;
  readonly usualWords: Int32Array;
  /** The slots whose answer is not the usual one, `unusualCount` of them. */
  readonly unusual: Uint16Array;
  unusualCount: number;
  readonly leastAtoms: Int32Array;
  readonly mostAtoms: Int32Array;
  /** Rules and lifts that fire on what is known, and those that may. */
  readonly fired: Int32Array;
  readonly possible: Int32Array;
  /** The marks of all answers together, as in the tables. */
  presence: number;
  /** The rules that fired, `firedCount` of them, where they were listed. */
  readonly firedRules: Uint16Array;
  firedCount: number;
}

/** Answers a workspace that fits some tables. */
export function workspaceFor(tables: Tables): Workspace {
  const bytes = tables.usual.slice();
  return {
    codes: bytes,
    codeWords: new Int32Array(bytes.buffer),
    usualWords: new Int32Array(tables.usual.slice().buffer),
    unusual: new Uint16Array(bytes.length),
    unusualCount: 0,
    leastAtoms: new Int32Array(tables.atomWords),
    mostAtoms: new Int32Array(tables.atomWords),
    fired: new Int32Array(tables.ruleWords),
    possible: new Int32Array(tables.ruleWords),
    presence: 0,
    firedRules: new Uint16Array(tables.ruleCount),
    firedCount: 0,
  };
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function meets(tables: Tables, rule: number, atoms: Int32Array): boolean {
  const { partStart, partNeed, pairStart, pairWord, pairMask } = tables;
  const lastPart = partStart[rule + 1] as number;
  for (let part = partStart[rule] as number; part < lastPart; part++) {
    const need = partNeed[part] as number;
    const end = pairStart[part + 1] as number;
    let count = 0;
    for (let pair = pairStart[part] as number; pair < end; pair++) {
      const mask = pairMask[pair] as number;
      const held = (atoms[pairWord[pair] as number] as number) & mask;
      if (need === 0) {
        if (held !== mask) return false;
      } else count += bitCount(held);
    }
    if (count < need) return false;
  }
  return true;
}

function fire(tables: Tables, atoms: Int32Array, rules: Int32Array): void {
  if (tables.fire === undefined) fireByTables(tables, atoms, rules);
  else tables.fire(atoms, rules);
}

/** Writes which rules and lifts hold when these conditions do, by the tables alone. */
export function fireByTables(tables: Tables, atoms: Int32Array, rules: Int32Array): void {
  const { watchStart, watchers, atomWords } = tables;
  rules.fill(0);
  for (let word = 0; word < atomWords; word++) {
    let bits = atoms[word] as number;
    while (bits !== 0) {
      const lowest = bits & -bits;
      bits ^= lowest;
      const atom = (word << 5) | (31 - Math.clz32(lowest));
      const end = watchStart[atom + 1] as number;
      for (let at = watchStart[atom] as number; at < end; at++) {
        const rule = watchers[at] as number;
        const before = rules[rule >>> 5] as number;
        const bit = 1 << (rule & 31);
        if ((before & bit) === 0 && meets(tables, rule, atoms)) rules[rule >>> 5] = before | bit;
      }
    }
  }
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let word = 0; word < a.length; word++) if (a[word] !== b[word]) return false;
  return true;
}

function hourRow({ cuts }: Tables, minutes: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cuts[middle] as number) <= minutes) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lists the slots of the byte vector whose answer is not the usual one. */
export function listUnusual(workspace: Workspace, usual: Uint8Array): void {
  const { codes, codeWords, usualWords, unusual } = workspace;
  let count = 0;
  for (let word = 0; word < codeWords.length; word++) {
    if (codeWords[word] === usualWords[word]) continue;
    for (let slot = word << 2; slot < (word + 1) << 2; slot++) {
      if (codes[slot] !== usual[slot]) unusual[count++] = slot;
    }
  }
  workspace.unusualCount = count;
}

/** The bits of a slot are its own, so the usual ones go and the others come by one exclusive or. */
function setAtoms(tables: Tables, workspace: Workspace): void {
  const { codes, leastAtoms, mostAtoms, unusual, unusualCount } = workspace;
  const { wordOf, least, most, presence, usual } = tables;
  let marks = 0;
  for (let index = 0; index < unusualCount; index++) {
    const slot = unusual[index] as number;
    const at = slot * CODES + (codes[slot] as number);
    const usually = slot * CODES + (usual[slot] as number);
    const word = wordOf[slot] as number;
    leastAtoms[word] = (leastAtoms[word] as number) ^ (least[at] as number) ^ (least[usually] as number);
    mostAtoms[word] = (mostAtoms[word] as number) ^ (most[at] as number) ^ (most[usually] as number);
    marks |= presence[at] as number;
  }
  workspace.presence = marks;
}

/** Works out, from the byte vector in the workspace, which rules and lifts fire and which may. */
export function evaluate(tables: Tables, workspace: Workspace, minutes: number | undefined): void {
  listUnusual(workspace, tables.usual);
  evaluateListed(tables, workspace, minutes);
}

/** The same where every slot whose answer is not the usual one is listed already, each once. */
export function evaluateListed(tables: Tables, workspace: Workspace, minutes: number | undefined): void {
  const { leastAtoms, mostAtoms, fired, possible } = workspace;
  const { cutRows, cuts, atomWords, usualLeast, usualMost } = tables;
  const leastRow = minutes === undefined ? 0 : hourRow(tables, minutes) * atomWords;
  const mostRow = minutes === undefined ? cuts.length * atomWords : leastRow;
  for (let word = 0; word < atomWords; word++) {
    leastAtoms[word] = (cutRows[leastRow + word] as number) | (usualLeast[word] as number);
    mostAtoms[word] = (cutRows[mostRow + word] as number) | (usualMost[word] as number);
  }
  setAtoms(tables, workspace);
  fire(tables, leastAtoms, fired);
  if (isSame(leastAtoms, mostAtoms)) possible.set(fired);
  else fire(tables, mostAtoms, possible);
}
