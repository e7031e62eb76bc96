export { FolderAnchors } from './anchors/folder-anchors.ts';
export { AntivirusAway, Clamd } from './antivirus/clamd.ts';
export { DeliveryModule, type DeliverySettings } from './delivery.module.ts';
export { DamagedFile, FolderFiles } from './files/folder-files.ts';
export { mediaTypes, type PieceKind } from './files/kinds.ts';
export { FolderLedger } from './ledger/folder-ledger.ts';
export { type CapturedMail, CaptureTransport, comesBack } from './mail/captured-mail.ts';
export { composeMail, type MailSender } from './mail/compose-mail.ts';
export { readDeliveryReport } from './mail/delivery-report.ts';
export type { MailContent, Message } from './mail/mail-content.ts';
export { isAddress, MailTransport, type SmtpSettings, SmtpTransport } from './mail/mail-transport.ts';
export { Maildir } from './mail/maildir.ts';
export { type MailerSettings, NeutralMailer } from './mail/neutral-mailer.ts';
export { SignInMailModule, SignInMails } from './mail/sign-in-mails.ts';
export { drawLetter } from './pdf/draw-letter.ts';
export { PdfPrinter } from './pdf/notice-printer.ts';
export { ThreadPrinter } from './pdf/thread-printer.ts';
export { FirstPages } from './pictures/first-pages.ts';
export { makeBatch } from './post/batch.ts';
export { type Job, type JobKind, jobIdOf, queueNames } from './queue/job.ts';
export type { QueueWorker, WorkOptions } from './queue/queue-worker.ts';
export { createQueues, type QueueConfig, type Queues } from './queue/queues.ts';
export { SandboxedCopier } from './safe-copy/sandboxed-copier.ts';
export {
  makeKeyFile,
  openSeals,
  PdfSealer,
  readKeyFile,
  readSeal,
  type Sealed,
  type SealKey,
  type SealKeys,
  type SealPlaces,
  sealerOf,
  type TimeStamping,
  UnusableKeyFile,
} from './seal/index.ts';
