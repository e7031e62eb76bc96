import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import {
  Anchors,
  Antivirus,
  Clock,
  Copier,
  Directory,
  ErasureLedger,
  Files,
  KeptMails,
  Mailer,
  NoticePrinter,
  NoticeSealer,
  Pictures,
  Portal,
} from '#casework';
import { FolderAnchors } from './anchors/folder-anchors.ts';
import { Clamd } from './antivirus/clamd.ts';
import { FolderFiles } from './files/folder-files.ts';
import { FolderLedger } from './ledger/folder-ledger.ts';
import { CaptureTransport } from './mail/captured-mail.ts';
import { MailTransport, SmtpTransport } from './mail/mail-transport.ts';
import { NeutralMailer } from './mail/neutral-mailer.ts';
import { ThreadPrinter } from './pdf/thread-printer.ts';
import { FirstPages } from './pictures/first-pages.ts';
import { SandboxedCopier } from './safe-copy/sandboxed-copier.ts';
import { type SealPlaces, sealerOf } from './seal/index.ts';

/** Settings of the file store, mail, antivirus, anchors, ledger of erasures and seals. Each `…Dir` is a folder. */
export interface DeliverySettings extends SealPlaces {
  readonly filesDir: string;
  readonly portalName: string;
  readonly publicUrl: string;
  readonly contact: string;
  /** Absent, mail is captured. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly clamdUrl: string | undefined;
  readonly anchorsDir?: string;
  readonly ledgerDir?: string;
}

/** Module that binds files, documents and mail to casework's ports, for every module of a program. */
@Module({})
export class DeliveryModule {
  /** Returns the module. `web`: reading and uploading; `worker`: also mail, examination, seals, anchors and erasure. */
  static forRoot(role: 'web' | 'worker', settings: DeliverySettings): DynamicModule {
    const providers = [...forAll(settings), ...(role === 'web' ? FOR_WEB : forWorker(settings))];
    return { module: DeliveryModule, global: true, providers, exports: providers.map(({ provide }) => provide) };
  }
}

type Provided = Extract<Provider, { provide: unknown }>;

const forAll = ({ filesDir }: DeliverySettings): readonly Provided[] => [
  { provide: FolderFiles, useValue: new FolderFiles(filesDir) },
  { provide: Files, useExisting: FolderFiles },
  { provide: NoticePrinter, useClass: ThreadPrinter },
];

const FOR_WEB: readonly Provided[] = [
  { provide: Pictures, inject: [Files], useFactory: (files: Files) => new FirstPages(files) },
];

function forWorker(settings: DeliverySettings): readonly Provided[] {
  const { portalName, publicUrl, contact, clamdUrl, anchorsDir, ledgerDir } = settings;
  return [
    { provide: Portal, useValue: { name: portalName, website: publicUrl, contact } satisfies Portal },
    transportOf(settings),
    {
      provide: Mailer,
      inject: [MailTransport],
      useFactory: (transport: MailTransport) => new NeutralMailer(transport, mailerSettings(settings)),
    },
    {
      provide: NoticeSealer,
      inject: [Clock, Directory],
      useFactory: (clock: Clock, directory: Directory) => sealerOf(settings, clock, directory),
    },
    { provide: Copier, useFactory: () => new SandboxedCopier() },
    { provide: Antivirus, useFactory: () => (clamdUrl === undefined ? undefined : new Clamd(clamdUrl)) },
    { provide: Anchors, useFactory: () => (anchorsDir === undefined ? undefined : new FolderAnchors(anchorsDir)) },
    { provide: ErasureLedger, useFactory: () => (ledgerDir === undefined ? undefined : new FolderLedger(ledgerDir)) },
  ];
}

function transportOf({ smtpUrl, mailFrom }: DeliverySettings): Provided {
  return smtpUrl === undefined
    ? { provide: MailTransport, inject: [KeptMails], useFactory: (kept: KeptMails) => new CaptureTransport(kept) }
    : { provide: MailTransport, useFactory: () => new SmtpTransport({ url: smtpUrl, from: mailFrom }) };
}

const mailerSettings = ({ portalName, publicUrl, contact }: DeliverySettings) => ({
  portalName,
  contact,
  linkTo: (side: string, disputeId: string): string => new URL(`/${side}/disputes/${disputeId}`, publicUrl).href,
  answerLink: (code: string): string => new URL(`/answer?code=${code}`, publicUrl).href,
});
