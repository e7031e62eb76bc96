import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccountsConfig, secondCodeOf } from '#accounts';
import { KeptMails, RehearsalClock } from '#casework';
import { Worklists } from '../account/worklists.ts';
import { NoSuchPage } from '../errors/page-errors.ts';
import { seeOther, show } from '../layout/show.ts';
import { field } from '../security/field.ts';
import { localPath, requestContextOf } from '../security/signed-in.ts';
import { afterNext, isStep, later, NEXT, STEPS } from './advance.ts';
import { Launcher } from './launcher.ts';
import { mailParts } from './mail-parts.ts';
import { PEOPLE_OF_GUIDE } from './people.ts';
import { GUIDE_PAGE, MAIL_PAGE } from './wording.ts';

const MAILS = 50;

/** Who is who, which day it is, what was mailed. These pages exist in a rehearsal only. */
@Controller('rehearsal')
export class RehearsalController {
  constructor(
    private readonly clock: RehearsalClock,
    private readonly mails: KeptMails,
    private readonly worklists: Worklists,
    private readonly config: AccountsConfig,
    private readonly launcher: Launcher,
  ) {}

  @Get()
  async guide(@Query() query: unknown, @Res() reply: FastifyReply) {
    // Second codes live in the time of the machine, as sign-in does.
    const machine = Date.now();
    return show(reply, GUIDE_PAGE, {
      now: await this.clock.now(),
      steps: STEPS,
      canReset: this.launcher.canReset,
      wasReset: field(query, 'reset', 4) === 'done',
      people: PEOPLE_OF_GUIDE.map((person) => ({
        ...person,
        secondCode: person.secondFactor ? secondCodeOf(person.email, machine) : undefined,
      })),
    });
  }

  @Post('clock')
  async advance(@Body() body: unknown, @Res() reply: FastifyReply) {
    const step = field(body, 'step', 20);
    const now = await this.clock.now();
    const then =
      step === NEXT ? afterNext(now, await this.datesOf(reply)) : isStep(step) ? later(now, step) : undefined;
    if (then !== undefined) await this.clock.setTo(then);
    // Where the person was, to see what has become of it.
    const back = field(body, 'back', 300);
    return seeOther(reply, back === '' ? '/rehearsal' : localPath(back));
  }

  /** All is as on the first day, for today; whoever was signed in is not any more. */
  @Post('reset')
  async reset(@Res() reply: FastifyReply) {
    if (!this.launcher.canReset) throw new NoSuchPage();
    await this.launcher.reset();
    return seeOther(reply, '/rehearsal?reset=done');
  }

  /** The dates of the person who asks, in all their capacities. */
  private async datesOf(reply: FastifyReply): Promise<readonly (string | undefined)[]> {
    const { visitor } = requestContextOf(reply.request);
    if (visitor === null) return [];
    const lists = await this.worklists.of(visitor);
    return lists.flatMap(({ disputes }) => disputes.map(({ nextDueOn }) => nextDueOn));
  }

  @Get('mail')
  async mail(@Query() query: unknown, @Res() reply: FastifyReply) {
    const to = field(query, 'to', 254).toLowerCase();
    const mails = await (to === '' ? this.mails.newest(MAILS) : this.mails.newest(MAILS, to));
    const linked = mails.map((mail) => ({ ...mail, parts: mailParts(mail.text, this.config.portalOrigin) }));
    return show(reply, MAIL_PAGE, { mails: linked, to });
  }
}
