import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Memberships } from '#accounts';
import { BodyProfile, Directory } from '#casework';
import { home, jurisdiction } from '#law';
import { PathId } from '#requests';
import { isCivilDay } from '#text';
import { NoSuchPage } from '../../errors/page-errors.ts';
import type { Page } from '../../layout/show.ts';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { type ActiveMembership, activeMembership } from '../active-membership.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { readCard } from './card-fields.ts';
import { CHARTER, readCharter } from './charter-limits.ts';
import { CARD_PAGE, CHARTER_PAGE, PEOPLE_PAGE } from './wording.ts';

const HERE = '/mediator/body';

/** How a body presents and governs itself; everybody of it reads, its coordinators change (the database asks too). */
@Controller('mediator/body')
export class BodyController {
  constructor(
    private readonly profile: BodyProfile,
    private readonly directory: Directory,
    private readonly memberships: Memberships,
  ) {}

  @Get()
  async card(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.drawCard(reply, activeMembership(reply.request), { saved: field(query, 'saved', 3) === 'yes' });
  }

  @Post()
  async saveCard(@Body() body: unknown, @Res() reply: FastifyReply) {
    const at = this.inCharge(reply);
    const { lang } = requestContextOf(reply.request);
    const { card, mistakes } = readCard(body);
    const named = Object.entries(mistakes).map(([name, one]) => [name, CARD_PAGE.words[lang].mistakes[one]] as const);
    if (named.length > 0) return this.drawCard(reply, at, { errors: Object.fromEntries(named), card }, 422);
    if (!(await this.profile.saveCard(at.visitor.person.id, at.reader.bodyId, card))) throw new NoSuchPage();
    return seeOther(reply, `${HERE}?saved=yes`);
  }

  @Get('people')
  async people(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.drawPeople(reply, activeMembership(reply.request), { saved: field(query, 'saved', 3) === 'yes' });
  }

  @Post('people/:personId')
  async savePerson(@Param('personId', PathId) personId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const at = this.inCharge(reply);
    const { lang } = requestContextOf(reply.request);
    const t = PEOPLE_PAGE.words[lang];
    const [from, to] = [field(body, 'mandateFrom', 10), field(body, 'mandateTo', 10)];
    const name = field(body, 'name', 200);
    const badDates =
      [from, to].some((day) => day !== '' && !isCivilDay(day)) || (from !== '' && to !== '' && to < from);
    const errors = {
      ...(name === '' ? { [`name-${personId}`]: t.nameNeeded } : {}),
      ...(badDates ? { [`from-${personId}`]: t.datesWrong } : {}),
    };
    const person = {
      personId,
      name,
      career: field(body, 'career', 4000),
      appointment: field(body, 'appointment', 1000),
      mandateFrom: from === '' ? undefined : from,
      mandateTo: to === '' ? undefined : to,
    };
    if (Object.keys(errors).length > 0) return this.drawPeople(reply, at, { errors, person }, 422);
    if (!(await this.profile.savePerson(at.visitor.person.id, at.reader.bodyId, person))) throw new NoSuchPage();
    return seeOther(reply, `${HERE}/people?saved=yes`);
  }

  @Get('charter')
  async charter(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.drawCharter(reply, activeMembership(reply.request), { saved: field(query, 'saved', 3) === 'yes' });
  }

  @Post('charter')
  async saveCharter(@Body() body: unknown, @Res() reply: FastifyReply) {
    const at = this.inCharge(reply);
    const { lang } = requestContextOf(reply.request);
    const t = CHARTER_PAGE.words[lang];
    const { practice, wrong, reflectionTooLong } = readCharter((name) => field(body, name, 5));
    const errors = {
      ...Object.fromEntries(wrong.map(({ name, least, most }) => [name, t.outOfBounds(least, most)])),
      ...(reflectionTooLong ? { reflectionDays: t.reflection } : {}),
    };
    if (Object.keys(errors).length > 0) {
      const kept = Object.fromEntries(CHARTER.map(({ name }) => [name, field(body, name, 5)]));
      return this.drawCharter(reply, at, { errors, kept }, 422);
    }
    if (!(await this.profile.saveCharter(at.visitor.person.id, at.reader.bodyId, practice))) throw new NoSuchPage();
    return seeOther(reply, `${HERE}/charter?saved=yes`);
  }

  private async drawCard(reply: FastifyReply, at: ActiveMembership, more: object, status = 200) {
    const card = await this.profile.card(at.reader.bodyId);
    return this.show(reply, CARD_PAGE, at, { card, ...more }, status);
  }

  private async drawPeople(
    reply: FastifyReply,
    at: ActiveMembership,
    more: { errors?: object; person?: { personId: string }; saved?: boolean },
    status = 200,
  ) {
    const [members, shown] = await Promise.all([
      this.memberships.of(at.visitor.person.id, { bodyId: at.reader.bodyId }),
      this.profile.people(at.reader.bodyId),
    ]);
    const ids = [...new Set(members.map(({ personId }) => personId))];
    const people = ids.map((personId) => {
      const roles = members.filter((one) => one.personId === personId);
      const published = shown.find((one) => one.personId === personId);
      const base = { personId, name: roles[0]?.person.name ?? '', roles: roles.map(({ role }) => role) };
      const given = more.person?.personId === personId ? more.person : {};
      const recorded = { ...base, ...published };
      // What was written stands in its field; the person is still called as recorded, when it is nothing.
      return { ...recorded, called: recorded.name, published: published !== undefined, ...given };
    });
    return this.show(reply, PEOPLE_PAGE, at, { people, ...more }, status);
  }

  private async drawCharter(reply: FastifyReply, at: ActiveMembership, more: object, status = 200) {
    const body = await this.directory.body(at.reader.bodyId);
    const usual = jurisdiction(body?.jurisdiction ?? home().code).defaultPractice;
    const kept = body?.practice ?? {};
    const lines = CHARTER.map((line) => ({ ...line, usual: usual[line.name] }));
    return this.show(reply, CHARTER_PAGE, at, { lines, kept, ...more }, status);
  }

  private show(reply: FastifyReply, page: Page<unknown>, at: ActiveMembership, data: object, status: number) {
    const { lang } = requestContextOf(reply.request);
    const { bodyId } = at.reader;
    const common = { navigation: BODY_NAVIGATION[lang], inCharge: at.inCharge, bodyId };
    return show(reply, page, { ...common, errors: undefined, saved: false, ...data }, status);
  }

  private inCharge(reply: FastifyReply): ActiveMembership {
    const at = activeMembership(reply.request);
    if (!at.inCharge) throw new NoSuchPage();
    return at;
  }
}
