import type pg from 'pg';
import { MERCHANT, plainly, type Story, storyOf } from '#dispute/testing';
import { formWith, PDF } from '../../support/parties.ts';
import { idOf, ORGANISATIONS, sit } from './actors.ts';
import { publishYear } from './published-year.ts';
import type { RehearsalStack } from './stage-set.ts';
import { writeDispute } from './write-dispute.ts';

/** What there is to be asked for. */
export interface Scenario {
  /** A mediation under way, with pieces and notices that not everybody may see. */
  readonly file: {
    readonly disputeId: string;
    readonly shared: string;
    readonly ofConsumer: string;
    readonly ofMerchant: string;
    readonly toConsumer: string;
    readonly toMerchant: string;
  };
  /** Another one, in which acts are tried; a new one whenever something was done in it. */
  deps: MediatorTargets;
}

export interface MediatorTargets {
  readonly disputeId: string;
  readonly offerId: string;
  readonly uploadId: string;
  readonly sessionId: string;
}

const underExamination = (): Story => {
  const story = storyOf('UnderExamination', '2026-03-02');
  return plainly(story, 'MakeOffer', MERCHANT, '2026-03-02');
};

export async function createTargets(set: RehearsalStack): Promise<Scenario> {
  const { api, actors, records } = set;
  await api.at('2026-03-03T09:00:00.000Z');
  const disputeId = await writeDispute(records, storyOf('Admitted', '2026-03-02'));
  const doing = async (as: 'consumer' | 'agent' | 'mediator', path: string, sent: object) => {
    const { [as]: somebody } = actors;
    if (somebody === undefined) throw new Error(as);
    const answer = await api.ask('POST', `/v1/disputes/${disputeId}/${path}`, { as: somebody, ...sent });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  await doing('mediator', 'acts/notify-referral', {});
  await doing('agent', 'acts/enter-mediation', {});
  const piece = async (as: 'consumer' | 'agent', name: string, audience: string) =>
    (
      await doing(as, 'pieces', {
        form: formWith(Buffer.concat([PDF, Buffer.from(name)]), `${name}.pdf`, { audience }),
      })
    ).piece.pieceId;
  const shared = await piece('consumer', 'facture', 'consumer,merchant,mediator');
  const ofConsumer = await piece('consumer', 'confidence', 'consumer,mediator');
  const ofMerchant = await piece('agent', 'marge', 'merchant,mediator');
  await api.settle();
  await examined(api.superuser);
  const { rows } = await api.superuser.query(
    `SELECT DISTINCT ON (to_side) to_side, id FROM notice WHERE dispute_id = $1 ORDER BY to_side, version`,
    [disputeId],
  );
  const noticeTo = (side: string): string => rows.find((row) => row.to_side === side)?.id;
  const file = {
    disputeId,
    shared,
    ofConsumer,
    ofMerchant,
    toConsumer: noticeTo('consumer'),
    toMerchant: noticeTo('merchant'),
  };
  await publishYear(api.superuser, ORGANISATIONS.body, { recommendations: '', trainings: '40 h', evaluation: '' });
  return { file, deps: await createMediatorTargets(set) };
}

/** Every piece as it is after its examination, which has tests of its own: the copy is here the file itself. */
export async function examined(superuser: pg.Client): Promise<void> {
  await superuser.query(
    `UPDATE piece SET copy_state = 'ready', copy_sha256 = sha256, copy_bytes = bytes, copy_media_type = media_type
     WHERE copy_state = 'preparing'`,
  );
}

let worklists = 0;

export async function createMediatorTargets({ api, actors, records }: RehearsalStack): Promise<MediatorTargets> {
  worklists += 1;
  const story = underExamination();
  const disputeId = await writeDispute(records, story);
  const { consumer } = actors;
  if (consumer === undefined) throw new Error('Nobody complains');
  const form = formWith(Buffer.concat([PDF, Buffer.from(`upload ${worklists}`)]), 'devis.pdf');
  const { body } = await api.ask('POST', '/v1/pieces', { as: consumer, form });
  await sit(api.superuser, { person: 'camille' }, `spare ${worklists}`);
  return {
    disputeId,
    offerId: idOf(`${disputeId} ${story.dispute.offers[0]?.offerId}`),
    uploadId: body.pieceId,
    sessionId: idOf(`session spare ${worklists}`),
  };
}
