import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { PersistenceModule, PgPostOffice } from '#persistence';
import { explained, inPlace, type Place } from './place.ts';
import type { Terminal } from './terminal.ts';

/** PostgreSQL behind the ports of casework, as one command has it, and what that command needs beside it. */
@Module({})
export class OperatorModule {
  static at(url: string, beside: readonly DynamicModule[]): DynamicModule {
    return {
      module: OperatorModule,
      // The clock of a rehearsal stands where it was put; in production nothing puts it anywhere, and it is that of
      // the database.
      imports: [PersistenceModule.forRoot({ role: 'worker', url, poolSize: 3, rehearsal: true }), ...beside],
      providers: [
        { provide: PgPostOffice, inject: [DataSource], useFactory: (database) => new PgPostOffice(database) },
      ],
    };
  }
}

/** Gives the work a Nest application context on this database, and closes it whatever happens. */
export async function inContext<T>(
  url: string,
  work: (context: INestApplicationContext) => Promise<T>,
  beside: readonly DynamicModule[] = [],
): Promise<T> {
  const options = { logger: false, abortOnError: false } as const;
  const context = await NestFactory.createApplicationContext(OperatorModule.at(url, beside), options);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** The same in the place of the command, as the role of the worker. */
export function asWorker<T>(
  terminal: Terminal,
  work: (context: INestApplicationContext, place: Place) => Promise<T>,
  beside: readonly DynamicModule[] = [],
): Promise<T> {
  return inPlace(terminal, (place) =>
    inContext(place.url, (context) => work(context, place), beside).catch((error) => {
      throw explained(error, 'the role of the worker');
    }),
  );
}
