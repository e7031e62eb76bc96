import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Files, type IssuedNotice, Pictures, Reading } from '#casework';
import { SIDES, type Side } from '#dispute';
import { attachment, downloadOf, fileName, notFound, PathId, Problem, requireIndependence } from '#requests';
import { requestContextOf } from '../security/signed-in.ts';
import { calendarOf } from './calendar.ts';
import { DisputeReader } from './dispute-reader.ts';

/** What is taken away from a dispute: pieces, notices, its dates. Always saved, never shown as a page. */
@Controller(':side/disputes/:disputeId')
export class PapersController {
  constructor(
    private readonly reading: Reading,
    private readonly files: Files,
    private readonly pictures: Pictures,
    private readonly disputeReader: DisputeReader,
  ) {}

  @Get('pieces/:pieceId')
  async piece(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Param('pieceId', PathId) pieceId: string,
    @Res() reply: FastifyReply,
  ) {
    const { reader } = requireIndependence(
      await this.disputeReader.roleContextOn(reply.request, sideIn(side), disputeId),
    );
    const piece = await this.reading.piece(reader, disputeId, pieceId);
    if (piece === undefined) throw notFound();
    const download = downloadOf(piece, reader.personId);
    if (download === undefined) throw new Problem(piece.copy.state === 'preparing' ? 'copy-not-ready' : 'no-copy');
    return this.send(reply, download);
  }

  @Get('notices/:noticeId')
  async notice(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Res() reply: FastifyReply,
  ) {
    const notice = await this.noticeOf(reply, sideIn(side), disputeId, noticeId);
    return this.send(reply, { sha256: notice.sha256, name: nameOf(notice), mediaType: 'application/pdf' });
  }

  /** A notice is our own, drawn without a script: it may be read where it is. */
  @Get('notices/:noticeId/read')
  async read(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Res() reply: FastifyReply,
  ) {
    const notice = await this.noticeOf(reply, sideIn(side), disputeId, noticeId);
    const content = await this.files.read(notice.sha256);
    if (content === undefined) throw notFound();
    return reply
      .headers({ ...PRIVATE, 'content-disposition': `inline; filename="${nameOf(notice)}"` })
      .type('application/pdf')
      .send(Buffer.from(content));
  }

  @Get('notices/:noticeId/first-page')
  async firstPage(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Param('noticeId', PathId) noticeId: string,
    @Res() reply: FastifyReply,
  ) {
    const notice = await this.noticeOf(reply, sideIn(side), disputeId, noticeId);
    const picture = await this.pictures.firstPage(notice.sha256);
    if (picture === undefined) throw notFound();
    // The picture of a notice never changes; who may see it is asked anew in another browser.
    return reply
      .headers({ ...PRIVATE, 'cache-control': 'private, max-age=86400' })
      .type(picture.mediaType)
      .send(Buffer.from(picture.content));
  }

  @Get('calendar.ics')
  async calendar(
    @Param('side') side: string,
    @Param('disputeId', PathId) disputeId: string,
    @Res() reply: FastifyReply,
  ) {
    const { sideView } = await this.disputeReader.roleContextOn(reply.request, sideIn(side), disputeId);
    const { lang } = requestContextOf(reply.request);
    const text = calendarOf(sideView.reference, sideView.clocks, lang);
    return saved(reply, `${sideView.reference}.ics`, 'text/calendar; charset=utf-8').send(text);
  }

  /** Whether the dispute has changed since a page was drawn; nothing else. */
  @Get('tag')
  async tag(@Param('side') side: string, @Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    const { sideView } = await this.disputeReader.roleContextOn(reply.request, sideIn(side), disputeId);
    return reply.header('cache-control', 'private, no-store').type('text/plain; charset=utf-8').send(sideView.tag);
  }

  private async noticeOf(reply: FastifyReply, side: Side, disputeId: string, noticeId: string): Promise<IssuedNotice> {
    const { reader } = requireIndependence(await this.disputeReader.roleContextOn(reply.request, side, disputeId));
    const notice = await this.reading.notice(reader, disputeId, noticeId);
    if (notice === undefined) throw notFound();
    return notice;
  }

  private async send(reply: FastifyReply, file: { sha256: string; name: string; mediaType: string }) {
    const content = await this.files.read(file.sha256);
    if (content === undefined) throw notFound();
    return saved(reply, file.name, file.mediaType).send(Buffer.from(content));
  }
}

const PRIVATE = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } as const;

const nameOf = ({ number }: IssuedNotice): string => fileName(`${number.replaceAll(/[/\\]/g, '-')}.pdf`);

function saved(reply: FastifyReply, name: string, mediaType: string): FastifyReply {
  return reply
    .headers({
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'content-disposition': attachment(name),
    })
    .type(mediaType);
}

function sideIn(text: string): Side {
  const side = SIDES.find((one) => one === text);
  if (side === undefined) throw notFound();
  return side;
}
