import { createWorker, OEM } from 'tesseract.js';

const MOST_PIXELS_ACROSS = 2400;
const PLACE = '/label-reader';

/** What became of reading a photo of a label. */
export type LabelRead =
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'nothing' | 'no-picture' | 'no-reader' | 'stopped' };

export interface Reading {
  readonly done: Promise<LabelRead>;
  readonly stop: () => void;
}

async function upright(file: Blob): Promise<HTMLCanvasElement | undefined> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
  const scale = Math.min(1, MOST_PIXELS_ACROSS / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return context === null ? undefined : canvas;
}

function cleaned(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Reads the printed text of a photo on this device; `onProgress` hears how far it is, from 0 to 1. */
export function readLabelPhoto(file: Blob, onProgress: (share: number) => void): Reading {
  let stop = (): void => undefined;
  const stopped = new Promise<LabelRead>((resolve) => {
    stop = () => resolve({ kind: 'stopped' });
  });
  const work = async (): Promise<LabelRead> => {
    const picture = await upright(file);
    if (picture === undefined) return { kind: 'no-picture' };
    let worker: Awaited<ReturnType<typeof createWorker>>;
    try {
      worker = await createWorker('eng', OEM.LSTM_ONLY, {
        workerPath: `${PLACE}/worker.js`,
        corePath: PLACE,
        langPath: PLACE,
        workerBlobURL: false,
        gzip: true,
        cacheMethod: 'none',
        logger: ({ status, progress }) => {
          if (status === 'recognizing text') onProgress(progress);
        },
      });
    } catch {
      return { kind: 'no-reader' };
    }
    try {
      const read = worker.recognize(picture).then(
        ({ data }): LabelRead => {
          const text = cleaned(data.text);
          return text === '' ? { kind: 'nothing' } : { kind: 'read', text };
        },
        (): LabelRead => ({ kind: 'nothing' }),
      );
      return await Promise.race([read, stopped]);
    } finally {
      await worker.terminate();
    }
  };
  return { done: Promise.race([work(), stopped]), stop };
}
