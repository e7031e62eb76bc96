import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** One command of the program. Its file is loaded when it is the one that was typed. */
export interface CommandEntry {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<{ command(terminal: Terminal): Command }>;
  /** Exit code 64 for what was typed wrong: 2 is an answer of this command, or others rely on it. */
  readonly usageIs64?: true;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'verify',
    summary: 'look at everything that is kept and say what is wrong',
    load: () => import('./commands/verify/verify.ts'),
    usageIs64: true,
  },
  {
    name: 'verify-notice',
    summary: 'tell whether a PDF is a notice as it was sealed',
    load: () => import('./commands/notices/verify-notice.ts'),
    usageIs64: true,
  },
  {
    name: 'paper',
    summary: 'draw a document that no dispute owes (N21, N22, N24 to N27)',
    load: () => import('./commands/notices/paper.ts'),
  },
  {
    name: 'post',
    summary: 'print and post the letters whose mail did not arrive',
    load: () => import('./commands/post/post.ts'),
  },
  {
    name: 'claims',
    summary: 'answer who asks to act for a merchant of no mediator body',
    load: () => import('./commands/claims/claims.ts'),
  },
  {
    name: 'dead-letters',
    summary: 'list duties and mails that failed to the last try, and offer them again',
    load: () => import('./commands/duties/dead-letters.ts'),
  },
  {
    name: 'backup',
    summary: 'copy everything that cannot be made again into a folder',
    load: () => import('./commands/recovery/backup.ts'),
  },
  {
    name: 'restore',
    summary: 'bring a backup into a new database',
    load: () => import('./commands/recovery/restore.ts'),
  },
  {
    name: 'reconcile',
    summary: 'open a restored service, once what waits in it is decided',
    load: () => import('./commands/recovery/reconcile.ts'),
  },
  {
    name: 'law',
    summary: 'print the register of the law: what applies and proves each provision',
    load: () => import('./commands/law/law.ts'),
  },
  {
    name: 'clocks',
    summary: 'work out every date that follows from facts given as JSON',
    load: () => import('./commands/law/clocks.ts'),
  },
  {
    name: 'code',
    summary: 'show the second code of an invented person of the rehearsal',
    load: () => import('./commands/rehearsal/code.ts'),
  },
  {
    name: 'seed',
    summary: 'add any number of disputes to a rehearsal',
    load: () => import('./commands/rehearsal/seed.ts'),
  },
];
