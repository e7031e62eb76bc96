import 'reflect-metadata';
import { ConsoleLogger, type LogLevel as NestLogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EXIT_PORT_TAKEN, type LogLevel, settingsOrExit } from '#persistence';
import { ApiModule } from './api.module.ts';
import { apiAdapter, furnish } from './server.ts';

const settings = settingsOrExit(process.env, 'api');
const logger = new ConsoleLogger({ json: true, colors: false, prefix: 'api', logLevels: levels(settings.logLevel) });

const app = await NestFactory.create<NestFastifyApplication>(ApiModule.forRoot(settings), apiAdapter(), {
  logger,
  bodyParser: false,
  abortOnError: false,
}).catch((error: unknown) => stop(`api: it cannot start: ${reason(error)}`, 1));

await furnish(app);
try {
  await app.listen({ port: settings.apiPort, host: settings.host });
} catch (error) {
  await app.close();
  const taken = (error as { code?: unknown }).code === 'EADDRINUSE';
  if (taken) stop(`api: port ${settings.apiPort} is taken: set API_PORT to a free one.`, EXIT_PORT_TAKEN);
  stop(`api: it cannot listen on ${settings.host}:${settings.apiPort}: ${reason(error)}`, 1);
}
logger.log(`Listening on http://${settings.host}:${settings.apiPort}`, 'Api');

function stop(sentence: string, code: number): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function levels(level: LogLevel): NestLogLevel[] {
  const all: Record<LogLevel, NestLogLevel[]> = {
    silent: [],
    error: ['fatal', 'error'],
    warn: ['fatal', 'error', 'warn'],
    info: ['fatal', 'error', 'warn', 'log'],
    debug: ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'],
  };
  return all[level];
}
