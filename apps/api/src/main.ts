import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EXIT_PORT_TAKEN, settingsOrExit } from '#config';
import { exitOnUncaught, ProgramLog } from '#observability';
import { ApiModule } from './api.module.ts';
import { apiAdapter, configureHttp } from './server.ts';

const settings = settingsOrExit(process.env, 'api');
const logger = new ProgramLog(settings.logLevel);
exitOnUncaught('api', logger);

try {
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.forRoot(settings),
    apiAdapter(settings.trustedProxies),
    {
      logger,
      bodyParser: false,
      abortOnError: false,
    },
  );
  await configureHttp(app);
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.listen({ port: settings.apiPort, host: settings.host });
  logger.log(`api is ready on ${settings.host}:${settings.apiPort}`, 'api');
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    process.stderr.write(`api: port ${settings.apiPort} is taken: set API_PORT to a free port.\n`);
    process.exit(EXIT_PORT_TAKEN);
  }
  process.stderr.write(`api: could not start (${code ?? message}).\n`);
  process.exit(1);
}
