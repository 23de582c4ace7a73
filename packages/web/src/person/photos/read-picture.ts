import { kindOf, sizeOf } from './picture-kind.ts';

/** Why a file is no photo this browser can take. */
export type PictureFault = 'empty' | 'svg' | 'heic' | 'not-a-picture' | 'unreadable' | 'too-many-pixels';

export type ReadPicture =
  | { readonly ok: true; readonly bitmap: ImageBitmap }
  | { readonly ok: false; readonly fault: PictureFault };

/** The most pixels a photo may have. */
const MAX_PIXELS = 40_000_000;
/** The size of a picture stands within its first bytes, behind what a camera notes there. */
const HEAD_BYTES = 2_000_000;

const no = (fault: PictureFault): ReadPicture => ({ ok: false, fault });

/** Decodes a file the person chose, as it stands upright; says plainly why not. */
export async function readPictureFile(file: Blob): Promise<ReadPicture> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const kind = kindOf(head);
  if (kind === 'empty' || kind === 'svg') return no(kind);
  if (kind === 'other') return no('not-a-picture');
  const size = sizeOf(head, kind);
  if (size !== undefined && size.width * size.height > MAX_PIXELS) return no('too-many-pixels');
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    if (bitmap.width * bitmap.height <= MAX_PIXELS) return { ok: true, bitmap };
    bitmap.close();
    return no('too-many-pixels');
  } catch {
    return no(kind === 'heic' ? 'heic' : 'unreadable');
  }
}
