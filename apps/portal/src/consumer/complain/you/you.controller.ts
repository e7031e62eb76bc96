import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { normalAddress } from '#accounts';
import { omitUndefined } from '#requests';
import { seeOther, show } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { YOU, YOU_PAGE } from './wording.ts';

const FIELDS = ['name', 'email', 'phone', 'street', 'more', 'postcode', 'city'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Who complains. A name stands in the letter; a postal address is welcome and not needed. */
@Controller('complain/you')
export class YouController {
  constructor(private readonly draftSession: DraftSession) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { you, representative } = (await this.draftSession.open(reply.request)).content;
    const { visitor } = requestContextOf(reply.request);
    const known = you ?? (visitor === null ? undefined : { name: visitor.person.name, email: visitor.person.email });
    const [street = '', more = ''] = you?.address?.lines ?? [];
    const { postcode = '', city = '' } = you?.address ?? {};
    return this.show(reply, { typed: { ...known, street, more, postcode, city }, forAnother: representative?.writes });
  }

  @Post()
  async answer(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { representative } = (await this.draftSession.open(reply.request)).content;
    const { lang } = requestContextOf(reply.request);
    const typed = Object.fromEntries(FIELDS.map((one) => [one, field(body, one, one === 'name' ? 200 : 100)])) as Typed;
    const errors = mistakesIn(typed, YOU[lang]);
    const email = normalAddress(typed.email);
    if (email === undefined || Object.keys(errors).length > 0) {
      return this.show(reply, { typed, errors, forAnother: representative?.writes }, 422);
    }
    const { name, phone, street, more, postcode, city } = typed;
    const lines = [street, more].filter((line) => line !== '');
    const address = lines.length === 0 ? undefined : { lines, postcode, city };
    const you = { name, email, ...omitUndefined({ phone: phone || undefined, address }) };
    await this.draftSession.change(reply, (content) => ({ ...content, you }));
    return seeOther(reply, '/complain/tasks');
  }

  private show(reply: FastifyReply, more: object, status = 200) {
    return show(reply, YOU_PAGE, { c: COMPLAIN[requestContextOf(reply.request).lang], ...more }, status);
  }
}

function mistakesIn(typed: Typed, t: (typeof YOU)['fr']): Readonly<Record<string, string>> {
  const errors: Record<string, string> = {};
  if (typed.name === '') errors['name'] = t.nameMissing;
  if (normalAddress(typed.email) === undefined) errors['email'] = t.emailWrong;
  if (typed.phone !== '' && !/^[+\d][\d .()/-]{5,25}$/.test(typed.phone)) errors['phone'] = t.phoneWrong;
  const written = `${typed.street}${typed.more}${typed.postcode}${typed.city}` !== '';
  if (written && typed.street === '') errors['street'] = t.streetMissing;
  if (written && !/^[\w -]{2,12}$/.test(typed.postcode)) errors['postcode'] = t.postcodeWrong;
  if (written && typed.city === '') errors['city'] = t.cityMissing;
  return errors;
}
