import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonical, sha256 } from '#casework';
import { ACT_FORMS, ActDesk, type Done, entryOf, type PersonAct, Problem, readAs } from '#counter';
import type { Side } from '#dispute';
import { field } from '../door/field.ts';
import { visitOf } from '../door/signed-in.ts';
import { DisputeRoom } from './dispute-room.ts';

/** Under these names every form of an act says which sending it is, and what its page had shown. */
export const ONCE = 'once';
export const TAG = 'tag';

/** For the hidden field: sent twice, the form is done once. */
export const newOnce = (): string => randomUUID();

/** What became of a form: done, or to be corrected, or overtaken by what somebody else did meanwhile. */
export type Sent =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'correct'; readonly status: number; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'overtaken' };

/** Takes the form of an act to the counter. Whatever is not for the person to correct is thrown, and ends on its page. */
@Injectable()
export class PageActs {
  constructor(
    private readonly desk: ActDesk,
    private readonly room: DisputeRoom,
  ) {}

  async send(
    request: FastifyRequest,
    { side, disputeId, act, body = {} }: { side: Side; disputeId: string; act: PersonAct; body?: object },
  ): Promise<Sent> {
    const { lang } = visitOf(request);
    const { visitor, reader } = await this.room.standOn(request, side, disputeId, act);
    const organisation = 'merchantId' in reader ? reader.merchantId : 'bodyId' in reader ? reader.bodyId : undefined;
    const wish = { role: reader.role, ...(organisation === undefined ? {} : { organisation }) };
    const headers = writing(request, { disputeId, act, body });
    try {
      const shape = ACT_FORMS[act].body;
      const read = shape === undefined ? {} : await readAs(shape, body);
      return { kind: 'done', done: await this.desk.perform(act, read, { disputeId, visitor, wish, headers }) };
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const { status, detail } = entryOf(thrown.code);
      if (status === 409 || status === 412) return { kind: 'overtaken' };
      if (status !== 422) throw thrown;
      const errors = thrown.more.errors?.(lang) ?? [];
      const named = Object.fromEntries(errors.map((error) => [error.field, error.message]));
      return { kind: 'correct', status, errors: errors.length > 0 ? named : { form: spoken(thrown, detail[lang]) } };
    }
  }
}

function spoken({ more }: Problem, sentence: string): string {
  return Object.entries(more.dates ?? {}).reduce((text, [name, date]) => text.replaceAll(`{${name}}`, date), sentence);
}

function writing({ body }: FastifyRequest, asked: object) {
  const key = field(body, ONCE, 100);
  const tag = field(body, TAG, 100);
  return {
    ...(key === '' ? {} : { idempotency: { key: `page ${key}`, fingerprint: sha256(canonical(asked)) } }),
    ...(tag === '' ? {} : { ifMatch: tag }),
  };
}
