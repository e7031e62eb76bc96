import { createHash, type KeyObject, sign, verify } from 'node:crypto';
import type { Head } from './verification-source.ts';

/**
 * An anchor: the last link of every chain on one day, in the order of their ids, and a signature (Ed25519 over the
 * SHA-256 of all that stands above it). A chain can be cut short or rewritten whole by whoever owns the database; not
 * so that it still agrees with an anchor kept elsewhere. Plain text: it can be read without us.
 */
const TITLE = 'entente-anchor-1';
const SIGNATURE = 'ed25519';

/** The lines of a new anchor. */
export async function* anchorLines(
  heads: AsyncIterable<readonly Head[]>,
  day: string,
  key: KeyObject,
): AsyncIterable<string> {
  const digest = createHash('sha256');
  const line = (text: string): string => {
    digest.update(`${text}\n`);
    return text;
  };
  yield line(`${TITLE} ${day}`);
  for await (const batch of heads) {
    for (const { disputeId, version, hash } of batch) yield line(`${disputeId} ${version} ${hash}`);
  }
  yield `${SIGNATURE} ${sign(null, digest.digest(), key).toString('base64')}`;
}

const HEAD = /^([0-9a-f-]{36}) (\d+) ([0-9a-f]{64})$/;

/** Reads an anchor beside the disputes, both in the order of ids, holding the lines of one stretch at a time. */
export class AnchorReader {
  private readonly lines: AsyncIterator<string>;
  private readonly digest = createHash('sha256');
  private ahead: Head | undefined;
  private begun = false;
  /** Known when all of it has been read. */
  sound: boolean | undefined;

  constructor(
    readonly name: string,
    lines: AsyncIterable<string>,
    private readonly key: KeyObject | undefined,
  ) {
    this.lines = lines[Symbol.asyncIterator]();
  }

  /** The heads not read yet, up to this id and with it; all of them where none is given. */
  async upTo(disputeId?: string): Promise<readonly Head[]> {
    const heads: Head[] = [];
    for (;;) {
      const head = await this.next();
      if (head === undefined || (disputeId !== undefined && head.disputeId > disputeId)) return heads;
      this.ahead = undefined;
      heads.push(head);
    }
  }

  private async next(): Promise<Head | undefined> {
    if (this.ahead !== undefined || this.sound !== undefined) return this.ahead;
    if (!this.begun) {
      this.begun = true;
      const { value: title } = await this.lines.next();
      if (title !== `${TITLE} ${this.name}`) return this.end(false);
      this.digest.update(`${title}\n`);
    }
    const { value: line = '' } = await this.lines.next();
    const [, disputeId, version, hash] = HEAD.exec(line) ?? [];
    if (disputeId === undefined || version === undefined || hash === undefined)
      return this.end(await this.isSigned(line));
    this.digest.update(`${line}\n`);
    this.ahead = { disputeId, version: Number(version), hash };
    return this.ahead;
  }

  private async isSigned(last: string): Promise<boolean> {
    const [name, signature] = last.split(' ');
    const { done } = await this.lines.next();
    if (name !== SIGNATURE || signature === undefined || !done) return false;
    return this.key === undefined || verify(null, this.digest.digest(), this.key, Buffer.from(signature, 'base64'));
  }

  private end(sound: boolean): undefined {
    this.sound = sound;
    void this.lines.return?.();
    return undefined;
  }
}
