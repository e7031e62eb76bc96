import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** The SHA-256 of the first file of a form, read as it comes and kept nowhere; nothing without a file. */
export async function digestOfUpload(request: FastifyRequest): Promise<string | undefined> {
  if (!request.isMultipart()) return undefined;
  let digest: string | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') continue;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of part.file) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).byteLength;
    }
    if (bytes > 0) digest ??= hash.digest('hex');
  }
  return digest;
}
