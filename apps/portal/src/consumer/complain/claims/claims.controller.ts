import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CLAIM_KINDS, type Claim, SUBJECTS, type Subject } from '#dispute';
import { omitUndefined } from '#requests';
import { readAmount, typedAmount } from '#text';
import { seeOther, show } from '../../../layout/show.ts';
import { field } from '../../../security/field.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { DraftSession } from '../draft-session.ts';
import { COMPLAIN } from '../wording.ts';
import { CLAIMS, CLAIMS_PAGE } from './wording.ts';

/** Those that are asked for in money. */
const WITH_AMOUNT: ReadonlySet<Claim['kind']> = new Set(['refund', 'compensation']);

/** What the consumer asks for, each with its amount where there is one. */
@Controller('complain/claims')
export class ClaimsController {
  constructor(private readonly draftSession: DraftSession) {}

  @Get()
  async ask(@Res() reply: FastifyReply) {
    const { content } = await this.draftSession.open(reply.request);
    const asked = new Map((content.claims ?? []).map((claim) => [claim.kind, typedAmount(claim.amountCents)]));
    return this.show(reply, (kind) => ({ chosen: asked.has(kind), amount: asked.get(kind) ?? '' }), content.subject);
  }

  @Post()
  async choose(@Body() body: unknown, @Res() reply: FastifyReply) {
    await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    const typed = (kind: Claim['kind']) => {
      const amount = WITH_AMOUNT.has(kind) ? field(body, `amount-${kind}`, 20) : '';
      return { chosen: field(body, kind) !== '' || amount !== '', amount };
    };
    const subject = SUBJECTS.find((one) => one === field(body, 'subject', 40));
    const chosen = CLAIM_KINDS.filter((kind) => typed(kind).chosen);
    const errors: Record<string, string> = {};
    if (chosen.length === 0) errors[CLAIM_KINDS[0]] = CLAIMS[lang].none;
    for (const kind of chosen) {
      const { amount } = typed(kind);
      if (amount !== '' && claimedCents(amount) === undefined) errors[`amount-${kind}`] = CLAIMS[lang].amountWrong;
    }
    if (Object.keys(errors).length > 0) return this.show(reply, typed, subject, errors);
    const claims = chosen.map(
      (kind): Claim => ({ kind, ...omitUndefined({ amountCents: claimedCents(typed(kind).amount) }) }),
    );
    await this.draftSession.change(reply, ({ subject: _before, ...content }) => ({
      ...content,
      claims,
      ...omitUndefined({ subject }),
    }));
    return seeOther(reply, '/complain/tasks');
  }

  private show(
    reply: FastifyReply,
    typed: (kind: Claim['kind']) => { chosen: boolean; amount: string },
    subject?: Subject,
    errors?: Readonly<Record<string, string>>,
  ) {
    const { lang } = requestContextOf(reply.request);
    const items = CLAIM_KINDS.map((kind) => ({ kind, money: WITH_AMOUNT.has(kind), ...typed(kind) }));
    return show(
      reply,
      CLAIMS_PAGE,
      { c: COMPLAIN[lang], items, subjects: SUBJECTS, subject, ...omitUndefined({ errors }) },
      errors ? 422 : 200,
    );
  }
}

/** What is asked for in money is more than nothing. */
const claimedCents = (typed: string): number | undefined => readAmount(typed) || undefined;
