import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonical, sha256 } from '#casework';
import { Problem, type WriteHeaders } from '#requests';
import { type Localized, translate } from '#text';

export const Write = createParamDecorator(
  (_data: unknown, context: ExecutionContext): WriteHeaders =>
    writeHeadersOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function writeHeadersOf(request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>): WriteHeaders {
  const { headers, method, url, body } = request;
  const key = keyIn(headers['idempotency-key']);
  const tag = tagIn(headers['if-match']);
  const asked = { method, path: url.split('?')[0], body: body ?? {} };
  return {
    ...(key === undefined ? {} : { idempotency: { key, fingerprint: fingerprintOf(asked) } }),
    ...(tag === undefined ? {} : { ifMatch: tag }),
  };
}

/** Canonical JSON knows no half of a surrogate pair: a body that holds one is not read at all. */
function fingerprintOf(asked: object): string {
  try {
    return sha256(canonical(asked));
  } catch {
    throw new Problem('unreadable');
  }
}

/** As the drafts and the field have it: any printable text of up to 255 characters, quoted or not. */
export function keyIn(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const key = String(header).replace(/^"(.*)"$/, '$1');
  if (/^[\x20-\x7e]{1,255}$/.test(key)) return key;
  throw new Problem('invalid-request', {
    errors: (lang) => [{ field: 'Idempotency-Key', message: translate(KEY_FORM, lang) }],
  });
}

/** RFC 9110 If-Match: the tag of the last reading; `*` asks only that the dispute exist, which any act asks. */
function tagIn(header: string | undefined): string | undefined {
  if (header === undefined || header.trim() === '*') return undefined;
  return header.trim().replace(/^(?:W\/)?"(.*)"$/, '$1');
}

const KEY_FORM: Localized = {
  fr: 'La clé tient en 255 caractères ASCII imprimables au plus.',
  en: 'The key holds at most 255 printable ASCII characters.',
};
