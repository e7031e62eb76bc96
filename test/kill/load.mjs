import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ACCEPTANCE, UNTIL_PROPOSAL } from '../bench/life.mjs';

/**
 * People who live disputes one after the other. Whoever gets no answer asks again under the same key, until there is one:
 * what was answered is kept here, to be looked for at the end.
 */
export class Load {
  /** By key: who asked what, and the answer. */
  acknowledged = new Map();
  refused = 0;
  askedAgain = 0;
  /** What was told while a program was away, and is not « later ». */
  odd = [];
  #stopped = false;
  #people = [];

  /** @param {() => string} address of the api, which may be another at each try */
  constructor(address, actors) {
    this.address = address;
    this.actors = actors;
  }

  start(people) {
    this.#people = Array.from({ length: people }, () => this.#live());
  }

  async stop() {
    this.#stopped = true;
    await Promise.all(this.#people);
  }

  async #live() {
    while (!this.#stopped) {
      let disputeId;
      for (const step of [...UNTIL_PROPOSAL, ...ACCEPTANCE]) {
        if (step === ACCEPTANCE[0]) await pause(3_000);
        if (this.#stopped) return;
        const answer = await this.ask(step, disputeId, randomUUID());
        if (answer === undefined) break;
        disputeId ??= answer.disputeId;
      }
    }
  }

  /** The answer, once there is one; nothing when the procedure says no: the clock may have been faster. */
  async ask([name, who, path, body], disputeId, key) {
    const { token } = this.actors[who];
    const target = disputeId === undefined ? path : `/v1/disputes/${disputeId}/acts/${path}`;
    const content = JSON.stringify(body(this.actors));
    for (let tries = 0; tries < 600; tries += 1) {
      const answer = await post(`${this.address()}${target}`, token, key, content);
      if (answer.status >= 200 && answer.status < 300) {
        const outcome = JSON.parse(answer.text);
        this.acknowledged.set(key, { name, who, disputeId: outcome.disputeId, target, content, text: answer.text });
        return outcome;
      }
      if (answer.status === 409 || answer.status === 422) {
        this.refused += 1;
        return undefined;
      }
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
        throw new Error(`${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
      this.askedAgain += 1;
      const isLater = answer.status === 503 || answer.status === 429;
      if (answer.status !== 0 && !(isLater && answer.retryAfter))
        this.odd.push(`${name}: ${answer.status} ${answer.text}`);
      await pause(100);
    }
    throw new Error(`${name} was never answered`);
  }
}

/** Status 0: nobody answered, or not to the end. */
export async function post(url, token, key, body) {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    return { status: answer.status, text: await answer.text(), retryAfter: answer.headers.has('retry-after') };
  } catch {
    return { status: 0, text: '' };
  }
}
