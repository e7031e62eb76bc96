import type { Recorded } from '#dispute';
import { type Duty, dutiesOf, noticeNumber } from '#notices';
import { recipientsOf } from '../duties/recipients.ts';
import { differs } from './differs.ts';
import type { Note } from './faults.ts';
import type { History } from './history.ts';
import type { KeptDispute, KeptDuty, KeptMailOwed } from './kept.ts';

/**
 * Each duty that the events owe is written down once, and none that they do not; closed, it has its notice and its
 * mails.
 */
export function checkDuties(kept: KeptDispute, history: History, note: Note): void {
  const copies = { consumer: 0, merchant: 0 };
  const founded = new Set<KeptDuty>();
  for (const { recorded } of kept.events) {
    const rows = kept.duties.filter(({ version }) => version === recorded.version);
    for (const duty of owedBy(recorded, rows, kept, history)) {
      const copy = duty.kind === 'notice' ? ++copies[duty.to] : null;
      const code = duty.kind === 'notice' ? duty.code : duty.word;
      const same = (row: KeptDuty) => row.kind === duty.kind && row.code === code && row.to === duty.to;
      const row = rows.find((one) => same(one) && !founded.has(one));
      if (row === undefined) {
        note('duty-missing', `${code} to ${duty.to}`, recorded.version);
        continue;
      }
      founded.add(row);
      const field = differs({ copy, createdAt: recorded.at, asOf: endOfAct(row, kept) }, row);
      if (field !== undefined) note('duty-unfounded', `${code} ${field}`, recorded.version);
      checkNotices(kept, history, row, note);
      checkMails(kept, history, row, note);
    }
  }
  for (const row of kept.duties) if (!founded.has(row)) note('duty-unfounded', `${row.code} to ${row.to}`, row.version);
  checkStrangers(kept, founded, note);
  checkDispatches(kept, note);
}

/** A duty is owed in the dispute as its whole act left it. */
function owedBy(
  recorded: Recorded,
  rows: readonly KeptDuty[],
  kept: KeptDispute,
  { states }: History,
): readonly Duty[] {
  const asOf = rows[0]?.asOf ?? lastOfAct(recorded, kept);
  const state = states[asOf - 1] ?? states[recorded.version - 1];
  return state === undefined ? [] : dutiesOf(recorded, state);
}

/** Of an event that left no duty: the last of those that its actor caused in the same breath. */
function lastOfAct({ version, at, by }: Recorded, { events }: KeptDispute): number {
  let last = version;
  for (const { recorded } of events.slice(version)) {
    if (recorded.at !== at || differs(by, recorded.by as typeof by) !== undefined) break;
    last = recorded.version;
  }
  return last;
}

/** One act is done by one actor at one instant. */
function endOfAct({ version, asOf }: KeptDuty, { events }: KeptDispute): number | undefined {
  const [first, last] = [events[version - 1]?.recorded, events[asOf - 1]?.recorded];
  const together = first !== undefined && last !== undefined && first.at === last.at && asOf >= version;
  return together && differs(first.by, last.by as typeof first.by) === undefined ? asOf : undefined;
}

function checkNotices({ notices, events }: KeptDispute, { dispute, days }: History, duty: KeptDuty, note: Note): void {
  const written = notices.filter(({ outboxId }) => outboxId === duty.outboxId);
  const isDue = duty.done && duty.kind === 'notice';
  if (isDue && written.length === 0) note('notice-missing', duty.code, duty.version);
  for (const [index, notice] of written.entries()) {
    if (!isDue || index > 0) {
      note('notice-unfounded', notice.number, duty.version);
      continue;
    }
    const { version, code, to, copy } = duty;
    const number = noticeNumber(dispute.reference ?? '', code as never, to as never, copy ?? 0);
    const bodyId = events[version - 1]?.bodyId;
    const field = differs({ version, code, to, number, issuedOn: days[version - 1], bodyId }, notice);
    if (field !== undefined) note('notice-unfounded', field, version);
  }
}

/** One mail to each person or organisation that was concerned on the day of the duty. */
function checkMails({ mails, notices }: KeptDispute, { states }: History, duty: KeptDuty, note: Note): void {
  const state = states[duty.asOf - 1];
  const expected = duty.done && state !== undefined ? recipientsOf(duty.to as never, state) : [];
  const sent = mails.filter(({ outboxId }) => outboxId === duty.outboxId);
  const notice = notices.find(({ outboxId }) => outboxId === duty.outboxId);
  const word = duty.kind === 'word' ? duty.code : null;
  const kind = duty.kind === 'word' ? 'word' : 'document';
  const rightly = new Set<KeptMailOwed>();
  for (const { side, ...recipient } of expected) {
    const to = { personId: null, merchantId: null, bodyId: null, ...recipient };
    const mail = sent.find((one) => differs(to, one) === undefined && !rightly.has(one));
    if (mail === undefined) {
      note('mail-missing', duty.code, duty.version);
      continue;
    }
    rightly.add(mail);
    const field = differs({ kind, word, to: side, noticeId: notice?.noticeId }, mail);
    if (field !== undefined) note('mail-unfounded', field, duty.version);
  }
  if (sent.length > rightly.size) note('mail-unfounded', duty.code, duty.version);
}

/** What hangs on a duty of this dispute that is not there, or is not founded. */
function checkStrangers({ notices, mails }: KeptDispute, founded: ReadonlySet<KeptDuty>, note: Note): void {
  const known = new Set([...founded].map(({ outboxId }) => outboxId));
  for (const { outboxId, number } of notices) if (!known.has(outboxId)) note('notice-unfounded', number);
  for (const { outboxId, mailId } of mails) if (!known.has(outboxId)) note('mail-unfounded', mailId);
}

/** The record of a dispatch names the duty that it carried out and the very document. */
function checkDispatches({ events, duties, notices }: KeptDispute, note: Note): void {
  for (const { recorded } of events) {
    const { event, version } = recorded;
    if (event.type !== 'NoticeDispatched') continue;
    const duty = duties.find(({ outboxId }) => outboxId === event.outboxId);
    const notice = notices.find(({ outboxId }) => outboxId === event.outboxId);
    if (duty === undefined) note('duty-missing', event.notice, version);
    if (notice?.sha256 !== event.sha256) note('notice-missing', event.notice, version);
  }
}
