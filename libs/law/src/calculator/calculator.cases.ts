import type { GoldenCase } from './golden.cases.ts';

const COMPLAINED = { complaintSentOn: '2026-01-15' };
const NOTIFIED = { ...COMPLAINED, referralNotifiedAt: ['2026-12-01T10:00:00+01:00'] };

/** Of the same families as the golden cases, counted on a calendar. */
export const furtherCases: readonly GoldenCase[] = [
  {
    ref: 'complained on 29 February',
    facts: { complaintSentOn: '2028-02-29' },
    dates: { 'K1.nominalOn': '2029-02-28', 'K2.nominalOn': '2028-04-29', 'K2.opensOn': '2028-04-30' },
  },
  {
    ref: 'referred on the last day of the silence',
    facts: { ...COMPLAINED, referralReceivedAt: '2026-03-15T12:00:00+01:00' },
    dates: { 'K2.inTime': false },
    warnings: { 'referral-on-the-anniversary': '2026-03-15' },
  },
  {
    ref: 'an answer after the silence ended opens nothing that was not open',
    facts: { ...COMPLAINED, negativeAnswerOn: '2026-04-02' },
    dates: { 'K2.opensOn': '2026-03-16' },
  },
  {
    ref: 'received later than sent',
    facts: { ...COMPLAINED, complaintReceivedOn: '2026-01-19' },
    dates: { 'K1.nominalOn': '2027-01-15' },
    warnings: { 'complaint-received-later': '2027-01-19' },
  },
  {
    ref: 'telecom, second level after a month',
    facts: { sector: 'telecom', complaintSentOn: '2026-01-15', secondLevelComplaintOn: '2026-02-01' },
    dates: { 'K2.startsOn': '2026-02-01', 'K2.nominalOn': '2026-03-01', 'K2.opensOn': '2026-03-02' },
    warnings: { 'several-complaints': '2027-02-01', 'several-complaints-silence': '2026-03-16' },
  },
  {
    ref: 'telecom, second level too late to shorten the two months of silence',
    facts: { sector: 'telecom', complaintSentOn: '2026-01-15', secondLevelComplaintOn: '2026-03-01' },
    dates: { 'K2.startsOn': '2026-01-15', 'K2.opensOn': '2026-03-16' },
    warnings: { 'several-complaints-silence': '2026-04-02' },
  },
  {
    ref: 'three weeks to Easter Monday',
    facts: { ...COMPLAINED, referralReceivedAt: '2026-03-16T12:00:00+01:00' },
    dates: { 'K6.nominalOn': '2026-04-06', 'K6.rolledOn': '2026-04-07', 'K6.targetOn': '2026-04-03' },
  },
  {
    ref: 'the same in Alsace, where Good Friday is not worked',
    facts: { ...COMPLAINED, region: 'alsace-moselle', referralReceivedAt: '2026-03-16T12:00:00+01:00' },
    dates: { 'K6.rolledOn': '2026-04-07', 'K6.targetOn': '2026-04-02' },
  },
  {
    ref: 'decided on the twenty-second day',
    facts: {
      ...COMPLAINED,
      referralReceivedAt: '2026-11-02T10:00:00+01:00',
      admissibilityDecidedOn: '2026-11-24',
    },
    dates: { 'K6.inTime': false },
  },
  {
    ref: 'ninety days through 29 February',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2027-12-01T10:00:00+01:00'] },
    dates: { 'K8.nominalOn': '2028-02-29' },
  },
  {
    ref: 'ninety days across the start of summer time, notified just before midnight',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2026-03-28T22:59:00Z'] },
    dates: { 'K8.startsOn': '2026-03-28', 'K8.nominalOn': '2026-06-26' },
  },
  {
    ref: 'proposed on the ninetieth day, closed later',
    facts: {
      ...NOTIFIED,
      proposalNotifiedOn: '2027-03-01',
      acceptanceDays: 15,
      mediationEndedOn: '2027-03-20',
    },
    dates: { 'K8.inTime': true, 'K10.nominalOn': '2027-03-16', 'K10.opensOn': '2027-03-02' },
    warnings: { 'closed-after-the-period': '2027-03-20', 'resumption-unsettled': '2027-03-01' },
  },
  {
    ref: 'ended on the ninety-first day',
    facts: { ...NOTIFIED, mediationEndedOn: '2027-03-02' },
    dates: { 'K8.inTime': false },
  },
  {
    ref: 'prolonged on the ninetieth day itself',
    facts: { ...NOTIFIED, prolongedOn: '2027-03-01', prolongedByDays: 15 },
    dates: { 'K8.nominalOn': '2027-03-16' },
  },
  {
    ref: 'complete before it was notified: the Directive counts less',
    facts: { ...NOTIFIED, fileCompleteOn: '2026-11-20' },
    dates: { 'K8.nominalOn': '2027-03-01' },
    warnings: { 'directive-counts-from-complete-file': '2027-02-18' },
  },
  {
    ref: 'a period to accept that nobody fixed',
    facts: { ...COMPLAINED, proposalNotifiedOn: '2026-03-22' },
    dates: { 'K10.nominalOn': '2026-04-06', 'K10.nature': 'practice', 'K10.certainty': 'R' },
    warnings: { 'acceptance-period-unknown': '' },
  },
  {
    ref: 'limitation: forty days were left, so six months',
    facts: { ...NOTIFIED, factsKnownOn: '2022-01-10', mediationEndedOn: '2027-02-16' },
    dates: {
      'K11.startsOn': '2026-12-01',
      'K12.startsOn': '2027-02-16',
      'K12.nominalOn': '2027-08-16',
      'K14.nominalOn': '2027-01-10',
      'K14.rolledOn': '2027-01-10',
    },
    warnings: { 'limitation-suspended': '2027-01-10' },
  },
  {
    ref: 'limitation: years were left, so the days of the pause are added',
    facts: { ...NOTIFIED, factsKnownOn: '2024-06-03', mediationEndedOn: '2027-02-16' },
    dates: { 'K14.nominalOn': '2029-06-03', 'K12.nominalOn': '2029-08-19' },
  },
  {
    ref: 'limitation: nothing known but the end',
    facts: { ...COMPLAINED, mediationEndedOn: '2026-11-16' },
    dates: { 'K12.nominalOn': '2027-05-16', 'K12.rolledOn': '2027-05-16' },
    warnings: { 'notification-unknown': '' },
  },
  {
    ref: 'limitation already acquired when the mediation began',
    facts: { ...NOTIFIED, factsKnownOn: '2020-01-10', mediationEndedOn: '2027-02-16' },
    dates: { 'K14.nominalOn': '2025-01-10' },
    warnings: { 'limitation-already-acquired': '2025-01-10' },
    without: ['K12'],
  },
  {
    ref: 'energy: suspended but not notified yet',
    facts: { sector: 'energy', complaintSentOn: '2026-02-10', referralReceivedAt: '2026-04-11T10:00:00+02:00' },
    dates: { 'K13.startsOn': '2026-04-11', 'K13.nominalOn': '2026-04-11' },
  },
  {
    ref: 'the last invitation by charter, and the first by law',
    facts: { ...COMPLAINED, invitationSentOn: '2028-09-19' },
    dates: { 'K9.nature': 'practice', 'K9.nominalOn': '2028-10-10' },
  },
  {
    ref: 'the first invitation by law',
    facts: { ...COMPLAINED, invitationSentOn: '2028-09-20' },
    dates: { 'K9.nature': 'law', 'K9.nominalOn': '2028-10-18', 'K9-max.nominalOn': '2028-11-02' },
  },
  {
    ref: 'Réunion: 20 December is not worked',
    facts: {
      ...COMPLAINED,
      region: 'la-reunion',
      calendar: 'MON_FRI',
      paymentComplaintReceivedOn: '2027-12-17',
    },
    dates: { 'K5.nominalOn': '2028-01-10' },
  },
  {
    ref: 'air, complained before the decree: it says nothing',
    facts: { sector: 'air', complaintSentOn: '2025-08-04' },
    dates: { 'K1.nominalOn': '2026-08-04' },
    withoutWarnings: ['mediation-before-court'],
  },
  {
    ref: 'Germany: ninety days from the complete file, a day that is civil in Berlin',
    facts: {
      jurisdiction: 'DE',
      complaintSentOn: '2026-09-10',
      referralReceivedAt: '2026-09-25T22:30:00Z',
      fileCompleteOn: '2026-10-20',
    },
    dates: { 'K6.startsOn': '2026-09-26', 'K8.nominalOn': '2027-01-18', 'K8.article': 'VSBG § 20' },
  },
  {
    ref: 'Spain: ninety days and ninety more, three working days to reflect',
    facts: {
      jurisdiction: 'ES',
      complaintSentOn: '2026-09-10',
      referralReceivedAt: '2026-11-02T10:00:00+01:00',
      proposalNotifiedOn: '2027-01-15',
    },
    dates: {
      'K1.nominalOn': '2027-09-10',
      'K8.nominalOn': '2027-01-31',
      'K8-max.nominalOn': '2027-05-01',
      'K10.opensOn': '2027-01-20',
      'K11.startsOn': '2026-11-02',
    },
  },
  {
    ref: 'outside any dispute',
    facts: {
      ...COMPLAINED,
      commissionReportSentOn: '2026-02-28',
      conformityDecidedOn: '2026-11-30',
      breachCommittedOn: '2026-05-10',
      dataRequestReceivedOn: '2026-01-31',
    },
    dates: {
      'K15.nominalOn': '2028-02-28',
      'K16.nominalOn': '2027-02-28',
      'K17.nominalOn': '2027-05-10',
      'K17-max.nominalOn': '2029-05-10',
      'K18.nominalOn': '2026-02-28',
      'K18-max.nominalOn': '2026-04-30',
    },
  },
  {
    ref: 'the empty form: what is empty was not given',
    facts: {
      jurisdiction: '',
      sector: '',
      calendar: '',
      region: '',
      complaintSentOn: '2026-01-15',
      complaintReceivedOn: '',
      referralReceivedAt: '',
      referralNotifiedAt: [''],
      prolongedByDays: 0,
      acceptanceDays: 0,
    },
    dates: { 'K1.nominalOn': '2027-01-15' },
    without: ['K6', 'K8', 'K10'],
  },
];
