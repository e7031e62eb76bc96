import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import type { Figures, Ratio } from '#statistics';

const SHARE = 'A fraction of one, three decimals; `sans objet` where there is nothing to divide by.';
const DAYS = 'Days; `sans objet` where nothing was counted.';

const ratio = (description: string) => ({
  oneOf: [{ type: 'number' }, { type: 'string', enum: ['sans objet'] }],
  description,
});
const ratios = (description: string) => ({ type: 'object' as const, additionalProperties: ratio(SHARE), description });

@ApiSchema({ name: 'Figures1' })
class Item1 {
  @ApiProperty({ type: 'integer', description: 'Requests received in the year.' }) readonly referrals: number;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'By what they are about; what is too rare is `other`.',
  })
  readonly bySubject: Figures[1]['bySubject'];
  @ApiProperty({ oneOf: [{ type: 'integer' }, { type: 'string', enum: ['suppressed'] }] })
  readonly crossBorder: Figures[1]['crossBorder'];
}

@ApiSchema({ name: 'Figures2' })
class Item2 {
  @ApiProperty({ type: String, isArray: true }) readonly mostFrequent: readonly string[];
}

@ApiSchema({ name: 'Figures3' })
class Item3 {
  @ApiProperty(ratio(SHARE)) readonly rejectedShare: Ratio;
  @ApiProperty(ratios('By the place of the ground in the list of the law: in France L612-2.'))
  readonly grounds: Figures[3]['grounds'];
}

@ApiSchema({ name: 'Figures4' })
class Item4 {
  @ApiProperty(ratio(SHARE)) readonly interruptedShare: Ratio;
  @ApiProperty({ oneOf: [ratios('By cause.'), { type: 'string', enum: ['sans objet'] }] })
  readonly causes: Figures[4]['causes'];
}

@ApiSchema({ name: 'Figures5' })
class Item5 {
  @ApiProperty(ratio(`From the notification to the outcome (R612-5). ${DAYS}`)) readonly statutoryMeanDays: Ratio;
  @ApiProperty(ratio(`From the request to the end. ${DAYS}`)) readonly feltMeanDays: Ratio;
  @ApiProperty(ratio(DAYS)) readonly medianDays: Ratio;
  @ApiProperty(ratio(DAYS)) readonly p90Days: Ratio;
  @ApiProperty(ratio(SHARE)) readonly over90Share: Ratio;
  @ApiProperty(ratio(SHARE)) readonly prolongedShare: Ratio;
}

@ApiSchema({ name: 'Figures6' })
class Item6 {
  @ApiProperty(ratio(`Among agreements of which it is known. ${SHARE}`)) readonly executedShare: Ratio;
  @ApiProperty(ratio(SHARE)) readonly unknownShare: Ratio;
}

@ApiSchema({ name: 'Figures8' })
class Item8 {
  @ApiProperty(ratio(SHARE)) readonly consumerShare: Ratio;
  @ApiProperty(ratio(SHARE)) readonly partialShare: Ratio;
  @ApiProperty(ratio(SHARE)) readonly merchantShare: Ratio;
  @ApiProperty(ratio(SHARE)) readonly amicableShare: Ratio;
}

/** R614-2, item by item: the keys that `tools/recompute.mjs` prints. */
@ApiSchema({ name: 'Figures' })
export class FiguresView implements Figures {
  @ApiProperty({ type: Item1 }) readonly 1: Item1;
  @ApiProperty({ type: Item2 }) readonly 2: Item2;
  @ApiProperty({ type: Item3 }) readonly 3: Item3;
  @ApiProperty({ type: Item4 }) readonly 4: Item4;
  @ApiProperty({ type: Item5 }) readonly 5: Item5;
  @ApiProperty({ type: Item6 }) readonly 6: Item6;
  @ApiProperty({ type: String, enum: ['sans objet'], description: 'A fact about the body, which no count gives.' })
  readonly 7: 'sans objet';
  @ApiProperty({ type: Item8 }) readonly 8: Item8;
}
