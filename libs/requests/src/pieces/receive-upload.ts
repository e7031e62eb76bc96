import { randomUUID } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Files, type NewUpload, sha256, Uploads } from '#casework';
import { type Localized, translate } from '#text';
import { Problem } from '../problem/problem.ts';
import { RequestSettings } from '../settings.ts';
import { fileName } from './file-name.ts';

/** Upload received from a form, with the fields that came before the file. */
export interface ReceivedUpload {
  readonly upload: NewUpload;
  /** Values by the name of the field; the fields after the file are not read. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Receives files of a multipart form into the store; each is kept for its owner until it joins a dispute. */
@Injectable()
export class ReceiveUpload {
  constructor(
    private readonly files: Files,
    private readonly uploads: Uploads,
    private readonly settings: RequestSettings,
  ) {}

  /** Returns the first file of the form. Throws the problem of a form without a file, or of a file that is refused. */
  async from(request: FastifyRequest, personId: string, key: string | undefined): Promise<ReceivedUpload> {
    if (!request.isMultipart()) throw new Problem('kind-not-accepted', { detail: (lang) => translate(AS_FORM, lang) });
    const fields: Record<string, string> = {};
    for await (const part of readable(() => request.parts())) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
        continue;
      }
      const upload = await this.one(part, personId, key);
      if (upload instanceof Problem) throw upload;
      return { upload, fields };
    }
    throw missing();
  }

  /** Receives one file of a form with several. Returns it, or the problem of a refusal; earlier files stay received. */
  async one(part: MultipartFile, personId: string, key?: string): Promise<NewUpload | Problem> {
    // Refused, the rest is read away: a browser that is cut off shows no answer.
    const stream = readable(() => part.file.iterator({ destroyOnReturn: false }));
    const received = await this.files.receive(stream, this.settings.maxPieceBytes).catch(problemOrThrow);
    if (received instanceof Problem) return received;
    if (!received.kept) {
      part.file.resume();
      return received.why === 'empty' ? missing() : new Problem(received.why);
    }
    const { kept: _kept, ...content } = received;
    const upload = { pieceId: pieceIdFor(personId, key), name: fileName(part.filename), ...content };
    return (await this.keep(personId, upload, key)) ?? upload;
  }

  /** Keeps the upload; the same key and file change nothing. Returns the problem of another file under the same key. */
  private async keep(personId: string, upload: NewUpload, key: string | undefined): Promise<Problem | undefined> {
    const [earlier] = key === undefined ? [] : await this.uploads.of(personId, [upload.pieceId]);
    if (earlier !== undefined) {
      return earlier.sha256 === upload.sha256 ? undefined : new Problem('idempotency-key-reused');
    }
    try {
      await this.uploads.add(personId, upload);
    } catch (error) {
      // With a key: kept by the same request a moment ago, or already joined to a dispute.
      if (key === undefined || (error as { code?: unknown }).code !== UNIQUE_VIOLATION) throw error;
    }
    return undefined;
  }
}

/** Reads the parts of a form. Throws the problem `unreadable` for a form that ends too early or is malformed. */
async function* readable<T>(parts: () => AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* parts();
  } catch (error) {
    throw typeof (error as { statusCode?: unknown }).statusCode === 'number' ? error : new Problem('unreadable');
  }
}

/** A form that ends inside a file is refused like any other file; what is no problem of the sender's is thrown. */
function problemOrThrow(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

const UNIQUE_VIOLATION = '23505';

/** Returns a random UUID or, with an idempotency key, one derived from person and key, the same when sent again. */
export function pieceIdFor(personId: string, key: string | undefined): string {
  if (key === undefined) return randomUUID();
  const digits = sha256(`upload\n${personId}\n${key}`);
  const variant = ((Number.parseInt(digits.charAt(16), 16) % 4) + 8).toString(16);
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function missing(): Problem {
  return new Problem('invalid-request', { errors: (lang) => [{ field: 'file', message: translate(NO_FILE, lang) }] });
}

const NO_FILE: Localized = { fr: 'Joignez un fichier.', en: 'Attach a file.' };
const AS_FORM: Localized = {
  fr: 'Envoyez le fichier dans un formulaire multipart/form-data, champ « file ».',
  en: 'Send the file in a multipart/form-data form, in the field "file".',
};
