import type { AddressInfo } from 'node:net';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readSettings } from '#config';
import { freshDatabase } from '../../../../test/support/database.ts';
import { PortalModule } from '../portal.module.ts';
import { configureHttp } from '../portal.ts';

interface Answer {
  readonly status: number;
  readonly html: string;
  readonly to: string | undefined;
  readonly headers: Headers;
}

/** The whole portal in this process, on a database of its own, and browsers that keep their cookies. */
export async function openPortal(more: Readonly<Record<string, string>> = {}) {
  const database = await freshDatabase();
  const { settings, mistakes } = readSettings(
    {
      ENTENTE_MODE: 'rehearsal',
      DATABASE_URL: database.web,
      AUTH_DATABASE_URL: database.auth,
      FILES_DIR: '/nowhere',
      SESSION_SECRET: 'a secret for trying, long enough to be one',
      MAIL_FROM: 'Entente <ne-pas-repondre@entente.example>',
      PORTAL_CONTACT: 'contact@entente.example',
      ...more,
    },
    'portal',
  );
  if (settings === undefined) throw new Error(mistakes.join('\n'));
  const module = await Test.createTestingModule({ imports: [PortalModule.forRoot(settings)] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(
    new FastifyAdapter({ bodyLimit: 64 * 1024, forceCloseConnections: true }),
    {
      logger: false,
    },
  );
  await configureHttp(app);
  await app.listen(0, '127.0.0.1');
  const address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return {
    database,
    browser: () => new Browser(address),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** A browser without script: it follows links and sends forms, with the token that stands in them. */
export class Browser {
  readonly cookies = new Map<string, string>();
  #page = '';

  constructor(private readonly address: string) {}

  open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#ask(path, { headers });
  }

  send(
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const token = /name="form-token" value="([^"]*)"/.exec(this.#page)?.[1] ?? '';
    const body = new URLSearchParams({ 'form-token': token, ...fields });
    return this.#ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin', ...headers } });
  }

  /** A form with files; `files` names each field and what is chosen in it. */
  sendFiles(
    path: string,
    fields: Readonly<Record<string, string>>,
    files: readonly { readonly field: string; readonly name: string; readonly content: string | Uint8Array }[],
  ): Promise<Answer> {
    const token = /name="form-token" value="([^"]*)"/.exec(this.#page)?.[1] ?? '';
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    for (const { field, name, content } of files) {
      body.append(field, new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name);
    }
    const headers = { 'sec-fetch-site': 'same-origin' };
    return this.#ask(`${path}?form-token=${encodeURIComponent(token)}`, { method: 'POST', body, headers });
  }

  async #ask(
    path: string,
    request: { method?: string; body?: URLSearchParams | FormData; headers: Record<string, string> },
  ) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'accept-language': 'fr', ...request.headers };
    const answer = await fetch(`${this.address}${path}`, { ...request, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const html = await answer.text();
    if (html !== '') this.#page = html;
    const { status } = answer;
    return { status, html, to: answer.headers.get('location') ?? undefined, headers: answer.headers };
  }
}
