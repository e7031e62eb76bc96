export { type BodySealFiles, readBodySeals } from './body-seals.ts';
export { readKeyFile, type SealKey, UnusableKeyFile, whyNotOn } from './key-file.ts';
export { PdfSealer, type SealKeys } from './notice-sealer.ts';
export { readSeal, type Sealed } from './read-seal.ts';
export { makeKeyFile } from './self-made.ts';
export type { TimeStamping } from './time-stamp.ts';
