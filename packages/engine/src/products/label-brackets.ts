const OPENS = new Map([
  ['(', ')'],
  ['[', ']'],
]);
/** So many brackets without a partner may stand inside one that has its own. */
const MOST_SKIPPED = 4;

/** Answers for every bracket where its partner stands, -1 for all else and for brackets without one. */
export function bracketPartners(text: string): Int32Array {
  const partner = new Int32Array(text.length).fill(-1);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENS.has(sign)) open.push(at);
    else if (sign === ')' || sign === ']') {
      let last = open.length - 1;
      const lowest = Math.max(0, open.length - MOST_SKIPPED);
      while (last >= lowest && OPENS.get(text[open[last] ?? 0] ?? '') !== sign) last -= 1;
      if (last < lowest) continue;
      const place = open[last] ?? 0;
      open.length = last;
      partner[place] = at;
      partner[at] = place;
    }
  }
  return partner;
}

/** Answers for every character in how many closed brackets it stands. */
export function bracketDepths(text: string): Uint16Array {
  const partner = bracketPartners(text);
  const depths = new Uint16Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const other = partner[at] ?? -1;
    if (other > at) depth += 1;
    depths[at] = depth;
    if (other !== -1 && other < at) depth -= 1;
  }
  return depths;
}
