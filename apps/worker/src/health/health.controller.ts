import { Controller, Get, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Workroom } from '../workroom.ts';

/** Whether the database answers; given by the wiring. */
export const DATABASE_ANSWERS = Symbol('DatabaseAnswers');

@Controller('health')
export class HealthController {
  constructor(
    private readonly workroom: Workroom,
    @Inject(DATABASE_ANSWERS) private readonly databaseAnswers: () => Promise<boolean>,
  ) {}

  /** The program runs. */
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** It can do its work; and what its rounds did last. */
  @Get('ready')
  async ready(): Promise<{ readonly status: 'ok'; readonly rounds: ReturnType<Workroom['state']> }> {
    if (!(await this.databaseAnswers())) throw new ServiceUnavailableException({ status: 'database-away' });
    return { status: 'ok', rounds: this.workroom.state() };
  }
}
