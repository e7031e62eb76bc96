import type { FastifyRequest } from 'fastify';
import type { Visitor } from '#accounts';
import type { Locale } from '#text';
import { languageOf } from './language.ts';

/** One request of one person, as every page knows it. */
export interface RequestContext {
  readonly lang: Locale;
  /** Null for whoever is not signed in. */
  readonly visitor: Visitor | null;
  /** What a form of this browser must bring back. */
  readonly formToken: string;
  /** The merchant that somebody of several chose; whether they belong to it is asked where it matters. */
  readonly organisation?: string;
  /** A rehearsal shows its own date on every page. */
  readonly today?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    requestContext?: RequestContext;
  }
}

/** For a page that must be shown although nothing could be read. */
export function anonymousContext(request: FastifyRequest): RequestContext {
  return { lang: languageOfRequest(request), visitor: null, formToken: '' };
}

export function languageOfRequest(request: FastifyRequest, visitor: Visitor | null = null): Locale {
  return languageOf({
    asked: (request.query as Readonly<Record<string, unknown>> | undefined)?.['lang'],
    chosen: request.cookies?.['__Host-entente-lang'] ?? request.cookies?.['entente-lang'],
    known: visitor?.person.language,
    header: request.headers['accept-language'],
  });
}

/** The same page of this organisation in another language: its path, its question, and the wish. What is asked for may be no address at all. */
export function inLanguage(url: string, lang: Locale): string {
  const [, path = '', question = ''] = /^[/\\]*([^?#]*)\??([^#]*)/.exec(url) ?? [];
  const asked = new URLSearchParams(question);
  asked.set('lang', lang);
  return `/${path}?${asked}`;
}
