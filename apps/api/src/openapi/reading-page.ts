import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const ASSETS = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Its own script and style, and nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente – API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/v1/docs/swagger-ui.css">
</head>
<body>
<main id="page"></main>
<noscript><p>The document itself: <a href="/v1/openapi.json">/v1/openapi.json</a></p></noscript>
<script src="/v1/docs/swagger-ui-bundle.js"></script>
<script src="/v1/docs/start.js"></script>
</body>
</html>
`;

const START = `window.ui = SwaggerUIBundle({
  url: '/v1/openapi.json', dom_id: '#page', docExpansion: 'none', deepLinking: true, validatorUrl: null,
});
`;

/** A page to read the document: three files of Swagger UI, served from here. */
export function serveReadingPage(server: FastifyInstance): void {
  const serve = (path: string, type: string, content: () => Promise<string>) =>
    server.get(path, async (_request, reply) => {
      const body = await content();
      return reply.header('content-security-policy', POLICY).type(`${type}; charset=utf-8`).send(body);
    });
  serve('/v1/docs', 'text/html', async () => PAGE);
  serve('/v1/docs/start.js', 'text/javascript', async () => START);
  serve('/v1/docs/swagger-ui.css', 'text/css', () => readFile(join(ASSETS, 'swagger-ui.css'), 'utf8'));
  serve('/v1/docs/swagger-ui-bundle.js', 'text/javascript', () =>
    readFile(join(ASSETS, 'swagger-ui-bundle.js'), 'utf8'),
  );
}
