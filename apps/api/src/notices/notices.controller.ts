import { Controller, Get, Param, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '#accounts';
import { Files, Reading } from '#casework';
import { fileName, notFound, PathId, type RequestedRole, requireIndependence, sendFile } from '#requests';
import { NoticeView } from '../disputes/dispute-view.dto.ts';
import { InLanguage, InRole, Problems, Signed } from '../openapi/describe.ts';
import { AskedRole } from '../roles/asked-role.ts';
import { Opening } from '../roles/opening.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { noticeView } from './notice-view.ts';

class NoticeList {
  @ApiProperty({ type: NoticeView, isArray: true }) readonly items: readonly NoticeView[];
}

@ApiTags('Notices')
@Controller('v1/disputes/:disputeId/notices')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
@InRole()
@Problems(403, 404)
export class NoticesController {
  constructor(
    private readonly reading: Reading,
    private readonly files: Files,
    private readonly opening: Opening,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listNotices', summary: 'The notices issued to you; the mediator sees both parties’' })
  @ApiResponse({ status: 200, type: NoticeList })
  async list(
    @Param('disputeId', PathId) disputeId: string,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
  ): Promise<NoticeList> {
    const { reader } = requireIndependence(await this.opening.in(disputeId, visitor, requestedRole));
    const notices = await this.reading.notices(reader, disputeId);
    return { items: notices.map((notice) => noticeView(disputeId, notice)) };
  }

  @Get(':noticeId')
  @ApiOperation({ operationId: 'downloadNotice', summary: 'One notice, as the PDF that was issued' })
  @ApiResponse({
    status: 200,
    description: 'The same bytes each time; their SHA-256 is in the list.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async download(
    @Param('disputeId', PathId) disputeId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Me() visitor: Visitor,
    @AskedRole() requestedRole: RequestedRole,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { reader } = requireIndependence(await this.opening.in(disputeId, visitor, requestedRole));
    const notice = await this.reading.notice(reader, disputeId, noticeId);
    const content = notice && (await this.files.read(notice.sha256));
    if (notice === undefined || content === undefined) throw notFound();
    const name = fileName(`${notice.number.replaceAll(/[/\\]/g, '-')}.pdf`);
    return sendFile(reply, content, { name, mediaType: 'application/pdf' });
  }
}
