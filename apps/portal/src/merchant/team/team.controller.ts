import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Memberships } from '#accounts';
import { MerchantTeam } from '#casework';
import { PathId } from '#requests';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { activeMembership } from '../active-membership.ts';
import { NAVIGATION } from '../navigation.ts';
import { TEAM, TEAM_PAGE, TEMPLATES, TEMPLATES_PAGE } from './wording.ts';

const LONGEST = 5000;

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
  async invite(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const email = field(body, 'email', 300);
    const role = field(body, 'role', 10) === 'owner' ? 'owner' : 'agent';
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
  async keep(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { agent } = activeMembership(reply.request);
    const t = TEMPLATES[requestContextOf(reply.request).lang];
    const title = field(body, 'title', 120);
    const given = (body as Readonly<Record<string, unknown>> | null | undefined)?.['text'];
    const text =
      typeof given === 'string' ? given.replace(/\r\n/g, '\n').replaceAll('\u0000', '').trim().slice(0, LONGEST) : '';
    const errors = {
      ...(title === '' ? { title: t.titleMissing } : {}),
      ...(text === '' ? { text: t.textMissing } : {}),
    };
    if (Object.keys(errors).length > 0) return this.showTemplates(reply, { title, text, errors }, 422);
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
