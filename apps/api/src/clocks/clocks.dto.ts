import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ name: 'Explanation' })
class ExplanationView {
  @ApiProperty({ type: String }) readonly fr: string;
  @ApiProperty({ type: String }) readonly en: string;
}

const DAY = { type: String, format: 'date' } as const;

@ApiSchema({ name: 'Clock' })
class ClockView {
  @ApiProperty({ type: String, example: 'K8', description: 'A second date of the same clock carries -max.' })
  readonly code: string;
  @ApiProperty({ type: String, example: 'R612-5' }) readonly article: string;
  @ApiProperty({ type: String, enum: ['law', 'practice'] }) readonly nature: string;
  @ApiProperty({ ...DAY, description: 'Day of the trigger, not counted.' }) readonly startsOn: string;
  @ApiProperty({ ...DAY, description: 'Last day as counted, until midnight.' }) readonly nominalOn: string;
  @ApiProperty({ ...DAY, description: 'That day or the next working day, where it may be moved.' })
  readonly rolledOn: string;
  @ApiProperty({ ...DAY, description: 'That day or the last working day before it: what to aim at.' })
  readonly targetOn: string;
  @ApiProperty({ ...DAY, required: false, description: 'First day of a right.' }) readonly opensOn?: string;
  @ApiProperty({ type: Boolean, required: false, description: 'Whether the act met the date; absent without an act.' })
  readonly inTime?: boolean;
  @ApiProperty({
    type: String,
    enum: ['V', 'V2', 'P', 'R', 'U'],
    description: 'V read; V2 read in a secondary source; P custom; R our reasoning; U not verified.',
  })
  readonly certainty: string;
  @ApiProperty({ type: ExplanationView }) readonly explanation: ExplanationView;
}

@ApiSchema({ name: 'ClockWarning' })
class WarningView {
  @ApiProperty({ type: String, example: 'several-complaints' }) readonly code: string;
  @ApiProperty({ type: String, example: 'L612-2 4°' }) readonly article: string;
  @ApiProperty({ type: ExplanationView }) readonly explanation: ExplanationView;
}

export class ClocksView {
  @ApiProperty({ type: ClockView, isArray: true }) readonly clocks: readonly ClockView[];
  @ApiProperty({ type: WarningView, isArray: true }) readonly warnings: readonly WarningView[];
}
