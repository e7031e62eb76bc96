import { type Role, sideOf } from './actor.ts';
import { ACT_TYPES, ACTS, type ActType } from './acts.ts';
import type { Dispute } from './dispute.ts';
import { nextStage } from './procedure.ts';
import type { Stage } from './stage.ts';

/** Whether the table opens this act, at this stage, to this role. */
export function isOpen(stage: Stage, act: ActType, role: Role, notified = false): boolean {
  const entry = ACTS[act];
  const who = entry.byAt?.[stage] ?? entry.by;
  return who.includes(role) && nextStage(stage, entry.event, notified) !== undefined;
}

/** The complete list of acts open to a role at a stage: it draws the buttons and fills the API's list. */
export function openActs(stage: Stage, role: Role, notified = false): readonly ActType[] {
  const key = `${stage} ${role} ${notified}`;
  const open = listed.get(key) ?? ACT_TYPES.filter((act) => isOpen(stage, act, role, notified));
  listed.set(key, open);
  return open;
}

/** The table never changes, and every act asks what is open after it, for five roles. */
const listed = new Map<string, readonly ActType[]>();

/**
 * Whether this dispute opens the act to this role: at its stage, and at the stage that the role's side was told of, so that
 * neither the list nor a refusal tells a merchant that a referral was made.
 */
export function isOpenIn(dispute: Dispute, act: ActType, role: Role): boolean {
  return openAt(dispute, role).every((open) => open.includes(act));
}

/** The acts open to a role in this dispute, leaving out those that have no object: only the buttons that work. */
export function openActsIn(dispute: Dispute, role: Role): readonly ActType[] {
  const side = sideOf(role);
  const [atStage = [], ...asTold] = openAt(dispute, role);
  return atStage.filter(
    (act) =>
      asTold.every((open) => open.includes(act)) && (side === undefined || (ACTS[act].when?.(dispute, side) ?? true)),
  );
}

/** What the table opens at the stage of the dispute, and at that of which the role's side was told. */
function openAt(dispute: Dispute, role: Role): readonly (readonly ActType[])[] {
  const side = sideOf(role);
  const stages = side === undefined ? [dispute.stage] : [dispute.stage, dispute.stageSeenBy[side]];
  return stages.map((stage) => openActs(stage, role, dispute.notifiedOn !== undefined));
}
