import { ApiProperty } from '@nestjs/swagger';

export class EventView {
  @ApiProperty({ type: 'integer', description: 'Its number among those that you may see.' }) readonly number: number;
  @ApiProperty({ type: String, example: 'ComplaintFiled' }) readonly type: string;
  @ApiProperty({ type: String, description: 'What happened, in words.' }) readonly wording: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly at: string;
  @ApiProperty({ type: String, format: 'date', description: 'The civil day.' }) readonly on: string;
  @ApiProperty({ type: String, enum: ['consumer', 'representative', 'merchant', 'mediator', 'clerk', 'clock'] })
  readonly by: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Ids, dates and codes of the event.' })
  readonly details: Readonly<Record<string, unknown>>;
}

export class EventList {
  @ApiProperty({ type: EventView, isArray: true }) readonly items: readonly EventView[];
}

export class WordsView {
  @ApiProperty({ type: String, example: 'statement', description: 'What these words are in the event.' })
  readonly field: string;
  @ApiProperty({ type: String, required: false, description: 'Absent once they were erased.' })
  readonly words?: string;
  @ApiProperty({ type: String, description: 'The salted digest that the record keeps of them.' })
  readonly digest: string;
}

export class MessageView {
  @ApiProperty({ type: 'integer', description: 'The number of its event.' }) readonly number: number;
  @ApiProperty({ type: String, example: 'MessageSent' }) readonly type: string;
  @ApiProperty({ type: String }) readonly wording: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly at: string;
  @ApiProperty({ type: String }) readonly by: string;
  @ApiProperty({ type: String, isArray: true, description: 'Who may read it.' }) readonly audience: readonly string[];
  @ApiProperty({ type: WordsView, isArray: true }) readonly texts: readonly WordsView[];
}

export class MessageList {
  @ApiProperty({ type: MessageView, isArray: true }) readonly items: readonly MessageView[];
}
