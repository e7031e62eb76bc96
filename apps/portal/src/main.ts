import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { EXIT_PORT_TAKEN, settingsOrExit } from '#config';
import { exitOnUncaught, ProgramLog, SERVER_TIMEOUTS } from '#observability';
import { PortalModule } from './portal.module.ts';
import { configureHttp } from './portal.ts';

const FORM_BYTES = 64 * 1024;

const settings = settingsOrExit(process.env, 'portal');
const logger = new ProgramLog(settings.logLevel);
exitOnUncaught('portal', logger);
const adapter = new FastifyAdapter({
  trustProxy: settings.trustedProxies,
  bodyLimit: FORM_BYTES,
  forceCloseConnections: true,
  ...SERVER_TIMEOUTS,
});
const app = await NestFactory.create<NestFastifyApplication>(PortalModule.forRoot(settings), adapter, {
  logger,
  abortOnError: false,
}).catch(end);
await configureHttp(app).catch(end);
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
