import { type Party, sideOf } from '../actor.ts';
import { type DecideAct, decided, refused } from '../decision.ts';

/** R612-3: a party asks for the pieces (*communication des pièces*). It is given those that it may read, caucus apart; one letter a day is enough. */
export interface AskForFile {
  readonly type: 'AskForFile';
}

export interface FileAsked {
  readonly type: 'FileAsked';
  readonly by: Party;
}

export const askForFile: DecideAct<AskForFile, FileAsked> = (dispute, _act, { actor, today }) => {
  const by = sideOf(actor.role) as Party;
  return dispute.fileAskedOn?.[by] === today ? refused('already-recorded') : decided({ type: 'FileAsked', by });
};
