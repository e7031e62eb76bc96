import type { Bilingual } from '#law';
import type { Side } from './actor.ts';
import type { EventType } from './events.ts';
import type { Stage } from './stage.ts';
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
