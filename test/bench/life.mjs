import { randomUUID } from 'node:crypto';

/**
 * The life of a dispute as its people live it over HTTP, from the complaint to the proposal; `reflection` later, for nobody
 * accepts on the day (R612-4), both accept. Each write carries its key, as those of the portal do.
 */
export const UNTIL_PROPOSAL = [
  [
    'file',
    'consumer',
    '/v1/complaints',
    ({ siren }) => ({ siren, statement: WORDS, claims: [{ kind: 'refund', amountCents: 54_900 }] }),
  ],
  [
    'answer',
    'agent',
    'answer-complaint',
    () => ({ answer: 'rejected', reason: 'unfounded', wouldMediate: true, statement: WORDS }),
  ],
  ['refer', 'consumer', 'refer-to-mediator', () => ({})],
  ['assign', 'clerk', 'assign-case-mediator', ({ mediator }) => ({ personId: mediator.personId })],
  ['declare', 'mediator', 'declare-independence', () => ({})],
  ['admit', 'mediator', 'admit-referral', () => ({})],
  ['notify', 'mediator', 'notify-referral', () => ({})],
  ['enter', 'agent', 'enter-mediation', () => ({})],
  [
    'propose',
    'mediator',
    'issue-proposal',
    () => ({ sense: 'partial', amountCents: 27_000, solution: WORDS, reasons: WORDS }),
  ],
];

export const ACCEPTANCE = [
  ['accept', 'consumer', 'answer-proposal', () => ({ answer: 'accepted' })],
  ['accept', 'agent', 'answer-proposal', () => ({ answer: 'accepted' })],
];

export const ACTS = [...UNTIL_PROPOSAL, ...ACCEPTANCE];
export const REFLECTION_DAYS = 3;

const WORDS =
  'Le réfrigérateur livré ne descend pas sous douze degrés. Le réglage n’y change rien, le réparateur non plus ; deux fois, il a fallu jeter ce qu’il contenait.';

/** One act; gives the dispute's id. `told` learns how long it took. */
export async function act(connection, actors, [name, who, path, body], disputeId, told) {
  const target = disputeId === undefined ? path : `/v1/disputes/${disputeId}/acts/${path}`;
  const begun = performance.now();
  const answer = await connection.ask(
    'POST',
    target,
    actors[who].token,
    body(actors),
    `idempotency-key: ${randomUUID()}\r\n`,
  );
  told?.(name, performance.now() - begun);
  if (answer.status >= 300) throw new Error(`${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
  return disputeId ?? JSON.parse(answer.text).disputeId;
}
