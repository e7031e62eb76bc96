import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { AccountsConfig, AccountsModule } from '#accounts';
import type { Records } from '#casework';
import type { Settings } from '#config';
import { DeliveryModule, SignInMailModule, SignInMails } from '#delivery';
import { Metrics, ObservabilityModule, ReadinessChecks, withActMetrics } from '#observability';
import { databaseHealth, PersistenceModule } from '#persistence';
import { RequestsModule } from '#requests';
import { DisputesModule } from './disputes/disputes.module.ts';
import { HealthController } from './health/health.controller.ts';
import { DirectoryModule } from './merchants/directory.module.ts';
import { PublicModule } from './public.module.ts';
import { RateLimiter } from './rate-limiter.ts';
import { RehearsalController } from './rehearsal/rehearsal.controller.ts';
import { ApiSettings } from './settings.ts';
import { SignInModule } from './sign-in/sign-in.module.ts';

/** JSON over HTTP for programs. */
@Module({})
export class ApiModule {
  static forRoot(settings: Settings): DynamicModule {
    const rehearsal = settings.mode === 'rehearsal';
    const metrics = new Metrics();
    const around = (records: Records): Records => withActMetrics(records, metrics);
    return {
      module: ApiModule,
      global: true,
      imports: [
        PersistenceModule.forRoot({ role: 'web', url: settings.databaseUrl, rehearsal, around }),
        ObservabilityModule.forRoot(metrics),
        DeliveryModule.forRoot('web', settings),
        AccountsModule.forRoot({
          config: accountsConfig(settings),
          mail: { useExisting: SignInMails },
          imports: [SignInMailModule.forRoot(settings)],
        }),
        RequestsModule.forRoot(settings),
        SignInModule,
        DirectoryModule,
        DisputesModule,
        PublicModule,
        TerminusModule.forRoot({ logger: false }),
      ],
      controllers: [HealthController, ...(rehearsal ? [RehearsalController] : [])],
      providers: [
        { provide: ApiSettings, useValue: apiSettings(settings, rehearsal) },
        {
          provide: ReadinessChecks,
          inject: [DataSource],
          useFactory: (database: DataSource) => new ReadinessChecks([() => databaseHealth(database)]),
        },
        RateLimiter,
      ],
      exports: [ApiSettings, RateLimiter],
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
