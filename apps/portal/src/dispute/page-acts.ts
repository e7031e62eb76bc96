import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonical, sha256 } from '#casework';
import type { Side } from '#dispute';
import { dateInWords } from '#law';
import { ACT_FORMS, ActService, type Done, entryOf, type PersonAct, Problem, readAs } from '#requests';
import { type Locale, translate } from '#text';
import { field } from '../security/field.ts';
import { FORM_TOKEN } from '../security/form-token.ts';
import { requestContextOf } from '../security/signed-in.ts';
import { DisputeReader } from './dispute-reader.ts';

/** Under these names every form of an act says which sending it is, and what its page had shown. */
export const ONCE = 'once';
export const TAG = 'tag';
/** How many lines of the record the page had shown: to tell what came since. */
export const SEEN = 'seen';

/** What every form of an act carries beside its own fields. */
export interface Hidden {
  readonly once: string;
  readonly tag: string;
  readonly seen: number | undefined;
}

export function hiddenIn(body: unknown): Hidden {
  const seen = field(body, SEEN, 9);
  return {
    once: field(body, ONCE, 100),
    tag: field(body, TAG, 100),
    seen: /^\d+$/.test(seen) ? Number(seen) : undefined,
  };
}

/** The fields of the act itself, as they were written. */
export function fieldsIn(body: unknown): Readonly<Record<string, string>> {
  const ours = new Set<string>([FORM_TOKEN, ONCE, TAG, SEEN]);
  const given = Object.entries((body ?? {}) as Readonly<Record<string, unknown>>);
  return Object.fromEntries(
    given.filter((entry): entry is [string, string] => !ours.has(entry[0]) && typeof entry[1] === 'string'),
  );
}

/** For the hidden field: sent twice, the form is done once. */
export const newOnce = (): string => randomUUID();

interface Sending {
  readonly side: Side;
  readonly disputeId: string;
  readonly act: PersonAct;
  /** As the counter reads it; empty for an act that says everything by its name. */
  readonly body?: object;
  /** Given where the form is not the body of the request: files come as a stream. */
  readonly hidden?: Pick<Hidden, 'once' | 'tag'>;
}

/** What became of a form: done, or to be corrected, or overtaken by what somebody else did meanwhile. */
export type Sent =
  | { readonly kind: 'done'; readonly done: Done }
  | { readonly kind: 'correct'; readonly status: number; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'overtaken' };

/** Takes the form of an act to the counter. Whatever is not for the person to correct is thrown, and ends on its page. */
@Injectable()
export class PageActs {
  constructor(
    private readonly actService: ActService,
    private readonly disputeReader: DisputeReader,
  ) {}

  async send(
    request: FastifyRequest,
    { side, disputeId, act, body = {}, hidden = hiddenIn(request.body) }: Sending,
  ): Promise<Sent> {
    const { lang } = requestContextOf(request);
    const { visitor, reader } = await this.disputeReader.roleContextOn(request, side, disputeId, act);
    const organisation = 'merchantId' in reader ? reader.merchantId : 'bodyId' in reader ? reader.bodyId : undefined;
    const requestedRole = { role: reader.role, ...(organisation === undefined ? {} : { organisation }) };
    const headers = writing(hidden, { disputeId, act, body });
    try {
      const shape = ACT_FORMS[act].body;
      const read = shape === undefined ? {} : await readAs(shape, body);
      return {
        kind: 'done',
        done: await this.actService.perform(act, read, { disputeId, visitor, requestedRole, headers }),
      };
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      const { status, detail } = entryOf(thrown.code);
      if (status === 409 || status === 412) return { kind: 'overtaken' };
      if (status !== 422) throw thrown;
      const errors = thrown.more.errors?.(lang) ?? [];
      const named = Object.fromEntries(errors.map((error) => [error.field, error.message]));
      return {
        kind: 'correct',
        status,
        errors: errors.length > 0 ? named : { form: spoken(thrown, translate(detail, lang), lang) },
      };
    }
  }
}

function spoken({ more }: Problem, sentence: string, lang: Locale): string {
  const dates = Object.entries(more.dates ?? {});
  return dates.reduce((text, [name, date]) => text.replaceAll(`{${name}}`, dateInWords(date, lang)), sentence);
}

function writing({ once, tag }: Pick<Hidden, 'once' | 'tag'>, asked: object) {
  return {
    ...(once === '' ? {} : { idempotency: { key: `page ${once}`, fingerprint: sha256(canonical(asked)) } }),
    ...(tag === '' ? {} : { ifMatch: tag }),
  };
}
