import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GeneralizedTime, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { TimeStampReq } from 'pkijs';
import { sequence, smallInteger } from '../src/seal/der.ts';
import type { SealKey } from '../src/seal/key-file.ts';
import { hash, signDigest, writeSigned } from '../src/seal/signed-data.ts';

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** What a false authority does otherwise. */
export interface Falseness {
  readonly imprint?: (given: Buffer) => Buffer;
  readonly nonce?: (given: Buffer) => Buffer;
  readonly token?: (given: Uint8Array) => Uint8Array;
  readonly refuses?: boolean;
  readonly hangs?: boolean;
  readonly floods?: boolean;
}

export const STAMPED_AT = new Date('2026-05-27T10:00:05Z');

/** An authority for time stamping (RFC 3161) on this machine, true or false. */
export async function timeStamper(key: SealKey, otherwise: Falseness = {}) {
  let asked = 0;
  const server = createServer(async (request, answer) => {
    asked += 1;
    if (otherwise.hangs) return;
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    answer.setHeader('content-type', 'application/timestamp-reply');
    if (otherwise.floods) {
      for (let i = 0; i < 200; i++) answer.write(Buffer.alloc(64 * 1024));
      answer.end();
      return;
    }
    answer.end(otherwise.refuses ? sequence(sequence(smallInteger(2))) : granted(Buffer.concat(parts), key, otherwise));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function granted(question: Buffer, key: SealKey, { imprint, nonce, token }: Falseness): Buffer {
  const { messageImprint, nonce: asked } = TimeStampReq.fromBER(new Uint8Array(question));
  const digest = Buffer.from(messageImprint.hashedMessage.valueBlock.valueHexView);
  const number = Buffer.from(asked?.valueBlock.valueHexView ?? []);
  const info = new Sequence({
    value: [
      new Integer({ value: 1 }),
      new ObjectIdentifier({ value: '1.2.3.4.1' }),
      new Sequence({
        value: [
          new Sequence({ value: [new ObjectIdentifier({ value: '2.16.840.1.101.3.4.2.1' })] }),
          new OctetString({ valueHex: new Uint8Array(imprint?.(digest) ?? digest).buffer }),
        ],
      }),
      new Integer({ value: 1 }),
      new GeneralizedTime({ valueDate: STAMPED_AT }),
      new Integer({ valueHex: new Uint8Array(nonce?.(number) ?? number).buffer }),
    ],
  });
  const content = Buffer.from(info.toBER());
  const signed = writeSigned({ ...signDigest(TST_INFO, hash('sha256', content), key), content });
  return Buffer.from(sequence(sequence(smallInteger(0)), token?.(signed) ?? signed));
}
