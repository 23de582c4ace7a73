/** Writes a value in one way, whatever the order of its keys, so that equal contents give equal texts. */
export function contentOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Answers whether two values hold the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || contentOf(a ?? null) === contentOf(b ?? null);
}

/** Joins two lists without doubles, in an order that does not depend on which came first. */
export function union(a: readonly string[] = [], b: readonly string[] = []): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}

const SEEDS = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762] as const;

function hash32(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 2_654_435_761);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Makes an id out of a content: two phones give the same content the same id. */
export function idOfContent(text: string): string {
  const hex = SEEDS.map((seed) => hash32(text, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
