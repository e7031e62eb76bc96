import { ApiProperty } from '@nestjs/swagger';
import { type EventType, eventWording, STAGE_NAMES, type Stage } from '#dispute';
import type { Done } from '#requests';
import { type Locale, translate } from '#text';

class DoneEvent {
  @ApiProperty({ type: String, example: 'ReferralReceived' })
  readonly type: EventType;

  @ApiProperty({ type: String, description: 'What happened, in words.' })
  readonly wording: string;
}

/** What an act left behind, as far as its author may know. */
export class ActDone {
  @ApiProperty({ type: String, format: 'uuid' })
  readonly disputeId: string;

  @ApiProperty({ type: String, example: 'ENT-2026-7K3Q0MZ-B' })
  readonly reference: string;

  @ApiProperty({ type: String, enum: [...STAGE_NAMES], description: 'Where the dispute stands now.' })
  readonly stage: Stage;

  @ApiProperty({ type: DoneEvent, isArray: true })
  readonly events: readonly DoneEvent[];

  @ApiProperty({ type: String, description: 'The tag for the next `If-Match`; also in `ETag`.' })
  readonly tag: string;

  @ApiProperty({ type: String, description: 'Where to read the dispute.' })
  readonly href: string;
}

export function actDone({ disputeId, reference, stage, events, tag }: Done, lang: Locale): ActDone {
  return {
    disputeId,
    reference,
    stage,
    events: events.map((type) => ({ type, wording: translate(eventWording(type), lang) })),
    tag,
    href: `/v1/disputes/${disputeId}`,
  };
}
