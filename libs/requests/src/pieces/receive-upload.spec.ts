import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import type { Files, Uploads } from '#casework';
import { Problem } from '../problem/problem.ts';
import { RequestSettings } from '../settings.ts';
import { ReceiveUpload } from './receive-upload.ts';

const settings = new RequestSettings({ maxPieceBytes: 1_000 });

/** A store that reads what comes to its end, or fails with what is given. */
const receiver = (failing?: Error): ReceiveUpload => {
  const receive = async (stream: AsyncIterable<Uint8Array>) => {
    if (failing !== undefined) throw failing;
    for await (const _ of stream);
    return { kept: false, why: 'empty' };
  };
  return new ReceiveUpload({ receive } as unknown as Files, {} as Uploads, settings);
};

const fileOf = (content: () => AsyncGenerator<Buffer>) =>
  ({ filename: 'facture.pdf', file: Readable.from(content()) }) as unknown as Parameters<ReceiveUpload['one']>[0];

async function* broken(): AsyncGenerator<Buffer> {
  yield Buffer.from('%PDF-');
  throw new Error('Unexpected end of form');
}

test('a form that ends inside a file is the problem of that file, and the others of the form stay received', async () => {
  const taken = await receiver().one(fileOf(broken), 'camille');
  expect(taken).toBeInstanceOf(Problem);
  expect((taken as Problem).code).toBe('unreadable');
});

test('what is no fault of the sender is thrown', async () => {
  await expect(receiver(new Error('The disk is away')).one(fileOf(broken), 'camille')).rejects.toThrow('The disk');
});
