import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dueDate, home } from '#law';
import { attachment } from '#requests';
import { show } from '../../../layout/show.ts';
import { requestContextOf } from '../../../security/signed-in.ts';
import { PortalSettings } from '../../../settings.ts';
import { DraftSession, type OpenDraft } from '../draft-session.ts';
import { missing } from '../progress.ts';
import { COMPLAIN } from '../wording.ts';
import { copyOf } from './copy.ts';
import { shownFrom } from './shown.ts';
import { CHECK, CHECK_PAGE } from './wording.ts';

/** Everything once more, as it will be read, before anything is sent. */
@Controller('complain/check')
export class CheckController {
  constructor(
    private readonly draftSession: DraftSession,
    private readonly settings: PortalSettings,
  ) {}

  @Get()
  async check(@Res() reply: FastifyReply) {
    const draft = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    return show(reply, CHECK_PAGE, {
      c: COMPLAIN[lang],
      ...shownFrom(draft.content, lang),
      missing: missing(draft.content),
      window: windowOf(draft),
    });
  }

  /** A copy to keep, readable anywhere. It says that it is a draft: only the letter that was sent proves anything. */
  @Get('copy.txt')
  async copy(@Res() reply: FastifyReply) {
    const { content, today } = await this.draftSession.open(reply.request);
    const { lang } = requestContextOf(reply.request);
    return reply
      .header('content-disposition', attachment(CHECK[lang].copyName))
      .header('cache-control', 'no-store')
      .type('text/plain; charset=utf-8')
      .send(copyOf(content, { lang, today, portal: this.settings.name }));
  }
}

/** L612-2 4°: the year that runs from the complaint, made elsewhere or today. */
function windowOf({ content, today }: OpenDraft): string | undefined {
  const { earlier } = content;
  if (earlier === undefined) return undefined;
  const on = earlier.made ? earlier.sentOn : today;
  if (on === '') return undefined;
  const rules = { jurisdiction: home().code, sector: 'general', practice: home().defaultPractice } as const;
  return dueDate(rules, 'K1', { on: on as typeof today }).nominalOn;
}
