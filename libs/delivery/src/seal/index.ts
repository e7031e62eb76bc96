export { readKeyFile, type SealKey, UnusableKeyFile } from './key-file.ts';
export { PdfSealer } from './notice-sealer.ts';
export { readSeal, type Sealed } from './read-seal.ts';
export { makeKeyFile } from './self-made.ts';
export type { TimeStamping } from './time-stamp.ts';
