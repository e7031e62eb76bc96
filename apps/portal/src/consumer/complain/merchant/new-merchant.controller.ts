import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Directory } from '#accounts';
import type { DraftMerchant } from '#casework';
import { home, isJurisdiction } from '#law';
import { omitUndefined } from '#requests';
import { readMailAddress } from '#text';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { COUNTRIES, countryIn } from '../contract/countries.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { NewMerchantForm, registrationIn } from './new-merchant.form.ts';
import { ABROAD_PAGE, NEW_MERCHANT, NEW_MERCHANT_PAGE } from './new-wording.ts';

/** Countries whose businesses the European Consumer Centre does not reach (R616-2): it serves the Union, Iceland and Norway. */
const BEYOND_THE_CENTRE: ReadonlySet<string> = new Set(['CH', 'GB', 'LI', 'US']);

/** Somebody whom nobody has named yet: by its number where that is known, else by its name and its address (decision 13). */
@Controller('complain/merchant')
export class NewMerchantController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly directory: Directory,
  ) {}

  @Get('new')
  async ask(@Res() reply: FastifyReply) {
    const { content } = await this.draftSession.open(reply.request);
    return this.show(reply, { typed: typedFrom(content.merchant) });
  }

  /** A number that the directory knows is that merchant, whatever was typed beside it. */
  @Post('new')
  async name(@Form(NewMerchantForm) { typed, mistakes }: Submitted<NewMerchantForm>, @Res() reply: FastifyReply) {
    await this.draftSession.open(reply.request);
    const jurisdiction = typed.country || home().code;
    if (!isJurisdiction(jurisdiction)) return seeOther(reply, `/complain/merchant/abroad?in=${jurisdiction}`);
    if (mistakes !== undefined) {
      const errors = inWords(mistakes, NEW_MERCHANT[requestContextOf(reply.request).lang]);
      return this.show(reply, { typed, errors }, 422);
    }
    const registration = registrationIn(typed);
    const [known] =
      registration === undefined || jurisdiction !== home().code
        ? []
        : (await this.directory.merchants({ siren: registration, limit: 1 })).merchants;
    if (known !== undefined) {
      const { id, name } = known;
      return this.keep(reply, { known: true, merchantId: id, name, jurisdiction, ...omitUndefined({ registration }) });
    }
    const { name, street, more, postcode, city, website, email } = typed;
    return this.keep(reply, {
      known: false,
      jurisdiction,
      name,
      lines: [street, more].filter((line) => line !== ''),
      postcode,
      city,
      ...omitUndefined({ registration, website: website || undefined, email: readMailAddress(email) }),
    });
  }

  /** A State whose law is not held: nothing could be counted, so nothing is carried; what remains is said. */
  @Get('abroad')
  async abroad(@Query() query: unknown, @Res() reply: FastifyReply) {
    await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const state = COUNTRIES.find((code) => code === field(query, 'in', 2));
    if (state === undefined || isJurisdiction(state)) return seeOther(reply, '/complain/merchant/new');
    return show(reply, ABROAD_PAGE, { country: countryIn(state, lang), centre: !BEYOND_THE_CENTRE.has(state) });
  }

  private async keep(reply: FastifyReply, merchant: DraftMerchant) {
    await this.draftSession.change(reply, (content) => ({ ...content, merchant }));
    return seeOther(reply, '/complain/tasks');
  }

  private show(reply: FastifyReply, shown: { typed: Partial<NewMerchantForm>; errors?: object }, status = 200) {
    const { lang } = requestContextOf(reply.request);
    const countries = COUNTRIES.map((code) => ({ code, name: countryIn(code, lang) }));
    return show(reply, NEW_MERCHANT_PAGE, { c: COMPLAIN[lang], countries, ...shown }, status);
  }
}

function typedFrom(merchant: DraftMerchant | undefined): Partial<NewMerchantForm> {
  if (merchant === undefined || merchant.known) return { country: home().code };
  const { name, jurisdiction, registration = '', lines, postcode, city, website = '', email = '' } = merchant;
  const unknown = registration === '' ? 'yes' : '';
  const [street = '', more = ''] = lines;
  return { name, country: jurisdiction, registration, unknown, street, more, postcode, city, website, email };
}
