/** The units a person reads. */
export interface Units {
  readonly length: 'mm' | 'inch';
  readonly temperature: 'c' | 'f';
}

const KEY = 'afterneedle-units';
const MM_PER_INCH = 25.4;

const MILLIMETRES = /(\d+(?:[.,]\d+)?)(?:( to | a )(\d+(?:[.,]\d+)?))? mm\b/g;
const BOTH_TEMPERATURES = /(\d+(?:[.,]\d+)?) C \((\d+(?:[.,]\d+)?) F\)/g;

function inchesOf(millimetres: string): string {
  const inches = (Number(millimetres.replace(',', '.')) / MM_PER_INCH).toFixed(2);
  return millimetres.includes(',') ? inches.replace('.', ',') : inches;
}

/** Answers a text in the units that were chosen: inches beside the millimetres, and one scale of temperature. */
export function inUnits(text: string, { length, temperature }: Units): string {
  const warm = text.replace(BOTH_TEMPERATURES, (_, c: string, f: string) =>
    temperature === 'c' ? `${c} C` : `${f} F`,
  );
  if (length === 'mm') return warm;
  return warm.replace(
    MILLIMETRES,
    (whole, from: string, to: string | undefined, until: string | undefined) =>
      until === undefined || to === undefined
        ? `${whole} (${inchesOf(from)} in)`
        : `${whole} (${inchesOf(from)}${to}${inchesOf(until)} in)`,
  );
}

/** Nothing chosen: as the texts are written, with both scales of temperature. */
let units: Units | undefined = readUnits();

function readUnits(): Units | undefined {
  try {
    const [length, temperature] = (localStorage.getItem(KEY) ?? '').split(' ');
    if (length === undefined || temperature === undefined) return undefined;
    return { length: length === 'inch' ? 'inch' : 'mm', temperature: temperature === 'f' ? 'f' : 'c' };
  } catch {
    return undefined;
  }
}

/** Shows every text in these units from now on, also on the next visit. */
export function showUnits(next: Units): void {
  units = next;
  try {
    localStorage.setItem(KEY, `${next.length} ${next.temperature}`);
  } catch {
    // A browser that refuses storage keeps the units until the page is closed.
  }
}

/** Answers a text in the units that were chosen on this device; as it is written where none were. */
export function inChosenUnits(text: string): string {
  if (units === undefined || !(text.includes(' mm') || text.includes(' C ('))) return text;
  return inUnits(text, units);
}
