import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccountsConfig, AccountsModule } from '#accounts';
import { Files, NoticePrinter, Pictures, ServiceStates } from '#casework';
import { FirstPages, FolderFiles, SignInMailModule, SignInMails, ThreadPrinter } from '#delivery';
import { Metrics, ServiceGate, withActMetrics } from '#observability';
import { PersistenceModule, type Settings } from '#persistence';
import { REQUEST_SERVICES, RequestSettings } from '#requests';
import { AccessibilityController } from './accessibility/accessibility.controller.ts';
import { AccountController } from './account/account.controller.ts';
import { Worklists } from './account/worklists.ts';
import { AssetsController } from './assets/assets.controller.ts';
import { CalculatorController } from './calculator/calculator.controller.ts';
import { COMPLAIN_PAGES, COMPLAIN_PARTS } from './consumer/complain/pages.ts';
import { CONSUMER_DISPUTE_PAGES, ConsumerDisputePages } from './consumer/dispute/index.ts';
import { DisputeReader } from './dispute/dispute-reader.ts';
import { PageActs } from './dispute/page-acts.ts';
import { PapersController } from './dispute/papers.controller.ts';
import { ReceivePieces } from './dispute/receive-pieces.ts';
import { ErrorFilter } from './errors/error.filter.ts';
import { FindMediatorController } from './find-mediator/find-mediator.controller.ts';
import { FrontController } from './front/front.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { Readiness } from './health/readiness.ts';
import { HelpController } from './help/help.controller.ts';
import { LawRegisterController } from './law-register/law-register.controller.ts';
import { MEDIATOR_PAGES, MEDIATOR_PARTS } from './mediator/pages.ts';
import { MERCHANT_PAGES, MERCHANT_PARTS } from './merchant/pages.ts';
import { OpenDataController } from './open-data/open-data.controller.ts';
import { Launcher } from './rehearsal/launcher.ts';
import { RehearsalController } from './rehearsal/rehearsal.controller.ts';
import { RequestContextGuard } from './security/request-context.guard.ts';
import { PortalSettings } from './settings.ts';
import { SecondFactorController } from './sign-in/second-factor.controller.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';
import { SoftwareController } from './software/software.controller.ts';
import { AnnualFileController } from './statistics/annual-file.controller.ts';
import { SchemaController } from './verify-notice/schema.controller.ts';
import { VerifyNoticeController } from './verify-notice/verify-notice.controller.ts';

const PAGES = [
  FrontController,
  FindMediatorController,
  CalculatorController,
  LawRegisterController,
  SignInController,
  SecondFactorController,
  AccountController,
  ...COMPLAIN_PAGES,
  ...CONSUMER_DISPUTE_PAGES,
  ...MEDIATOR_PAGES,
  ...MERCHANT_PAGES,
  PapersController,
  OpenDataController,
  AnnualFileController,
  AccessibilityController,
  HelpController,
  SoftwareController,
  SchemaController,
  VerifyNoticeController,
  AssetsController,
  HealthController,
];

/** The wiring: pages in front, casework and accounts behind them, PostgreSQL and mail behind those. */
@Module({})
export class PortalModule {
  static of(settings: Settings): DynamicModule {
    const rehearsal = settings.mode === 'rehearsal';
    const metrics = new Metrics();
    const config = new AccountsConfig({
      authDatabaseUrl: settings.authDatabaseUrl ?? '',
      secret: settings.sessionSecret,
      portalOrigin: settings.publicUrl,
      name: settings.portalName,
    });
    return {
      module: PortalModule,
      imports: [
        PersistenceModule.forRoot({
          role: 'web',
          url: settings.databaseUrl,
          rehearsal,
          around: (records) => withActMetrics(records, metrics),
        }),
        AccountsModule.forRoot({
          config,
          mail: { useExisting: SignInMails },
          imports: [SignInMailModule.forRoot(settings)],
        }),
      ],
      controllers: rehearsal ? [...PAGES, RehearsalController] : PAGES,
      providers: [
        {
          provide: PortalSettings,
          useValue: new PortalSettings({
            rehearsal,
            name: settings.portalName,
            contact: settings.contact,
            secret: settings.sessionSecret,
            metricsToken: settings.metricsToken,
          }),
        },
        { provide: Metrics, useValue: metrics },
        {
          provide: ServiceGate,
          inject: [ServiceStates],
          useFactory: (states: ServiceStates) => new ServiceGate(states),
        },
        {
          provide: Readiness,
          useFactory: (database: DataSource) => ({
            ready: async () => (await database.query('SELECT 1 AS ready')).length === 1,
          }),
          inject: [DataSource],
        },
        ...(rehearsal ? [{ provide: Launcher, useValue: new Launcher(process) }] : []),
        { provide: NoticePrinter, useFactory: () => new ThreadPrinter() },
        { provide: Files, useValue: new FolderFiles(settings.filesDir) },
        { provide: RequestSettings, useValue: new RequestSettings(settings) },
        ...REQUEST_SERVICES,
        ...COMPLAIN_PARTS,
        DisputeReader,
        PageActs,
        ReceivePieces,
        ConsumerDisputePages,
        { provide: Pictures, inject: [Files], useFactory: (files: Files) => new FirstPages(files) },
        ...MEDIATOR_PARTS,
        ...MERCHANT_PARTS,
        Worklists,
        RequestContextGuard,
        { provide: APP_GUARD, useExisting: RequestContextGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
