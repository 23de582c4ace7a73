/** From where a photo was taken; left and right are the treated person's own. */
export const PHOTO_VIEWS = ['front', 'left', 'right', 'close-up'] as const;

export type PhotoView = (typeof PHOTO_VIEWS)[number];

/** The largest photo taken, in bytes. */
export const MAX_PHOTO_BYTES = 10_000_000;

/** How many photos a check-in may have. */
export const MAX_PHOTOS = 12;

/** The largest part of a photo in one request, in bytes. */
export const MAX_PHOTO_PART = 262_144;
