import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { addressLines, Directory, normalAddress, toSiren } from '#accounts';
import type { DraftMerchant } from '#casework';
import { given } from '#counter';
import { field } from '../../../door/field.ts';
import { visitOf } from '../../../door/signed-in.ts';
import { asSearch } from '../../../find-mediator/find-mediator.controller.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { DraftDesk } from '../draft-desk.ts';
import { COMPLAIN } from '../wording.ts';
import { MERCHANT, MERCHANT_PAGE, NEW_MERCHANT_PAGE } from './wording.ts';

const MOST = 8;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FIELDS = ['name', 'siren', 'street', 'more', 'postcode', 'city', 'website', 'email'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Whom the complaint is for: somebody of the directory, or somebody whom nobody has named yet (decision 13). */
@Controller('complain/merchant')
export class ComplainMerchantController {
  constructor(
    private readonly desk: DraftDesk,
    private readonly directory: Directory,
  ) {}

  @Get()
  async ask(@Query() query: unknown, @Res() reply: FastifyReply) {
    const { content } = await this.desk.open(reply.request);
    const { lang } = visitOf(reply.request);
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
    const found = UUID.test(id) ? await this.directory.merchant(id) : null;
    if (found === null) return seeOther(reply, '/complain/merchant');
    const { name, jurisdiction, registration } = found;
    return this.#keep(reply, { known: true, merchantId: found.id, name, jurisdiction, siren: registration });
  }

  @Get('new')
  async askNew(@Res() reply: FastifyReply) {
    const { content } = await this.desk.open(reply.request);
    const { lang } = visitOf(reply.request);
    return show(reply, NEW_MERCHANT_PAGE, { c: COMPLAIN[lang], typed: typedFrom(content.merchant) });
  }

  /** A SIREN that the directory knows is that merchant, whatever was typed beside it. */
  @Post('new')
  async name(@Body() body: unknown, @Res() reply: FastifyReply) {
    await this.desk.open(reply.request);
    const { lang } = visitOf(reply.request);
    const typed = Object.fromEntries(FIELDS.map((one) => [one, field(body, one, 200)])) as Typed;
    const errors = mistakesIn(typed, MERCHANT[lang]);
    const siren = toSiren(typed.siren);
    if (siren === undefined || Object.keys(errors).length > 0) {
      return show(reply, NEW_MERCHANT_PAGE, { c: COMPLAIN[lang], typed, errors }, 422);
    }
    const [known] = (await this.directory.merchants({ siren, limit: 1 })).merchants;
    if (known !== undefined) {
      return this.#keep(reply, { known: true, merchantId: known.id, name: known.name, siren });
    }
    const { name, street, more, postcode, city, website, email } = typed;
    return this.#keep(reply, {
      known: false,
      siren,
      name,
      lines: [street, more].filter((line) => line !== ''),
      postcode,
      city,
      ...given({ website: website || undefined, email: normalAddress(email) }),
    });
  }

  async #keep(reply: FastifyReply, merchant: DraftMerchant) {
    await this.desk.change(reply, (content) => ({ ...content, merchant }));
    return seeOther(reply, '/complain/tasks');
  }
}

function mistakesIn(typed: Typed, t: (typeof MERCHANT)['fr']): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  if (typed.name === '') errors['name'] = t.nameMissing;
  if (toSiren(typed.siren) === undefined) errors['siren'] = typed.siren === '' ? t.sirenMissing : t.sirenWrong;
  if (typed.street === '') errors['street'] = t.streetMissing;
  if (!/^[\w -]{2,12}$/.test(typed.postcode)) errors['postcode'] = t.postcodeWrong;
  if (typed.city === '') errors['city'] = t.cityMissing;
  if (typed.email !== '' && normalAddress(typed.email) === undefined) errors['email'] = t.emailWrong;
  return errors;
}

function typedFrom(merchant: DraftMerchant | undefined): Partial<Typed> {
  if (merchant === undefined || merchant.known) return {};
  const { name, siren, lines, postcode, city, website = '', email = '' } = merchant;
  return { name, siren, street: lines[0] ?? '', more: lines[1] ?? '', postcode, city, website, email };
}
