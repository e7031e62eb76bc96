import { ApiProperty } from '@nestjs/swagger';
import { COPY_REFUSALS, type CopyRefusal } from '#casework';
import { STAGE_NAMES } from '#dispute';

const shown = (description?: string) => ApiProperty({ type: String, ...(description ? { description } : {}) });
const maybe = (description?: string) =>
  ApiProperty({ type: String, required: false, ...(description ? { description } : {}) });
const day = (description?: string) =>
  ApiProperty({ type: String, format: 'date', ...(description ? { description } : {}) });
const maybeDay = (description?: string) =>
  ApiProperty({ type: String, format: 'date', required: false, ...(description ? { description } : {}) });
const SEALED = 'Empty to a mediator who has yet to declare independence (R613-1).';
const cents = () => ApiProperty({ type: 'integer', required: false, description: 'In cents.' });

export class ClockView {
  @shown() readonly code: string;
  @ApiProperty({ type: String, enum: ['law', 'practice'] }) readonly nature: string;
  @shown('The article, or the name of the custom.') readonly article: string;
  @shown('Its id in the register of provisions.') readonly provision: string;
  @shown('V read, V2 secondary, P practice, R reasoned, U unverified.') readonly certainty: string;
  @shown('What started it.') readonly trigger: string;
  @shown('The same in words.') readonly triggerInWords: string;
  @day('Day of the trigger, not counted.') readonly startsOn: string;
  @day('Last day as counted.') readonly nominalOn: string;
  @day('That day, or the next worked day.') readonly rolledOn: string;
  @day('That day, or the last worked day before it.') readonly targetOn: string;
  @maybeDay('First day of a right.') readonly opensOn?: string;
  @shown('Why this date.') readonly explanation: string;
}

export class OpenActView {
  @ApiProperty({ type: String, example: 'refer-to-mediator' }) readonly name: string;
  @shown('As a button says it.') readonly label: string;
  @shown('Where to `POST` it.') readonly href: string;
}

export class TurnView {
  @ApiProperty({ type: String, enum: ['consumer', 'merchant', 'mediator', 'parties', 'clock', 'nobody'] })
  readonly of: string;
  @ApiProperty({ type: Boolean, description: 'Whether something is awaited of the reader.' })
  readonly yours: boolean;
}

export class PersonView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly personId: string;
  @shown() readonly name: string;
  @maybe() readonly email?: string;
  @ApiProperty({ type: String, isArray: true }) readonly addressLines: readonly string[];
}

export class MerchantPartyView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly merchantId: string;
  @shown() readonly name: string;
  @ApiProperty({
    type: String,
    description: 'Where it is established, ISO 3166 alpha-2: that law governs the dispute.',
  })
  readonly jurisdiction: string;
  @ApiProperty({
    type: String,
    required: false,
    description:
      'Its number in the register of that State, in France the SIREN; absent when whoever named it did not know it.',
  })
  readonly registration?: string;
  @maybe() readonly website?: string;
  @ApiProperty({ type: String, isArray: true }) readonly addressLines: readonly string[];
}

export class BodyPartyView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly bodyId: string;
  @shown() readonly name: string;
  @shown() readonly website: string;
  @shown() readonly email: string;
  @maybe() readonly phone?: string;
  @ApiProperty({ type: String, isArray: true }) readonly addressLines: readonly string[];
}

export class CaseMediatorView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly personId: string;
  @maybe() readonly name?: string;
  @ApiProperty({
    type: Boolean,
    description: 'Whether they declared that nothing affects their independence (R613-1).',
  })
  readonly independent: boolean;
}

export class PartiesView {
  @ApiProperty({ type: PersonView, required: false }) readonly consumer?: PersonView;
  @ApiProperty({ type: PersonView, isArray: true }) readonly representatives: readonly PersonView[];
  @ApiProperty({ type: MerchantPartyView, required: false }) readonly merchant?: MerchantPartyView;
  @ApiProperty({ type: BodyPartyView, required: false }) readonly mediator?: BodyPartyView;
  @ApiProperty({ type: CaseMediatorView, required: false }) readonly caseMediator?: CaseMediatorView;
}

export class ClaimView {
  @shown() readonly kind: string;
  @cents() readonly amountCents?: number;
}

export class DatesView {
  @maybeDay('The complaint was sent: the year and the silence period count from it.') readonly complaintSentOn?: string;
  @maybeDay('The request was received: the three weeks count from it.') readonly receivedOn?: string;
  @maybeDay('The file was complete.') readonly completeOn?: string;
  @maybeDay('Admissibility was decided.') readonly admissibilityDecidedOn?: string;
  @maybeDay('Both parties were notified of the referral: the ninety days count from it.') readonly notifiedOn?: string;
}

export class AnswerView {
  @shown() readonly kind: string;
  @day() readonly on: string;
}

export class OfferView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly offerId: string;
  @shown() readonly by: string;
  @day() readonly madeOn: string;
  @cents() readonly amountCents?: number;
  @maybeDay() readonly openUntil?: string;
  @maybe() readonly outcome?: string;
}

export class RejectionView {
  @ApiProperty({ type: String, enum: ['1', '2', '3', '4', '5'] }) readonly ground: string;
  @day() readonly on: string;
}

export class ProposalView {
  @day() readonly issuedOn: string;
  @ApiProperty({ type: 'integer' }) readonly acceptanceDays: number;
  @shown() readonly sense: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['accepted', 'refused'] },
    description: 'Your own answer only, until the outcome is known.',
  })
  readonly answers: Readonly<Record<string, string>>;
}

