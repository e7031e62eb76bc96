import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { EXIT_PORT_TAKEN, settingsOrExit } from '#config';
import { countRequests, exitOnUncaught, Metrics, ProgramLog, serveMetrics } from '#observability';
import { WorkerModule } from './worker.module.ts';

const settings = settingsOrExit(process.env, 'worker');
const logger = new ProgramLog(settings.logLevel);
exitOnUncaught('worker', logger);

try {
  const app = await NestFactory.create<NestFastifyApplication>(WorkerModule.forRoot(settings), new FastifyAdapter(), {
    logger,
    abortOnError: false,
  });
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  countRequests(server, app.get(Metrics));
  serveMetrics(server, app.get(Metrics), settings.metricsToken);
  app.enableShutdownHooks();
  await app.listen(settings.workerPort, settings.host);
  logger.log(`worker is ready on ${settings.host}:${settings.workerPort}`, 'worker');
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    process.stderr.write(`worker: port ${settings.workerPort} is taken: set WORKER_PORT to a free port.\n`);
    process.exit(EXIT_PORT_TAKEN);
  }
  process.stderr.write(`worker: could not start (${code ?? message}).\n`);
  process.exit(1);
}
