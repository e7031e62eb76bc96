import type { Act, ActType, RefusalCode, Side } from '#dispute';
import {
  type AnyRule,
  type By,
  hasPart,
  isUntold,
  type ModelState,
  type Rules,
  stageFor,
  stageOf,
  type Who,
} from './reference-model.ts';
import { BETWEEN_THE_PARTIES } from './rules/between-the-parties.ts';
import { MEDIATION_RULES } from './rules/mediation.ts';
import { REQUEST_RULES } from './rules/request.ts';

/** Act by act: who may, at which states; what speaks against it; where it leads. */
const RULES: Rules = { ...BETWEEN_THE_PARTIES, ...REQUEST_RULES, ...MEDIATION_RULES };

/** Open to this person here: at the state of the dispute, and at the state that their side was told of. */
export function isOpenTo(told: ModelState, type: ActType, { role }: Who): boolean {
  const at = RULES[type].by[role] ?? [];
  const here = at.includes(stageOf(told)) || (isUntold(told) && at.includes('untold'));
  return here && (role !== 'merchant' || at.includes(stageFor(told, 'merchant')));
}

export type Verdict =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'refused'; readonly refused: RefusalCode }
  | { readonly kind: 'open'; readonly happen: () => readonly Side[] };

export const SIDE = {
  consumer: 'consumer',
  representative: 'consumer',
  merchant: 'merchant',
  mediator: 'mediator',
  clerk: 'mediator',
  clock: 'mediator',
} as const;

/** What is to become of this act; `happen` makes it so and says who learns of it. */
export function verdictOn(told: ModelState, act: Act, who: Who): Verdict {
  if (!hasPart(told, who)) return { kind: 'not-found' };
  const by: By = { ...who, side: SIDE[who.role] };
  const rule = RULES[act.type] as AnyRule;
  if (!isOpenTo(told, act.type, who)) return { kind: 'refused', refused: 'act-not-open' };
  const refused = rule.unless?.(told, act, by);
  if (refused) return { kind: 'refused', refused };
  return { kind: 'open', happen: () => rule.brings(told, act, by) ?? ['consumer', 'merchant', 'mediator'] };
}
