import { Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { digestOfUpload } from '../../../dispute/digest-of-upload.ts';
import { seeOther } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { ConsumerDisputePages, hereOf } from '../consumer-dispute-pages.ts';
import { LETTERS_PAGE } from './wording.ts';

const SHOWN = 12;
const NO_FILE = 'no-file';

/** Every document sent to this side: to read, to keep, and to check against what was issued. */
@Controller('consumer/disputes/:disputeId/letters')
export class ConsumerLettersController {
  constructor(private readonly pages: ConsumerDisputePages) {}

  @Get()
  page(@Param('disputeId', PathId) disputeId: string, @Query() query: unknown, @Res() reply: FastifyReply) {
    const digest = field(query, 'digest', 64);
    return this.draw(reply, disputeId, {
      leaf: Number(field(query, 'leaf', 5)) || 1,
      asked: field(query, 'check', 36),
      ...(digest === '' ? {} : { digest }),
    });
  }

  /** A file is read for its fingerprint and not kept. */
  @Post('check')
  async check(@Param('disputeId', PathId) disputeId: string, @Res() reply: FastifyReply) {
    await this.pages.open(reply, disputeId);
    const digest = (await digestOfUpload(reply.request)) ?? NO_FILE;
    return seeOther(reply, `${hereOf(disputeId)}/letters?digest=${digest}#result`);
  }

  private async draw(
    reply: FastifyReply,
    disputeId: string,
    submission: { leaf: number; asked?: string; digest?: string },
  ) {
    const open = await this.pages.open(reply, disputeId);
    const { notices } = open;
    const { digest } = submission;
    const count = Math.max(1, Math.ceil(notices.length / SHOWN));
    const leaf = Math.min(Math.max(1, Math.floor(submission.leaf)), count);
    return this.pages.draw(reply, LETTERS_PAGE, open, {
      turned: { leaf, count },
      shown: notices.toReversed().slice((leaf - 1) * SHOWN, leaf * SHOWN),
      asked: notices.find(({ noticeId }) => noticeId === submission.asked),
      checked: digest === undefined ? undefined : digest === NO_FILE ? NO_FILE : 'read',
      same: notices.find(({ sha256 }) => sha256 === digest),
    });
  }
}
