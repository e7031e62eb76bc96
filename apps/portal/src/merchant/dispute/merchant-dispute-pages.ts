import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Memberships } from '#accounts';
import { type Agent, MerchantTeam } from '#casework';
import type { PersonAct } from '#requests';
import { type DisputeParts, disputeParts } from '../../dispute/dispute-parts.ts';
import { DisputeReader, type OpenDispute } from '../../dispute/dispute-reader.ts';
import { showOvertaken } from '../../dispute/overtaken.ts';
import { fieldsIn, hiddenIn, newOnce, PageActs } from '../../dispute/page-acts.ts';
import { type Page, seeOther, show } from '../../layout/show.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { NAVIGATION } from '../navigation.ts';

/** What a page adds of its own to what every page of a dispute shows. */
export type More = (open: OpenDispute, parts: DisputeParts) => object | Promise<object>;

interface RequestedRole<T> {
  readonly disputeId: string;
  readonly act: PersonAct;
  /** What the page says of itself; what was typed, when left out. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Where the form is shown again when something is to be corrected. */
  readonly page: Page<T>;
  readonly more?: More;
}

/** What the pages of a merchant's dispute have in common: opened, drawn, acted upon; and what its people keep beside. */
@Injectable()
export class MerchantDisputePages {
  constructor(
    readonly team: MerchantTeam,
    private readonly memberships: Memberships,
    private readonly disputeReader: DisputeReader,
    private readonly acts: PageActs,
  ) {}

  open(reply: FastifyReply, disputeId: string): Promise<OpenDispute> {
    return this.disputeReader.open(reply.request, 'merchant', disputeId);
  }

  /** Who acts, once it is known that they have a part in this dispute. */
  async agent(reply: FastifyReply, disputeId: string): Promise<Agent> {
    const { reader } = await this.disputeReader.roleContextOn(reply.request, 'merchant', disputeId);
    return reader as Agent;
  }

  async draw<T>(reply: FastifyReply, page: Page<T>, open: OpenDispute, more: object = {}, status = 200) {
    const parts = disputeParts(open);
    const { lang } = requestContextOf(reply.request);
    const consumer = open.parties.find(({ kind }) => kind === 'consumer')?.name ?? '';
    const may = Object.fromEntries(parts.acts.map(({ act }) => [act, true]));
    const frame = { navigation: NAVIGATION[lang], consumer, may, once: newOnce(), kept: {} };
    return show(reply, page, { ...parts, ...frame, ...more }, status);
  }

  async act<T>(reply: FastifyReply, { disputeId, act, page, more, fields }: RequestedRole<T>): Promise<FastifyReply> {
    const { request } = reply;
    const sent = await this.acts.send(request, { side: 'merchant', disputeId, act, ...(fields && { fields }) });
    const here = hereOf(disputeId);
    if (sent.kind === 'done') return seeOther(reply, here);
    const open = await this.open(reply, disputeId);
    const typed = fieldsIn(request.body);
    if (sent.kind === 'overtaken') {
      return showOvertaken(reply, open, { seen: hiddenIn(request.body).seen, fields: typed, back: here });
    }
    const wrong = { errors: sent.errors, kept: typed, tried: act };
    return this.draw(reply, page, open, { ...(await more?.(open, disputeParts(open))), ...wrong }, sent.status);
  }

  /** Assignment, notes, whether it is new to this person; and the colleagues among whom to choose. */
  async related(open: OpenDispute) {
    const agent = open.reader as Agent;
    const { disputeId, tag } = open.sideView;
    const [kept, members] = await Promise.all([
      this.team.related(agent, disputeId, tag),
      this.memberships.of(agent.personId, { merchantId: agent.merchantId }),
    ]);
    const colleagues = members.map(({ personId, person }) => ({ personId, name: person.name || person.email }));
    const assigned = colleagues.find(({ personId }) => personId === kept.assignedTo)?.name;
    return {
      kept: {},
      colleagues,
      assigned,
      assignedTo: kept.assignedTo,
      changed: kept.changed,
      notes: kept.notes,
      me: agent.personId,
    };
  }
}

export const hereOf = (disputeId: string): string => `/merchant/disputes/${disputeId}`;
