import { keepText, type PartyDetails, type Performance, perform } from '#casework';
import type { Act, Actor } from '#dispute';
import { DEFAULT_PRACTICE, type Rules } from '#law';
import type { Program, Stage } from './environment.ts';

/** Who lives this dispute; ids only, so that another program can be told. */
export interface Actors {
  readonly disputeId: string;
  readonly pieceId: string;
  readonly camille: { readonly role: 'consumer'; readonly personId: string };
  readonly agent: Extract<Actor, { readonly merchantId: string }>;
  readonly mathilde: { readonly role: 'mediator'; readonly personId: string; readonly bodyId: string };
  readonly clerk: { readonly role: 'clerk'; readonly personId: string; readonly bodyId: string };
  readonly merchantId: string;
  readonly bodyId: string;
}

/** One thing that one program does; done again after a crash, it must come to the same. */
export interface Step {
  readonly name: string;
  readonly on: string;
  readonly by: Program;
  play(stage: Stage): Promise<void>;
}

/** The relay, the duties and the mails that they lead to. */
export const WORKER = 'the worker';

const RULES: Rules = { jurisdiction: 'FR', sector: 'general', practice: DEFAULT_PRACTICE };
const INVOICE = Buffer.from('Facture 2026-01: un lave-linge, 450,00 euros.\n'.repeat(20));

/** One whole dispute: complaint, silence, referral, a missing piece, mediation, agreement, execution. */
export function storyOf(actors: Actors): readonly Step[] {
  const { camille, agent, mathilde, clerk, bodyId } = actors;
  const act = (on: string, actor: Actor, one: Act, more: Partial<Performance> = {}): Step => ({
    name: one.type,
    on,
    by: 'web',
    play: (stage) => doing(stage, actors.disputeId, actor, one, more),
  });
  const worker = (on: string): Step => ({ name: WORKER, on, by: 'worker', play: (stage) => stage.settle() });
  const clock = (on: string): Step => ({ name: 'the clock', on, by: 'worker', play: (stage) => stage.lapse() });
  const proposal = [keepText('La moitié est remboursée.'), keepText('Les torts sont partagés.')] as const;
  const pieces = keepText('La facture manque.', ['consumer', 'mediator']);
  return [
    filing('2026-03-02', actors),
    worker('2026-03-02'),
    clock('2026-05-05'),
    worker('2026-05-05'),
    act('2026-05-06', camille, { type: 'ReferToMediator', bodyId, practice: DEFAULT_PRACTICE }),
    act('2026-05-07', clerk, { type: 'RequestPieces', statement: pieces.ref }, { texts: [pieces.text] }),
    bringing('2026-05-11', actors),
    act('2026-05-11', camille, { type: 'CompleteFile' }),
    worker('2026-05-11'),
    act(
      '2026-05-12',
      clerk,
      { type: 'AssignCaseMediator', personId: mathilde.personId },
      { parties: [named(mathilde)] },
    ),
    act('2026-05-12', mathilde, { type: 'DeclareIndependence' }),
    act('2026-05-12', mathilde, { type: 'AdmitReferral' }),
    act('2026-05-13', mathilde, { type: 'NotifyReferral' }),
    worker('2026-05-13'),
    act('2026-05-18', agent, { type: 'EnterMediation' }),
    act(
      '2026-06-01',
      mathilde,
      { type: 'IssueProposal', solution: proposal[0].ref, reasons: proposal[1].ref, sense: 'partial' },
      { texts: proposal.map(({ text }) => text) },
    ),
    worker('2026-06-01'),
    act('2026-06-03', camille, { type: 'AnswerProposal', answer: 'accepted' }),
    act('2026-06-04', agent, { type: 'AnswerProposal', answer: 'accepted' }),
    clock('2026-06-20'),
    worker('2026-06-20'),
    clock('2026-07-25'),
    act('2026-07-26', camille, { type: 'ReportExecution', executed: 'yes' }),
    worker('2026-07-26'),
  ];
}

/** Under a key, as every door does it: whoever got no answer asks again and gets the one there is. */
async function doing(stage: Stage, disputeId: string, actor: Actor, act: Act, more: Partial<Performance>) {
  const key = `${act.type}-${actor.role}`;
  const { records, clock } = stage;
  const asked = { disputeId, actor, act, idempotency: { key, fingerprint: key }, ...more };
  const outcome = await perform(records.web, clock, asked);
  if (outcome.kind !== 'done') throw new Error(`${act.type}: ${JSON.stringify(outcome)}`);
  stage.acknowledge(key, outcome);
}

function filing(on: string, { disputeId, camille, merchantId }: Actors): Step {
  const statement = keepText('Le lave-linge commandé le 5 janvier ne démarre plus.');
  const act: Act = {
    type: 'FileComplaint',
    reference: 'ENT-2026-0000000-8',
    consumerId: camille.personId,
    merchantId,
    rules: RULES,
    statement: statement.ref,
    claims: [{ kind: 'refund', amountCents: 45_000 }],
    pieceIds: [],
  };
  const more = { texts: [statement.text], parties: [named(camille)] };
  return { name: act.type, on, by: 'web', play: (stage) => doing(stage, disputeId, camille, act, more) };
}

/** A file is received, noted, and joined to the dispute. */
function bringing(on: string, { disputeId, pieceId, camille }: Actors): Step {
  return {
    name: 'AddPiece',
    on,
    by: 'web',
    async play(stage) {
      const { sha256, bytes } = await stage.files.put(INVOICE);
      const noted = await stage.uploads.of(camille.personId, [pieceId]);
      const joined = await stage.reading.pieces(camille, disputeId);
      const about = { pieceId, name: 'facture.txt', mediaType: 'text/plain', bytes, sha256, kind: 'text' };
      if (![...noted, ...joined].some((piece) => piece.pieceId === pieceId))
        await stage.uploads.add(camille.personId, about);
      const audience = ['consumer', 'merchant', 'mediator'] as const;
      const act: Act = { type: 'AddPiece', pieceId, sha256, nature: 'pre-existing', audience };
      await doing(stage, disputeId, camille, act, {});
    },
  };
}

function named(actor: Actors['camille'] | Actors['mathilde']): PartyDetails {
  const { role, personId } = actor;
  return role === 'consumer'
    ? {
        kind: 'consumer',
        personId,
        name: 'Camille Moreau',
        addressLines: ['12 rue des Lilas', '69003 Lyon'],
        language: 'fr',
      }
    : { kind: 'case-mediator', personId, name: 'Mathilde Aubry', addressLines: [], language: 'fr' };
}
