import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './api.mjs';
import { ARTICLES } from './articles.mjs';
import { civilDateInParis, morningOf, workedDay } from './words.mjs';

const MERCHANT = '000000109';
const PATIENCE_MS = 30_000;
const sleep = (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds));

/** A right is left to people until its rolled day; a duty is late on the morrow of its nominal day. */
const RIGHTS = new Set(['K1', 'K9', 'K10', 'P-CONFLICT', 'P-PIECES']);

/** One story as it is played: who does what, what time it is, and what came of it. */
export class Scenario {
  #seenClocks = new Set();
  #notices = new Map();
  disputeId;
  reference;

  constructor({ api, actors, out, tell }) {
    this.api = api;
    this.actors = actors;
    this.out = out;
    this.tell = tell;
  }

  person(part) {
    return this.actors.person(part);
  }

  async now() {
    return (await this.api.get('/v1/rehearsal/clock')).now;
  }

  async setTo(now) {
    await this.api.put('/v1/rehearsal/clock', { now });
  }

  /** The civil date so many days from today. */
  async day(days) {
    return civilDateInParis(morningOf(civilDateInParis(await this.now()), days));
  }

  /** So many days later, or on the next worked day: nobody in these stories works on a day of rest. */
  async days(days) {
    await this.setTo(workedDay(morningOf(civilDateInParis(await this.now()), days)));
  }

  async complain(complaint) {
    await this.#begin('file-complaint', 'Envoyer la réclamation', complaint, ['N01', 'N01']);
  }

  async complainElsewhere({ proof, elsewhere, ...complaint }) {
    const consumer = await this.person('consumer');
    const { pieceId } = await this.api.upload('/v1/pieces', proof, consumer);
    const body = { ...complaint, elsewhere: { ...elsewhere, proofPieceId: pieceId } };
    await this.#begin('report-complaint', 'Déclarer une réclamation déjà faite', body, []);
  }

  async #begin(name, label, complaint, notices) {
    const consumer = await this.person('consumer');
    const done = await this.api.post('/v1/complaints', { siren: MERCHANT, ...complaint }, consumer);
    this.disputeId = done.disputeId;
    this.reference = done.reference;
    await this.#told({ who: consumer, name, label, done, notices });
  }

  /** One act by one of the cast, and the notices it must bring. */
  async act(part, name, body = {}, notices = []) {
    const who = await this.person(part);
    const before = await this.dispute(who);
    const label = before.acts.find((open) => open.name === name)?.label ?? name;
    const done = await this.api.post(`/v1/disputes/${this.disputeId}/acts/${name}`, body, who);
    await this.#told({ who, name, label, done, notices });
  }

  /** Nobody does anything: the clock is put where this period is over, and the worker does what is due. */
  async clock(code, { event, notices = [], article }) {
    const readers = [await this.person('consumer'), await this.person('mediator')];
    const sideViews = (await Promise.all(readers.map((who) => this.dispute(who).catch(() => undefined)))).filter(
      Boolean,
    );
    const clock = sideViews.flatMap((sideView) => sideView.clocks).find((one) => one.code === code);
    if (clock === undefined) throw new Problem(`No clock ${code} runs.`);
    const known = (await this.#events()).length;
    const over = RIGHTS.has(code) ? clock.rolledOn : clock.nominalOn;
    await this.setTo(code === 'K2' ? morningOf(clock.opensOn) : morningOf(over, 1));
    const fresh = await this.#until(`${event} did not happen`, async () => {
      const events = (await this.#events()).slice(known);
      return events.some(({ type }) => type === event) ? events : undefined;
    });
    await this.#told({
      who: { name: 'L’horloge', as: 'le délai est passé' },
      label: 'Agir à la date',
      name: code,
      article: article ?? clock.article,
      done: { events: fresh.filter(({ type }) => type === event) },
      notices,
    });
  }

  dispute(who) {
    return this.api.get(`/v1/disputes/${this.disputeId}`, who);
  }

  /** How it stands at the end, once every notice has left. */
  async end() {
    const notices = [...this.#notices.values()];
    const events = await this.#until('a notice did not leave', async () => {
      const [all, merchant] = await Promise.all([this.#events(), this.#eventsOf('merchant')]);
      const left = [...all, ...merchant]
        .filter(({ type }) => type === 'NoticeDispatched')
        .map(({ details }) => details.outboxId);
      return new Set(left).size >= notices.length ? all : undefined;
    });
    const { stage } = await this.dispute(await this.person('consumer'));
    return {
      reference: this.reference,
      stage,
      events: events.length,
      notices: notices.map(({ code, file, sha256 }) => ({ code, file, sha256 })),
    };
  }

  /** The record as the mediator sees it, or as the consumer does while there is none. */
  async #events() {
    const seen = await this.#eventsOf('mediator');
    return seen.length > 0 ? seen : this.#eventsOf('consumer');
  }

  async #eventsOf(part) {
    try {
      return (await this.api.get(`/v1/disputes/${this.disputeId}/events`, await this.person(part))).items;
    } catch (error) {
      if (error.status === 404) return [];
      throw error;
    }
  }

  async #told({ who, name, label, article = ARTICLES[name], done, notices }) {
    const came = await this.#collect(notices);
    const reader = who.token ? who : await this.person('consumer');
    const { wording, clocks } = await this.dispute(reader);
    const fresh = clocks.filter(({ code, nominalOn }) => !this.#seenClocks.has(`${code} ${nominalOn}`));
    for (const { code, nominalOn } of fresh) this.#seenClocks.add(`${code} ${nominalOn}`);
    const events = done.events.map((event) => event.wording);
    this.tell({ at: await this.now(), who, label, article, events, stage: wording, clocks: fresh, notices: came });
  }

  /** Waits for the notices that were announced, checks each against its digest and puts it into the folder. */
  async #collect(codes) {
    if (codes.length === 0) return [];
    const fresh = await this.#until(`${codes.join(', ')} did not come`, async () => {
      const found = (await this.#noticesNow()).filter(({ noticeId }) => !this.#notices.has(noticeId));
      return found.length >= codes.length ? found : undefined;
    });
    fresh.sort((a, b) => (a.number < b.number ? -1 : 1));
    const came = fresh.map(({ code }) => code).sort();
    if (came.join() !== [...codes].sort().join())
      throw new Problem(`Expected ${codes.join(', ')}; ${came.join(', ')} came.`);
    for (const notice of fresh) this.#notices.set(notice.noticeId, { ...notice, file: await this.#keep(notice) });
    return fresh.map(({ noticeId }) => this.#notices.get(noticeId));
  }

  async #noticesNow() {
    const found = [];
    for (const part of ['consumer', 'merchant']) {
      const who = await this.person(part);
      const seen = await this.dispute(who).catch((error) => {
        if (error.status === 404) return { notices: [] };
        throw error;
      });
      found.push(...seen.notices.filter(({ to }) => to === part).map((notice) => ({ ...notice, who })));
    }
    return found;
  }

  async #keep({ number, href, sha256, who }) {
    const content = await this.api.bytes(href, who);
    const digest = createHash('sha256').update(content).digest('hex');
    if (digest !== sha256) throw new Problem(`${number}: what came is not what was issued.`);
    mkdirSync(this.out, { recursive: true });
    const file = join(this.out, `${number.replaceAll('/', '-')}.pdf`);
    writeFileSync(file, content);
    return file;
  }

  async #until(failure, look) {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (Date.now() > until) throw new Problem(`${failure} within ${PATIENCE_MS / 1000} seconds.`);
      await sleep(100);
    }
  }
}
