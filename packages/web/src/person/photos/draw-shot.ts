import { lightOf, type PictureLight } from './picture-light.ts';

/** A picture as it was taken, on a canvas: nothing but pixels. */
export interface Shot {
  readonly canvas: HTMLCanvasElement;
  readonly light: PictureLight;
}

/** A picture ready to be kept. */
export interface CleanPicture {
  readonly picture: ArrayBuffer;
  readonly small: ArrayBuffer;
  readonly width: number;
  readonly height: number;
}

/** How a picture is cut out of what it comes from. */
export interface Cut {
  readonly width: number;
  readonly height: number;
  readonly isFlipped: boolean;
  /** Width over height to cut to, from the middle; the whole picture where it is not given. */
  readonly ratio?: number;
}

/** The widest a kept photo is. */
const MAX_WIDTH = 1_600;
const SMALL_WIDTH = 360;
const LIGHT_WIDTH = 640;
const QUALITY = 0.9;
const SMALL_QUALITY = 0.8;

function canvasOf(
  width: number,
  height: number,
): {
  readonly canvas: HTMLCanvasElement;
  readonly pen: CanvasRenderingContext2D;
} {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('this browser draws no pictures');
  pen.imageSmoothingQuality = 'high';
  return { canvas, pen };
}

function scaled(source: HTMLCanvasElement, width: number): ReturnType<typeof canvasOf> {
  const to = Math.min(width, source.width);
  const small = canvasOf(to, (source.height * to) / source.width);
  small.pen.drawImage(source, 0, 0, small.canvas.width, small.canvas.height);
  return small;
}

function lightOfCanvas(source: HTMLCanvasElement): PictureLight {
  const { canvas, pen } = scaled(source, LIGHT_WIDTH);
  return lightOf(pen.getImageData(0, 0, canvas.width, canvas.height));
}

/** Draws a picture anew at most 1,600 pixels wide, so that nothing beside its pixels can stay. */
export function drawShot(source: CanvasImageSource, cut: Cut): Shot {
  const ratio = cut.ratio ?? cut.width / cut.height;
  const fromWidth = Math.min(cut.width, cut.height * ratio);
  const fromHeight = Math.min(cut.height, cut.width / ratio);
  const width = Math.min(MAX_WIDTH, fromWidth);
  const { canvas, pen } = canvasOf(width, width / ratio);
  // What is see-through becomes white: JPEG knows no holes.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  if (cut.isFlipped) {
    pen.translate(canvas.width, 0);
    pen.scale(-1, 1);
  }
  const [left, top] = [(cut.width - fromWidth) / 2, (cut.height - fromHeight) / 2];
  pen.drawImage(source, left, top, fromWidth, fromHeight, 0, 0, canvas.width, canvas.height);
  return { canvas, light: lightOfCanvas(canvas) };
}

/** Turns a shot into its mirror image. */
export function flipShot({ canvas, light }: Shot): Shot {
  const flipped = canvasOf(canvas.width, canvas.height);
  flipped.pen.translate(canvas.width, 0);
  flipped.pen.scale(-1, 1);
  flipped.pen.drawImage(canvas, 0, 0);
  return { canvas: flipped.canvas, light };
}

async function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<ArrayBuffer> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (blob === null) throw new Error('this browser writes no JPEG');
  return await blob.arrayBuffer();
}

/** Writes a shot as the JPEG that is kept, and a small one for lists. */
export async function cleanPictureOf({ canvas }: Shot): Promise<CleanPicture> {
  return {
    picture: await jpegOf(canvas, QUALITY),
    small: await jpegOf(scaled(canvas, SMALL_WIDTH).canvas, SMALL_QUALITY),
    width: canvas.width,
    height: canvas.height,
  };
}

/** Answers the SHA-256 of bytes in hex; nothing where the browser gives no cryptography. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string | undefined> {
  if (globalThis.crypto?.subtle === undefined) return undefined;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
