#!/usr/bin/env node
/**
 * node tools/recompute.mjs extract.csv --year 2026
 *
 * The eight figures of R614-2 (Consumer Code), worked out from the public extract and from nothing else. One file, no
 * dependency: copy it, read it, run it. What each figure counts and among what: docs/how-to/recompute.md.
 */
import { createReadStream } from 'node:fs';

const COLUMNS =
  'received_on,complete_on,admissibility,admissibility_on,ground,notified_on,participation,prolongations,proposal_on,sense,consumer_answer,merchant_answer,ended_on,end_type,end_cause,executed,cross_border,subject,sector,channel'.split(
    ',',
  );
const ALLOWED = {
  admissibility: ['admitted', 'rejected', 'redirected', 'pending', ''],
  participation: ['entered', 'declined', 'silent', ''],
  sense: ['consumer', 'partial', 'merchant', ''],
  consumer_answer: ['accepted', 'refused', 'none', ''],
  merchant_answer: ['accepted', 'refused', 'none', ''],
  end_type: [
    'agreement',
    'proposal-accepted',
    'proposal-refused',
    'proposal-lapsed',
    'declined',
    'withdrawn-consumer',
    'withdrawn-merchant',
    'interrupted',
    '',
  ],
  executed: ['yes', 'no', 'unknown', ''],
  cross_border: ['yes', 'true', '1', 'no', 'false', '0', 'unknown', 'suppressed', ''],
};
const DATES = ['received_on', 'complete_on', 'admissibility_on', 'notified_on', 'proposal_on', 'ended_on'];
const YES = ALLOWED.cross_border.slice(0, 3);
const GROUNDS = ['1', '2', '3', '4', '5'];
const AGREED = ['agreement', 'proposal-accepted'];
/** A merchant who declines after the notification interrupts the mediation: it was begun and not carried to its end. */
const INTERRUPTED = ['declined', 'withdrawn-consumer', 'withdrawn-merchant', 'interrupted'];
const MOST_FREQUENT = 5;
const NONE = 'sans objet';

class Mistake extends Error {}

/** R: received in the year. T: admitted or rejected in it. N: notified, and ended in it. P: proposals notified in it. */
function count(year) {
  const within = (date) => date.startsWith(`${year}-`);
  const r = { all: 0, subjects: tally(), crossBorder: 0, suppressed: false };
  const t = { all: 0, rejected: 0, grounds: tally() };
  const n = { all: 0, interrupted: 0, causes: tally(), statutory: [], felt: 0, prolonged: 0, agreed: 0, yes: 0, no: 0 };
  const p = { all: 0, senses: tally() };
  return {
    add(line) {
      if (within(line.received_on)) {
        r.all += 1;
        more(r.subjects, line.subject || 'unspecified');
        if (YES.includes(line.cross_border)) r.crossBorder += 1;
        if (line.cross_border === 'suppressed') r.suppressed = true;
      }
      if (within(line.admissibility_on) && ['admitted', 'rejected'].includes(line.admissibility)) {
        t.all += 1;
        if (line.admissibility === 'rejected') {
          t.rejected += 1;
          more(t.grounds, line.ground);
        }
      }
      if (line.notified_on !== '' && within(line.ended_on)) {
        n.all += 1;
        n.statutory.push(daysBetween(line.notified_on, outcomeOf(line)));
        n.felt += daysBetween(line.received_on, line.ended_on);
        if (line.prolongations > 0) n.prolonged += 1;
        if (INTERRUPTED.includes(line.end_type)) {
          n.interrupted += 1;
          more(n.causes, line.end_cause || line.end_type);
        }
        if (AGREED.includes(line.end_type)) {
          n.agreed += 1;
          if (line.executed === 'yes') n.yes += 1;
          if (line.executed === 'no') n.no += 1;
        }
      }
      if (within(line.proposal_on)) {
        p.all += 1;
        more(p.senses, line.sense);
      }
    },
    figures() {
      const subjects = byCount(r.subjects);
      const days = n.statutory.sort((a, b) => a - b);
      return {
        1: {
          referrals: r.all,
          bySubject: Object.fromEntries(subjects),
          crossBorder: r.suppressed ? 'suppressed' : r.crossBorder,
        },
        2: { mostFrequent: subjects.slice(0, MOST_FREQUENT).map(([subject]) => subject) },
        3: {
          rejectedShare: ratio(t.rejected, t.all),
          grounds: Object.fromEntries(GROUNDS.map((ground) => [ground, ratio(t.grounds[ground] ?? 0, t.rejected)])),
        },
        4: {
          interruptedShare: ratio(n.interrupted, n.all),
          causes:
            n.interrupted === 0
              ? NONE
              : Object.fromEntries(byCount(n.causes).map(([cause, of]) => [cause, ratio(of, n.interrupted)])),
        },
        5: {
          statutoryMeanDays: ratio(sum(days), n.all),
          feltMeanDays: ratio(n.felt, n.all),
          medianDays: percentile(days, 50),
          p90Days: percentile(days, 90),
          over90Share: ratio(days.filter((length) => length > 90).length, n.all),
          prolongedShare: ratio(n.prolonged, n.all),
        },
        6: {
          executedShare: ratio(n.yes, n.yes + n.no),
          unknownShare: ratio(n.agreed - n.yes - n.no, n.agreed),
        },
        7: NONE,
        8: {
          consumerShare: ratio(p.senses.consumer ?? 0, p.all),
          partialShare: ratio(p.senses.partial ?? 0, p.all),
          merchantShare: ratio(p.senses.merchant ?? 0, p.all),
          amicableShare: ratio(n.agreed, n.all),
        },
      };
    },
  };
}

