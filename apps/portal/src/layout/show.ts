import type { FastifyReply } from 'fastify';
import { formatOf, LOCALES, type Locale, languageOf, type Wording } from '#text';
import { anonymousContext, inLanguage } from './request-context.ts';
import { LAYOUT } from './wording.ts';
import type { Words } from './words.ts';

/** A page: where its template is, and its words. */
export interface Page<T = Wording> {
  readonly template: string;
  readonly words: Words<T>;
}

/** Draws a page for whoever asked. What is about a person is kept by nobody on the way. */
export async function show<T>(
  reply: FastifyReply,
  page: Page<T>,
  data: Readonly<Record<string, unknown>> = {},
  status = 200,
): Promise<FastifyReply> {
  const html = await reply.viewAsync(page.template, contextOf(reply, page, data));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .header('vary', 'Cookie, Accept-Language')
    .header('content-language', contextLanguage(reply))
    .type('text/html; charset=utf-8')
    .send(html);
}

/** After a form: the browser asks for the next page by itself, so that reloading it sends nothing again. */
export function seeOther(reply: FastifyReply, path: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(path, 303);
}

const contextLanguage = (reply: FastifyReply) => (reply.request.requestContext ?? anonymousContext(reply.request)).lang;

function contextOf<T>(reply: FastifyReply, page: Page<T>, data: Readonly<Record<string, unknown>>) {
  const { request } = reply;
  const requestContext = request.requestContext ?? anonymousContext(request);
  return pageContext(page, {
    ...data,
    lang: requestContext.lang,
    visitor: requestContext.visitor,
    formToken: requestContext.formToken,
    today: requestContext.today,
    recovering: request.recovering === true,
    path: request.url.split('?')[0],
    languages: otherLanguages(requestContext.lang, (locale) => inLanguage(request.url, locale)),
  });
}

/** The languages in which a page may be asked for instead, each by its own name and with its address. */
export function otherLanguages(lang: Locale, address: (locale: Locale) => string) {
  return LOCALES.filter((locale) => locale !== lang).map((locale) => ({
    lang: locale,
    name: formatOf(locale).name,
    href: address(locale),
  }));
}

/**
 * What a template finds: `t` the words of its page, `layout` those around it. `pageLang` is what was asked for; `lang` is
 * that of the content, which is another where the whole page is not translated (WCAG 3.1.2).
 */
export function pageContext<T>(page: Page<T>, context: Readonly<Record<string, unknown>> & { lang: Locale }) {
  const { lang: pageLang } = context;
  const lang = languageOf(page.words, pageLang);
  return { ...context, lang, pageLang, t: page.words[lang], layout: LAYOUT[pageLang] };
}
