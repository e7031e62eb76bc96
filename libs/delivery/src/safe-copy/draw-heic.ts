import libheif from 'libheif-js/wasm-bundle.js';
import sharp from 'sharp';
import { encode } from './draw-picture.ts';
import { limits, NotReadable, TooLarge } from './limits.ts';

/** The pictures of telephones, decoded by libheif in WebAssembly: what it does wrong stays in its own memory. */
export async function drawHeic(content: Buffer): Promise<Uint8Array> {
  const [picture] = decoded(content);
  if (picture === undefined) throw new NotReadable('No picture');
  const [width, height] = [picture.get_width(), picture.get_height()];
  if (width * height > limits.heicPixels) throw new TooLarge(`${width} × ${height}`);
  const data = new Uint8ClampedArray(width * height * 4);
  await new Promise<void>((done, failed) => {
    // It turns the picture as the telephone was held.
    picture.display({ data, width, height }, (shown) => (shown ? done() : failed(new NotReadable('Broken picture'))));
  });
  return encode(sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false }), 'jpeg');
}

function decoded(content: Buffer) {
  try {
    return new libheif.HeifDecoder().decode(content);
  } catch (error) {
    throw new NotReadable(String(error));
  }
}
