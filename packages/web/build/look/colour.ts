/** A colour as red, green and blue from 0 to 1, without the gamma of the screen. */
export type Linear = readonly [number, number, number];

/** Reads `#rrggbb`. */
export function linearOf(hex: string): Linear {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([red, green, blue]: Linear): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Answers the contrast ratio of WCAG between two colours. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(linearOf(one)), luminance(linearOf(other))].toSorted(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

type Matrix = readonly [Linear, Linear, Linear];

/** Machado, Oliveira and Fernandes 2009, severity 1. */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenBy(matrix: Matrix, [red, green, blue]: Linear): Linear {
  const row = ([a, b, c]: Linear): number => Math.min(1, Math.max(0, a * red + b * green + c * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function labOf([red, green, blue]: Linear): Linear {
  const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Answers how far apart two colours look (CIE76) to somebody with this colour vision. */
export function distance(one: string, other: string, matrix: Matrix): number {
  const a = labOf(seenBy(matrix, linearOf(one)));
  const b = labOf(seenBy(matrix, linearOf(other)));
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
