import { type Party, sideOf } from '../actor.ts';
import { decided, refused } from '../decision.ts';
import { defineAct } from '../define-act.ts';
import { PARTIES } from '../who-acts.ts';

/** R612-3: a party asks for the pieces (*communication des pièces*). It is given those that it may read, caucus apart; one letter a day is enough. */
export interface AskForFile {
  readonly type: 'AskForFile';
}

export interface FileAsked {
  readonly type: 'FileAsked';
  readonly by: Party;
}

export const askForFile = defineAct<AskForFile, FileAsked>({
  type: 'AskForFile',
  by: PARTIES,
  event: 'FileAsked',
  binds: false,
  decide: (dispute, _act, { actor, today }) => {
    const by = sideOf(actor.role) as Party;
    return dispute.fileAskedOn?.[by] === today ? refused('already-recorded') : decided({ type: 'FileAsked', by });
  },
  events: {
    FileAsked: {
      audience: ({ by }) => [by, 'mediator'],
      evolve: (dispute, { by }, { on }) => ({ fileAskedOn: { ...dispute.fileAskedOn, [by]: on } }),
    },
  },
});
