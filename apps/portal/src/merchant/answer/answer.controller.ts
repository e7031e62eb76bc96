import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { AccountsConfig } from '#accounts';
import { AnswerCodeLookup, answerCodeDigest, Directory, type HeldCode, readAnswerCode } from '#casework';
import { disputeParts } from '../../dispute/dispute-parts.ts';
import { DisputeReader } from '../../dispute/dispute-reader.ts';
import { newOnce, PageActs } from '../../dispute/page-acts.ts';
import type { RecordLine } from '../../dispute/record-lines.ts';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { FEW_TRIES } from '../../security/limits.ts';
import { requestContextOf, wayIn } from '../../security/signed-in.ts';
import { PortalSettings } from '../../settings.ts';
import {
  actOf,
  BLANK,
  CHOICES,
  type Choice,
  isChoice,
  renamed,
  type Written,
  written,
} from '../answering/answering.ts';
import { ANSWERING } from '../answering/wording.ts';
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
    return show(reply, CODE_PAGE, { code: field(query, 'code', 40) });
  }

  @Post()
  @RouteConfig(FEW_TRIES)
  async enter(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { lang } = requestContextOf(reply.request);
    const typed = field(body, 'code', 40);
    const code = readAnswerCode(typed);
    const codeId = code === undefined ? undefined : await this.door.enter(answerCodeDigest(code));
    if (codeId === undefined) {
      const message = typed === '' ? ANSWER_CODE[lang].missing : ANSWER_CODE[lang].wrong;
      return show(reply, CODE_PAGE, { code: typed, errors: { code: message } }, 422);
    }
    keepHolder(reply, this.config, this.settings.secret, codeId);
    return seeOther(reply, HERE);
  }

  @Get('complaint')
  async complaint(@Query() query: unknown, @Res() reply: FastifyReply) {
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    if (!held.open) return this.over(reply, held);
    const asked = field(query, 'choice', 20);
    const { lang } = requestContextOf(reply.request);
    if (isChoice(asked)) return this.draw(reply, held, { choice: asked, given: BLANK });
    const unmade = Object.hasOwn(Object(query), 'choice') || asked !== '';
    return this.draw(reply, held, unmade ? { errors: { choice: ANSWERING[lang].missing.choice } } : {});
  }

  @Post('complaint')
  @RouteConfig(FEW_TRIES)
  async answer(@Body() body: unknown, @Res() reply: FastifyReply) {
    const { request } = reply;
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    const choice = field(body, 'choice', 20);
    if (!held.open || !isChoice(choice)) return this.over(reply, held);
    const given = written(body);
    const { disputeId } = held;
    const sent = await asHolder(request, held, async () => {
      const { sideView } = await this.disputeReader.roleContextOn(request, 'merchant', disputeId);
      const ready = actOf(choice, given, request.requestContext?.lang ?? 'fr', sideView.facts.silence !== undefined);
      if (ready.act === undefined) return { kind: 'correct' as const, status: 422, errors: ready.errors };
      return this.acts.send(request, { side: 'merchant', disputeId, act: ready.act, body: ready.body });
    });
    if (sent.kind === 'correct') {
      return this.draw(reply, held, { choice, given, errors: renamed(sent.errors) }, sent.status);
    }
    if (sent.kind === 'overtaken') return this.over(reply, held, 409);
    return seeOther(reply, `/answer/done?choice=${choice}`);
  }

  @Get('done')
  async done(@Query() query: unknown, @Res() reply: FastifyReply) {
    const held = await this.held(reply);
    if (held === undefined) return seeOther(reply, '/answer');
    const choice = field(query, 'choice', 20);
    return this.over(reply, held, 200, isChoice(choice) ? choice : undefined);
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
    more: { readonly choice?: Choice; readonly given?: Written; readonly errors?: Readonly<Record<string, string>> },
    status = 200,
  ) {
    const { request } = reply;
    const open = await asHolder(request, held, () => this.disputeReader.open(request, 'merchant', held.disputeId));
    const { lang } = requestContextOf(request);
    const consumer = open.parties.find(({ kind }) => kind === 'consumer')?.name ?? '';
    const said = saidIn(open.record);
    const claims = open.sideView.facts.complaint?.claims ?? [];
    const shown = {
      ...disputeParts(open),
      held,
      said,
      claims,
      consumer,
      choices: CHOICES,
      a: ANSWERING[lang],
      once: newOnce(),
      here: HERE,
    };
    return show(reply, ANSWER_PAGE, { ...shown, choice: undefined, given: BLANK, ...more }, status);
  }

  private async over(reply: FastifyReply, held: HeldCode, status = 200, choice?: Choice) {
    const merchant = await this.directory.merchant(held.merchantId);
    return show(
      reply,
      DONE_PAGE,
      { held, merchant, choice, answered: choice !== undefined && choice !== 'ask' },
      status,
    );
  }
}

/** What was written, in its order: the complaint first, then what was exchanged. */
function saidIn(record: readonly RecordLine[]) {
  const [complaint, ...others] = record.filter(({ texts }) => texts.some(({ words }) => words !== undefined));
  return { complaint: complaint?.texts[0]?.words, since: others };
}
