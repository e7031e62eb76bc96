import type { Bilingual } from '#law';
import type { Side } from './actor.ts';
import type { ActType } from './acts.ts';
import type { EventType } from './events.ts';
import type { Stage } from './stage.ts';
import { ACT_WORDING } from './wording-acts.ts';
import { EVENT_WORDING } from './wording-events.ts';
import { STAGE_WORDING } from './wording-stages.ts';

/** Where the dispute stands, in words for the one who reads. */
export function stageWording(stage: Stage, reader: Side): Bilingual {
  return STAGE_WORDING[stage][reader];
}

/** What happened, in words for everybody who may know it. */
export function eventWording(event: EventType): Bilingual {
  return EVENT_WORDING[event];
}

/** What may be done, as a button says it. */
export function actWording(act: ActType): Bilingual {
  return ACT_WORDING[act];
}
