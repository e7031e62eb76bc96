import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { PersonAct } from '#requests';
import type { Wording } from '#text';
import { type DisputeParts, disputeParts } from '../../dispute/dispute-parts.ts';
import { DisputeReader, type OpenDispute } from '../../dispute/dispute-reader.ts';
import { showOvertaken } from '../../dispute/overtaken.ts';
import { fieldsIn, hiddenIn, newOnce, PageActs } from '../../dispute/page-acts.ts';
import { type Page, seeOther, show } from '../../layout/show.ts';
import { errorsByField } from './act-bodies.ts';
import { FRAME } from './frame-wording.ts';

/** What a page adds of its own to what every page of a dispute shows. */
export type More = (open: OpenDispute, parts: DisputeParts) => object;

interface RequestedRole<T> {
  readonly disputeId: string;
  readonly act: PersonAct;
  /** Of the fields of the form, what the counter reads; absent for an act that says everything by its name. */
  readonly body?: object;
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

  async act<T>(
    reply: FastifyReply,
    { disputeId, act, body, to = '', page, more }: RequestedRole<T>,
  ): Promise<FastifyReply> {
    const { request } = reply;
    const sent = await this.acts.send(request, { side: 'consumer', disputeId, act, ...(body && { body }) });
    if (sent.kind === 'done') return seeOther(reply, `${hereOf(disputeId)}${to}`);
    const open = await this.open(reply, disputeId);
    const fields = fieldsIn(request.body);
    if (sent.kind === 'overtaken') {
      const { seen } = hiddenIn(request.body);
      return showOvertaken(reply, open, { seen, fields, back: hereOf(disputeId) });
    }
    const wrong = { errors: errorsByField(sent.errors), kept: fields, tried: act };
    return this.draw(reply, page, open, { ...more?.(open, disputeParts(open)), ...wrong }, sent.status);
  }
}

export const hereOf = (disputeId: string): string => `/consumer/disputes/${disputeId}`;

export const isOpenFor = ({ sideView, reader }: OpenDispute, act: PersonAct): boolean =>
  sideView.open[reader.role]?.includes(act) === true;

function nameOf({ parties }: OpenDispute, kind: 'consumer' | 'representative'): string | undefined {
  return parties.find((party) => party.kind === kind)?.name;
}
