import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsConfig, fromOurPages, SessionResolver } from '#accounts';
import { Clock } from '#casework';
import { dayAtHome } from '#law';
import { isLocale } from '#text';
import { NotFromOurPages } from '../errors/page-errors.ts';
import { languageOfRequest, type RequestContext } from '../layout/request-context.ts';
import { PortalSettings } from '../settings.ts';
import { cookieIn, keep } from './cookies.ts';
import { FORM_TOKEN, formTokenFor, isBrowserMark, isFormToken, newBrowserMark } from './form-token.ts';
import { PUBLIC_ROUTE } from './public.decorator.ts';

const A_YEAR = 365 * 24 * 3600;
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** At the door of every page: who comes, in which language, and whether a form that changes something is one of ours. */
@Injectable()
export class RequestContextGuard implements CanActivate {
  constructor(
    private readonly who: SessionResolver,
    private readonly config: AccountsConfig,
    private readonly settings: PortalSettings,
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride(PUBLIC_ROUTE, [context.getHandler(), context.getClass()])) return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const requestContext = await this.read(request, http.getResponse<FastifyReply>());
    if (SAFE.has(request.method)) return true;
    const token = tokenIn(request);
    // Two defences, for browsers that send no Sec-Fetch-Site and for those that lose the cookie of the form.
    if (!fromOurPages(this.config, request.headers) || !isFormToken(token, requestContext.formToken)) {
      throw new NotFromOurPages();
    }
    return true;
  }

  /** Also for the page that says that there is no such page. */
  async read(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const visitor = await this.who.sessionResolver(request.headers);
    const lang = languageOfRequest(request, visitor);
    const asked = (request.query as Readonly<Record<string, unknown>>)['lang'];
    if (isLocale(asked)) keep(reply, this.config, 'lang', asked, A_YEAR);
    const mark = this.markOf(request, reply);
    const organisation = cookieIn(request, this.config, 'organisation');
    const requestContext: RequestContext = {
      lang,
      visitor,
      formToken: formTokenFor(this.settings.secret, mark, visitor?.sessionId),
      ...(organisation === undefined ? {} : { organisation }),
      ...(this.settings.rehearsal ? { today: dayAtHome(await this.clock.now()) } : {}),
    };
    request.requestContext = requestContext;
    return requestContext;
  }

  private markOf(request: FastifyRequest, reply: FastifyReply): string {
    const kept = cookieIn(request, this.config, 'browser');
    if (isBrowserMark(kept)) return kept;
    const mark = newBrowserMark();
    keep(reply, this.config, 'browser', mark);
    return mark;
  }
}

/** A form with files is not read yet when it stands at the door: its token comes in the address that it is sent to. */
function tokenIn(request: FastifyRequest): unknown {
  const given = request.isMultipart() ? request.query : request.body;
  return (given as Readonly<Record<string, unknown>> | null | undefined)?.[FORM_TOKEN];
}
