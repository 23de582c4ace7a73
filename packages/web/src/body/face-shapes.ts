/** The width of the drawing; what stands on one side is turned over at its middle for the other. */
export const FACE_WIDTH = 288;
export const FACE_HEIGHT = 412;

export interface FaceShape {
  readonly id: string;
  /** An SVG path, the person's left on the left of the picture, as in a mirror. */
  readonly path: string;
  /** Where its mark stands: across, down. */
  readonly at: readonly [number, number];
}

const LEFT: readonly FaceShape[] = [
  { id: 'ear-left', path: 'M44 108 C22 92 8 108 12 134 C15 156 26 172 44 168 Z', at: [29, 134] },
  { id: 'temple-left', path: 'M77 56 C54 60 38 78 34 102 L77 102 Z', at: [58, 84] },
  { id: 'forehead-left', path: 'M77 56 C92 51 106 49 122 48 L122 102 L77 102 Z', at: [100, 76] },
  { id: 'eye-left', path: 'M34 102 L122 102 L122 150 L44 150 Q37 128 34 102 Z', at: [80, 126] },
  { id: 'cheek-upper-left', path: 'M44 150 L122 150 L122 190 Q112 202 112 202 L47 202 Z', at: [80, 176] },
  { id: 'cheek-lower-left', path: 'M47 202 L104 202 L104 290 L60 290 Q49 250 47 202 Z', at: [77, 246] },
  { id: 'jaw-left', path: 'M60 290 L118 290 L118 344 Q80 336 60 290 Z', at: [96, 310] },
  {
    id: 'neck-left',
    path: 'M80 326 Q98 342 118 344 L122 344 L122 406 L62 406 Q80 380 80 326 Z',
    at: [99, 374],
  },
];

const MIDDLE: readonly FaceShape[] = [
  {
    id: 'scalp',
    path: 'M37 92 C34 22 86 2 144 2 C202 2 254 22 251 92 C240 62 206 48 144 48 C82 48 48 62 37 92 Z',
    at: [144, 25],
  },
  { id: 'forehead-middle', path: 'M122 48 Q144 47 166 48 L166 102 L122 102 Z', at: [144, 76] },
  {
    id: 'nose',
    path: 'M122 102 L166 102 L166 190 Q176 202 176 202 L112 202 Q122 190 122 190 Z',
    at: [144, 170],
  },
  { id: 'above-lip', path: 'M104 202 L184 202 L184 246 L104 246 Z', at: [144, 224] },
  { id: 'lips', path: 'M104 246 L184 246 L184 290 L104 290 Z', at: [144, 268] },
  { id: 'chin', path: 'M118 290 L170 290 L170 344 Q144 350 118 344 Z', at: [144, 318] },
  { id: 'neck-front', path: 'M122 344 Q144 350 166 344 L166 406 L122 406 Z', at: [144, 376] },
];

/** Turns a path over at the middle of the face: every first number of a pair is a distance across. */
function turnedOver(path: string): string {
  let isAcross = false;
  return path.replace(/[A-Z]|[\d.]+/g, (piece) => {
    if (/[A-Z]/.test(piece)) {
      isAcross = false;
      return piece;
    }
    isAcross = !isAcross;
    return isAcross ? String(FACE_WIDTH - Number(piece)) : piece;
  });
}

const toRight = ({ id, path, at }: FaceShape): FaceShape => ({
  id: id.replace(/left$/, 'right'),
  path: turnedOver(path),
  at: [FACE_WIDTH - at[0], at[1]],
});

/** What is drawn, from the top down and the person's left before their right; the rest stands in the list only. */
export const FACE_SHAPES: readonly FaceShape[] = [...LEFT, ...MIDDLE, ...LEFT.map(toRight)].toSorted(
  (a, b) => Math.round((a.at[1] - b.at[1]) / 24) || a.at[0] - b.at[0],
);

export type FaceView = 'mirror' | 'facing';

/** Answers how far across a point stands in a view. */
function acrossIn(view: FaceView, across: number): number {
  return view === 'mirror' ? across : FACE_WIDTH - across;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Answers which shape an arrow key leads to from another, as the picture is seen; the same where none lies that way. */
export function neighbourOf(id: string, key: string, view: FaceView): string {
  const from = FACE_SHAPES.find((shape) => shape.id === id);
  const step = STEPS[key];
  if (from === undefined || step === undefined) return id;
  const [dx, dy] = step;
  let best = { id, cost: Number.POSITIVE_INFINITY };
  for (const shape of FACE_SHAPES) {
    const x = acrossIn(view, shape.at[0]) - acrossIn(view, from.at[0]);
    const y = shape.at[1] - from.at[1];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along < 8 || aside > 2 * along) continue;
    const cost = along + 2 * aside;
    if (cost < best.cost) best = { id: shape.id, cost };
  }
  return best.id;
}
