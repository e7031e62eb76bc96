import { type DynamicModule, Module } from '@nestjs/common';
import { ServiceStates } from '#casework';
import { ServiceGate } from './gate/service-gate.ts';
import { Metrics } from './metrics/metrics.ts';

/** Metrics and the gate before writing, for every module of a program. */
@Module({})
export class ObservabilityModule {
  /** `metrics` is made by the program, whose ports count into it before any module is there. */
  static forRoot(metrics: Metrics): DynamicModule {
    return {
      module: ObservabilityModule,
      global: true,
      providers: [
        { provide: Metrics, useValue: metrics },
        {
          provide: ServiceGate,
          inject: [ServiceStates],
          useFactory: (states: ServiceStates) => new ServiceGate(states),
        },
      ],
      exports: [Metrics, ServiceGate],
    };
  }
}
