import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { DataSource } from 'typeorm';
import { AccountsConfig, AccountsModule } from '#accounts';
import type { Records } from '#casework';
import type { Settings } from '#config';
import { DeliveryModule, SignInMailModule, SignInMails } from '#delivery';
import { Metrics, ObservabilityModule, ReadinessChecks, withActMetrics } from '#observability';
import { databaseHealth, PersistenceModule } from '#persistence';
import { RequestsModule } from '#requests';
import { ConsumerModule } from './consumer/consumer.module.ts';
import { ErrorFilter } from './errors/error.filter.ts';
import { HealthController } from './health/health.controller.ts';
import { MediatorModule } from './mediator/mediator.module.ts';
import { MerchantModule } from './merchant/merchant.module.ts';
import { PublicModule } from './public.module.ts';
import { RehearsalModule } from './rehearsal/rehearsal.module.ts';
import { RequestContextGuard } from './security/request-context.guard.ts';
import { PortalSettings } from './settings.ts';
import { SignInModule } from './sign-in/sign-in.module.ts';

/** HTML over HTTP for people: pages in front, casework and accounts behind them, PostgreSQL and mail behind those. */
@Module({})
export class PortalModule {
  static forRoot(settings: Settings): DynamicModule {
    const rehearsal = settings.mode === 'rehearsal';
    const metrics = new Metrics();
    const around = (records: Records): Records => withActMetrics(records, metrics);
    return {
      module: PortalModule,
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
        PublicModule,
        SignInModule,
        ConsumerModule,
        MerchantModule,
        MediatorModule,
        ...(rehearsal ? [RehearsalModule] : []),
        TerminusModule.forRoot({ logger: false }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: PortalSettings, useValue: portalSettings(settings, rehearsal) },
        {
          provide: ReadinessChecks,
          inject: [DataSource],
          useFactory: (database: DataSource) => new ReadinessChecks([() => databaseHealth(database)]),
        },
        RequestContextGuard,
        { provide: APP_GUARD, useExisting: RequestContextGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
      exports: [PortalSettings],
    };
  }
}

function accountsConfig({ authDatabaseUrl = '', sessionSecret, publicUrl, portalName }: Settings): AccountsConfig {
  return new AccountsConfig({ authDatabaseUrl, secret: sessionSecret, portalOrigin: publicUrl, name: portalName });
}

function portalSettings(settings: Settings, rehearsal: boolean): PortalSettings {
  const { portalName: name, contact, sessionSecret: secret, metricsToken } = settings;
  return new PortalSettings({ rehearsal, name, contact, secret, metricsToken });
}
