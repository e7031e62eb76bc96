import type { Type } from '@nestjs/common';
import type { Visitor } from '#accounts';
import type { Directory, PartyDetails, Reader, SideViewRow, Text } from '#casework';
import type { ActOf, ActType, ClockAct, Side } from '#dispute';
import type { CivilDate } from '#law';
import type { Problem } from '../problem/problem.ts';

/** What people do to a dispute that exists; the clock's acts are nobody's, and the intake is `POST /v1/complaints`. */
export type PersonAct = Exclude<
  ActType,
  Exclude<ClockAct, 'CloseMediation'> | 'RecordDispatch' | 'FileComplaint' | 'ReportComplaint'
>;

/** Where an act is being prepared: by whom, in which dispute as they see it, on which day, and who may be asked. */
export interface Setting {
  readonly visitor: Visitor;
  readonly reader: Reader;
  readonly sideView: SideViewRow;
  readonly today: CivilDate;
  readonly people: AskedPeople;
}

/** What an act may need to know of persons and organisations. */
export interface AskedPeople {
  readonly directory: Directory;
  /** The person at an address, made when nobody is there yet. */
  personAt(email: string): Promise<string | undefined>;
  /** The name of this person, if they are a mediator of that body. */
  mediatorOf(visitor: Visitor, bodyId: string, personId: string): Promise<string | undefined>;
  /** The digest of an uploaded file of this person, or of a piece of this file. */
  digestOf(reader: Reader, disputeId: string, pieceId: string): Promise<string | undefined>;
}

/** An act ready to be performed, with the words and the persons that come with it. */
export interface Prepared<A> {
  readonly act: A;
  readonly texts?: readonly Text[];
  readonly parties?: readonly PartyDetails[];
}

/** How one act is asked for: the body of the request, and the act made of it. No rule here; the act's own file decides. */
export interface ActForm<T extends PersonAct> {
  /** Nothing for an act without content. */
  readonly body?: Type;
  prepare(body: object, setting: Setting): MaybePrepared<T> | Promise<MaybePrepared<T>>;
}

/** The act ready to be performed; or the problem, where the body names a person, an organisation or a piece it cannot. */
export type MaybePrepared<T extends PersonAct> = Prepared<ActOf<T>> | Problem;

export function form<T extends PersonAct, B extends object>(
  _act: T,
  body: Type<B>,
  prepare: (body: B, setting: Setting) => MaybePrepared<T> | Promise<MaybePrepared<T>>,
): ActForm<T> {
  return { body, prepare: (given, setting) => prepare(given as B, setting) };
}

/** An act that says everything by its name. */
export function bare<T extends PersonAct>(type: T): ActForm<T> {
  return { prepare: () => ({ act: { type } as ActOf<T> }) };
}

/** Words exchanged on admissibility are the consumer's and the mediator's (CECMC B04-3). */
export const CONSUMER_AND_MEDIATOR: readonly Side[] = ['consumer', 'mediator'];
