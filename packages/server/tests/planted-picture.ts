import sharp from 'sharp';

/** Words that stand in every place of a JPEG where something beside the pixels can hide. */
export const PLANTED = [
  'planted-exif-artist',
  'planted-xmp',
  'planted-comment',
  'planted-thumbnail',
  'planted-icc-like',
];

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

interface Entry {
  readonly tag: number;
  readonly type: 1 | 2 | 3 | 4 | 5;
  readonly count: number;
  readonly value: Buffer;
}

function directory(entries: readonly Entry[], at: number, next: number): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16BE(entries.length, 0);
  const tails: Buffer[] = [];
  let tailAt = at + head.length;
  entries.forEach(({ tag, type, count, value }, index) => {
    const place = 2 + index * 12;
    head.writeUInt16BE(tag, place);
    head.writeUInt16BE(type, place + 2);
    head.writeUInt32BE(count, place + 4);
    if (value.length <= 4) value.copy(head, place + 8);
    else {
      head.writeUInt32BE(tailAt, place + 8);
      tails.push(value);
      tailAt += value.length;
    }
  });
  head.writeUInt32BE(next, head.length - 4);
  return Buffer.concat([head, ...tails]);
}

const long = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const short = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16BE(value);
  return bytes;
};
const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'latin1');
const degrees = (...parts: readonly number[]): Buffer =>
  Buffer.concat(parts.flatMap((part) => [long(part), long(1)]));

/** Exif with who took it, where (GPS), how it was turned, and a small picture of its own. */
function exif(orientation: number): Buffer {
  const thumbnail = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from('planted-thumbnail'),
    Buffer.from([0xff, 0xd9]),
  ]);
  const artist = text('planted-exif-artist');
  const first: readonly Entry[] = [
    { tag: 0x0112, type: 3, count: 1, value: short(orientation) },
    { tag: 0x013b, type: 2, count: artist.length, value: artist },
    { tag: 0x8825, type: 4, count: 1, value: long(0) },
  ];
  const gpsAt = 8 + directory(first, 8, 0).length;
  const gps: readonly Entry[] = [
    { tag: 1, type: 2, count: 2, value: text('N') },
    { tag: 2, type: 5, count: 3, value: degrees(51, 30, 26) },
    { tag: 3, type: 2, count: 2, value: text('W') },
    { tag: 4, type: 5, count: 3, value: degrees(0, 7, 39) },
  ];
  const secondAt = gpsAt + directory(gps, gpsAt, 0).length;
  const second: readonly Entry[] = [
    { tag: 0x0201, type: 4, count: 1, value: long(0) },
    { tag: 0x0202, type: 4, count: 1, value: long(thumbnail.length) },
  ];
  const thumbnailAt = secondAt + directory(second, secondAt, 0).length;
  const withGps = first.map((entry) => (entry.tag === 0x8825 ? { ...entry, value: long(gpsAt) } : entry));
  const withThumbnail = second.map((entry) =>
    entry.tag === 0x0201 ? { ...entry, value: long(thumbnailAt) } : entry,
  );
  return Buffer.concat([
    Buffer.from('Exif\0\0'),
    Buffer.from('MM\0*'),
    long(8),
    directory(withGps, 8, secondAt),
    directory(gps, gpsAt, 0),
    directory(withThumbnail, secondAt, 0),
    thumbnail,
  ]);
}

/** A JPEG that says where and by whom it was taken, in Exif, XMP, a comment, a made-up segment and behind its end. */
export async function plantedPicture(width: number, height: number, orientation = 1): Promise<Buffer> {
  const plain = await sharp({ create: { width, height, channels: 3, background: '#a0705a' } })
    .jpeg()
    .toBuffer();
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/">planted-xmp</x:xmpmeta>';
  return Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xed, Buffer.from('Photoshop 3.0\0planted-icc-like')),
    segment(0xfe, Buffer.from('planted-comment')),
    plain.subarray(2),
    Buffer.from('planted-comment behind the end'),
  ]);
}
