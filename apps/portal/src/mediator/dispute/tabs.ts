import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Directory as AccountsDirectory } from '#accounts';
import { Directory } from '#casework';
import { INTERRUPTION_CAUSES, MATTERS, outcomeDue } from '#dispute';
import { addDays, type CivilDate, jurisdiction } from '#law';
import { translate } from '#text';
import { NoSuchPage } from '../../errors/page-errors.ts';
import { show } from '../../layout/show.ts';
import { requestContextOf } from '../../security/signed-in.ts';
import { Today } from '../today.ts';
import { BodyDisputePages, type OnTable } from './body-dispute-pages.ts';
import { type DisputeTab, frameOf, isOpen } from './frame.ts';
import { groundsOf } from './grounds.ts';
import { SEALED_PAGE, TAB_PAGES } from './wording.ts';

/** Draws one room of a dispute; before the declaration of R613-1, the door of all of them. */
@Injectable()
export class DisputeTabs {
  constructor(
    private readonly directory: Directory,
    private readonly accounts: AccountsDirectory,
    private readonly table: BodyDisputePages,
    private readonly today: Today,
  ) {}

  async draw(
    reply: FastifyReply,
    disputeId: string,
    tab: DisputeTab,
    more: Readonly<Record<string, unknown>> = {},
    status = 200,
  ): Promise<FastifyReply> {
    const table = await this.table.open(reply.request, disputeId);
    const { lang } = requestContextOf(reply.request);
    const base = { kept: {}, errors: undefined, ...more };
    if (table.sealed !== undefined)
      return show(
        reply,
        SEALED_PAGE,
        { ...frameOf(table, tab, lang), sealed: table.sealed, me: table.reader.personId, ...base },
        status,
      );
    if (!isOpen(table, tab)) throw new NoSuchPage();
    return show(
      reply,
      TAB_PAGES[tab],
      { ...frameOf(table, tab, lang), ...(await this.furniture(reply, table, tab)), ...base },
      status,
    );
  }

  private async furniture(reply: FastifyReply, table: OnTable, tab: DisputeTab): Promise<object> {
    const { dispute, reader, open } = table;
    switch (tab) {
      case 'admissibility': {
        const today = await this.today.day();
        const found = open.merchant && (await this.directory.affiliation(open.merchant.merchantId, today));
        const affiliated = {
          here: found?.body.bodyId === reader.bodyId,
          committed: found?.body.bodyId === reader.bodyId && found.committed,
          elsewhere: found === undefined || found.body.bodyId === reader.bodyId ? undefined : found.body.name,
        };
        const bodies = await this.accounts.bodies();
        return {
          // What the consumer said sets it apart: whoever reads the file may read otherwise.
          matters: dispute.complaint?.scope === undefined ? [] : MATTERS,
          grounds: groundsOf(dispute, affiliated, reader, await this.today.now()),
          bodies: bodies.filter(({ id }) => id !== reader.bodyId).map(({ id, name }) => ({ id, name })),
        };
      }
      case 'apart-consumer':
      case 'apart-merchant': {
        const with_ = tab === 'apart-consumer' ? 'consumer' : 'merchant';
        const lines = open.record.filter(
          ({ audience, type }) =>
            (type === 'MessageSent' || type === 'PieceAdded') && audience.length === 2 && audience.includes(with_),
        );
        return { lines, apart: with_ };
      }
      case 'exchange':
        return { lines: open.record.filter(({ type, audience }) => type === 'MessageSent' && audience.length === 3) };
      case 'proposal': {
        const { lang } = requestContextOf(reply.request);
        const { practice } = dispute.rules;
        return {
          reminders: jurisdiction(dispute.rules.jurisdiction).mentions.proposal.map(({ about, provision, part }) => ({
            about: translate(about, lang),
            provision,
            part,
          })),
          acceptanceDays: practice.acceptanceDays,
          leastDays: Math.max(1, practice.reflectionDays),
        };
      }
      case 'conduct':
        return { causes: INTERRUPTION_CAUSES, until: laterThan(table) };
      case 'notes':
        return { notes: await this.table.notes(reader, open.sideView.disputeId), wrong: undefined };
      default:
        return {};
    }
  }
}

/** Thirty days more than the date that runs, to begin with: the mediator says which. */
function laterThan({ acts, dispute }: OnTable): { readonly from: CivilDate; readonly to: CivilDate } | undefined {
  if (!acts.has('ProlongMediation')) return undefined;
  const { nominalOn } = outcomeDue(dispute);
  return { from: nominalOn, to: addDays(nominalOn, 30) };
}
