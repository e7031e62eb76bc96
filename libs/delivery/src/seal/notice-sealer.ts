import type { Clock, NoticeSealer } from '#casework';
import { isOver, type SealKey } from './key-file.ts';
import { digestAround, fillHole, openHole } from './sealed-file.ts';
import { DATA, signDigest, writeSigned } from './signed-data.ts';
import { NoTimeStamp, stampTime, type TimeStamping } from './time-stamp.ts';

/** What the attributes, the names of the algorithms and the signature of the largest key take. */
const ROOM = 2_048;
const ROOM_FOR_STAMP = 6_144;
const REST_MS = 60_000;

/** The seal of the portal, and those of the bodies that brought one of their own, by the id of the body. */
export interface SealKeys {
  readonly instance: SealKey;
  readonly bodies?: ReadonlyMap<string, SealKey>;
}

export interface SealingOptions {
  readonly stamping?: TimeStamping;
  /** Told what an operator should look at; the notice is sealed all the same. */
  readonly onTrouble?: (trouble: string) => void;
}

/**
 * Seals notices with the certificate of the body that issues them, or of the portal (PAdES baseline B-B; B-T where times are
 * stamped). A notice never waits: when the time is not stamped it is sealed without, and the authority is left alone for a
 * minute; when the certificate of a body is over, the portal seals.
 */
export class PdfSealer implements NoticeSealer {
  private restingUntil = 0;
  private readonly toldOver = new Set<SealKey>();

  constructor(
    private readonly keys: SealKeys,
    private readonly clock: Clock,
    private readonly options: SealingOptions = {},
  ) {}

  /** The bodies that seal for themselves. */
  get bodyIds(): readonly string[] {
    return [...(this.keys.bodies?.keys() ?? [])];
  }

  async seal(pdf: Uint8Array, bodyId?: string): Promise<Uint8Array> {
    const now = new Date(await this.clock.now());
    const key = this.keyOf(bodyId, now);
    const certificates = key.certificates.reduce((sum, { length }) => sum + length, 0);
    const unfilled = openHole(pdf, now, ROOM + certificates + (this.options.stamping ? ROOM_FOR_STAMP : 0));
    const signed = signDigest(DATA, digestAround(unfilled), key);
    const stamp = await this.stamp(signed.signature);
    return fillHole(unfilled, writeSigned({ ...signed, ...(stamp && stamp.length < ROOM_FOR_STAMP ? { stamp } : {}) }));
  }

  private keyOf(bodyId: string | undefined, now: Date): SealKey {
    const { instance, bodies } = this.keys;
    const own = bodyId === undefined ? undefined : bodies?.get(bodyId);
    if (own !== undefined && !this.over(own, now, `the body ${bodyId}, for which the house seals`)) return own;
    this.over(instance, now, 'the house');
    return instance;
  }

  /** Told once for each certificate. */
  private over(key: SealKey, now: Date, whose: string): boolean {
    const over = isOver(key, now);
    if (over && !this.toldOver.has(key)) this.tell(`over is the certificate of ${whose}`);
    if (over) this.toldOver.add(key);
    return over;
  }

  private async stamp(signature: Uint8Array): Promise<Uint8Array | undefined> {
    const { stamping } = this.options;
    if (stamping === undefined || Date.now() < this.restingUntil) return undefined;
    try {
      return await stampTime(signature, stamping);
    } catch (error) {
      if (!(error instanceof NoTimeStamp)) throw error;
      this.restingUntil = Date.now() + REST_MS;
      this.tell(`sealed without a time stamp: ${error.message}`);
      return undefined;
    }
  }

  private tell(trouble: string): void {
    this.options.onTrouble?.(trouble);
  }
}
