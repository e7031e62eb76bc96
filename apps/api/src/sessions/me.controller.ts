import { Body, Controller, Get, Patch, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { nextStep, People, type Person, type Visitor } from '#accounts';
import { LongText, OneOf, omitUndefined, organisation, Part, reading } from '#requests';
import { LOCALES, type Locale } from '#text';
import { PostalAddressBody } from '../merchants/merchant.dto.ts';
import { InLanguage, Problems, Signed } from '../openapi/describe.ts';
import { Me } from '../visitor/from-request.ts';
import { SignedIn } from '../visitor/signed-in.guard.ts';

const CHANNELS = ['email', 'post'] as const;

/** What people may say of themselves; the address by which they sign in is not among it. */
class AboutMeBody {
  @LongText('Your name, as letters will have it.', { optional: true, max: 200 })
  readonly name?: string;

  @Part(PostalAddressBody, 'Your postal address.', { optional: true })
  readonly postalAddress?: PostalAddressBody;

  @LongText('Your telephone.', { optional: true, max: 40 })
  readonly phone?: string;

  @OneOf(LOCALES, 'The language in which you are written to.', { optional: true })
  readonly language?: Locale;

  @OneOf(CHANNELS, 'By what way notices reach you.', { optional: true })
  readonly channel?: (typeof CHANNELS)[number];
}

class OrganisationView {
  @ApiProperty({ type: String, enum: ['merchant', 'body'] }) readonly kind: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'For `Entente-Organisation`.' }) readonly id: string;
  @ApiProperty({ type: String, enum: ['merchant', 'mediator', 'clerk'], description: 'For `Entente-Role`.' })
  readonly role: string;
}

class MeView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly personId: string;
  @ApiProperty({ type: String }) readonly name: string;
  @ApiProperty({ type: String, format: 'email' }) readonly email: string;
  @ApiProperty({ type: PostalAddressBody, required: false }) readonly postalAddress?: object;
  @ApiProperty({ type: String, required: false }) readonly phone?: string;
  @ApiProperty({ type: String, enum: [...LOCALES] }) readonly language: string;
  @ApiProperty({ type: String, enum: [...CHANNELS] }) readonly channel: string;
  @ApiProperty({ type: 'integer', enum: [1, 2] }) readonly aal: number;
  @ApiProperty({ type: String, enum: ['none', 'second-factor', 'enrolment'] }) readonly next: string;
  @ApiProperty({ type: OrganisationView, isArray: true }) readonly organisations: readonly OrganisationView[];
}

@ApiTags('Sessions')
@Controller('v1/me')
@UseGuards(SignedIn)
@Signed()
@InLanguage()
export class MeController {
  constructor(private readonly people: People) {}

  @Get()
  @ApiOperation({ operationId: 'readMe', summary: 'Who you are here, and for whom you may act' })
  @ApiResponse({ status: 200, type: MeView })
  @Problems()
  me(@Me() visitor: Visitor): MeView {
    return meView(visitor, visitor.person);
  }

  @Patch()
  @ApiOperation({ operationId: 'changeMe', summary: 'Change what is known of you' })
  @ApiResponse({ status: 200, type: MeView })
  @Problems(400, 403, 422)
  async change(@Body(reading(AboutMeBody)) body: AboutMeBody, @Me() visitor: Visitor): Promise<MeView> {
    const about = omitUndefined({ ...body });
    const nothing = Object.keys(about).length === 0;
    return meView(visitor, nothing ? visitor.person : await this.people.change(visitor.person.id, about));
  }
}

function meView(visitor: Visitor, { id, name, email, postalAddress, phone, language, channel }: Person): MeView {
  return {
    personId: id,
    name,
    email,
    ...omitUndefined({ postalAddress: postalAddress ?? undefined, phone: phone ?? undefined }),
    language,
    channel,
    aal: visitor.aal,
    next: nextStep(visitor),
    organisations: visitor.memberships.map(organisation),
  };
}
