import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Memberships } from '#accounts';
import { MerchantTeam } from '#casework';
import { PathId } from '#requests';
import { Form, inWords, type Submitted } from '../../forms/form.ts';
import { seeOther, show } from '../../layout/show.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { activeMembership } from '../active-membership.ts';
import { NAVIGATION } from '../navigation.ts';
import { InvitationForm, TemplateTextForm } from './team.form.ts';
import { TEAM, TEAM_PAGE, TEMPLATES, TEMPLATES_PAGE } from './wording.ts';

/** Who acts for the merchant; and the texts from which they begin their answers. */
@Controller('merchant')
export class TeamController {
  constructor(
    private readonly memberships: Memberships,
    private readonly team: MerchantTeam,
  ) {}

  @Get('team')
  people(@Res() reply: FastifyReply) {
    return this.showPeople(reply);
  }

  @Post('team/invitations')
  async invite(@Form(InvitationForm) { typed }: Submitted<InvitationForm>, @Res() reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const { email } = typed;
    const role = typed.role || 'agent';
    const invited = await this.memberships.invite(agent.personId, email, { merchantId: agent.merchantId, role });
    if (invited.ok) return this.showPeople(reply, { invited: email });
    const message = TEAM[requestContextOf(reply.request).lang].refused[invited.code];
    return this.showPeople(reply, { email, role, errors: { email: message } }, 422);
  }

  @Post('team/members/:membershipId/end')
  async end(@Param('membershipId', PathId) membershipId: string, @Res() reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const ended = await this.memberships.end(agent.personId, membershipId);
    if (ended.ok) return seeOther(reply, '/merchant/team');
    return this.showPeople(
      reply,
      { errors: { members: TEAM[requestContextOf(reply.request).lang].refused[ended.code] } },
      422,
    );
  }

  @Get('templates')
  templates(@Res() reply: FastifyReply) {
    return this.showTemplates(reply);
  }

  /** The same title again replaces the text: one template of each name. */
  @Post('templates')
  async keep(@Form(TemplateTextForm) { typed, mistakes }: Submitted<TemplateTextForm>, @Res() reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const { title, text } = typed;
    if (mistakes) {
      const errors = inWords(mistakes, TEMPLATES[requestContextOf(reply.request).lang]);
      return this.showTemplates(reply, { title, text, errors }, 422);
    }
    await this.team.keepTemplate(agent, { title, body: text });
    return seeOther(reply, '/merchant/templates');
  }

  @Post('templates/:templateId/drop')
  async drop(@Param('templateId', PathId) templateId: string, @Res() reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    await this.team.dropTemplate(agent, templateId);
    return seeOther(reply, '/merchant/templates');
  }

  private async showPeople(reply: FastifyReply, more: object = {}, status = 200) {
    const { agent, inCharge } = activeMembership(reply.request);
    const members = await this.memberships.of(agent.personId, { merchantId: agent.merchantId });
    const shown = members.map(({ id, role, personId, person, since }) => ({
      id,
      role,
      name: person.name,
      email: person.email,
      since,
      me: personId === agent.personId,
    }));
    const navigation = NAVIGATION[requestContextOf(reply.request).lang];
    return show(
      reply,
      TEAM_PAGE,
      { navigation, members: shown, inCharge, email: '', role: 'agent', invited: undefined, ...more },
      status,
    );
  }

  private async showTemplates(reply: FastifyReply, more: object = {}, status = 200) {
    const { agent } = activeMembership(reply.request);
    const navigation = NAVIGATION[requestContextOf(reply.request).lang];
    return show(
      reply,
      TEMPLATES_PAGE,
      { navigation, templates: await this.team.templates(agent), title: '', text: '', ...more },
      status,
    );
  }
}
