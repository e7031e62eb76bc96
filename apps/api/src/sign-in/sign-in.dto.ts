import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { Id, LongText, Mailbox, OneOf } from '#requests';
import { LOCALES, type Locale } from '#text';

export class CodeRequest {
  @Mailbox('Where the code is sent.')
  readonly email: string;

  @OneOf(LOCALES, 'The language of the mail, and of a new account.', { optional: true })
  readonly language?: Locale;
}

export class CodeProof {
  @Mailbox('Where the code was sent.')
  readonly email: string;

  @LongText('The six digits.', { max: 20 })
  readonly code: string;

  @OneOf(LOCALES, 'The language of a new account.', { optional: true })
  readonly language?: Locale;
}

export class SecondFactorProof {
  @LongText('The six digits of the authenticator, or a recovery code.', { max: 40 })
  readonly code: string;
}

export class PasskeyProof {
  @Id('As the options gave it.')
  readonly challengeId: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the browser answered (WebAuthn, JSON).',
  })
  @IsObject()
  readonly response: Record<string, unknown>;
}

export class PasskeyEnrolment extends PasskeyProof {
  @LongText('How you call this device.', { optional: true, max: 60 })
  readonly label?: string;
}

export class Accepted {
  @ApiProperty({ type: Boolean, description: 'The same for an address known or unknown.' }) readonly accepted: boolean;
}

export class SessionOpened {
  @ApiProperty({ type: String, description: 'For `Authorization: Bearer`. Shown once; the one before is dead.' })
  readonly token: string;
  @ApiProperty({ type: 'integer', enum: [1, 2], description: '2: two factors, or a passkey.' }) readonly aal: number;
  @ApiProperty({ type: String, format: 'date-time' }) readonly expiresAt: string;
  @ApiProperty({ type: String, enum: ['none', 'second-factor', 'enrolment'], description: 'What is asked for next.' })
  readonly next: string;
  @ApiProperty({
    type: String,
    isArray: true,
    required: false,
    description: 'Ten ways back in, to be printed: shown now and never again.',
  })
  readonly recoveryCodes?: readonly string[];
}

export class TotpKey {
  @ApiProperty({ type: String, description: 'For a QR code.' }) readonly uri: string;
  @ApiProperty({ type: String, description: 'The same key, to be typed.' }) readonly key: string;
}

export class PasskeyOptions {
  @ApiProperty({ type: String, format: 'uuid' }) readonly challengeId: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'For the browser (WebAuthn, JSON).' })
  readonly options: object;
}
