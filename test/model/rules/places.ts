import type { Side } from '#dispute';
import { type By, type ModelState, stageFor } from '../reference-model.ts';

export const COMPLAINT = ['A1', 'A2', 'A3', 'A5', 'A6', 'A7'];
export const ADMISSIBILITY = ['B1', 'B2'];
export const BEFORE_NOTICE = [...ADMISSIBILITY, 'BA'];
/** Where the mediator has nothing of which the merchant was told. */
export const REQUEST = [...BEFORE_NOTICE, 'B3', 'B4', 'untold'];
export const EXAMINED = ['C4', 'C6'];
/** R612-2: « à tout moment ». */
export const MEDIATION = ['C1', 'C2', 'C4', 'C5', 'C6', 'C8'];
export const OVER = ['C3', 'C7', 'C9', 'C10', 'C11', 'C12', 'C13'];
export const ALIVE = [...COMPLAINT, ...REQUEST, ...MEDIATION, ...OVER];
export const WITH_MEDIATOR = [...BEFORE_NOTICE, ...MEDIATION, ...OVER];
export const BARGAIN = ['A3', 'A5', 'A7', ...REQUEST, ...EXAMINED];
export const KEPT = ['A4', 'AW', 'B3', 'B4', 'D1', 'D2'];

export const consumers = (at: readonly string[]) => ({ consumer: at, representative: at });
export const parties = (at: readonly string[], merchant = at) => ({ ...consumers(at), merchant });
export const stack = (at: readonly string[]) => ({ mediator: at, clerk: at });
export const everybody = (at: readonly string[], body: readonly string[]) => ({ ...parties(at), ...stack(body) });

export const QUIET: readonly Side[] = ['consumer', 'mediator'];
export const EVERYBODY = undefined;
export const unlessNotified = ({ notified }: ModelState) => (notified === undefined ? QUIET : EVERYBODY);

export const leads = (mediation: string, told?: readonly Side[]) => (one: ModelState) => {
  one.mediation = mediation;
  return told;
};
export const ends =
  (mediation: string, tells: (one: ModelState) => readonly Side[] | undefined = () => EVERYBODY) =>
  (one: ModelState) => {
    one.mediation = mediation;
    one.ended = one.today;
    return tells(one);
  };
export const settles = (told: ModelState) => {
  told.between = 'A4';
  told.mediation = undefined;
  told.finished = told.today;
  return EVERYBODY;
};

export const notYours = (told: ModelState, _act: unknown, { role, person }: By) =>
  role === 'mediator' && told.inCharge !== undefined && told.inCharge.who !== person && 'not-the-case-mediator';
export const notIndependent = ({ inCharge }: ModelState) =>
  inCharge === undefined ? 'no-case-mediator' : !inCharge.independent && 'independence-not-declared';
export const early = (last: (told: ModelState) => string) => (told: ModelState) =>
  told.today <= last(told) && 'date-not-come';

export function badAudience(told: ModelState, { audience }: { readonly audience: readonly Side[] }, { side }: By) {
  const named = new Set(audience);
  if (named.size < audience.length || !named.has(side) || !named.has('mediator')) return 'audience-not-yours';
  return named.size < 3 && stageFor(told, side).startsWith('A') && 'no-mediator-yet';
}

export function noOffer(told: ModelState, { offerId }: { readonly offerId: string }, { side }: By) {
  const offer = told.offers.get(offerId);
  if (offer === undefined) return 'no-such-offer';
  if (offer.by === side) return 'own-offer';
  return offer.over && 'offer-already-answered';
}
