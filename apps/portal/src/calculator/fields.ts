import { REGION_CODES, SECTORS, WEEKS } from '#law';

/** How a fact is asked for. */
export type FieldKind = 'day' | 'number' | 'choice';

export interface AskedField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
}

export interface FieldGroup {
  readonly name: 'complaint' | 'referral' | 'mediation' | 'limitation' | 'calendar' | 'others';
  readonly fields: readonly AskedField[];
}

const day = (name: string): AskedField => ({ name, kind: 'day' });
const number = (name: string): AskedField => ({ name, kind: 'number' });
const choice = (name: string, choices: readonly string[]): AskedField => ({ name, kind: 'choice', choices });

/** The facts of the calculator, in the order in which they happen. Hours are left to programs: here a day is enough. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    name: 'complaint',
    fields: [
      day('complaintSentOn'),
      choice('sector', SECTORS),
      day('complaintReceivedOn'),
      day('secondLevelComplaintOn'),
      day('negativeAnswerOn'),
      day('paymentComplaintReceivedOn'),
    ],
  },
  { name: 'referral', fields: [day('referralReceivedAt'), day('fileCompleteOn'), day('admissibilityDecidedOn')] },
  {
    name: 'mediation',
    fields: [
      day('referralNotifiedAt'),
      day('referralNotifiedAt2'),
      day('invitationSentOn'),
      day('prolongedOn'),
      number('prolongedByDays'),
      day('proposalNotifiedOn'),
      number('acceptanceDays'),
      day('mediationEndedOn'),
    ],
  },
  { name: 'limitation', fields: [day('factsKnownOn'), day('invoiceDueOn')] },
  { name: 'calendar', fields: [choice('calendar', WEEKS), choice('region', REGION_CODES)] },
  {
    name: 'others',
    fields: [
      day('commissionReportSentOn'),
      day('conformityDecidedOn'),
      day('breachCommittedOn'),
      day('dataRequestReceivedOn'),
    ],
  },
];

export const ASKED_FIELDS: readonly AskedField[] = FIELD_GROUPS.flatMap(({ fields }) => fields);
