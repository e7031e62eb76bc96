import { ApiProperty, ApiSchema } from '@nestjs/swagger';

class FieldErrorSchema {
  @ApiProperty({ type: String, description: 'The field, with a dot between a part and its field.' })
  readonly field: string;

  @ApiProperty({ type: String, description: 'What is wrong with it, in the language of the request.' })
  readonly message: string;
}

/** RFC 9457. */
@ApiSchema({ name: 'Problem' })
export class ProblemSchema {
  @ApiProperty({ type: String, format: 'uri-reference', example: '/problems/act-not-open' })
  readonly type: string;

  @ApiProperty({ type: String })
  readonly title: string;

  @ApiProperty({ type: 'integer' })
  readonly status: number;

  @ApiProperty({ type: String, description: 'A sentence for the person, in the language of the request.' })
  readonly detail: string;

  @ApiProperty({ type: String, example: 'act-not-open', description: 'For programs; each is described at its type.' })
  readonly code: string;

  @ApiProperty({ type: String, required: false, example: 'L612-2 4°', description: 'Where the law refuses.' })
  readonly article?: string;

  @ApiProperty({ type: String, format: 'uri-reference' })
  readonly instance: string;

  @ApiProperty({
    type: FieldErrorSchema,
    isArray: true,
    required: false,
    description: 'With `invalid-request`: every field that is wrong.',
  })
  readonly errors?: readonly FieldErrorSchema[];

  @ApiProperty({ type: String, required: false, description: 'With `changed`: the tag of the dispute as it is now.' })
  readonly tag?: string;

  @ApiProperty({ type: String, required: false, description: 'With `changed`: where the dispute stands now.' })
  readonly stage?: string;

  @ApiProperty({ type: String, required: false, description: 'The same, in the language of the request.' })
  readonly stageInWords?: string;

  @ApiProperty({
    type: 'string',
    isArray: true,
    required: false,
    description: 'With `no-such-piece`: the uploads that are not there, or not of this person, as they were named.',
  })
  readonly pieceIds?: readonly string[];
}
