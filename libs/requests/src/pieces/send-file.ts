import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { attachment } from './file-name.ts';

/** A file of somebody's: to be saved, kept by no cache, and harmless should a browser open it all the same. */
export function sendFile(
  reply: FastifyReply,
  content: Uint8Array,
  file: { name: string; mediaType: string },
): StreamableFile {
  void reply.headers({
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  return new StreamableFile(Readable.from([content]), {
    type: file.mediaType,
    disposition: attachment(file.name),
    length: content.byteLength,
  });
}
