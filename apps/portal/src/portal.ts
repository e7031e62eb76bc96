import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import nunjucks from 'nunjucks';
import { AccountsConfig } from '#accounts';
import { countRequests, dropClosedSockets, guardWrites, Metrics, ServiceGate, serveMetrics } from '#observability';
import { RequestSettings } from '#requests';
import { NotOpenNow } from './errors/page-errors.ts';
import { EVERY_PAGE } from './security/limits.ts';
import { PortalSettings } from './settings.ts';
import { equip, TEMPLATES, VIEW_OPTIONS } from './views.ts';

/** What every answer goes through: headers, cookies, limits, templates, the style sheet. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const settings = app.get(PortalSettings);
  const { secure } = app.get(AccountsConfig);
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  const metrics = app.get(Metrics);
  dropClosedSockets(server);
  countRequests(server, metrics);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { files: 20, fields: 20, fieldSize: 4000, parts: 40, fileSize: app.get(RequestSettings).maxPieceBytes + 1 },
    throwFileSizeLimit: false,
  });
  await app.register(fastifyRateLimit, { global: true, ...EVERY_PAGE });
  guardWrites(server, app.get(ServiceGate), () => new NotOpenNow());
  serveMetrics(server, metrics, settings.metricsToken);
  app.setViewEngine({
    engine: { nunjucks },
    templates: [...TEMPLATES],
    options: { ...VIEW_OPTIONS, onConfigure: (environment: nunjucks.Environment) => equip(environment, settings) },
  });
}
