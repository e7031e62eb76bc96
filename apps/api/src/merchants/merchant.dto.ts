import { ApiProperty } from '@nestjs/swagger';
import { CountInQuery, Lines, LongText, Mailbox, Part, Shaped } from '#requests';
import { BodyPartyView, MerchantPartyView } from '../disputes/dispute-view.dto.ts';

export class MerchantSearchQuery {
  @LongText('Words of the name.', { optional: true, max: 200 })
  readonly q?: string;

  @LongText('A SIREN, or a SIRET.', { optional: true, max: 30 })
  readonly siren?: string;

  @LongText('The address of the website.', { optional: true, max: 300 })
  readonly website?: string;

  @CountInQuery('How many on a page.', [1, 100])
  readonly limit?: number;

  @LongText('As `next` of the page before gave it.', { optional: true, max: 1000 })
  readonly cursor?: string;
}

export class PostalAddressBody {
  @Lines('Building, street, box.', { max: 4 })
  readonly lines: readonly string[];

  @LongText('Postcode.', { max: 12 })
  readonly postcode: string;

  @LongText('Town.', { max: 100 })
  readonly city: string;

  @Shaped(/^[A-Z]{2}$/, 'ISO 3166 alpha-2.', { example: 'FR' })
  readonly country: string;
}

export class NameMerchantBody {
  @LongText(
    'Its number in the register of the State of its address, in France its SIREN. Leave it out when you do not know it.',
    {
      optional: true,
      max: 40,
    },
  )
  readonly registration?: string;

  @LongText('Its name.', { max: 200 })
  readonly name: string;

  @LongText('Its website.', { optional: true, max: 300 })
  readonly website?: string;

  @Mailbox('Where it takes complaints.', { optional: true })
  readonly complaintEmail?: string;

  @Part(PostalAddressBody, 'Where it is: the law of that State governs a dispute with it.')
  readonly postalAddress: PostalAddressBody;
}

export class MerchantView extends MerchantPartyView {
  @ApiProperty({ type: String }) readonly sector: string;
  @ApiProperty({
    type: BodyPartyView,
    required: false,
    description: 'The mediator to whom it is affiliated today (L612-1).',
  })
  readonly mediator?: BodyPartyView;
  @ApiProperty({ type: Boolean, required: false, description: 'Whether it undertook to take part in mediation.' })
  readonly committed?: boolean;
}

export class MerchantList {
  @ApiProperty({ type: MerchantView, isArray: true }) readonly items: readonly MerchantView[];
  @ApiProperty({ type: String, required: false, description: 'Give it back as `cursor` for the next page.' })
  readonly next?: string;
}