/** R612-5: the outcome is there with the proposal, or with the end where there was none before it. */
function outcomeOf({ proposal_on: proposed, ended_on: ended }) {
  return proposed !== '' && proposed < ended ? proposed : ended;
}

/** Civil days, so no change of clock can shorten one. */
function daysBetween(from, to) {
  return from === '' ? 0 : (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** Three decimals, a half rounded up, in whole numbers: 1/2000 must not depend on how a machine writes it. */
function ratio(part, whole) {
  return whole === 0 ? NONE : Math.floor((2000 * part + whole) / (2 * whole)) / 1000;
}

/** Between the two neighbours in proportion, as percentile_cont of SQL: the 50th of an even number is the mean of the middle two. */
function percentile(sorted, percent) {
  if (sorted.length === 0) return NONE;
  const place = percent * (sorted.length - 1);
  const below = Math.floor(place / 100);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  return ratio(low * 100 + (high - low) * (place % 100), 100);
}

/** Keyed by words of the file, whatever they are: `__proto__` is a subject like any other. */
function tally() {
  return Object.create(null);
}

function more(counts, key) {
  counts[key] = (counts[key] ?? 0) + 1;
}

function byCount(counts) {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function readLine(cells, number) {
  const wrong = (what) => new Mistake(`line ${number}: ${what}`);
  if (cells.length !== COLUMNS.length) throw wrong(`${cells.length} cells where there are ${COLUMNS.length} columns`);
  const line = Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index].trim()]));
  for (const name of DATES)
    if (line[name] !== '' && !isDate(line[name])) throw wrong(`${name} is not a date: ${line[name]}`);
  for (const [name, values] of Object.entries(ALLOWED))
    if (!values.includes(line[name]))
      throw wrong(`${name} is not one of ${values.filter(Boolean).join(', ')}: ${line[name]}`);
  if (line.received_on === '') throw wrong('received_on is empty');
  if (line.ground !== '' && !GROUNDS.includes(line.ground)) throw wrong(`ground is not 1 to 5: ${line.ground}`);
  if (!/^\d*$/.test(line.prolongations)) throw wrong(`prolongations is not a number: ${line.prolongations}`);
  return { ...line, prolongations: Number(line.prolongations) };
}

function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Records of a comma-separated file (RFC 4180), with the number of the line on which each begins. */
async function* recordsOf(chunks) {
  let [cells, cell, line, begun] = [[], '', 1, 1];
  let [quoted, closing, first] = [false, false, true];
  for await (const chunk of chunks) {
    for (const sign of first ? chunk.replace(/^\uFEFF/, '') : chunk) {
      first = false;
      if (quoted && !closing) {
        if (sign === '"') closing = true;
        else cell += sign;
        if (sign === '\n') line += 1;
        continue;
      }
      if (closing && sign === '"') {
        cell += '"';
        closing = false;
        continue;
      }
      if (closing) [quoted, closing] = [false, false];
      if (sign === '"' && cell === '') quoted = true;
      else if (sign === ',') {
        cells.push(cell);
        cell = '';
      } else if (sign === '\n') {
        yield [[...cells, cell.replace(/\r$/, '')], begun];
        [cells, cell] = [[], ''];
        line += 1;
        begun = line;
      } else cell += sign;
    }
  }
  if (quoted && !closing) throw new Mistake(`line ${begun}: a quotation mark is opened and not closed`);
  if (cells.length > 0 || cell !== '') yield [[...cells, cell.replace(/\r$/, '')], begun];
}

async function recompute(file, year) {
  const counted = count(year);
  let headed = false;
  const chunks = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  for await (const [cells, number] of recordsOf(chunks)) {
    if (cells.length === 1 && cells[0].trim() === '') continue;
    if (headed) counted.add(readLine(cells, number));
    else if (cells.map((name) => name.trim()).join() !== COLUMNS.join())
      throw new Mistake(`line ${number}: unknown header. It must be exactly\n${COLUMNS.join()}`);
    headed = true;
  }
  if (!headed) throw new Mistake('the file is empty: it has no header');
  return counted.figures();
}

function asked(words) {
  const place = words.findIndex((word) => word === '--year' || word.startsWith('--year='));
  const [flag] = words.slice(place);
  const year = place < 0 ? undefined : flag.includes('=') ? flag.split('=')[1] : words[place + 1];
  const files = words.filter((_, at) => place < 0 || (at !== place && (flag.includes('=') || at !== place + 1)));
  if (files.length !== 1 || files[0].startsWith('--') || !/^\d{4}$/.test(year ?? ''))
    throw new Mistake('usage: node recompute.mjs extract.csv --year 2026   (- reads the standard input)');
  return { file: files[0], year };
}

try {
  const { file, year } = asked(process.argv.slice(2));
  console.log(JSON.stringify(await recompute(file, year), null, 2));
} catch (error) {
  const known = error instanceof Mistake || typeof error.code === 'string';
  console.error(`recompute: ${known ? error.message : error.stack}`);
  process.exitCode = 2;
}
