import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NoSuchPage } from '../errors/page-errors.ts';
import { Public } from '../security/public.decorator.ts';
import { ASSETS } from '../views.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A handful of small files, read once; named after their content, so that a browser that has one never asks again. */
@Controller('assets')
@Public()
export class AssetsController {
  private readonly files = readAssets();

  @Get(':name')
  async asset(@Param('name') name: string, @Res() reply: FastifyReply) {
    const file = this.files.get(name);
    if (file === undefined) throw new NoSuchPage();
    return reply.header('cache-control', 'public, max-age=31536000, immutable').type(file.type).send(file.content);
  }
}

function readAssets(): ReadonlyMap<string, { readonly type: string; readonly content: Buffer }> {
  const names = existsSync(ASSETS) ? readdirSync(ASSETS) : [];
  return new Map(
    names.flatMap((name) => {
      const type = TYPES[extname(name)];
      return type === undefined ? [] : [[name, { type, content: readFileSync(join(ASSETS, name)) }] as const];
    }),
  );
}
