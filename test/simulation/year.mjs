import { chanceOf, MIX } from './chance.mjs';
import { scriptsOf } from './scripts.mjs';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** When the worker goes its rounds, in minutes of the day; in earnest it does so every few seconds. */
const ROUNDS = [5, 9 * 60, 14 * 60, 23 * 60 + 50];
const AT_ONCE = 4;

/**
 * A year day by day: people act at their hours, day and night, and the worker goes its rounds, except for three days in
 * November when it is down. It goes on after December until every life is lived.
 */
export async function liveYear({ parties, program, numbers, year, seed, onDay }) {
  const { instant, startOfDay, addDays, civilDate, perform, records } = program;
  const lives = scriptsOf({ parties, program });
  const agenda = new Map();
  const found = {
    acts: 0,
    refused: {},
    stuck: 0,
    rounds: 0,
    downFrom: `${year}-11-10`,
    downTo: `${year}-11-13`,
    last: '',
  };
  let stirred = true;
  const iso = (ms) => instant(new Date(ms).toISOString());
  const firstDay = Date.parse(startOfDay(civilDate(`${year}-01-01`), 'Europe/Paris'));
  const days = (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;

  const plan = (life, at, step) => {
    const key = program.civilDateAt(iso(at), 'Europe/Paris');
    agenda.set(key, [...(agenda.get(key) ?? []), { life, at, step }]);
  };
  for (const [at, number] of numbers.entries()) {
    const life = lifeOf({ parties, seed, number, personId: parties.consumers[at] });
    // Whatever the number of disputes, the days that are not like the others have theirs.
    const special = [`${year}-01-01`, `${year}-02-29`, `${year}-03-26`, `${year}-10-29`, `${year}-12-31`][number % 50];
    const day =
      special !== undefined && validDay(special)
        ? Math.round((Date.parse(special) - Date.UTC(year, 0, 1)) / DAY)
        : life.chance.from(0, days - 1);
    plan(life, firstDay + day * DAY + life.chance.from(2, 23 * 60) * MINUTE, lives.first);
  }

  async function act({ life, at, step }) {
    const clock = { now: async () => iso(at) };
    life.do = async (actor, one, more = {}) => {
      const outcome = await perform(records.web, clock, { disputeId: life.id, actor, act: one, ...more });
      stirred = true;
      if (outcome.kind === 'done') found.acts += 1;
      else if (outcome.kind === 'refused')
        found.refused[outcome.refusal.refused] = (found.refused[outcome.refusal.refused] ?? 0) + 1;
      else throw new Error(`${one.type}: ${JSON.stringify(outcome)}`);
      return outcome.kind === 'done';
    };
    for (const [after, next] of await step(life, iso(at))) {
      plan(life, Math.max(at + MINUTE, at + after * DAY + life.chance.from(-300, 300) * MINUTE), next);
    }
  }

  /** What people do from one round to the next, a few disputes at a time, each in its order. */
  async function until(key, end) {
    for (;;) {
      const waiting = agenda.get(key) ?? [];
      const now = waiting.filter(({ at }) => at < end).sort((a, b) => a.at - b.at);
      if (now.length === 0) return;
      agenda.set(
        key,
        waiting.filter(({ at }) => at >= end),
      );
      const byLife = new Map();
      for (const one of now) byLife.set(one.life, [...(byLife.get(one.life) ?? []), one]);
      const queue = [...byLife.values()];
      const worker = async () => {
        for (let turns = queue.shift(); turns !== undefined; turns = queue.shift())
          for (const turn of turns) await act(turn);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
  }

  let left = new Set();
  let next = '';
  for (let date = civilDate(`${year}-01-01`), day = 0; ; date = addDays(date, 1), day += 1) {
    const begin = Date.parse(startOfDay(date, 'Europe/Paris'));
    const down = date >= found.downFrom && date < found.downTo;
    for (const minutes of ROUNDS) {
      const at = begin + minutes * MINUTE;
      await until(date, at);
      if (down) continue;
      found.rounds += 1;
      // Nobody did anything since the last round, and nothing fell due: it would find nothing.
      if (!stirred && iso(at) < next) continue;
      stirred = false;
      const round = await program.round(iso(at));
      const { late } = round;
      next = round.next;
      // Left by one round, it may be in hand; left by two, it is stuck.
      found.stuck += late.filter((one) => left.has(one)).length;
      left = new Set(late);
    }
    await until(date, begin + 2 * DAY);
    agenda.delete(date);
    onDay?.({ date, day, acts: found.acts });
    if (day >= days - 1 && agenda.size === 0) return { ...found, last: date };
  }
}

function lifeOf({ parties, seed, number, personId }) {
  const chance = chanceOf(seed, number);
  const merchant = parties.merchants[chance.from(0, parties.merchants.length - 1)];
  return {
    number,
    id: crypto.randomUUID(),
    chance,
    merchant,
    body: merchant.body,
    consumer: { role: 'consumer', personId },
    fault: chance.is(MIX.faulty) ? chance.of(MIX.fault) : undefined,
  };
}

function validDay(text) {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
