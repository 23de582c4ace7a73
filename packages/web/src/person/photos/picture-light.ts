/** Something about the light or the focus of a whole picture; never about what is in it. */
export type LightHint = 'too-dark' | 'too-bright' | 'blurry';

/** What was counted over all pixels alike. */
export interface PictureLight {
  /** How bright the brightest twentieth of the picture begins, 0 to 255. */
  readonly bright: number;
  /** The share of pixels without any tone left, 0 to 1. */
  readonly clipped: number;
  /** 0 for edges that blurring takes away, 1 for edges that were not there. */
  readonly blur: number;
}

/** Pixels as a canvas gives them. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const BRIGHTEST = 0.95;
const FULL = 250;
const DARK_BELOW = 80;
const CLIPPED_ABOVE = 0.4;
const BLUR_ABOVE = 0.55;
/** Half the width of the blur that a picture is held against. */
const REACH = 4;

function greysOf({ width, height, data }: Pixels): Float32Array {
  const greys = new Float32Array(width * height);
  for (let at = 0; at < greys.length; at += 1) {
    const from = at * 4;
    greys[at] = 0.299 * (data[from] ?? 0) + 0.587 * (data[from + 1] ?? 0) + 0.114 * (data[from + 2] ?? 0);
  }
  return greys;
}

function brightOf(greys: Float32Array): { readonly bright: number; readonly clipped: number } {
  const counts = new Uint32Array(256);
  for (const grey of greys)
    counts[Math.min(255, Math.floor(grey))] = (counts[Math.min(255, Math.floor(grey))] ?? 0) + 1;
  let clipped = 0;
  for (let level = FULL; level < 256; level += 1) clipped += counts[level] ?? 0;
  let below = 0;
  let bright = 0;
  while (bright < 255 && below + (counts[bright] ?? 0) <= greys.length * BRIGHTEST) {
    below += counts[bright] ?? 0;
    bright += 1;
  }
  return { bright, clipped: clipped / greys.length };
}

/** How much of the change between neighbours a blur along one direction leaves, 0 to 1. */
function blurAlong(
  greys: Float32Array,
  along: {
    readonly length: number;
    readonly lines: number;
    readonly step: number;
    readonly lineStep: number;
  },
): number {
  const { length, lines, step, lineStep } = along;
  let edges = 0;
  let lost = 0;
  for (let line = 0; line < lines; line += 1) {
    const start = line * lineStep;
    const at = (index: number): number => greys[start + Math.min(length - 1, Math.max(0, index)) * step] ?? 0;
    let sum = 0;
    for (let index = -REACH - 1; index <= REACH - 1; index += 1) sum += at(index);
    let before = sum / (2 * REACH + 1);
    for (let index = 0; index < length; index += 1) {
      sum += at(index + REACH) - at(index - REACH - 1);
      const smooth = sum / (2 * REACH + 1);
      if (index > 0) {
        const edge = Math.abs(at(index) - at(index - 1));
        edges += edge;
        lost += Math.max(0, edge - Math.abs(smooth - before));
      }
      before = smooth;
    }
  }
  return edges === 0 ? 1 : (edges - lost) / edges;
}

/**
 * Counts light and focus over a whole picture, each pixel alike. Focus is held against the picture's own blur
 * (Crété and others, "The blur effect", 2007), so that it does not depend on how bright or how plain it is.
 */
export function lightOf(pixels: Pixels): PictureLight {
  const { width, height } = pixels;
  const greys = greysOf(pixels);
  const across = blurAlong(greys, { length: width, lines: height, step: 1, lineStep: width });
  const down = blurAlong(greys, { length: height, lines: width, step: width, lineStep: 1 });
  return { ...brightOf(greys), blur: Math.max(across, down) };
}

/** Answers what could be better, the most useful first. A picture is never refused for it. */
export function hintsOf({ bright, clipped, blur }: PictureLight): readonly LightHint[] {
  const hints: LightHint[] = [];
  if (bright < DARK_BELOW) hints.push('too-dark');
  if (clipped > CLIPPED_ABOVE) hints.push('too-bright');
  if (blur > BLUR_ABOVE) hints.push('blurry');
  return hints;
}
