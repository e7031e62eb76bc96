import { Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { omitUndefined } from '#requests';
import { readMailAddress } from '#text';
import { Form, inWords, type Submitted } from '../../../forms/form.ts';
import { seeOther, show } from '../../../layout/show.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { YOU, YOU_PAGE } from './wording.ts';
import { YouForm } from './you.form.ts';

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
  async answer(@Form(YouForm) { typed, mistakes }: Submitted<YouForm>, @Res() reply: FastifyReply) {
    const { representative } = (await this.draftSession.open(reply.request)).content;
    const email = readMailAddress(typed.email);
    if (email === undefined || mistakes !== undefined) {
      const errors = inWords(mistakes ?? {}, YOU[requestContextOf(reply.request).lang]);
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
