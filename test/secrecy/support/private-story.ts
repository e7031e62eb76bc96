import type { Somebody } from '../../support/api.ts';
import { formWith, PDF } from '../../support/parties.ts';
import { ACTOR_NAMES, type ActorName, idOf, ORGANISATIONS, SIREN } from './actors.ts';
import { BODY, type Canaries, CONSUMER_SIDE, IN_THE_FILE, OTHER_BODY } from './canaries.ts';
import { publishYear } from './published-year.ts';
import { examined } from './scenario.ts';
import type { RehearsalStack } from './stage-set.ts';

const CONSUMER_AND_BODY = [...CONSUMER_SIDE, ...BODY] as const;
const MERCHANT_AND_BODY = ['agent', ...BODY] as const;

export interface PrivateStory {
  /** Mediated to the end; rejected; sent on from one body to another. */
  readonly disputes: readonly string[];
}

/** Three disputes, told by HTTP, in which every private field holds a word of its own. */
export async function playPrivateScenario(set: RehearsalStack, canaries: Canaries): Promise<PrivateStory> {
  const { api, actors } = set;
  const as = (actor: ActorName): Somebody => {
    const somebody = actors[actor];
    if (somebody === undefined) throw new Error(`Nobody plays ${actor}`);
    return somebody;
  };
  const say = (field: string, ...audience: ActorName[]): string =>
    `Je dis ${canaries.word(field, ...audience)} et rien de plus.`;
  const send = async (
    actor: ActorName,
    path: string,
    sent: object,
  ): Promise<{ disputeId: string; piece: { pieceId: string } }> => {
    const answer = await api.ask('POST', path, { as: as(actor), ...sent });
    if (answer.status >= 300) throw new Error(`${path} by ${actor}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const act = (actor: ActorName, id: string, name: string, body: object = {}) =>
    send(actor, `/v1/disputes/${id}/acts/${name}`, { body });
  const upload = (actor: ActorName, path: string, field: string, audience: readonly ActorName[], sides?: string) => {
    const name = `${canaries.word(`${field}: its name`, ...audience)}.pdf`;
    const content = Buffer.concat([PDF, Buffer.from(canaries.word(`${field}: its content`, ...audience))]);
    return send(actor, path, { form: formWith(content, name, sides === undefined ? {} : { audience: sides }) });
  };
  const complain = async (field: string, audience: readonly ActorName[]): Promise<string> =>
    (
      await send('consumer', '/v1/complaints', {
        body: { siren: SIREN, statement: say(field, ...audience), claims: [{ kind: 'refund', amountCents: 54_900 }] },
      })
    ).disputeId;
  const inCharge = async (id: string): Promise<void> => {
    await act('clerk', id, 'assign-case-mediator', { personId: idOf('mathilde') });
    await act('mediator', id, 'declare-independence');
  };

  await api.at('2026-03-02T09:00:00.000Z');
  await upload('consumer', '/v1/pieces', 'an upload of the consumer that joined nothing', ['consumer']);
  await upload('agent', '/v1/pieces', 'an upload of the agent that joined nothing', ['agent', 'weakAgent']);

  const mediated = await complain('the complaint', IN_THE_FILE);
  await act('consumer', mediated, 'mandate-representative', {
    email: `${canaries.word('rachel email', 'representative', ...IN_THE_FILE)}@people.example`,
    name: canaries.word('the name of the representative in the mandate', ...IN_THE_FILE),
    capacity: 'relative',
  });
  await act('consumer', mediated, 'mandate-representative', {
    email: `${canaries.word('edgar email', 'exRepresentative')}@people.example`,
    name: canaries.word('the name of the representative dismissed', 'consumer', 'representative', 'agent', ...BODY),
    capacity: 'relative',
  });
  await act('consumer', mediated, 'end-mandate', { personId: idOf('edgar') });
  await act('agent', mediated, 'answer-complaint', {
    answer: 'rejected',
    statement: say('the answer', ...IN_THE_FILE),
  });
  await act('consumer', mediated, 'refer-to-mediator', {
    statement: say('the request, of which the notification gives the merchant a copy', ...IN_THE_FILE),
  });
  await inCharge(mediated);
  await act('mediator', mediated, 'request-pieces', { statement: say('what is missing', ...CONSUMER_AND_BODY) });
  await act('consumer', mediated, 'send-message', {
    statement: say('a word of the consumer on admissibility', ...CONSUMER_AND_BODY),
    audience: ['consumer', 'mediator'],
  });
  await act('mediator', mediated, 'admit-referral');
  await act('mediator', mediated, 'notify-referral');
  await act('agent', mediated, 'enter-mediation');
  const talk = (actor: ActorName, field: string, audience: readonly ActorName[], sides?: readonly string[]) =>
    act(actor, mediated, 'send-message', {
      statement: say(field, ...audience),
      ...(sides === undefined ? {} : { audience: sides }),
    });
  await talk('consumer', 'a message to all', IN_THE_FILE);
  await talk('consumer', 'what the consumer confides', CONSUMER_AND_BODY, ['consumer', 'mediator']);
  await talk('agent', 'what the merchant confides', MERCHANT_AND_BODY, ['merchant', 'mediator']);
  const pieces = `/v1/disputes/${mediated}/pieces`;
  await upload('consumer', pieces, 'a piece for all', IN_THE_FILE, 'consumer,merchant,mediator');
  await upload('consumer', pieces, 'a piece that the consumer confides', CONSUMER_AND_BODY, 'consumer,mediator');
  await upload('agent', pieces, 'a piece that the merchant confides', MERCHANT_AND_BODY, 'merchant,mediator');
  await act('agent', mediated, 'make-offer', { statement: say('an offer', ...IN_THE_FILE), amountCents: 1000 });
  await act('mediator', mediated, 'prolong-mediation', {
    until: '2026-09-01',
    reasons: say('why it is prolonged', ...IN_THE_FILE),
  });
  await act('mediator', mediated, 'issue-proposal', {
    solution: say('the solution', ...IN_THE_FILE),
    reasons: say('its reasons', ...IN_THE_FILE),
    effects: say('its effects', ...IN_THE_FILE),
    sense: 'partial',
  });

  const rejected = await complain('the complaint that was rejected', ['consumer', 'agent', ...BODY]);
  await act('agent', rejected, 'answer-complaint', { answer: 'rejected' });
  await act('consumer', rejected, 'refer-to-mediator');
  await inCharge(rejected);
  await act('mediator', rejected, 'reject-referral', {
    ground: '2',
    reasons: say('why it is rejected', 'consumer', ...BODY),
  });

  const sentOn = await complain('the complaint that was sent on', ['consumer', 'agent', ...BODY, ...OTHER_BODY]);
  await act('agent', sentOn, 'answer-complaint', { answer: 'rejected' });
  await act('consumer', sentOn, 'refer-to-mediator', { statement: say('the request to the first body', 'consumer') });
  await inCharge(sentOn);
  await act('consumer', sentOn, 'send-message', {
    statement: say('what was confided to the first body', 'consumer'),
    audience: ['consumer', 'mediator'],
  });
  await act('mediator', sentOn, 'redirect-referral', { toBodyId: ORGANISATIONS.otherBody });
  await act('consumer', sentOn, 'refer-to-mediator', {
    bodyId: ORGANISATIONS.otherBody,
    statement: say('the request to the second body', 'consumer', ...OTHER_BODY),
  });
  await api.settle();
  await examined(api.superuser);
  await publishYear(api.superuser, ORGANISATIONS.body, {
    recommendations: say('what the body recommends to everybody', ...ACTOR_NAMES),
    trainings: say('in what its people were trained', ...BODY),
    evaluation: say('what it thinks of itself', ...BODY),
  });
  return { disputes: [mediated, rejected, sentOn] };
}
