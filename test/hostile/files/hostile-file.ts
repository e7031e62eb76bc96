/** What becomes of a hostile file: turned away at the door, never copied, or copied without its sting. */
export type Fate = 'refused' | 'no-copy' | 'copied' | 'copied-or-not';

export interface HostileFile {
  /** What it tries. */
  readonly what: string;
  readonly name: string;
  readonly content: Uint8Array;
  readonly fate: Fate;
  /** Words that an honest reader finds in the copy. */
  readonly shows?: string;
}

export const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
export const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

/** The test file of the antivirus trade, in two halves so that no antivirus takes this file for one. */
export const EICAR = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${'-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;
