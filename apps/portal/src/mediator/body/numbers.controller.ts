import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MerchantNumbers } from '#accounts';
import { BodyProfile } from '#casework';
import { PathId } from '#requests';
import { isCivilDay } from '#text';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { type ActiveMembership, activeMembership } from '../active-membership.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { NUMBERS_PAGE } from './numbers-wording.ts';

const HERE = '/mediator/body/numbers';

/**
 * L613-1, L616-1: a merchant is affiliated by its number in the register of its State. A consumer may not have known it; a
 * coordinator of the body that has the dispute enters it, and affiliates the merchant from a day on when it is theirs.
 */
@Controller('mediator/body/numbers')
export class NumbersController {
  constructor(
    private readonly numbers: MerchantNumbers,
    private readonly profile: BodyProfile,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    return this.draw(reply, inCharge(reply), { done: field(query, 'done', 1) === '1' });
  }

  @Post(':merchantId')
  async give(@Param('merchantId', PathId) merchantId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const at = inCharge(reply);
    const t = NUMBERS_PAGE.words[requestContextOf(reply.request).lang];
    const [number, from] = [field(body, 'number', 60), field(body, 'from', 10)];
    const again = (name: string, mistake: string) =>
      this.draw(reply, at, { errors: { [`${name}-${merchantId}`]: mistake }, kept: { merchantId, number, from } }, 422);
    if (from !== '' && !isCivilDay(from)) return again('from', t.fromWrong);
    const { person } = at.visitor;
    const said = await this.numbers.give(person.id, at.reader.bodyId, merchantId, number);
    if (said === 'unknown') throw new NoSuchPage();
    if (said !== 'numbered') return again('number', t.mistakes[said]);
    if (from !== '')
      await this.profile.affiliate(person.id, at.reader.bodyId, [{ merchantId, fromOn: from, committed: false }]);
    return seeOther(reply, `${HERE}?done=1`);
  }

  private async draw(reply: FastifyReply, at: ActiveMembership, more: object, status = 200) {
    const merchants = await this.numbers.missing(at.visitor.person.id, at.reader.bodyId);
    const navigation = BODY_NAVIGATION[requestContextOf(reply.request).lang];
    const nothing = { errors: undefined, kept: {}, done: false, saved: false };
    return show(reply, NUMBERS_PAGE, { navigation, merchants, ...nothing, ...more }, status);
  }
}

function inCharge(reply: FastifyReply): ActiveMembership {
  const at = activeMembership(reply.request);
  if (!at.inCharge) throw new NoSuchPage();
  return at;
}
