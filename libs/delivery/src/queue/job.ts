/** Work offered to the workers: a duty to carry out, a mail to send. */
export type JobKind = 'duty' | 'mail';

/** Job of a queue. `id`: of the row of the outbox (`duty`) or of the mail. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
}

/** Name of the queue of each kind of job. */
export const queueNames: Record<JobKind, string> = { duty: 'duties', mail: 'mails' };

/**
 * Returns the id of a job in its queue: one for each row, however often it is offered. BullMQ forbids colons and bare
 * numbers here.
 */
export const jobIdOf = ({ id, kind }: Job): string => (kind === 'duty' ? `outbox-${id}` : `mail-${id}`);
