import '@fastify/multipart';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { NewUpload } from '#casework';
import { fileName, Problem, ReceiveUpload } from '#requests';
import { DraftSession } from './draft-session.ts';

/** Each file stands for itself: one that is refused takes no other with it, and nothing that was typed. */
export interface FilesReceived {
  readonly fields: Readonly<Record<string, string>>;
  readonly kept: readonly NewUpload[];
  readonly refused: readonly { readonly name: string; readonly why: WhyRefused }[];
}

export type WhyRefused = 'too-large' | 'kind-not-accepted' | 'empty' | 'too-many';

/** What one draft may hold: more than a complaint needs, far less than would fill a disk. */
export const MOST_FILES = 20;
const MOST_BYTES = 100 * 1024 * 1024;

@Injectable()
export class FormWithFiles {
  constructor(
    private readonly uploads: ReceiveUpload,
    private readonly draftSession: DraftSession,
  ) {}

  async read(
    request: FastifyRequest,
    ownerId: string,
    /** How many files stand in the list already. */
    listed: number,
  ): Promise<FilesReceived> {
    const fields: Record<string, string> = {};
    const kept: NewUpload[] = [];
    const refused: { name: string; why: WhyRefused }[] = [];
    if (!request.isMultipart()) return { fields, kept, refused };
    const held = await this.draftSession.held(request);
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
        continue;
      }
      // A field in which no file was chosen is sent all the same, without a name.
      if (!part.filename) {
        part.file.resume();
        continue;
      }
      const bytes = kept.reduce((sum, one) => sum + one.bytes, held);
      if (listed + kept.length >= MOST_FILES || bytes >= MOST_BYTES) {
        part.file.resume();
        refused.push({ name: fileName(part.filename), why: 'too-many' });
        continue;
      }
      const taken = await this.uploads.one(part, ownerId);
      if (taken instanceof Problem) refused.push({ name: fileName(part.filename), why: whyOf(taken) });
      else kept.push(taken);
    }
    return { fields, kept, refused };
  }
}

function whyOf(problem: Problem): WhyRefused {
  if (problem.code === 'too-large' || problem.code === 'kind-not-accepted') return problem.code;
  if (problem.code === 'invalid-request') return 'empty';
  throw problem;
}
