import { Body, Controller, Post, Res, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Visitor } from '#accounts';
import { ComplaintService, FileComplaintBody, problemOf, reading, type WriteHeaders } from '#requests';
import type { Locale } from '#text';
import { ActDone, actDone } from '../acts/act-done.ts';
import { Idempotent, InLanguage, LOCATED, Problems, Signed, TAGGED } from '../openapi/describe.ts';
import { FILING } from '../rate-limits.ts';
import { Language, Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { Write } from '../writing/write-headers.ts';

@ApiTags('Complaints')
@Controller('v1/complaints')
@UseGuards(SignedIn)
export class ComplaintsController {
  constructor(private readonly complaints: ComplaintService) {}

  @Post()
  @RouteConfig({ rateLimit: FILING, filing: true })
  @ApiOperation({
    operationId: 'FileComplaint',
    summary: 'File a written complaint, or report one already made elsewhere',
    description: 'Begins a dispute. The portal carries the complaint to the merchant and keeps the proof of it.',
  })
  @ApiResponse({ status: 201, type: ActDone, headers: { ...TAGGED, ...LOCATED } })
  @Signed()
  @InLanguage()
  @Idempotent()
  @Problems(400, 422, 429)
  async file(
    @Body(reading(FileComplaintBody)) body: FileComplaintBody,
    @Me() visitor: Visitor,
    @Write() { idempotency }: WriteHeaders,
    @Language() lang: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActDone> {
    const outcome = await this.complaints.file(visitor, body, idempotency);
    if (outcome.kind !== 'done') throw problemOf(outcome);
    const done = actDone(outcome, lang);
    void reply.header('etag', `"${done.tag}"`).header('location', done.href);
    return done;
  }
}
