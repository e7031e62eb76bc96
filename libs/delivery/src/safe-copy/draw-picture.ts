import sharp, { type Sharp } from 'sharp';
import { limits, NotReadable, TooLarge } from './limits.ts';

/** Only these three are ever decoded: sharp could read SVG, PDF and thirty other kinds. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

/** Read back pixel by pixel: no place of taking, no name of a device, nothing behind the last pixel, one picture of an animation. */
export async function drawPicture(content: Buffer, as: 'jpeg' | 'png'): Promise<Uint8Array> {
  const picture = sharp(content, {
    limitInputPixels: false,
    sequentialRead: true,
    failOn: 'error',
    animated: false,
  });
  const { width, height } = await picture.metadata().catch(unreadable);
  if (width * height > limits.pixels) throw new TooLarge(`${width} × ${height}`);
  return encode(picture.autoOrient(), as);
}

/** Pixels, and nothing but pixels: sharp keeps no metadata unless it is asked to. */
export async function encode(picture: Sharp, as: 'jpeg' | 'png'): Promise<Uint8Array> {
  const fitted = picture.resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true });
  const encoded = as === 'png' ? fitted.png() : fitted.flatten({ background: '#ffffff' }).jpeg({ quality: 85 });
  return encoded.toBuffer().catch(unreadable);
}

function unreadable(error: Error): never {
  throw new NotReadable(error.message);
}
