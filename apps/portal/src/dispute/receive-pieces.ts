import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Side } from '#dispute';
import { entryOf, Problem, ReceiveUpload, sentenceOf } from '#requests';
import { requestContextOf } from '../security/signed-in.ts';
import { DisputeReader } from './dispute-reader.ts';
import { ONCE, PageActs } from './page-acts.ts';

/** What became of several files sent at once: each joins the dispute or says why it did not. */
export interface ReceivedPieces {
  readonly added: readonly string[];
  readonly refused: readonly { readonly name: string; readonly why: string; readonly status: number }[];
  readonly overtaken: boolean;
}

interface RequestedRole {
  readonly side: Side;
  readonly disputeId: string;
  /** To whom they are shown; read from the fields that stand before the files in the form. */
  readonly audience: (fields: Readonly<Record<string, string>>) => readonly Side[];
}

/** Takes the pieces of a form, one after the other: a file that is refused does not undo those that were taken. */
@Injectable()
export class ReceivePieces {
  constructor(
    private readonly upload: ReceiveUpload,
    private readonly acts: PageActs,
    private readonly disputeReader: DisputeReader,
  ) {}

  async from(request: FastifyRequest, { side, disputeId, audience }: RequestedRole): Promise<ReceivedPieces> {
    // Nothing is received from somebody who has no part in the dispute.
    const { visitor } = await this.disputeReader.roleContextOn(request, side, disputeId, 'AddPiece');
    const { lang } = requestContextOf(request);
    const fields: Record<string, string> = {};
    const added: string[] = [];
    const refused: ReceivedPieces['refused'][number][] = [];
    let overtaken = false;
    if (!request.isMultipart()) throw new Problem('kind-not-accepted');
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
        continue;
      }
      if (part.filename === '' || part.filename === undefined) {
        part.file.resume();
        continue;
      }
      const key = fields[ONCE] === undefined ? undefined : `${fields[ONCE]} ${added.length + refused.length}`;
      const taken = await this.upload.one(part, visitor.person.id, key);
      if (taken instanceof Problem) {
        refused.push({ name: part.filename, why: sentenceOf(taken, lang), status: entryOf(taken.code).status });
        continue;
      }
      const sent = await this.acts.send(request, {
        side,
        disputeId,
        act: 'AddPiece',
        fields: { pieceId: taken.pieceId, audience: audience(fields).join(',') },
        hidden: { once: key ?? '', tag: '' },
      });
      if (sent.kind === 'done') added.push(taken.name);
      else if (sent.kind === 'overtaken') overtaken = true;
      else refused.push({ name: taken.name, why: Object.values(sent.errors).join(' '), status: sent.status });
    }
    return { added, refused, overtaken };
  }
}
