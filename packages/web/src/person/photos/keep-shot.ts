import type { PhotoView } from '@afterneedle/contract';
import type { KeptPhoto } from '../../offline/photo.ts';
import { keepPhoto } from '../../offline/photo-store.ts';
import { randomId } from '../../offline/random-id.ts';
import { cleanPictureOf, sha256Of } from './draw-shot.ts';
import { momentOf } from './moment-of.ts';
import type { Taken } from './take-shot.tsx';

/** Keeps a shot on this device; answers its id. */
export async function keepShot(
  { shot, camera, takenAt }: Taken,
  about: {
    readonly view: PhotoView;
    readonly region: string | undefined;
    readonly takenOn: string;
    readonly mirrored: boolean;
  },
): Promise<string> {
  const { picture, small, width, height } = await cleanPictureOf(shot);
  const sha256 = await sha256Of(picture);
  const photo: KeptPhoto = {
    id: randomId(),
    takenAt: momentOf(takenAt, about.takenOn),
    takenOn: about.takenOn,
    view: about.view,
    ...(about.region === undefined ? {} : { region: about.region }),
    camera,
    mirrored: about.mirrored,
    width,
    height,
    bytes: picture.byteLength,
    ...(sha256 === undefined ? {} : { sha256 }),
    sends: {},
    updatedAt: Date.now(),
  };
  await keepPhoto({ photo, picture, small });
  return photo.id;
}
