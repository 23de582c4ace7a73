import sharp from 'sharp';

/** A picture without anything beside its pixels. */
export interface CleanPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The most pixels a picture may have. */
const MAX_PIXELS = 40_000_000;
const MAX_SIDE = 4_096;
const QUALITY = 88;

const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);

// Only the decoder of JPEG may run, whatever the bytes say they are.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg'] });
sharp.cache(false);
sharp.concurrency(1);

/** Answers whether bytes begin as a JPEG does. */
export function beginsAsJpeg(bytes: Uint8Array): boolean {
  return JPEG_START.equals(bytes.subarray(0, JPEG_START.length));
}

async function decode(bytes: Buffer): Promise<CleanPicture> {
  const read = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'truncated', sequentialRead: true });
  const { data, info } = await read
    // The turn a camera notes beside the pixels is carried out, since the note goes.
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Decodes a JPEG and writes it anew, one at a time so that many at once do not fill the memory.
 * Answers nothing for what is no JPEG, is cut short, or has more than 40 million pixels.
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture | undefined> {
  if (!beginsAsJpeg(bytes)) return undefined;
  const mine = last.then(() => decode(bytes)).catch(() => undefined);
  last = mine;
  return await mine;
}
