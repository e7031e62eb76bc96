import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { addressLines, Directory } from '#accounts';
import { isJurisdiction } from '#law';
import { omitUndefined } from '#requests';
import { isId } from '#text';
import { asSearch } from '../../../find-mediator/find-mediator.controller.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { MERCHANT, MERCHANT_PAGE } from './wording.ts';

const MOST = 8;

/** Whom the complaint is for: somebody of the directory; for whom nobody has named yet, see new-merchant.controller.ts. */
@Controller('complain/merchant')
export class ComplainMerchantController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly directory: Directory,
  ) {}

  @Get()
  async ask(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { content } = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const question = field(query, 'q', 120);
    const asked = Object.hasOwn(Object(query), 'q');
    const found = question === '' ? undefined : await this.directory.merchants({ ...asSearch(question), limit: MOST });
    return show(reply, MERCHANT_PAGE, {
      c: COMPLAIN[lang],
      chosen: content.merchant,
      question,
      more: found?.next !== undefined,
      merchants: found?.merchants.map(({ id, name, jurisdiction, registration, postalAddress }) => ({
        id,
        name,
        jurisdiction,
        registration,
        address: addressLines(postalAddress).join(', '),
      })),
      ...(asked && question === '' ? { errors: { q: MERCHANT[lang].empty } } : {}),
    });
  }

  @Post()
  async choose(@Body() body: unknown, @Res() reply: FastifyReply) {
    const id = field(body, 'merchant');
    const found = isId(id) ? await this.directory.merchant(id) : null;
    if (found === null) return seeOther(reply, '/complain/merchant');
    if (!isJurisdiction(found.jurisdiction))
      return seeOther(reply, `/complain/merchant/abroad?in=${found.jurisdiction}`);
    const { name, jurisdiction, registration } = found;
    const merchant = {
      known: true,
      merchantId: found.id,
      name,
      jurisdiction,
      ...omitUndefined({ registration: registration ?? undefined }),
    } as const;
    await this.draftSession.change(reply, (content) => ({ ...content, merchant }));
    return seeOther(reply, '/complain/tasks');
  }
}
