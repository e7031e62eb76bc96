import { jurisdiction } from '#law';
import type { Actor } from '../actor.ts';
import { type Refusal, refused } from '../decision.ts';
import type { Dispute } from '../dispute.ts';

/** Once a natural person is in charge, that person decides and no other (R613-1; CECMC D01-1). */
export function notTheCaseMediator(dispute: Dispute, actor: Actor): Refusal | undefined {
  const inCharge = dispute.caseMediator?.personId;
  if (inCharge === undefined || actor.role !== 'mediator' || actor.personId === inCharge) return undefined;
  return refused('not-the-case-mediator', independence(dispute));
}

/** Nobody decides in a mediation before declaring that no circumstance affects their independence (R613-1). */
export function notDeclaredIndependent(dispute: Dispute): Refusal | undefined {
  if (dispute.caseMediator === undefined) return refused('no-case-mediator', independence(dispute));
  return dispute.caseMediator.independent ? undefined : refused('independence-not-declared', independence(dispute));
}

/** R613-1 in France: the article that a refusal cites, by the law of the dispute. */
export function independence({ rules }: Dispute): string {
  return jurisdiction(rules.jurisdiction).independence;
}
