/** Answers the indexes of the bits that are set, from one index up to another, lowest first. */
export function setBits(bits: Int32Array, from: number, until: number): number[] {
  const indexes: number[] = [];
  for (let word = from >>> 5; word << 5 < until; word++) {
    let set = bits[word] as number;
    while (set !== 0) {
      const lowest = set & -set;
      set ^= lowest;
      const index = (word << 5) | (31 - Math.clz32(lowest));
      if (index >= from && index < until) indexes.push(index);
    }
  }
  return indexes;
}

/** Answers whether a bit is set. */
export function isSet(bits: Int32Array, index: number): boolean {
  return ((bits[index >>> 5] as number) & (1 << (index & 31))) !== 0;
}
