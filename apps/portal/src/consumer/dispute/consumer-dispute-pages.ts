import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PersonAct } from '#requests';
import type { Wording } from '#text';
import { type DisputeParts, disputeParts } from '../../dispute/dispute-parts.ts';
import { DisputeReader, type OpenDispute } from '../../dispute/dispute-reader.ts';
import { showOvertaken } from '../../dispute/overtaken.ts';
import { fieldsIn, hiddenIn, newOnce, PageActs } from '../../dispute/page-acts.ts';
import { type Page, seeOther, show } from '../../layout/show.ts';
import { FRAME } from './frame-wording.ts';

/** What a page adds of its own to what every page of a dispute shows. */
export type More = (open: OpenDispute, parts: DisputeParts) => object;

interface RequestedRole<T> {
  readonly disputeId: string;
  readonly act: PersonAct;
  /** What the page says of itself, beside what was typed. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Where the person goes once it is done, below the dispute; the dispute itself when left out. */
  readonly to?: string;
  /** Where the form is shown again when something is to be corrected. */
  readonly page: Page<T>;
  readonly more?: More;
}

/** What the pages of a consumer's dispute have in common: opened, drawn, acted upon. */
@Injectable()
export class ConsumerDisputePages {
  constructor(
    private readonly disputeReader: DisputeReader,
    private readonly acts: PageActs,
  ) {}

  open(reply: FastifyReply, disputeId: string): Promise<OpenDispute> {
    return this.disputeReader.open(reply.request, 'consumer', disputeId);
  }

  async draw<T = Wording>(
    reply: FastifyReply,
    page: Page<T>,
    open: OpenDispute,
    more: object = {},
    status = 200,
  ): Promise<FastifyReply> {
    const parts = disputeParts(open);
    const { lang } = reply.request.requestContext ?? { lang: 'fr' };
    return show(
      reply,
      page,
      { ...parts, frame: FRAME[lang], consumer: nameOf(open, 'consumer'), once: newOnce(), kept: {}, ...more },
      status,
    );
  }

  /** The page of an act, or the dispute where that act is no longer open. */
  async drawFor<T>(reply: FastifyReply, page: Page<T>, disputeId: string, act: PersonAct, more?: More) {
    const open = await this.open(reply, disputeId);
    if (!isOpenFor(open, act)) return seeOther(reply, hereOf(disputeId));
    return this.draw(reply, page, open, more?.(open, disputeParts(open)));
  }

  async act<T>(reply: FastifyReply, submission: RequestedRole<T>): Promise<FastifyReply> {
    const { disputeId, act, to = '', page, more } = submission;
    const { request } = reply;
    const typed = fieldsIn(request.body);
    const fields = { ...typed, ...submission.fields };
    const sent = await this.acts.send(request, { side: 'consumer', disputeId, act, fields });
    if (sent.kind === 'done') return seeOther(reply, `${hereOf(disputeId)}${to}`);
    const open = await this.open(reply, disputeId);
    if (sent.kind === 'overtaken') {
      const { seen } = hiddenIn(request.body);
      return showOvertaken(reply, open, { seen, fields: typed, back: hereOf(disputeId) });
    }
    const wrong = { errors: sent.errors, kept: typed, tried: act };
    return this.draw(reply, page, open, { ...more?.(open, disputeParts(open)), ...wrong }, sent.status);
  }
}

export const hereOf = (disputeId: string): string => `/consumer/disputes/${disputeId}`;

export const isOpenFor = ({ sideView, reader }: OpenDispute, act: PersonAct): boolean =>
  sideView.open[reader.role]?.includes(act) === true;

function nameOf({ parties }: OpenDispute, kind: 'consumer' | 'representative'): string | undefined {
  return parties.find((party) => party.kind === kind)?.name;
}
