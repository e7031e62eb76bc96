/** `npm run build`: compiles everything and lays the styles beside it, whether or not anything has changed. */
import { resolve } from 'node:path';
import { buildAnew } from './start/build.mjs';
import { tell } from './start/ending.mjs';

try {
  await buildAnew(resolve(import.meta.dirname, '..'), (sentence) => console.log(sentence));
} catch (error) {
  process.exitCode = tell(error);
}
