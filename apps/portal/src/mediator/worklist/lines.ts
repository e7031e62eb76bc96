import type { MediatorWorklistLine } from '#casework';
import { stageWording } from '#dispute';
import type { CivilDate } from '#law';
import { distanceTo } from '../distance.ts';

/** One line of the worklist: who against whom, where it stands, in whose charge, and the date that may pass. */
export function lineOf(
  { sideView, consumer, undelivered }: MediatorWorklistLine,
  names: { readonly merchants: ReadonlyMap<string, string>; readonly people: ReadonlyMap<string, string> },
  today: CivilDate,
) {
  const { disputeId, reference, stage, facts, nextDueOn, clocks, open, tag } = sideView;
  const due = clocks.find((clock) => clock.nominalOn === nextDueOn);
  const inCharge = facts.caseMediator;
  const acts = open.clerk ?? [];
  return {
    disputeId,
    reference,
    tag,
    consumer,
    merchant: names.merchants.get(facts.merchantId ?? '') ?? '',
    sentence: stageWording(stage, 'mediator'),
    inCharge: inCharge === undefined ? undefined : (names.people.get(inCharge.personId) ?? ''),
    declared: inCharge?.independent === true,
    assignable: acts.includes('AssignCaseMediator'),
    replaceable: acts.includes('ReplaceCaseMediator'),
    undelivered,
    due: nextDueOn === undefined ? undefined : { ...distanceTo(nextDueOn, today), basis: due, nature: due?.nature },
  };
}
