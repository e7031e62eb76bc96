import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { readSettings } from '../../../../libs/persistence/src/index.ts';
import { freshDatabase } from '../../../../test/support/database.ts';
import { PortalModule } from '../portal.module.ts';
import { dress } from '../portal.ts';

type Answer = {
  readonly status: number;
  readonly html: string;
  readonly to: string | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
};

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
  const module = await Test.createTestingModule({ imports: [PortalModule.of(settings)] }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 64 * 1024 }), {
    logger: false,
  });
  await dress(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    database,
    browser: () => new Browser(app),
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

  constructor(private readonly app: NestFastifyApplication) {}

  async open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.#keep(await this.app.inject({ method: 'GET', url: path, headers: { ...this.#cookie(), ...headers } }));
  }

  async send(
    path: string,
    fields: Readonly<Record<string, string>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    const token = /name="form-token" value="([^"]*)"/.exec(this.#page)?.[1] ?? '';
    return this.#keep(
      await this.app.inject({
        method: 'POST',
        url: path,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...this.#cookie(),
          ...headers,
        },
        payload: new URLSearchParams({ 'form-token': token, ...fields }).toString(),
      }),
    );
  }

  #cookie(): Record<string, string> {
    return { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  #keep(answer: Awaited<ReturnType<NestFastifyApplication['inject']>>): Answer {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    if (answer.body !== '') this.#page = answer.body;
    const to = answer.headers['location'];
    return {
      status: answer.statusCode,
      html: answer.body,
      to: typeof to === 'string' ? to : undefined,
      headers: answer.headers,
    };
  }
}
