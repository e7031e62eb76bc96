/** Port. File store: content is kept under its SHA-256 (hexadecimal). */
export abstract class Files {
  /** Stores content; the same content twice is one file. Throws when there is no room (`ENOSPC` and its like). */
  abstract put(content: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Returns content, or nothing. Throws when it is not what its digest says. */
  abstract read(sha256: string): Promise<Uint8Array | undefined>;
  /** Streams an upload to the store; keeps it when it is at most `limit` bytes and of an accepted kind. */
  abstract receive(content: AsyncIterable<Uint8Array>, limit: number): Promise<Received>;
}

/** Result of an upload. Its kind is read from its first bytes, whatever its name says. */
export type Received =
  | {
      readonly kept: true;
      readonly sha256: string;
      readonly bytes: number;
      readonly mediaType: string;
      readonly kind: string;
    }
  | { readonly kept: false; readonly why: 'too-large' | 'kind-not-accepted' | 'empty' };
