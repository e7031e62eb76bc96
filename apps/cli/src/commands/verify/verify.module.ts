import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Verification, VerificationSource } from '#casework';
import { FolderFiles } from '#delivery';
import { PersistenceModule } from '#persistence';
import { AT_ONCE, type ThreadInput } from './verifying-threads.ts';

/** What is looked at, and how thoroughly. */
type Sources = Pick<Verification, 'verificationSource' | 'files' | 'deep'>;

const SOURCES = Symbol('Sources');

/** What one thread looks at, over connections of its own, as the worker and only to read. */
@Module({})
export class VerifyModule {
  static forRoot({ databaseUrl, filesDir, deep }: ThreadInput): DynamicModule {
    return {
      module: VerifyModule,
      imports: [PersistenceModule.forRoot({ role: 'worker', url: databaseUrl, poolSize: AT_ONCE })],
      providers: [
        {
          provide: SOURCES,
          inject: [VerificationSource],
          useFactory: (verificationSource: VerificationSource): Sources => ({
            verificationSource,
            files: new FolderFiles(filesDir),
            deep,
          }),
        },
      ],
    };
  }
}

/** Opens the sources; closing the context closes their connections. */
export async function openSources(
  given: ThreadInput,
): Promise<{ readonly sources: Sources; readonly context: INestApplicationContext }> {
  const options = { logger: false, abortOnError: false } as const;
  const context = await NestFactory.createApplicationContext(VerifyModule.forRoot(given), options);
  return { sources: context.get<Sources>(SOURCES), context };
}
