export { DamagedFile, FolderFiles } from './files/folder-files.ts';
export { mediaTypes, type PieceKind } from './files/kinds.ts';
export { type CapturedMail, CaptureTransport } from './mail/captured-mail.ts';
export { composeMail, type MailHouse } from './mail/compose-mail.ts';
export type { MailContent, Message } from './mail/mail-content.ts';
export { isAddress, type MailTransport, type SmtpSettings, SmtpTransport } from './mail/mail-transport.ts';
export { type MailerSettings, NeutralMailer } from './mail/neutral-mailer.ts';
export { drawLetter } from './pdf/draw-letter.ts';
export { PdfPrinter } from './pdf/notice-printer.ts';
export { type Job, type JobKind, jobIdOf, queueNames } from './queue/job.ts';
export {
  createQueues,
  type QueueConfig,
  type Queues,
  type WorkOptions,
  type Workplace,
} from './queue/queues.ts';
