import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MerchantClaims } from '#accounts';
import { PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { type ActiveMembership, activeMembership } from '../active-membership.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { CLAIMS_PAGE } from './claims-wording.ts';

const HERE = '/mediator/body/claims';

/** Who asks to act for an affiliated merchant whom a consumer named; a coordinator of the body says whether they do. */
@Controller('mediator/body/claims')
export class ClaimsController {
  constructor(private readonly claims: MerchantClaims) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    const said = field(query, 'said', 9);
    return this.draw(reply, inCharge(reply), { said: said === 'confirmed' || said === 'declined' ? said : undefined });
  }

  @Post(':claimId')
  async decide(@Param('claimId', PathId) claimId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const at = inCharge(reply);
    const { lang } = requestContextOf(reply.request);
    const said = field(body, 'said', 9);
    if (said !== 'confirmed' && said !== 'declined')
      return this.draw(reply, at, { errors: { [`said-${claimId}`]: CLAIMS_PAGE.words[lang].choose } }, 422);
    const done = await this.claims.decide(at.visitor.person.id, at.reader.bodyId, claimId, said === 'confirmed');
    if (!done) throw new NoSuchPage();
    return seeOther(reply, `${HERE}?said=${said}`);
  }

  private async draw(reply: FastifyReply, at: ActiveMembership, more: object, status = 200) {
    const claims = await this.claims.waiting(at.visitor.person.id, at.reader.bodyId);
    const navigation = BODY_NAVIGATION[requestContextOf(reply.request).lang];
    return show(reply, CLAIMS_PAGE, { navigation, claims, errors: undefined, said: undefined, ...more }, status);
  }
}

function inCharge(reply: FastifyReply): ActiveMembership {
  const at = activeMembership(reply.request);
  if (!at.inCharge) throw new NoSuchPage();
  return at;
}
