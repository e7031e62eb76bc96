import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { visitOf } from '../../../door/signed-in.ts';
import { show } from '../../../layout/show.ts';
import { DraftDesk } from '../draft-desk.ts';
import { missing, PARTS, stateOf } from '../progress.ts';
import { inGroups } from '../resume-code.ts';
import { COMPLAIN } from '../wording.ts';
import { TASKS_PAGE } from './wording.ts';

/** The task list: what is done, what is left, and how to come back. */
@Controller('complain/tasks')
export class TasksController {
  constructor(private readonly desk: DraftDesk) {}

  @Get()
  async tasks(@Res() reply: FastifyReply) {
    const { content, code, expiresOn } = await this.desk.open(reply.request);
    const { lang } = visitOf(reply.request);
    const tasks = PARTS.map((part) => ({ part, state: stateOf(content, part) }));
    return show(reply, TASKS_PAGE, {
      c: COMPLAIN[lang],
      tasks,
      done: tasks.filter(({ state }) => state === 'done').length,
      left: missing(content).length,
      code: inGroups(code),
      expiresOn,
    });
  }
}
