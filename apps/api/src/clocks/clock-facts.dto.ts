import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { packs, REGION_CODES, SECTORS, WEEKS } from '#law';

/** Checked by the law's own reading of facts: here the fields are only described. */
function OnDay(description: string, required = false): PropertyDecorator {
  return applyDecorators(ApiProperty({ type: String, format: 'date', example: '2026-01-15', description, required }));
}

function Days(description: string): PropertyDecorator {
  return ApiProperty({ type: 'integer', minimum: 0, maximum: 3660, required: false, description });
}

function OneOf(values: readonly string[], description: string): PropertyDecorator {
  return ApiProperty({ type: String, enum: [...values], required: false, description });
}

@ApiSchema({ name: 'ClockFacts' })
export class ClockFactsBody {
  @OneOf(
    packs().map(({ code }) => code),
    'Whose law. FR by default; of the others, what their dates need.',
  )
  readonly jurisdiction?: string;
  @OneOf(SECTORS, 'The merchant’s trade. general by default.') readonly sector?: string;
  @OneOf(WEEKS, 'Which days are « ouvrables ». MON_FRI by default, with a warning where it matters.')
  readonly calendar?: string;
  @OneOf(REGION_CODES, 'Whose public holidays. national by default.') readonly region?: string;
  @OnDay('The first written complaint was sent.', true) readonly complaintSentOn: string;
  @OnDay('The merchant received it.') readonly complaintReceivedOn?: string;
  @OnDay('A second complaint: a reminder, or the second level of the merchant.')
  readonly secondLevelComplaintOn?: string;
  @OnDay('The merchant gave an answer that does not satisfy.') readonly negativeAnswerOn?: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    example: '2027-01-15T22:59:59Z',
    required: false,
    description: 'The mediator received the request: an instant with its zone, or a day.',
  })
  readonly referralReceivedAt?: string;
  @OnDay('The file was complete.') readonly fileCompleteOn?: string;
  @OnDay('Admissibility was decided.') readonly admissibilityDecidedOn?: string;
  @ApiProperty({
    type: String,
    isArray: true,
    maxItems: 20,
    required: false,
    example: ['2026-11-02T09:00:00+01:00'],
    description: 'The referral was notified (R612-2): one instant, or one day, for each dispatch.',
  })
  readonly referralNotifiedAt?: readonly string[];
  @OnDay('The merchant was invited to take part.') readonly invitationSentOn?: string;
  @OnDay('The mediator prolonged.') readonly prolongedOn?: string;
  @Days('By how many days.') readonly prolongedByDays?: number;
  @OnDay('The proposal was notified.') readonly proposalNotifiedOn?: string;
  @Days('Days that the mediator gave to answer the proposal.') readonly acceptanceDays?: number;
  @OnDay('The mediation was declared ended.') readonly mediationEndedOn?: string;
  @OnDay('The consumer knew the facts (C. civ. 2224).') readonly factsKnownOn?: string;
  @OnDay('The merchant’s invoice was due (L218-2).') readonly invoiceDueOn?: string;
  @OnDay('A payment service provider received the complaint (CMF L133-45).')
  readonly paymentComplaintReceivedOn?: string;
  @OnDay('The mediator last reported to its commission (R614-4).') readonly commissionReportSentOn?: string;
  @OnDay('The commission gave a reasoned decision (R615-7).') readonly conformityDecidedOn?: string;
  @OnDay('A duty was breached (L522-2, L522-3).') readonly breachCommittedOn?: string;
  @OnDay('A request about personal data was received (GDPR 12(3)).') readonly dataRequestReceivedOn?: string;
}
