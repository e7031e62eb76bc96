import { Controller, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PathId } from '#requests';
import { isId } from '#text';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { Form, type Submitted } from '../../forms/form.ts';
import { seeOther } from '../../layout/show.ts';
import { hereOf, MerchantDisputePages } from './merchant-dispute-pages.ts';
import { AssignmentForm, NoteForm } from './team.form.ts';

/** What the people of a merchant keep beside a dispute. It is no act: nothing of it goes to the record or to anybody else. */
@Controller('merchant/disputes/:disputeId')
export class DisputeTeamController {
  constructor(private readonly pages: MerchantDisputePages) {}

  @Post('assignment')
  async assign(
    @Param('disputeId', PathId) disputeId: string,
    @Form(AssignmentForm) { typed }: Submitted<AssignmentForm>,
    @Res() reply: FastifyReply,
  ) {
    const agent = await this.pages.agent(reply, disputeId);
    const { person } = typed;
    const done = await this.pages.team.assign(agent, disputeId, isId(person) ? person : undefined);
    if (!done) throw new NoSuchPage();
    return seeOther(reply, `${hereOf(disputeId)}#team`);
  }

  @Post('notes')
  async note(
    @Param('disputeId', PathId) disputeId: string,
    @Form(NoteForm) { typed }: Submitted<NoteForm>,
    @Res() reply: FastifyReply,
  ) {
    const agent = await this.pages.agent(reply, disputeId);
    if (typed.note !== '') await this.pages.team.note(agent, disputeId, typed.note);
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
