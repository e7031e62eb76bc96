import { Controller, Inject, Param, Post, Req, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Visitor } from '#accounts';
import { canonical, sha256 } from '#casework';
import {
  ActingRole,
  ActService,
  PathId,
  problemOf,
  ReceiveUpload,
  type RequestedRole,
  type WriteHeaders,
} from '#requests';
import type { Locale } from '#text';
import { actDone } from '../acts/act-done.ts';
import { Conditional, Idempotent, InLanguage, InRole, Problems, Signed } from '../openapi/describe.ts';
import { UPLOADING } from '../rate-limits.ts';
import { AskedRole } from '../roles/asked-role.ts';
import { Language, Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { Write } from '../writing/write-headers.ts';
import { PieceAddedView, pieceFields, UploadView, uploadView } from './piece-fields.ts';

const FILE = { type: 'string', format: 'binary' } as const;

@ApiTags('Pieces')
@Controller('v1')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
@Idempotent()
export class UploadsController {
  constructor(
    @Inject(ReceiveUpload) private readonly receive: ReceiveUpload,
    private readonly acts: ActService,
    private readonly actingRole: ActingRole,
  ) {}

  @Post('pieces')
  @RouteConfig({ rateLimit: UPLOADING })
  @ApiOperation({
    operationId: 'uploadPiece',
    summary: 'Upload a file, to be named in a complaint or an act',
    description: 'It is its owner’s alone until it joins a dispute, and forgotten when it stays unused.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @ApiResponse({ status: 201, type: UploadView })
  @Problems(413, 415, 422, 429)
  async upload(
    @Req() request: FastifyRequest,
    @Me() visitor: Visitor,
    @Write() headers: WriteHeaders,
  ): Promise<UploadView> {
    const { upload } = await this.receive.from(request, visitor.person.id, headers.idempotency?.key);
    return uploadView(upload);
  }

  @Post('disputes/:disputeId/pieces')
  @RouteConfig({ rateLimit: UPLOADING })
  @ApiOperation({ operationId: 'uploadAndAddPiece', summary: 'Upload a file and add it to the dispute' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        nature: { type: 'string', enum: ['pre-existing', 'made-in-mediation'] },
        audience: { type: 'string', description: 'consumer, merchant, mediator: a list with commas.' },
        file: { ...FILE, description: 'The last field of the form.' },
      },
    },
  })
  @ApiResponse({ status: 201, type: PieceAddedView })
  @InRole()
  @Conditional()
  @Problems(403, 404, 409, 412, 413, 415, 422, 429)
  async add(
    @Param('disputeId', PathId) disputeId: string,
    @Req() request: FastifyRequest,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Write() headers: WriteHeaders,
    @Language() lang: Locale,
  ): Promise<PieceAddedView> {
    // Nobody fills the store through a dispute that is not theirs.
    const context = await this.actingRole.in(disputeId, visitor, requestedRole, 'AddPiece');
    const { upload, fields } = await this.receive.from(request, visitor.person.id, headers.idempotency?.key);
    const body = { pieceId: upload.pieceId, ...pieceFields(fields) };
    const fingerprint = sha256(canonical({ disputeId, content: upload.sha256, ...body }));
    const key = headers.idempotency?.key;
    const done = await this.acts.perform('AddPiece', body, {
      visitor,
      context,
      headers: { ...headers, ...(key === undefined ? {} : { idempotency: { key, fingerprint } }) },
    });
    if (done.kind !== 'done') throw problemOf(done);
    return { ...actDone(done, lang), piece: uploadView(upload) };
  }
}
