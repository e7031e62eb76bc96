import type { ComplaintDraft } from '#casework';

export const file = { pieceId: 'p', name: 'facture <b>.pdf', bytes: 120_000 };
/** A complaint in which everything that can be said is said. */
export const FULL: ComplaintDraft = {
  merchant: {
    known: false,
    jurisdiction: 'FR',
    registration: '552100554',
    name: 'Serrurerie & Fils',
    lines: ['8 quai'],
    postcode: '75010',
    city: 'Paris',
  },
  facts: {
    statement: 'La lampe est <script>fendue</script>.',
    events: [
      { on: '2026-03', what: 'Commande' },
      { on: '2026-02-14', what: 'Appel' },
    ],
  },
  claims: [{ kind: 'refund', amountCents: 154_990 }, { kind: 'explanation' }],
  earlier: { made: true, sentOn: '2026-02-10', answeredOn: '2026-02-20', proof: file },
  pieces: [{ ...file, kind: 'payment' }],
  contract: { on: '2026-02-01', residence: 'FR', matter: 'paid-with-data' },
  you: {
    name: 'Lise',
    email: 'lise@personnes.example',
    phone: '06 12 34 56 78',
    address: { lines: ['1 rue'], postcode: '44000', city: 'Nantes' },
  },
  representative: { name: 'Paul', email: 'paul@personnes.example', capacity: 'relative', writes: true, mandate: file },
};