export class ProlongationView {
  @day() readonly on: string;
  @day() readonly until: string;
}

export class EndingView {
  @day() readonly on: string;
  @maybe() readonly by?: string;
  @maybe() readonly cause?: string;
}

export class ClosingView {
  @day() readonly on: string;
  @shown() readonly outcome: string;
}

export class ExecutionView {
  @maybeDay() readonly askedOn?: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string', enum: ['yes', 'partly', 'no'] } })
  readonly reports: Readonly<Record<string, string>>;
}

export class PieceDownload {
  @ApiProperty({ enum: ['original', 'copy'] }) readonly what: 'original' | 'copy';
  @shown() readonly name: string;
  @shown() readonly mediaType: string;
  @ApiProperty({ type: 'integer' }) readonly bytes: number;
  @shown() readonly sha256: string;
}

export class PieceView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly pieceId: string;
  @shown() readonly name: string;
  @shown() readonly mediaType: string;
  @ApiProperty({ type: 'integer' }) readonly bytes: number;
  @shown() readonly sha256: string;
  @ApiProperty({ type: String, format: 'date-time' }) readonly uploadedAt: string;
  @maybe('Whose piece it is.') readonly by?: string;
  @ApiProperty({ type: String, isArray: true, description: 'Who may see it.' }) readonly audience: readonly string[];
  @ApiProperty({
    enum: ['unscanned', 'clean', 'refused'],
    description: 'What the antivirus said; `unscanned` until it has been asked, and where there is none.',
  })
  readonly scan: string;
  @ApiProperty({
    enum: ['preparing', 'ready', 'refused'],
    description: 'Others than its owner see a copy drawn anew, once it is ready.',
  })
  readonly copy: string;
  @ApiProperty({ enum: COPY_REFUSALS, required: false, description: 'Why there will be no copy.' })
  readonly copyRefusal?: CopyRefusal;
  @ApiProperty({
    type: () => PieceDownload,
    required: false,
    description: 'What this reader downloads, if anything yet.',
  })
  readonly download?: PieceDownload;
  @shown('Where to download it.') readonly href: string;
}

export class NoticeView {
  @ApiProperty({ type: String, format: 'uuid' }) readonly noticeId: string;
  @ApiProperty({ type: String, example: 'N09' }) readonly code: string;
  @shown() readonly number: string;
  @shown() readonly title: string;
  @shown('To whom.') readonly to: string;
  @day() readonly issuedOn: string;
  @ApiProperty({ type: 'integer' }) readonly bytes: number;
  @shown() readonly sha256: string;
  @shown('The PDF.') readonly href: string;
}

export class DisputeLine {
  @ApiProperty({ type: String, format: 'uuid' }) readonly disputeId: string;
  @ApiProperty({ type: String, example: 'ENT-2026-7K3Q0MZ-B' }) readonly reference: string;
  @ApiProperty({ type: String, description: 'The role in which you read.' }) readonly role: string;
  @ApiProperty({ type: String, enum: [...STAGE_NAMES] }) readonly stage: string;
  @ApiProperty({ type: String, enum: ['complaint', 'referral', 'mediation', 'after'] }) readonly phase: string;
  @shown('Where it stands, in words for you.') readonly wording: string;
  @ApiProperty({ type: TurnView }) readonly turn: TurnView;
  @day() readonly openedOn: string;
  @maybeDay('The earliest date that you should mind.') readonly nextDueOn?: string;
  @shown('The tag for `If-Match`.') readonly tag: string;
  @shown() readonly href: string;
}

export class DisputeList {
  @ApiProperty({ type: DisputeLine, isArray: true }) readonly items: readonly DisputeLine[];
  @maybe('Give it back as `cursor` for the next page.') readonly next?: string;
}

export class DisputeView extends DisputeLine {
  @ApiProperty({ type: ClockView, isArray: true }) readonly clocks: readonly ClockView[];
  @ApiProperty({ type: OpenActView, isArray: true }) readonly acts: readonly OpenActView[];
  @ApiProperty({ type: PartiesView }) readonly parties: PartiesView;
  @ApiProperty({ type: String, required: false, enum: ['portal', 'elsewhere'] }) readonly origin?: string;
  @ApiProperty({ type: ClaimView, isArray: true }) readonly claims: readonly ClaimView[];
  @ApiProperty({ type: DatesView }) readonly dates: DatesView;
  @ApiProperty({ type: AnswerView, required: false }) readonly answer?: AnswerView;
  @maybeDay('The silence of the merchant was recorded.') readonly silenceRecordedOn?: string;
  @ApiProperty({ type: OfferView, isArray: true }) readonly offers: readonly OfferView[];
  @ApiProperty({ type: RejectionView, required: false }) readonly rejection?: RejectionView;
  @maybe('Whether the merchant takes part, once it is known.') readonly participation?: string;
  @ApiProperty({ type: ProlongationView, isArray: true }) readonly prolongations: readonly ProlongationView[];
  @ApiProperty({ type: ProposalView, required: false }) readonly proposal?: ProposalView;
  @ApiProperty({ type: EndingView, required: false }) readonly ending?: EndingView;
  @ApiProperty({ type: ClosingView, required: false }) readonly closing?: ClosingView;
  @ApiProperty({ type: ExecutionView, required: false }) readonly execution?: ExecutionView;
  @ApiProperty({ type: PieceView, isArray: true, description: SEALED }) readonly pieces: readonly PieceView[];
  @ApiProperty({ type: NoticeView, isArray: true, description: SEALED }) readonly notices: readonly NoticeView[];
}
