import type { BodyKey, MerchantKey, PersonKey } from '#accounts';
import type { Act, Claim, Stage, TextRef } from '#dispute';
import type { CivilDate, Practice } from '#law';

/** An act as it is told: with words where the act itself holds a reference to words. */
export type ScenarioAct<A = Act> = A extends unknown
  ? { readonly [K in keyof A]: TextRef extends A[K] ? string : A[K] }
  : never;

/** What a step may need to know of the portal: who is who, by number. */
export interface ScenarioPeople {
  readonly person: (key: PersonKey) => string;
  readonly body: (key: BodyKey) => string;
  readonly practice: Practice;
  readonly today: CivilDate;
  readonly newId: () => string;
  /** The last offer made in this dispute. */
  readonly offer: string;
}

export interface Step {
  /** Days after the step before. */
  readonly after: number;
  readonly by: PersonKey;
  readonly act: ScenarioAct | ((known: ScenarioPeople) => ScenarioAct);
  /** The side whose mailbox does not take the letters of this step. */
  readonly lostFor?: 'consumer' | 'merchant';
}

/** A dispute of the data set, told from its complaint to where it stands today. */
export interface ScenarioDispute {
  readonly stage: Stage;
  /** How many days before today the complaint was made. */
  readonly daysAgo: number;
  readonly consumer: 'camille' | 'karim';
  readonly merchant: MerchantKey;
  readonly statement: string;
  readonly claims: readonly Claim[];
  /** The complaint was made by letter, so many days before it was reported here, and its copy is in the file. */
  readonly elsewhereDaysBefore?: number;
  readonly steps: readonly Step[];
}

export const step = (after: number, by: PersonKey, act: Step['act'], lostFor?: Step['lostFor']): Step => ({
  after,
  by,
  act,
  ...(lostFor === undefined ? {} : { lostFor }),
});
