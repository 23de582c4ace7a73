/** Words that stand beside the pixels of a planted JPEG: who took it, where, and a small picture of its own. */
export const PLANTED = ['planted-artist', 'planted-xmp', 'planted-thumbnail', 'planted-comment', 'Exif'];

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  if (type === 3) bytes.writeUInt16BE(value, 8);
  else bytes.writeUInt32BE(value, 8);
  return bytes;
}

function directory(entries: readonly Buffer[], next: number): Buffer {
  const head = Buffer.alloc(2);
  head.writeUInt16BE(entries.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(next);
  return Buffer.concat([head, ...entries, tail]);
}

const ARTIST = Buffer.from('planted-artist\0');
const THUMBNAIL = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from('planted-thumbnail'),
  Buffer.from([0xff, 0xd9]),
]);

/** Exif: turned by a quarter, an artist, 51 degrees north, and a thumbnail. */
function exif(): Buffer {
  const [artistAt, gpsAt] = [8 + 42, 8 + 42 + ARTIST.length];
  const degreesAt = gpsAt + 30;
  const secondAt = degreesAt + 24;
  const thumbnailAt = secondAt + 30;
  const degrees = Buffer.alloc(24);
  for (const [index, part] of [51, 1, 30, 1, 26, 1].entries()) degrees.writeUInt32BE(part, index * 4);
  return Buffer.concat([
    Buffer.from('Exif\0\0MM\0*\0\0\0\b', 'latin1'),
    directory(
      [entry(0x0112, 3, 1, 6), entry(0x013b, 2, ARTIST.length, artistAt), entry(0x8825, 4, 1, gpsAt)],
      secondAt,
    ),
    ARTIST,
    directory([entry(1, 2, 2, 0x4e_00_00_00), entry(2, 5, 3, degreesAt)], 0),
    degrees,
    directory([entry(0x0201, 4, 1, thumbnailAt), entry(0x0202, 4, 1, THUMBNAIL.length)], 0),
    THUMBNAIL,
  ]);
}

/** Puts words beside the pixels of a plain JPEG, as a phone's camera does. */
export function plantedJpeg(plain: Buffer): Buffer {
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, exif()),
    segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>planted-xmp</x:xmpmeta>')),
    segment(0xfe, Buffer.from('planted-comment')),
    plain.subarray(2),
  ]);
}
