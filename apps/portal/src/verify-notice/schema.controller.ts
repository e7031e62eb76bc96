import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SCHEMA_PATH } from '#notices';
import { NoSuchPage } from '../errors/page-errors.ts';
import { Public } from '../security/public.decorator.ts';
import { ASSETS } from '../views.ts';

/** The schema of what a notice encloses for programs, where the notices themselves say that it is. */
@Controller()
@Public()
export class SchemaController {
  private readonly schema = readSchema();

  @Get(SCHEMA_PATH)
  async notice(@Res() reply: FastifyReply) {
    if (this.schema === undefined) throw new NoSuchPage();
    return reply
      .headers({ 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' })
      .type('application/schema+json; charset=utf-8')
      .send(this.schema);
  }
}

/** `npm run build` lays `docs/schemas` beside the styles. */
function readSchema(): Buffer | undefined {
  const file = join(dirname(ASSETS), SCHEMA_PATH);
  return existsSync(file) ? readFileSync(file) : undefined;
}
