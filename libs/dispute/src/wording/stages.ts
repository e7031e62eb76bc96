import type { Localized } from '#text';
import type { Side } from '../actor.ts';
import type { Stage } from '../stage.ts';
import * as en from './stages.en.ts';
import * as fr from './stages.fr.ts';

/** Where the dispute stands and whose turn it is, in words for the one who reads. */
export function stageWording(stage: Stage, reader: Side): Localized {
  return { fr: fr.STAGE_WORDS[stage][reader], en: en.STAGE_WORDS[stage][reader] };
}
