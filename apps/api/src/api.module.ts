import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AccountsConfig, AccountsModule } from '#accounts';
import { Files, ServiceStates } from '#casework';
import { FolderFiles, SignInMailModule, SignInMails } from '#delivery';
import { Metrics, ServiceGate, withActMetrics } from '#observability';
import { PersistenceModule, type Settings } from '#persistence';
import { REQUEST_SERVICES, RequestSettings } from '#requests';
import { ACT_CONTROLLERS } from './acts/act.controllers.ts';
import { ClocksController } from './clocks/clocks.controller.ts';
import { ComplaintsController } from './complaints/complaints.controller.ts';
import { DisputesController } from './disputes/disputes.controller.ts';
import { RecordController } from './disputes/record.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { ReadinessModule } from './health/readiness.module.ts';
import { BodiesController } from './merchants/bodies.controller.ts';
import { MerchantsController } from './merchants/merchants.controller.ts';
import { NoticesController } from './notices/notices.controller.ts';
import { PiecesController } from './pieces/pieces.controller.ts';
import { UploadsController } from './pieces/uploads.controller.ts';
import { ProblemsController } from './problem/problems.controller.ts';
import { RateLimiter } from './rate-limiter.ts';
import { RehearsalController } from './rehearsal/rehearsal.controller.ts';
import { Opening } from './roles/opening.ts';
import { MeController } from './sessions/me.controller.ts';
import { SessionsController } from './sessions/sessions.controller.ts';
import { ApiSettings } from './settings.ts';
import { Opened } from './sign-in/opened.ts';
import { PasskeyController } from './sign-in/passkey.controller.ts';
import { SecondFactorController } from './sign-in/second-factor.controller.ts';
import { SignInController } from './sign-in/sign-in.controller.ts';
import { AnnualFileController } from './statistics/annual-file.controller.ts';
import { StatisticsController } from './statistics/statistics.controller.ts';

const CONTROLLERS: readonly Type[] = [
  SignInController,
  SecondFactorController,
  PasskeyController,
  SessionsController,
  MeController,
  MerchantsController,
  BodiesController,
  ComplaintsController,
  DisputesController,
  RecordController,
  ...ACT_CONTROLLERS,
  ClocksController,
  UploadsController,
  PiecesController,
  NoticesController,
  StatisticsController,
  AnnualFileController,
  ProblemsController,
  HealthController,
];

/** The wiring: what stands behind each port, from the settings of the environment. */
@Module({})
export class ApiModule {
  static forRoot(settings: Settings): DynamicModule {
    const rehearsal = settings.mode === 'rehearsal';
    const metrics = new Metrics();
    return {
      module: ApiModule,
      imports: [
        PersistenceModule.forRoot({
          role: 'web',
          url: settings.databaseUrl,
          rehearsal,
          around: (records) => withActMetrics(records, metrics),
        }),
        AccountsModule.forRoot({
          config: accountsConfig(settings),
          mail: { useExisting: SignInMails },
          imports: [SignInMailModule.forRoot(settings)],
        }),
        ReadinessModule,
      ],
      controllers: [...CONTROLLERS, ...(rehearsal ? [RehearsalController] : [])],
      providers: [
        { provide: ApiSettings, useValue: apiSettings(settings, rehearsal) },
        { provide: Metrics, useValue: metrics },
        {
          provide: ServiceGate,
          inject: [ServiceStates],
          useFactory: (states: ServiceStates) => new ServiceGate(states),
        },
        { provide: Files, useValue: new FolderFiles(settings.filesDir) },
        { provide: RequestSettings, useValue: new RequestSettings(settings) },
        ...REQUEST_SERVICES,
        RateLimiter,
        Opened,
        Opening,
      ],
    };
  }
}

function apiSettings({ publicUrl, maxPieceBytes, metricsToken }: Settings, rehearsal: boolean): ApiSettings {
  return new ApiSettings({ rehearsal, publicUrl, maxPieceBytes, metricsToken });
}

function accountsConfig({ authDatabaseUrl, sessionSecret, publicUrl, portalName }: Settings): AccountsConfig {
  if (authDatabaseUrl === undefined) throw new Error('AUTH_DATABASE_URL is missing.');
  return new AccountsConfig({ authDatabaseUrl, secret: sessionSecret, portalOrigin: publicUrl, name: portalName });
}
