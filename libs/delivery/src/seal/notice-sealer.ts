import type { Clock, NoticeSealer } from '#casework';
import type { SealKey } from './key-file.ts';
import { digestAround, fillHole, openHole } from './sealed-file.ts';
import { DATA, signDigest, writeSigned } from './signed-data.ts';
import { NoTimeStamp, stampTime, type TimeStamping } from './time-stamp.ts';

/** What the attributes, the names of the algorithms and the signature of the largest key take. */
const ROOM = 2_048;
const ROOM_FOR_STAMP = 6_144;
const REST_MS = 60_000;

/**
 * Seals notices with the certificate of the house (PAdES baseline B-B; B-T where times are stamped). A notice never waits for
 * a third party: when the time is not stamped it is sealed without, and the authority is left alone for a minute.
 */
export class PdfSealer implements NoticeSealer {
  private restingUntil = 0;

  constructor(
    private readonly key: SealKey,
    private readonly clock: Clock,
    private readonly stamping?: TimeStamping,
    private readonly onNoStamp: (reason: string) => void = () => undefined,
  ) {}

  async seal(pdf: Uint8Array): Promise<Uint8Array> {
    const certificates = this.key.certificates.reduce((sum, { length }) => sum + length, 0);
    const unfilled = openHole(
      pdf,
      new Date(await this.clock.now()),
      ROOM + certificates + (this.stamping ? ROOM_FOR_STAMP : 0),
    );
    const signed = signDigest(DATA, digestAround(unfilled), this.key);
    const stamp = await this.stamp(signed.signature);
    return fillHole(unfilled, writeSigned({ ...signed, ...(stamp && stamp.length < ROOM_FOR_STAMP ? { stamp } : {}) }));
  }

  private async stamp(signature: Uint8Array): Promise<Uint8Array | undefined> {
    if (this.stamping === undefined || Date.now() < this.restingUntil) return undefined;
    try {
      return await stampTime(signature, this.stamping);
    } catch (error) {
      if (!(error instanceof NoTimeStamp)) throw error;
      this.restingUntil = Date.now() + REST_MS;
      this.onNoStamp(error.message);
      return undefined;
    }
  }
}
