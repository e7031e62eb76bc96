/** Content kept under its SHA-256. */
export abstract class Files {
  abstract put(content: Uint8Array): Promise<{ readonly sha256: string; readonly bytes: number }>;
  abstract read(sha256: string): Promise<Uint8Array | undefined>;
  /** Takes an upload as it comes, never holding it whole; keeps it when it is short enough and of a kind that is accepted. */
  abstract receive(content: AsyncIterable<Uint8Array>, limit: number): Promise<Received>;
}

/** What became of an upload; its kind is read from its first bytes, whatever its name says. */
export type Received =
  | {
      readonly kept: true;
      readonly sha256: string;
      readonly bytes: number;
      readonly mediaType: string;
      readonly kind: string;
    }
  | { readonly kept: false; readonly why: 'too-large' | 'kind-not-accepted' | 'empty' };
