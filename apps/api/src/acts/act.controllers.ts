import { Body, Controller, HttpCode, Param, Post, Res, type Type, UseGuards } from '@nestjs/common';
import { ApiBody, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '#accounts';
import { actWording } from '#dispute';
import {
  ACT_FORMS,
  ActingRole,
  ActService,
  actName,
  PathId,
  PERSON_ACTS,
  type PersonAct,
  problemOf,
  type RequestedRole,
  reading,
  type WriteHeaders,
} from '#requests';
import type { Locale } from '#text';
import { describedAct } from '../openapi/describe.ts';
import { AskedRole } from '../roles/asked-role.ts';
import { Language, Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { Write } from '../writing/write-headers.ts';
import { ActDone, actDone } from './act-done.ts';
import { noContent } from './no-content.pipe.ts';

/** One operation for one act. */
function controllerOf(act: PersonAct): Type {
  const { body } = ACT_FORMS[act];
  const name = actName(act);

  @Controller('v1/disputes/:disputeId/acts')
  @UseGuards(SignedIn)
  class ActController {
    constructor(
      private readonly acts: ActService,
      private readonly actingRole: ActingRole,
    ) {}

    @Post(name)
    @HttpCode(200)
    @ApiOperation({ operationId: act, summary: actWording(act).en, tags: ['Acts'] })
    @ApiBody(body === undefined ? { schema: NO_CONTENT, required: false } : { type: body })
    @describedAct()
    async perform(
      @Param('disputeId', PathId) disputeId: string,
      @Body(body === undefined ? noContent : reading(body)) content: object,
      @Me() visitor: Visitor,
      @AskedRole() requestedRole: RequestedRole,
      @Write() headers: WriteHeaders,
      @Language() lang: Locale,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<ActDone> {
      const context = await this.actingRole.in(disputeId, visitor, requestedRole, act);
      const done = await this.acts.perform(act, content, { visitor, context, headers });
      if (done.kind !== 'done') throw problemOf(done);
      void reply.header('etag', `"${done.tag}"`);
      return actDone(done, lang);
    }
  }
  Object.defineProperty(ActController, 'name', { value: `${act}Controller` });
  return ActController;
}

const NO_CONTENT = { type: 'object', additionalProperties: false } as const;

export const ACT_CONTROLLERS: readonly Type[] = PERSON_ACTS.map(controllerOf);
