import { Jobs } from './relay-outbox.ts';

export type JobKind = 'duty' | 'mail';

/** A place where jobs of one kind are taken up; closing it ends the jobs in hand and takes no more. */
export interface JobPlace {
  close(): Promise<void>;
}

/** The queues of duties and mails: in the database, or in Redis when several machines share the work. */
export abstract class JobQueues extends Jobs {
  abstract work(kind: JobKind, options: { readonly handle: (id: string) => Promise<unknown> }): JobPlace;
  /** Number of jobs waiting or running, by kind. */
  abstract waiting(): Promise<Readonly<Record<string, number>>>;
  abstract close(): Promise<void>;
}
