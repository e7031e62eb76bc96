import { createHash } from 'node:crypto';
import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import '@fastify/multipart';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Issued, IssuedNotices, readVerificationCode } from '#casework';
import { show } from '../layout/show.ts';
import { field } from '../security/field.ts';
import { FEW_TRIES } from '../security/limits.ts';
import { requestContextOf } from '../security/signed-in.ts';
import { VERIFY, VERIFY_PAGE } from './wording.ts';

/** C. civ. 1366: whoever is shown a document asks whether it is what was issued. Nobody signs in, and no dispute is told of. */
@Controller('verify')
export class VerifyNoticeController {
  constructor(private readonly notices: IssuedNotices) {}

  @Get()
  @RouteConfig(FEW_TRIES)
  async byCode(@Query() query: unknown, @Res() reply: FastifyReply) {
    if (!Object.hasOwn(Object(query), 'code')) return show(reply, VERIFY_PAGE);
    const typed = field(query, 'code', 60).trim();
    if (typed === '') return wanting(reply, 'code');
    const bits = readVerificationCode(typed);
    return answer(reply, 'code', bits && (await this.notices.ofCode(bits)));
  }

  @Post()
  @RouteConfig(FEW_TRIES)
  async byFile(@Res() reply: FastifyReply) {
    const digest = await digestIn(reply.request);
    if (digest === undefined) return wanting(reply, 'file');
    return answer(reply, 'file', await this.notices.ofContent(digest));
  }
}

function wanting(reply: FastifyReply, name: 'code' | 'file') {
  const t = VERIFY[requestContextOf(reply.request).lang];
  return show(reply, VERIFY_PAGE, { errors: { [name]: name === 'code' ? t.noCode : t.noFile } }, 422);
}

/** What never was and what was changed get one answer. */
function answer(reply: FastifyReply, by: 'code' | 'file', issued: Issued | undefined) {
  return show(reply, VERIFY_PAGE, { asked: true, by, issued }, issued === undefined ? 404 : 200);
}

/** Of the first file of the form, read through and not kept; nothing when there is none. */
async function digestIn(request: FastifyRequest): Promise<string | undefined> {
  if (!request.isMultipart()) return undefined;
  let digest: string | undefined;
  for await (const part of request.parts()) {
    if (part.type === 'field') continue;
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.byteLength;
    }
    if (bytes > 0) digest ??= hash.digest('hex');
  }
  return digest;
}
