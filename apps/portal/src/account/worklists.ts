import { Injectable } from '@nestjs/common';
import { type Belonging, Directory, powersOf, type Visitor } from '#accounts';
import { type Reader, Reading, type SideViewRow } from '#casework';
import { STAGES, stageWording } from '#dispute';
import type { Localized } from '#text';
import { type Step, stepOf } from '../layout/three-steps.ts';

export const SHOWN = 20;

/** The disputes of one capacity in which the person stands. */
export interface Worklist {
  readonly capacity: 'consumer' | 'representative' | 'organisation';
  readonly organisation?: string;
  /** Where the people of the portal work together. */
  readonly worklist?: string;
  readonly disputes: readonly DisputeLine[];
  readonly more: boolean;
}

export interface DisputeLine {
  readonly href: string;
  readonly reference: string;
  readonly merchant: string | undefined;
  readonly step: Step;
  readonly sentence: Localized;
  readonly turn: 'yours' | (typeof STAGES)[keyof typeof STAGES]['turn'];
  readonly nextDueOn: string | undefined;
}

/** What a person finds after signing in: their own disputes, those they represent, those of their organisations. */
@Injectable()
export class Worklists {
  constructor(
    private readonly reading: Reading,
    private readonly directory: Directory,
  ) {}

  async of(visitor: Visitor): Promise<readonly Worklist[]> {
    const personId = visitor.person.id;
    const organisations = await Promise.all(
      powersOf(visitor).map(async (belonging) => ({
        capacity: 'organisation' as const,
        organisation: await this.nameOf(belonging),
        worklist: 'bodyId' in belonging ? '/mediator' : `/merchant/for/${belonging.merchantId}`,
        ...(await this.read(readerIn(personId, belonging))),
      })),
    );
    const own = { capacity: 'consumer' as const, ...(await this.read({ role: 'consumer', personId })) };
    const represented = {
      capacity: 'representative' as const,
      ...(await this.read({ role: 'representative', personId })),
    };
    const personal = [own, represented].filter(
      (list) => list.disputes.length > 0 || (list.capacity === 'consumer' && organisations.length === 0),
    );
    return [...organisations, ...personal];
  }

  async nameOf(belonging: Belonging): Promise<string> {
    const found =
      'merchantId' in belonging
        ? await this.directory.merchant(belonging.merchantId)
        : await this.directory.body(belonging.bodyId);
    return found?.name ?? '';
  }

  private async read(reader: Reader) {
    const page = await this.reading.disputes(reader, { order: 'due', limit: SHOWN });
    const merchantIds = page.items.flatMap(({ facts }) => facts.merchantId ?? []);
    const merchants =
      reader.role === 'merchant' || merchantIds.length === 0
        ? []
        : await this.directory.merchantsById([...new Set(merchantIds)]);
    const names = new Map(merchants.map(({ id, name }) => [id, name]));
    const disputes = page.items.map((row) => lineOf(row, names));
    return { disputes, more: page.next !== undefined };
  }
}

function lineOf(
  { disputeId, reference, side, stage, facts, nextDueOn }: SideViewRow,
  names: ReadonlyMap<string, string>,
): DisputeLine {
  const { turn } = STAGES[stage];
  const yours = turn === side || (turn === 'parties' && side !== 'mediator');
  return {
    href: `/${side}/disputes/${disputeId}`,
    reference,
    merchant: names.get(facts.merchantId ?? ''),
    step: stepOf(stage),
    sentence: stageWording(stage, side),
    turn: yours ? 'yours' : turn,
    nextDueOn,
  };
}

function readerIn(personId: string, belonging: Belonging): Reader {
  if ('merchantId' in belonging) return { role: 'merchant', personId, merchantId: belonging.merchantId };
  const role = belonging.role === 'mediator' ? 'mediator' : 'clerk';
  return { role, personId, bodyId: belonging.bodyId };
}
