import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsConfig } from '#accounts';
import { Clock, type ComplaintDraft, DRAFT_DAYS, Drafts, type KeptDraft } from '#casework';
import { addDays, type CivilDate, dayAtHome } from '#law';
import { GoFirst } from '../../errors/page-errors.ts';
import { cookieIn, forget, keep } from '../../security/cookies.ts';
import { digestOf, newResumeCode, readResumeCode } from './resume-code.ts';

export interface OpenDraft extends KeptDraft {
  readonly code: string;
  readonly today: CivilDate;
}

const KEPT_SECONDS = DRAFT_DAYS * 24 * 3600;

/** Where this browser's draft is taken from, and put back. Its code is in a cookie; nobody is asked who they are. */
@Injectable()
export class DraftSession {
  constructor(
    private readonly drafts: Drafts,
    private readonly clock: Clock,
    private readonly config: AccountsConfig,
  ) {}

  async begin(reply: FastifyReply, content: ComplaintDraft): Promise<void> {
    const code = newResumeCode();
    const expiresOn = addDays(await this.today(), DRAFT_DAYS);
    await this.drafts.begin(digestOf(code), { draftId: randomUUID(), content, expiresOn });
    keep(reply, this.config, 'draft', code, KEPT_SECONDS);
  }

  /** The draft of this browser, if it has one that is not over. */
  async find(request: FastifyRequest): Promise<OpenDraft | undefined> {
    const code = this.codeOf(request);
    if (code === undefined) return undefined;
    const today = await this.today();
    const draft = await this.drafts.open(digestOf(code), today);
    return draft && { ...draft, code, today };
  }

  /** For every page of a draft: without one, it begins at the beginning. */
  async open(request: FastifyRequest): Promise<OpenDraft> {
    const draft = await this.find(request);
    if (draft === undefined) throw new GoFirst('/complain?no-draft');
    return draft;
  }

  /** Each change puts off the last day, here and in the browser. */
  async change(reply: FastifyReply, work: (content: ComplaintDraft) => ComplaintDraft): Promise<KeptDraft> {
    const code = this.codeOf(reply.request);
    const today = await this.today();
    const draft = code && (await this.drafts.change(digestOf(code), today, addDays(today, DRAFT_DAYS), work));
    if (!code || !draft) throw new GoFirst('/complain?no-draft');
    keep(reply, this.config, 'draft', code, KEPT_SECONDS);
    return draft;
  }

  /** Takes up a draft on another device, or later. False when there is none under this code. */
  async resume(reply: FastifyReply, typed: string): Promise<boolean> {
    const code = readResumeCode(typed);
    const draft = code && (await this.drafts.open(digestOf(code), await this.today()));
    if (!code || !draft) return false;
    keep(reply, this.config, 'draft', code, KEPT_SECONDS);
    return true;
  }

  /** What this draft has uploaded so far. */
  async held(request: FastifyRequest): Promise<number> {
    const code = this.codeOf(request);
    return code === undefined ? 0 : (await this.drafts.held(digestOf(code))).bytes;
  }

  async giveUploadsTo(request: FastifyRequest, personId: string): Promise<void> {
    const code = this.codeOf(request);
    if (code !== undefined) await this.drafts.giveUploadsTo(digestOf(code), personId);
  }

  /** On a shared device: the draft stays, and only its code leads back to it. */
  leave(reply: FastifyReply): void {
    forget(reply, this.config, 'draft');
  }

  async discard(reply: FastifyReply): Promise<void> {
    const code = this.codeOf(reply.request);
    if (code !== undefined) await this.drafts.discard(digestOf(code));
    this.leave(reply);
  }

  async today(): Promise<CivilDate> {
    return dayAtHome(await this.clock.now());
  }

  private codeOf(request: FastifyRequest): string | undefined {
    return readResumeCode(cookieIn(request, this.config, 'draft') ?? '');
  }
}
