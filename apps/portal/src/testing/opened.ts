import { type SideViewRow, sideViewsOf } from '#casework';
import { audienceOf, type Recorded, type Role, type Side } from '#dispute';
import { ACTORS, type Story } from '#dispute/testing';
import { civilDate } from '#law';
import type { OpenDispute } from '../dispute/dispute-reader.ts';
import { recordLines, textIdsIn } from '../dispute/record-lines.ts';
import { CAMILLE } from './draw.ts';

export const DISPUTE_ID = '018f0000-0000-7000-8000-000000000001';

const WORDS = 'Bonjour,\nLe lave-linge ne démarre plus. <script>alert(1)</script>';

/** A dispute as one side finds it open, told by a story: without a database, at any stage. */
export function opened(story: Story, role: Exclude<Role, 'clock'>, today = '2026-03-20'): OpenDispute | undefined {
  const side: Side = role === 'representative' ? 'consumer' : role === 'clerk' ? 'mediator' : role;
  const sideView = sideViewsOf(story.dispute, { consumer: 'c', merchant: 'm', mediator: 'd' }).find(
    (one) => one.side === side,
  );
  if (sideView === undefined) return undefined;
  const { rules } = story.dispute;
  const texts = Object.fromEntries(textIdsIn(story.record).map((id) => [id, WORDS]));
  const row: SideViewRow = {
    ...sideView,
    disputeId: DISPUTE_ID,
    reference: story.dispute.reference ?? 'ENT-2026-0000000-8',
    openedOn: '2026-03-02',
  };
  const visible: readonly Recorded[] = story.record.filter(({ event }) => audienceOf(event).includes(side));
  const record = recordLines(visible, texts, rules.jurisdiction);
  return {
    side,
    visitor: CAMILLE as unknown as OpenDispute['visitor'],
    reader: ACTORS[role] as OpenDispute['reader'],
    sideView: row,
    parties: [{ kind: 'consumer', personId: 'camille', name: 'Camille Moreau', addressLines: [], language: 'fr' }],
    pieces: [PIECE, { ...PIECE, pieceId: 'two', copy: { state: 'preparing' }, audience: ['consumer', 'mediator'] }],
    notices: [
      {
        noticeId: 'n',
        outboxId: 'o',
        disputeId: DISPUTE_ID,
        version: 1,
        code: 'N01',
        number: 'ENT-2026-0000000-8/N01-C1',
        title: 'Réclamation écrite',
        to: 'consumer',
        sha256: 'a'.repeat(64),
        bytes: 1000,
        issuedOn: '2026-03-02',
      },
    ],
    record,
    today: civilDate(today),
    merchant: {
      merchantId: 'boutique',
      name: 'Atelier Boussole',
      jurisdiction: 'FR',
      registration: '000000109',
      addressLines: ['3 quai des Marchands', '44000 Nantes'],
      sector: 'general',
    },
    body: row.facts.bodyId === undefined ? undefined : BODY,
  };
}

const PIECE: OpenDispute['pieces'][number] = {
  pieceId: 'one',
  name: 'facture & <photo>.pdf',
  mediaType: 'application/pdf',
  bytes: 20_000,
  sha256: 'b'.repeat(64),
  kind: 'pdf',
  uploadedAt: '2026-03-02T09:00:00.000Z',
  audience: ['consumer', 'merchant', 'mediator'],
  ownerId: 'camille',
  scan: 'unscanned',
  copy: { state: 'preparing' },
};

const BODY: NonNullable<OpenDispute['body']> = {
  bodyId: 'mediation-nord',
  jurisdiction: 'FR',
  name: 'Médiation Exemple',
  website: 'https://mediation.example',
  email: 'saisine@mediation.example',
  addressLines: ['1 place de l’Entente', '75011 Paris'],
  listed: true,
  practice: {},
};
