import { Controller, Get, Param, Query, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '#accounts';
import { Directory, Reading } from '#casework';
import { ActingRole, PathId, type RequestedRole, reading as readAs, sealOf } from '#requests';
import type { Locale } from '#text';
import { InLanguage, InRole, Problems, Signed, TAGGED } from '../openapi/describe.ts';
import { AskedRole } from '../roles/asked-role.ts';
import { Opening } from '../roles/opening.ts';
import { Language, Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { disputeLine } from './dispute-line.ts';
import { DisputeQuery, listQuery } from './dispute-query.ts';
import { DisputeList, DisputeView } from './dispute-view.dto.ts';
import { disputeView } from './dispute-view.ts';

@ApiTags('Disputes')
@Controller('v1/disputes')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
@InRole()
export class DisputesController {
  constructor(
    private readonly reading: Reading,
    private readonly directory: Directory,
    private readonly actingRole: ActingRole,
    private readonly opening: Opening,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDisputes', summary: 'The disputes in which you have a part' })
  @ApiResponse({ status: 200, type: DisputeList })
  @Problems(403, 422)
  async list(
    @Query(readAs(DisputeQuery)) asked: DisputeQuery,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Language() lang: Locale,
  ): Promise<DisputeList> {
    const reader = this.actingRole.worklistOf(visitor, requestedRole);
    const query = listQuery(asked);
    if (query === undefined) return { items: [] };
    const { items, next } = await this.reading.disputes(reader, query);
    const lines = items.map((sideView) => disputeLine(sideView, reader, lang));
    return { items: lines, ...(next === undefined ? {} : { next }) };
  }

  @Get(':disputeId')
  @ApiOperation({ operationId: 'readDispute', summary: 'One dispute: where it stands, whose turn it is, until when' })
  @ApiResponse({ status: 200, type: DisputeView, headers: TAGGED })
  @Problems(403, 404)
  async one(
    @Param('disputeId', PathId) disputeId: string,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Language() lang: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DisputeView> {
    const roleContext = await this.opening.in(disputeId, visitor, requestedRole);
    const { reader, sideView } = roleContext;
    const { merchantId, bodyId } = sideView.facts;
    const [related, merchant, body] = await Promise.all([
      this.reading.related(reader, disputeId),
      merchantId === undefined ? undefined : this.directory.merchant(merchantId),
      bodyId === undefined ? undefined : this.directory.body(bodyId),
    ]);
    void reply.header('etag', `"${sideView.tag}"`);
    const papers = sealOf(roleContext) === undefined ? {} : { pieces: [], notices: [] };
    return disputeView(sideView, reader, { ...related, ...papers, merchant, body }, lang);
  }
}
