import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { hereOf, MerchantDisputePages } from './merchant-dispute-pages.ts';

const LONGEST = 5000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the people of a merchant keep beside a dispute. It is no act: nothing of it goes to the record or to anybody else. */
@Controller('merchant/disputes/:disputeId')
export class DisputeTeamController {
  constructor(private readonly pages: MerchantDisputePages) {}

  @Post('assignment')
  async assign(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const agent = await this.pages.agent(reply, disputeId);
    const person = field(body, 'person', 40);
    const done = await this.pages.team.assign(agent, disputeId, UUID.test(person) ? person : undefined);
    if (!done) throw new NoSuchPage();
    return seeOther(reply, `${hereOf(disputeId)}#team`);
  }

  @Post('notes')
  async note(@Param('disputeId', PathId) disputeId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const agent = await this.pages.agent(reply, disputeId);
    const given = (body as Readonly<Record<string, unknown>> | null | undefined)?.['note'];
    const text =
      typeof given === 'string' ? given.replace(/\r\n/g, '\n').replaceAll('\u0000', '').trim().slice(0, LONGEST) : '';
    if (text !== '') await this.pages.team.note(agent, disputeId, text);
    return seeOther(reply, `${hereOf(disputeId)}#team`);
  }

  @Post('notes/:noteId/take-back')
  async takeBack(
    @Param('disputeId', PathId) disputeId: string,
    @Param('noteId', PathId) noteId: string,
    @Res() reply: FastifyReply,
  ) {
    const agent = await this.pages.agent(reply, disputeId);
    await this.pages.team.takeBack(agent, noteId);
    return seeOther(reply, `${hereOf(disputeId)}#team`);
  }
}
