import { crc32, deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { bytes, EICAR, type HostileFile, utf8 } from './hostile-file.ts';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([bytes(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

function png(width: number, height: number, rows: Buffer, ...more: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The start of a frame, as large as one likes. */
function jpegOf(width: number, height: number, photo: Buffer): Buffer {
  const copy = Buffer.from(photo);
  for (let at = 2; at < copy.length; at += 2 + copy.readUInt16BE(at + 2)) {
    if (copy[at] !== 0xff || ![0xc0, 0xc1, 0xc2].includes(copy[at + 1] ?? 0)) continue;
    copy.writeUInt16BE(height, at + 5);
    copy.writeUInt16BE(width, at + 7);
    break;
  }
  return copy;
}

function webpOf(width: number, height: number): Buffer {
  const body = Buffer.alloc(10);
  body.writeUIntLE(width - 1, 4, 3);
  body.writeUIntLE(height - 1, 7, 3);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  const inside = Buffer.concat([bytes('WEBPVP8X'), size, body]);
  const whole = Buffer.alloc(4);
  whole.writeUInt32LE(inside.length);
  return Buffer.concat([bytes('RIFF'), whole, inside]);
}

const afterStart = (photo: Buffer, segment: Buffer): Buffer =>
  Buffer.concat([photo.subarray(0, 2), segment, photo.subarray(2)]);

function comment(text: string): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(text.length + 2);
  return Buffer.concat([Buffer.from('fffe', 'hex'), length, bytes(text)]);
}

/** 32 × 16 points of one colour, as a telephone keeps them. */
const HEIC = Buffer.from(
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAa1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAACAAEAAAADhpbG9jAQAAAERAAAIAAQAAAAAAAAHRAAEAAAAAAAAAKAACAAEAAAAAAAAAAQAAAAAAAAAIAAAAOGlpbmYAAAAAAAIAAAAVaW5mZQIAAAEAAQAAaHZjMQAAAAAVaW5mZQIAAAAAAgAAZ3JpZAAAAADYaXBycAAAALZpcGNvAAAAdmh2Y0MBA3AAAAAAAAAAAAAe8AD8/fj4AAAPAyAAAQAYQAEMAf//A3AAAAMAkAAAAwAAAwAeugJAIQABACpCAQEDcAAAAwCQAAADAAADAB6gIIEFluqumubgQEDAgAAAAwCAAAADAIQiAAEABkQBwXPBiQAAABRpc3BlAAAAAAAAAEAAAABAAAAAFGlzcGUAAAAAAAAAIAAAABAAAAAQcGl4aQAAAAADCAgIAAAAGmlwbWEAAAAAAAAAAgABAoECAAICA4QAAAAaaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAADBtZGF0AAAAJCgBrwtITkOA9f06V//H6bp5BmIkSF5QqNVqVoCckjl6kCuAsA==',
  'base64',
);

/** Pictures. Their points are kept; the place where they were taken, and what hides behind them, is not. */
export async function pictures(): Promise<readonly HostileFile[]> {
  const plain = sharp({ create: { width: 64, height: 48, channels: 3, background: '#335577' } });
  const photo = await plain.clone().jpeg().toBuffer();
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '48/1 51/1 24/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '2/1 21/1 3/1',
  };
  const taken = await plain
    .clone()
    .jpeg()
    .withExif({ IFD0: { Artist: 'Camille CANARI', Make: 'Téléphone' }, IFD3: place })
    .toBuffer();
  const rows = Buffer.alloc(48 * (1 + 64 * 3), 90);
  for (let y = 0; y < 48; y += 1) rows[y * (1 + 64 * 3)] = 0;
  const words = utf8(`Comment\0<script>alert("CANARI")</script>`);
  const packed = Buffer.concat([bytes('Comment\0\0'), deflateSync(Buffer.alloc(60_000_000, 'A'))]);
  const file = (what: string, name: string, content: Uint8Array, fate: HostileFile['fate']): HostileFile => ({
    what,
    name,
    content,
    fate,
  });
  const moving = await sharp(Buffer.alloc(64 * 96 * 3, 7), {
    raw: { width: 64, height: 96, channels: 3, pageHeight: 48 },
  })
    .webp()
    .toBuffer();
  return [
    file('the place where it was taken', 'photo.jpg', taken, 'copied'),
    file('a zip behind its end', 'photo.jpg', Buffer.concat([photo, zipSync({ 'eicar.com': utf8(EICAR) })]), 'copied'),
    file('a script in a comment', 'photo.jpg', afterStart(photo, comment('*/=alert("CANARI");/*')), 'copied'),
    file(
      'a page of PHP in a comment',
      'photo.php.jpg',
      afterStart(photo, comment('<?php system("CANARI") ?>')),
      'copied',
    ),
    file('a photograph that says it is a drawing', 'photo.svg', photo, 'copied'),
    file('four billion points', 'photo.jpg', jpegOf(65_000, 65_000, photo), 'no-copy'),
    file('half a photograph', 'photo.jpg', photo.subarray(0, photo.length >> 1), 'no-copy'),
    file('the first bytes of a photograph', 'photo.jpg', photo.subarray(0, 20), 'no-copy'),
    file('2.5 billion points', 'image.png', png(50_000, 50_000, Buffer.alloc(1000)), 'no-copy'),
    file(
      'a picture of 60 million points in 60 kB',
      'image.png',
      png(7_700, 7_700, Buffer.alloc(7_700 * (1 + 7_700 * 3))),
      'copied',
    ),
    file('more points than it says', 'image.png', png(64, 48, Buffer.alloc(50_000_000)), 'copied-or-not'),
    file(
      'words in a picture',
      'image.png',
      png(64, 48, rows, chunk('tEXt', words), chunk('eXIf', utf8('CANARI'))),
      'copied',
    ),
    file('60 million letters, packed', 'image.png', png(64, 48, rows, chunk('zTXt', packed)), 'copied-or-not'),
    file('half a picture', 'image.png', png(64, 48, rows).subarray(0, 60), 'no-copy'),
    file('a picture of no size', 'image.png', png(0, 0, Buffer.alloc(0)), 'no-copy'),
    file('a hundred million million points', 'image.webp', webpOf(16_000_000, 16_000_000), 'no-copy'),
    file('a picture that moves', 'image.webp', moving, 'copied'),
    file('a picture of a telephone', 'IMG_1.HEIC', HEIC, 'copied'),
    file('half a picture of a telephone', 'IMG_1.HEIC', HEIC.subarray(0, 300), 'no-copy'),
    file('a HEIC of nothing', 'IMG_1.HEIC', Buffer.concat([HEIC.subarray(0, 28), Buffer.alloc(2000, 1)]), 'no-copy'),
  ];
}
