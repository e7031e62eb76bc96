/** Work offered to the workers: a duty to carry out, a mail to send. */
export type JobKind = 'duty' | 'mail';

export interface Job {
  readonly id: string;
  readonly kind: JobKind;
}

/** The names of the queues, all of them. */
export const queueNames: Record<JobKind, string> = { duty: 'duties', mail: 'mails' };

/** One job per row of the outbox, however often it is offered. BullMQ forbids colons and bare numbers here. */
export const jobIdOf = ({ id, kind }: Job): string => (kind === 'duty' ? `outbox-${id}` : `mail-${id}`);
