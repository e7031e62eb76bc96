const DAY = 86_400_000;
const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' });
const dayOf = (at) => PARIS.format(at);
const later = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const DECIDED = [
  'ReferralAdmitted',
  'ReferralRejected',
  'ReferralRedirected',
  'RequestWithdrawn',
  'MediationInterrupted',
  'OfferAccepted',
  'AnswerAccepted',
];
const OUTCOMES = ['ProposalIssued', 'OfferAccepted', 'PartyWithdrew', 'MediationInterrupted', 'MerchantDeclined'];

/**
 * @typedef {{ version: number, type: string, at: Date, payload: { until?: string } }} LivedEvent
 * @typedef {{ clock: string, due: string, to: string[], told?: { version: number, on: string } }} PassedDate
 * @typedef {{ version: number, to_side: string, sent: boolean }} WordOwed
 */

/**
 * The dates of L612-2 (three weeks, K6) and R612-5 (ninety days, K8) that passed in one dispute, counted here from its
 * events alone and by nothing that the program counts with: each with the event that says so, if there is one.
 *
 * @param {readonly LivedEvent[]} events
 * @param {string} horizon  the last day that was lived
 * @returns {PassedDate[]}
 */
export function passedDates(events, horizon) {
  const passed = [];
  let waiting;
  const check = (day) => {
    if (waiting === undefined || day <= waiting.due || waiting.noted) return;
    waiting.noted = true;
    passed.push(waiting);
  };
  for (const event of events) {
    const day = dayOf(event.at);
    check(day);
    if (waiting?.told === undefined && event.type === waiting?.says) waiting.told = { version: event.version, on: day };
    if (event.type === 'ReferralReceived')
      waiting = { clock: 'K6', due: later(day, 21), says: 'RejectionOverdue', to: ['consumer', 'mediator'] };
    else if (event.type === 'ReferralNotified')
      waiting = { clock: 'K8', due: later(day, 90), says: 'OutcomeOverdue', to: ['consumer', 'merchant', 'mediator'] };
    else if (event.type === 'MediationProlonged')
      waiting = { ...waiting, due: event.payload.until, noted: false, told: undefined };
    else if (waiting?.clock === 'K6' ? DECIDED.includes(event.type) : OUTCOMES.includes(event.type))
      waiting = undefined;
  }
  check(later(horizon, 0));
  return passed;
}

/**
 * Those that nobody was told of, or not by the first round after; a worker that is down tells when it is back.
 *
 * @param {readonly PassedDate[]} passed
 * @param {readonly WordOwed[]} words
 * @param {{ downFrom: string, downTo: string }} down  the days on which no worker ran
 */
export function untold(passed, words, { downFrom, downTo }) {
  return passed.filter(({ due, told, to }) => {
    if (told === undefined) return true;
    const first = later(due, 1);
    const latest = first >= downFrom && first < downTo ? downTo : first;
    return (
      told.on > latest ||
      to.some((side) => !words.some((word) => word.version === told.version && word.to_side === side && word.sent))
    );
  });
}

/** Looks at every dispute, some at a time. */
export async function lookAt(superuser, { horizon, downFrom, downTo }, progress = () => {}) {
  const found = { K6: { passed: 0, untold: 0 }, K8: { passed: 0, untold: 0 }, first: undefined };
  const { rows: disputes } = await superuser.query('SELECT id, reference FROM dispute ORDER BY id');
  for (let at = 0; at < disputes.length; at += 500) {
    const ids = disputes.slice(at, at + 500).map(({ id }) => id);
    const { rows: events } = await superuser.query(
      'SELECT dispute_id, version, type, at, payload FROM dispute_event WHERE dispute_id = ANY ($1) ORDER BY dispute_id, version',
      [ids],
    );
    const { rows: words } = await superuser.query(
      `SELECT outbox.dispute_id, version, to_side, outbox.done_at IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM mail WHERE mail.outbox_id = outbox.id AND mail.sent_at IS NULL) AS sent
       FROM outbox WHERE outbox.dispute_id = ANY ($1) AND outbox.code = 'date-passed'`,
      [ids],
    );
    const [eventsOf, wordsOf] = [events, words].map((rows) => grouped(rows));
    for (const { id, reference } of disputes.slice(at, at + 500)) {
      const passed = passedDates(eventsOf.get(id) ?? [], horizon);
      const silent = untold(passed, wordsOf.get(id) ?? [], { downFrom, downTo });
      for (const { clock } of passed) found[clock].passed += 1;
      for (const one of silent) {
        found[one.clock].untold += 1;
        found.first ??= { reference, ...one };
      }
    }
    progress(Math.min(at + 500, disputes.length), disputes.length);
  }
  return found;
}

const one = ({ dispute_id: id }) => id;

function grouped(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(one(row), [...(groups.get(one(row)) ?? []), row]);
  return groups;
}

/** Requests made from a complaint that the portal carried, and rejected for want of one (L612-2 1°). */
export async function wronglyRejected(superuser) {
  const { rows } = await superuser.query(
    `SELECT count(*)::int AS count FROM dispute_event AS rejected JOIN dispute_event AS filed USING (dispute_id)
     WHERE rejected.type = 'ReferralRejected' AND rejected.payload->>'ground' = '1' AND filed.type = 'ComplaintFiled'`,
  );
  return rows[0].count;
}
