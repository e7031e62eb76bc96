import { Body, Controller, Get, Param, Post, Query, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Directory as AccountsDirectory, toRegistration, type Visitor } from '#accounts';
import { Clock, Directory } from '#casework';
import { dayAtHome, isJurisdiction } from '#law';
import { notFound, omitUndefined, PathId, Problem, reading } from '#requests';
import { type Localized, translate } from '#text';
import { Idempotent, InLanguage, Problems, Signed } from '../openapi/describe.ts';
import { FILING } from '../rate-limits.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';
import { MerchantList, MerchantSearchQuery, MerchantView, NameMerchantBody } from './merchant.dto.ts';
import { merchantView } from './merchant-view.ts';

/** The directory is open to everybody: whoever complains must find whom to write to, and their mediator (L616-1). */
@ApiTags('Directory')
@Controller('v1/merchants')
@InLanguage()
export class MerchantsController {
  constructor(
    private readonly merchants: AccountsDirectory,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'findMerchants', summary: 'Merchants by name, SIREN or website, with their mediator' })
  @ApiResponse({ status: 200, type: MerchantList })
  @Problems(422)
  async find(@Query(reading(MerchantSearchQuery)) query: MerchantSearchQuery): Promise<MerchantList> {
    const { q, siren, website, limit, cursor } = query;
    const search = omitUndefined({ name: q, siren, website, limit, after: cursor });
    const { merchants, next } = await this.merchants.merchants(search);
    const items = await Promise.all(merchants.map((merchant) => this.view(merchant.id)));
    return { items, ...omitUndefined({ next }) };
  }

  @Get(':merchantId')
  @ApiOperation({ operationId: 'readMerchant', summary: 'One merchant, with its mediator' })
  @ApiResponse({ status: 200, type: MerchantView })
  @Problems(404)
  one(@Param('merchantId', PathId) merchantId: string): Promise<MerchantView> {
    return this.view(merchantId);
  }

  @Post()
  @UseGuards(SignedIn)
  @RouteConfig({ rateLimit: FILING, filing: true })
  @ApiOperation({
    operationId: 'nameMerchant',
    summary: 'Name a merchant whom nobody has named before',
    description:
      'An entry that already exists is left as it is and returned: its number makes it happen once or, without one, its name and address.',
  })
  @ApiResponse({ status: 201, type: MerchantView })
  @Signed()
  @Idempotent()
  @Problems(400, 422, 429)
  async name(@Body(reading(NameMerchantBody)) body: NameMerchantBody, @Me() visitor: Visitor): Promise<MerchantView> {
    const { registration, name, website, complaintEmail, postalAddress } = body;
    const state = postalAddress.country;
    if (!isJurisdiction(state)) throw refused('postalAddress.country', LAW_NOT_HELD);
    if (registration !== undefined && toRegistration(registration, postalAddress) === undefined) {
      throw refused('registration', NOT_A_NUMBER);
    }
    const merchant = { name, postalAddress, ...omitUndefined({ registration, website, complaintEmail }) };
    const { id } = await this.merchants.nameMerchant(visitor.person.id, merchant);
    return this.view(id);
  }

  private async view(merchantId: string): Promise<MerchantView> {
    const today = dayAtHome(await this.clock.now());
    const merchant = await this.directory.merchant(merchantId);
    if (merchant === undefined) throw notFound();
    return merchantView(merchant, await this.directory.affiliation(merchantId, today));
  }
}

const refused = (field: string, why: Localized) =>
  new Problem('invalid-request', { errors: (lang) => [{ field, message: translate(why, lang) }] });

const LAW_NOT_HELD: Localized = {
  fr: 'Ce portail ne tient pas la loi de cet État : aucun litige avec ce professionnel ne pourrait être compté.',
  en: 'This portal does not hold the law of this State: no dispute with this merchant could be counted.',
};

const NOT_A_NUMBER: Localized = {
  fr: 'Ce n’est pas un numéro du registre de cet État. En France, le SIREN a neuf chiffres, dont le dernier contrôle les autres.',
  en: 'This is no number of the register of that State. In France a SIREN has nine digits, the last of which checks the others.',
};
