import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { canonical, sha256 } from '#casework';
import type { Side } from '#dispute';
import {
  ACT_FORMS,
  ActService,
  bodyFrom,
  type Done,
  entryOf,
  type PersonAct,
  Problem,
  problemOf,
  readAs,
  sentencesByField,
} from '#requests';
import type { Locale } from '#text';
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
  /** The fields of the form; those of the request when left out. Files come as a stream, and bring their own. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly hidden?: Pick<Hidden, 'once' | 'tag'>;
}

/** What became of a form: done, or to be corrected, or overtaken by what somebody else did meanwhile. */
export type Sent = Done | NotSent;
export type NotSent =
  | { readonly kind: 'correct'; readonly status: number; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'overtaken' };

/** Performs the act of a form. Whatever is not for the person to correct is thrown, and ends on its page. */
@Injectable()
export class PageActs {
  constructor(
    private readonly acts: ActService,
    private readonly disputeReader: DisputeReader,
  ) {}

  async send(
    request: FastifyRequest,
    { side, disputeId, act, fields = fieldsIn(request.body), hidden = hiddenIn(request.body) }: Sending,
  ): Promise<Sent> {
    const { lang } = requestContextOf(request);
    const { visitor, ...context } = await this.disputeReader.roleContextOn(request, side, disputeId, act);
    const shape = ACT_FORMS[act].body;
    const body = shape === undefined ? {} : bodyFrom(shape, fields);
    const read = shape === undefined ? {} : await readAs(shape, body);
    if (read instanceof Problem) return notSent(read, lang);
    const headers = writing(hidden, { disputeId, act, body });
    const outcome = await this.acts.perform(act, read, { visitor, context, headers });
    return outcome.kind === 'done' ? outcome : notSent(problemOf(outcome), lang);
  }
}

/** What a page makes of a problem: another look at the dispute, or a form to correct. Throws every other problem. */
export function notSent(problem: Problem, locale: Locale): NotSent {
  const { status } = entryOf(problem.code);
  if (status === 409 || status === 412) return { kind: 'overtaken' };
  if (status !== 422) throw problem;
  return { kind: 'correct', status, errors: sentencesByField(problem, locale) };
}

function writing({ once, tag }: Pick<Hidden, 'once' | 'tag'>, asked: object) {
  return {
    ...(once === '' ? {} : { idempotency: { key: `page ${once}`, fingerprint: sha256(canonical(asked)) } }),
    ...(tag === '' ? {} : { ifMatch: tag }),
  };
}
