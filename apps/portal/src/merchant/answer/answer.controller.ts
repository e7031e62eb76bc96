import { Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { AccountsConfig } from '#accounts';
import { AnswerCodeLookup, answerCodeDigest, Directory, type HeldCode, readAnswerCode } from '#casework';
import { type DisputeParts, disputeParts } from '../../dispute/dispute-parts.ts';
import { DisputeReader } from '../../dispute/dispute-reader.ts';
import { newOnce, PageActs } from '../../dispute/page-acts.ts';
import { Form, inWords, readForm, type Submitted } from '../../forms/form.ts';
import { seeOther, show } from '../../layout/show.ts';
import { FEW_TRIES } from '../../security/limits.ts';
import { requestContextOf, wayIn } from '../../security/signed-in.ts';
import { PortalSettings } from '../../settings.ts';
import { type AnswerChoice, AnswerForm, actOf, CHOICES } from '../answering/answer.form.ts';
import { ANSWERING } from '../answering/wording.ts';
import { CodeForm } from './code.form.ts';
import { asHolder, forgetHolder, holderIn, keepHolder } from './holder.ts';
import { ANSWER_CODE, ANSWER_PAGE, CLAIM_PAGE, CODE_PAGE, DONE_PAGE } from './wording.ts';

const HERE = '/answer/complaint';

/** The merchant answers with the code of its letter: the code, the choice, its fields. No account. */
@Controller('answer')
export class AnswerController {
  constructor(
    private readonly door: AnswerCodeLookup,
    private readonly directory: Directory,
    private readonly config: AccountsConfig,
    private readonly settings: PortalSettings,
    private readonly disputeReader: DisputeReader,
    private readonly acts: PageActs,
  ) {}

  @Get()
  askCode(@Query() query: unknown, @Res() reply: FastifyReply) {
    return show(reply, CODE_PAGE, { code: readForm(CodeForm, query).typed.code });
  }

  @Post()
  @RouteConfig(FEW_TRIES)
  async enter(@Form(CodeForm) { typed }: Submitted<CodeForm>, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const code = readAnswerCode(typed.code);
    const codeId = code === undefined ? undefined : await this.door.enter(answerCodeDigest(code));
    if (codeId === undefined) {
      const message = typed.code === '' ? ANSWER_CODE[lang].missing : ANSWER_CODE[lang].wrong;
      return show(reply, CODE_PAGE, { code: typed.code, errors: { code: message } }, 422);
    }
    keepHolder(reply, this.config, this.settings.secret, codeId);
    return seeOther(reply, HERE);
  }

  @Get('complaint')
  async complaint(@Query() query: unknown, @Res() reply: FastifyReply) {
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    if (!held.open) return this.over(reply, held);
    const { choice } = readForm(AnswerForm, query).typed;
    const { lang } = requestContextOf(reply.request);
    if (choice !== '') return this.draw(reply, held, { choice });
    const unmade = Object.hasOwn(Object(query), 'choice');
    return this.draw(reply, held, unmade ? { errors: { choice: ANSWERING[lang].missing.choice } } : {});
  }

  @Post('complaint')
  @RouteConfig(FEW_TRIES)
  async answer(@Form(AnswerForm) { typed, mistakes }: Submitted<AnswerForm>, @Res() reply: FastifyReply) {
    const { request } = reply;
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    const { choice } = typed;
    if (!held.open || choice === '') return this.over(reply, held);
    if (mistakes !== undefined) {
      const errors = inWords(mistakes, ANSWERING[requestContextOf(request).lang]);
      return this.draw(reply, held, { choice, given: typed, errors }, 422);
    }
    const { disputeId } = held;
    const sent = await asHolder(request, held, async () => {
      const { sideView } = await this.disputeReader.roleContextOn(request, 'merchant', disputeId);
      const chosen = actOf(choice, typed, sideView.facts.silence !== undefined);
      return this.acts.send(request, { side: 'merchant', disputeId, ...chosen });
    });
    if (sent.kind === 'correct') {
      return this.draw(reply, held, { choice, given: typed, errors: sent.errors }, sent.status);
    }
    if (sent.kind === 'overtaken') return this.over(reply, held, 409);
    return seeOther(reply, `/answer/done?choice=${choice}`);
  }

  @Get('done')
  async done(@Query() query: unknown, @Res() reply: FastifyReply) {
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    const { choice } = readForm(AnswerForm, query).typed;
    return this.over(reply, held, 200, choice === '' ? undefined : choice);
  }

  /** The team space: who asks for it signs in, and is told what their letter proves. */
  @Get('claim')
  async askClaim(@Res() reply: FastifyReply) {
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    return show(reply, CLAIM_PAGE, {
      held,
      merchant: await this.directory.merchant(held.merchantId),
      claimed: undefined,
    });
  }

  @Post('claim')
  @RouteConfig(FEW_TRIES)
  async claim(@Res() reply: FastifyReply) {
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    const { visitor } = requestContextOf(reply.request);
    if (visitor === null) return seeOther(reply, '/sign-in?next=/answer/claim');
    const claimed = await this.door.claim(visitor.person.id, held.codeId);
    if (claimed === 'opened') {
      forgetHolder(reply, this.config);
      return seeOther(
        reply,
        wayIn({ ...visitor, memberships: [{ merchantId: held.merchantId, role: 'owner' }] }, '/merchant') ??
          '/merchant',
      );
    }
    const merchant = await this.directory.merchant(held.merchantId);
    return show(reply, CLAIM_PAGE, { held, merchant, claimed }, claimed === 'to-confirm' ? 200 : 409);
  }

  private async held(reply: FastifyReply): Promise<HeldCode | undefined> {
    const codeId = holderIn(reply.request, this.config, this.settings.secret);
    return codeId === undefined ? undefined : this.door.held(codeId);
  }

  private async draw(
    reply: FastifyReply,
    held: HeldCode,
    more: {
      readonly choice?: AnswerChoice;
      readonly given?: AnswerForm;
      readonly errors?: Readonly<Record<string, string>>;
    },
    status = 200,
  ) {
    const { request } = reply;
    const open = await asHolder(request, held, () => this.disputeReader.open(request, 'merchant', held.disputeId));
    const { lang } = requestContextOf(request);
    const consumer = open.parties.find(({ kind }) => kind === 'consumer')?.name ?? '';
    const parts = disputeParts(open);
    const claims = open.sideView.facts.complaint?.claims ?? [];
    const shown = {
      ...parts,
      held,
      said: saidIn(parts),
      claims,
      consumer,
      choices: CHOICES,
      a: ANSWERING[lang],
      once: newOnce(),
      here: HERE,
    };
    return show(reply, ANSWER_PAGE, { ...shown, choice: undefined, given: {}, ...more }, status);
  }

  private async over(reply: FastifyReply, held: HeldCode, status = 200, choice?: AnswerChoice) {
    const merchant = await this.directory.merchant(held.merchantId);
    return show(
      reply,
      DONE_PAGE,
      { held, merchant, choice, answered: choice !== undefined && choice !== 'ask' },
      status,
    );
  }
}

/** What was written: the complaint, then what was exchanged, in its order. */
export function saidIn({ story, record }: Pick<DisputeParts, 'story' | 'record'>) {
  const since = record.filter(
    ({ type, texts }) =>
      type !== 'ComplaintFiled' && type !== 'ComplaintReported' && texts.some(({ words }) => words !== undefined),
  );
  return { complaint: story.complaint, since };
}
