/** What may be said of a write beside its content: the key that makes it happen once, and the version it was based on. */
export interface WriteHeaders {
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
  readonly ifMatch?: string;
}
