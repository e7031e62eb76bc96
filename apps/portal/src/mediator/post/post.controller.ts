import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { BodyPost, Clock, Directory, type LetterToPost, Records, recordPosting } from '#casework';
import { home } from '#law';
import { letterLang } from '#notices';
import { PathId } from '#requests';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { seeOther, show } from '../../layout/show.ts';
import { field } from '../../security/field.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { activeMembership } from '../active-membership.ts';
import { BODY_NAVIGATION } from '../body-navigation.ts';
import { POST_PAGE } from './wording.ts';

const HERE = '/mediator/post';

/** L614-3: what could not be mailed goes by post. The body's letters to post, those that came back, and what was done with them. */
@Controller('mediator/post')
export class PostController {
  constructor(
    private readonly post: BodyPost,
    private readonly records: Records,
    private readonly clock: Clock,
    private readonly directory: Directory,
  ) {}

  @Get()
  async page(@Query() query: unknown, @Res() reply: FastifyReply) {
    const done = Number(field(query, 'done', 5)) || 0;
    return this.draw(reply, { done: done > 0 ? done : undefined });
  }

  /** By scan: the code of the envelope, or the number of one letter. Everything in the envelope left, or came back, with it. */
  @Post('scanned')
  async scanned(@Body() body: unknown, @Res() reply: FastifyReply) {
    const code = field(body, 'code', 60).trim();
    const letters = (await this.letters(reply)).filter(({ envelope, number }) => code === envelope || code === number);
    const { wrong } = POST_PAGE.words[requestContextOf(reply.request).lang];
    if (letters.length === 0) return this.draw(reply, { errors: { code: wrong }, kept: { code } }, 422);
    return this.record(reply, letters, field(body, 'outcome', 10));
  }

  /** From the list, one letter. */
  @Post(':outboxId')
  async one(@Param('outboxId', PathId) outboxId: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const letters = (await this.letters(reply)).filter((letter) => letter.outboxId === outboxId);
    if (letters.length === 0) throw new NoSuchPage();
    return this.record(reply, letters, field(body, 'outcome', 10));
  }

  private async record(reply: FastifyReply, letters: readonly LetterToPost[], outcome: string) {
    if (outcome !== 'sent' && outcome !== 'bounced') throw new NoSuchPage();
    const { reader } = activeMembership(reply.request);
    for (const letter of letters) {
      const recorded = await recordPosting({ records: this.records, clock: this.clock }, letter, {
        outcome,
        actor: reader,
      });
      if (recorded.kind !== 'done') throw new NoSuchPage();
    }
    return seeOther(reply, `${HERE}?done=${letters.length}`);
  }

  private letters(reply: FastifyReply): Promise<readonly LetterToPost[]> {
    return this.post.toPost(activeMembership(reply.request).reader);
  }

  private async draw(reply: FastifyReply, more: object, status = 200) {
    const [waiting, body] = await Promise.all([
      this.letters(reply),
      this.directory.body(activeMembership(reply.request).reader.bodyId),
    ]);
    // A title is in the language of its letter, whatever the page speaks; a body writes in that of its State.
    const lang = letterLang(body?.jurisdiction ?? home().code);
    const letters = waiting.map((letter) => ({ ...letter, lang }));
    const navigation = BODY_NAVIGATION[requestContextOf(reply.request).lang];
    const empty = { errors: undefined, kept: {}, done: undefined };
    return show(
      reply,
      POST_PAGE,
      {
        navigation,
        ...empty,
        toPost: letters.filter(({ returnedAt }) => returnedAt === undefined),
        returned: letters.filter(({ returnedAt }) => returnedAt !== undefined),
        ...more,
      },
      status,
    );
  }
}
