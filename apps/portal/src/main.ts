import 'reflect-metadata';
import { ConsoleLogger, type LogLevel as NestLogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EXIT_PORT_TAKEN, type LogLevel, settingsOrExit } from '#persistence';
import { PortalModule } from './portal.module.ts';
import { dress } from './portal.ts';

const FORM_BYTES = 64 * 1024;

const settings = settingsOrExit(process.env, 'portal');
const adapter = new FastifyAdapter({ trustProxy: settings.trustedProxies, bodyLimit: FORM_BYTES, forceCloseConnections: true });
const app = await NestFactory.create<NestFastifyApplication>(PortalModule.of(settings), adapter, {
  logger: new ConsoleLogger({ json: true, colors: false, prefix: 'portal', logLevels: levels(settings.logLevel) }),
  abortOnError: false,
}).catch(end);
await dress(app).catch(end);
app.enableShutdownHooks();
await app.listen(settings.portalPort, settings.host).catch(end);

/** One line for the person at the terminal; the trace for whoever asks for it. */
function end(error: Error & { code?: string }): never {
  const taken = error.code === 'EADDRINUSE';
  const sentence = taken
    ? `port ${settings.portalPort} is taken: stop the program that uses it, or set PORTAL_PORT to a free port.`
    : `could not start: ${error.message} (LOG_LEVEL=debug shows where.)`;
  process.stderr.write(`portal: ${settings.logLevel === 'debug' ? (error.stack ?? sentence) : sentence}\n`);
  process.exit(taken ? EXIT_PORT_TAKEN : 1);
}

function levels(level: LogLevel): NestLogLevel[] {
  const all: NestLogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
  return all.slice(0, { silent: 0, error: 2, warn: 3, info: 4, debug: 6 }[level]);
}
