import type { CivilDate, Practice } from '#law';
import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import type { Dispute } from '../dispute.ts';
import type { ExaminedElsewhere } from '../terms.ts';
import type { TextRef } from '../text-ref.ts';
import { CONSUMER } from '../who-acts.ts';

/**
 * The request for mediation (*demande de médiation*, L614-1, L612-2). It takes the whole file along; what it adds is
 * optional, for nothing beyond what admissibility needs may be demanded. Asking early is not a ground of rejection.
 */
export interface ReferToMediator {
  readonly type: 'ReferToMediator';
  readonly bodyId: string;
  /** The body's practice on the day of the request, kept so that dates stay explained when the charter changes. */
  readonly practice: Practice;
  readonly statement?: TextRef;
  readonly examinedElsewhere?: ExaminedElsewhere;
}

/** *Demande reçue*: its date is the introduction that L612-2 4° looks at, and starts the three weeks. */
export interface ReferralReceived {
  readonly type: 'ReferralReceived';
  readonly bodyId: string;
  readonly practice: Practice;
  readonly statement?: TextRef;
  readonly examinedElsewhere?: ExaminedElsewhere;
}

export const referToMediator = defineAct<ReferToMediator, ReferralReceived>({
  type: 'ReferToMediator',
  by: CONSUMER,
  event: 'ReferralReceived',
  when: mayBeReferred,
  binds: 'discloses',
  decide: (dispute, act) =>
    mayBeReferred(dispute) ? decided({ ...act, type: 'ReferralReceived' }) : refused('act-not-open'),
  events: {
    ReferralReceived: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute, event, { on }) => {
        const { type: _type, bodyId, practice, ...request } = event;
        return {
          bodyId,
          rules: { ...dispute.rules, practice },
          referral: { ...request, receivedOn: on, introducedOn: introducedOn(dispute, bodyId, on) },
          rejection: undefined,
          caseMediator: undefined,
          ending: undefined,
          closing: undefined,
          finishedOn: undefined,
        };
      },
    },
  },
  example: ({ dispute }) => ({
    bodyId: 'mediation-nord',
    practice: dispute.rules.practice,
  }),
});

/** A closed mediation is over; a request taken back before anybody was notified may be made again. */
export function mayBeReferred(dispute: Dispute): boolean {
  return dispute.stage !== 'Closed' || dispute.notifiedOn === undefined;
}

/** A request that knocked at the wrong door keeps its date at the right one (L612-5). */
function introducedOn({ redirection }: Dispute, bodyId: string, on: CivilDate): CivilDate {
  return redirection?.toBodyId === bodyId ? redirection.introducedOn : on;
}
