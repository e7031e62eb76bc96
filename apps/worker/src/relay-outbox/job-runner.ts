import { Injectable } from '@nestjs/common';
import { CarryOutDuty } from '../carry-out-duty/carry-out-duty.handler.ts';
import { DeadlinePriority } from '../lapse-deadlines/deadline-priority.ts';
import { HeartbeatMonitor } from '../periodic/heartbeat-monitor.ts';
import { TaskRunner } from '../periodic/task-runner.ts';
import { SendMail } from '../send-mail/send-mail.handler.ts';
import type { JobKind } from './job-queues.ts';

/** Carries out one job, then has what it left in the outbox relayed at once. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly duties: CarryOutDuty,
    private readonly mails: SendMail,
    private readonly first: DeadlinePriority,
    private readonly heartbeat: HeartbeatMonitor,
    private readonly tasks: TaskRunner,
  ) {}

  /** Does nothing while the service is closed: a queue may hold jobs, and they are left to the outbox. */
  async run({ id, kind }: { readonly id: string; readonly kind: JobKind }): Promise<void> {
    if ((await this.heartbeat.closed()) !== undefined) return;
    await this.first.turn();
    if (await (kind === 'duty' ? this.duties : this.mails).handle(id)) this.tasks.wake('relay-outbox');
  }
}
