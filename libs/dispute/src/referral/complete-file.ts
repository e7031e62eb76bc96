import { CONSUMER_AND_MEDIATOR } from '../actor.ts';
import { decided } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { required } from '../required.ts';
import { CONSUMER } from '../who-acts.ts';

/** The consumer says that the pieces asked for are there: the third of the four dates (*dossier complet*). */
export interface CompleteFile {
  readonly type: 'CompleteFile';
}

export interface FileCompleted {
  readonly type: 'FileCompleted';
}

export const completeFile = defineAct<CompleteFile, FileCompleted>({
  type: 'CompleteFile',
  by: CONSUMER,
  event: 'FileCompleted',
  binds: false,
  decide: () => decided({ type: 'FileCompleted' }),
  events: {
    FileCompleted: {
      audience: CONSUMER_AND_MEDIATOR,
      evolve: (dispute, _event, { on }) => ({ referral: { ...required(dispute.referral), completedOn: on } }),
    },
  },
});
