import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { addSecurityResponses } from './always.ts';
import { ProblemSchema } from './problem-schema.ts';

const DESCRIPTION = `
The JSON door of a portal for settling consumer disputes out of court: written complaint, referral to a consumer mediator,
notices, deadlines and proof.

* Sign in with \`POST /v1/sign-in/code\` and \`/verify\`; whoever acts for an organisation shows a second factor.
* \`POST /v1/complaints\` begins a dispute; every act has its operation under \`/v1/disputes/{disputeId}/acts\`.
  \`GET /v1/disputes/{disputeId}\` lists the acts that are open to you, with the clocks and their articles.
* A write answers 2xx once it is recorded, never before. \`Idempotency-Key\` makes a write happen once; \`If-Match\`
  refuses it when the dispute has changed since it was read.
* What you may not see does not exist: 404. Problems are \`application/problem+json\` (RFC 9457), in the language of
  \`Accept-Language\`, with the article where the law refuses.
* Days are civil dates where the law of the dispute is at home, in France those of Europe/Paris; instants are UTC;
  amounts are in cents.
`.trim();

export function openApiDocument(app: INestApplication): OpenAPIObject {
  const outline = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Entente')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'The token of a session.' }, 'bearer')
    .addCookieAuth(
      '__Host-entente',
      { type: 'apiKey', in: 'cookie', description: 'The session of a browser.' },
      'cookie',
    )
    .build();
  const document = SwaggerModule.createDocument(app, outline, { extraModels: [ProblemSchema] });
  closeBodies(document);
  nameIds(document);
  addSecurityResponses(document);
  return document;
}

const REFERENCE = /"#\/components\/schemas\/([^"]+)"/g;

/** What is sent is closed: an unknown field is refused, and the document says so. */
function closeBodies({ paths, components }: OpenAPIObject): void {
  const schemas = components?.schemas ?? {};
  const bodies = Object.values(paths).flatMap((path) =>
    Object.values(path).map((operation) => (operation as { requestBody?: unknown }).requestBody),
  );
  const open = namesIn(bodies);
  for (const name of open) {
    const schema = schemas[name];
    if (schema === undefined || '$ref' in schema) continue;
    schema.additionalProperties = false;
    for (const inner of namesIn(schema.properties)) open.add(inner);
  }
}

/** Every id in a path is a UUID; a problem's code is not one. */
function nameIds({ paths }: OpenAPIObject): void {
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const { parameters = [] } = operation as { parameters?: { name: string; in: string; schema?: object }[] };
    for (const parameter of parameters.filter((one) => one.in === 'path' && one.name.endsWith('Id'))) {
      parameter.schema = { type: 'string', format: 'uuid' };
    }
  }
}

function namesIn(part: unknown): Set<string> {
  return new Set([...(JSON.stringify(part) ?? '').matchAll(REFERENCE)].map(([, name]) => name ?? ''));
}

/** The document as JSON; `reading-page.ts` shows it to people. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('v1/docs', app, () => openApiDocument(app), {
    ui: false,
    raw: ['json'],
    jsonDocumentUrl: 'v1/openapi.json',
  });
}
