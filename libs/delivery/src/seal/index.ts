export { readKeyFile, type SealKey, UnusableKeyFile } from './key-file.ts';
export { PdfSealer, type SealKeys } from './notice-sealer.ts';
export { openSeals, type SealPlaces } from './open-seals.ts';
export { readSeal, type Sealed } from './read-seal.ts';
export { sealerOf } from './sealer-of.ts';
export { makeKeyFile } from './self-made.ts';
export type { TimeStamping } from './time-stamp.ts';
