/** Dated examples checked on a calendar: what is sent, the dates that must come out, the warnings that must come with them. Add a line, not code. */
export interface GoldenCase {
  readonly ref: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** 'K8.nominalOn': '2027-01-31'. */
  readonly dates: Readonly<Record<string, string | boolean | undefined>>;
  /** Code of a warning, and the date its sentence names, if any. */
  readonly warnings?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
  readonly withoutWarnings?: readonly string[];
}

const COMPLAINED = { complaintSentOn: '2026-01-15' };

export const goldenCases: readonly GoldenCase[] = [
  {
    ref: 'G01',
    facts: COMPLAINED,
    dates: { 'K2.nominalOn': '2026-03-15', 'K2.opensOn': '2026-03-16', 'K1.nominalOn': '2027-01-15' },
  },
  {
    ref: 'G02',
    facts: { complaintSentOn: '2026-12-31' },
    dates: { 'K2.nominalOn': '2027-02-28', 'K2.opensOn': '2027-03-01', 'K1.nominalOn': '2027-12-31' },
  },
  {
    ref: 'G03',
    facts: { complaintSentOn: '2026-08-31' },
    dates: { 'K2.nominalOn': '2026-10-31', 'K2.opensOn': '2026-11-01', 'K1.nominalOn': '2027-08-31' },
  },
  {
    ref: 'G04',
    facts: { complaintSentOn: '2027-12-29' },
    dates: { 'K2.nominalOn': '2028-02-29', 'K2.opensOn': '2028-03-01', 'K1.nominalOn': '2028-12-29' },
  },
  {
    ref: 'G07',
    facts: { complaintSentOn: '2026-11-21', referralReceivedAt: '2027-11-22T09:00:00+01:00' },
    dates: {
      'K2.opensOn': '2027-01-22',
      'K1.nominalOn': '2027-11-21',
      'K1.rolledOn': '2027-11-22',
      'K1.inTime': false,
    },
    warnings: { 'in-time-if-rolled': '2027-11-22' },
  },
  {
    ref: 'G09',
    facts: { complaintSentOn: '2025-12-25' },
    dates: {
      'K2.nominalOn': '2026-02-25',
      'K2.opensOn': '2026-02-26',
      'K1.nominalOn': '2026-12-25',
      'K1.rolledOn': '2026-12-28',
    },
  },
  {
    ref: 'G11',
    facts: { complaintSentOn: '2026-06-10', negativeAnswerOn: '2026-06-18' },
    dates: { 'K2.opensOn': '2026-06-18', 'K1.nominalOn': '2027-06-10' },
  },
  {
    ref: 'G12',
    facts: {
      complaintSentOn: '2025-09-01',
      secondLevelComplaintOn: '2026-02-10',
      referralReceivedAt: '2026-10-15T10:00:00+02:00',
    },
    dates: { 'K1.nominalOn': '2026-09-01', 'K1.inTime': false },
    warnings: { 'several-complaints': '2027-02-10' },
  },
  {
    ref: 'G13',
    facts: { sector: 'energy', complaintSentOn: '2026-02-10' },
    dates: {
      'K2.nature': 'law',
      'K2.article': 'C. énergie R122-1 1°',
      'K2.nominalOn': '2026-04-10',
      'K2.opensOn': '2026-04-11',
      'K1.nominalOn': '2027-02-10',
    },
  },
  {
    ref: 'G15',
    facts: { sector: 'air', complaintSentOn: '2026-02-20' },
    dates: { 'K2.nominalOn': '2026-04-20', 'K2.opensOn': '2026-04-21', 'K1.nominalOn': '2027-02-20' },
    warnings: { 'mediation-before-court': '2026-02-07' },
  },
  {
    ref: 'G16',
    facts: { complaintSentOn: '2026-10-01', referralReceivedAt: '2026-10-20T10:00:00+02:00' },
    dates: {
      'K2.nominalOn': '2026-12-01',
      'K2.opensOn': '2026-12-02',
      'K2.inTime': false,
      'K1.nominalOn': '2027-10-01',
      'K1.inTime': true,
    },
    warnings: { 'premature-referral': '2026-12-02' },
  },
  {
    ref: 'G17',
    facts: { ...COMPLAINED, referralReceivedAt: '2026-11-02T10:00:00+01:00' },
    dates: { 'K6.nominalOn': '2026-11-23', 'K6.targetOn': '2026-11-23', 'K6.rolledOn': '2026-11-23' },
  },
  {
    ref: 'G18',
    facts: { ...COMPLAINED, referralReceivedAt: '2026-04-25T10:00:00+02:00' },
    dates: { 'K6.nominalOn': '2026-05-16', 'K6.targetOn': '2026-05-15', 'K6.rolledOn': '2026-05-18' },
  },
  {
    ref: 'G20',
    facts: { ...COMPLAINED, referralReceivedAt: '2026-10-21T10:00:00+02:00' },
    dates: { 'K6.nominalOn': '2026-11-11', 'K6.targetOn': '2026-11-10', 'K6.rolledOn': '2026-11-12' },
  },
  {
    ref: 'G22',
    facts: { ...COMPLAINED, referralReceivedAt: '2026-09-01T10:00:00+02:00', fileCompleteOn: '2026-09-20' },
    dates: { 'K6.nominalOn': '2026-09-22', 'K6.targetOn': '2026-09-22', 'K7.startsOn': '2026-09-20' },
    warnings: { 'incomplete-file': '2026-10-11' },
  },
  {
    ref: 'G23',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2026-11-02T10:00:00+01:00'] },
    dates: { 'K8.nominalOn': '2027-01-31', 'K8.targetOn': '2027-01-29', 'K8.rolledOn': '2027-02-01' },
  },
  {
    ref: 'G25',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2026-12-01T10:00:00+01:00'] },
    dates: { 'K8.nominalOn': '2027-03-01', 'K8.targetOn': '2027-03-01' },
  },
  {
    ref: 'G26',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2026-02-07T10:00:00+01:00'] },
    dates: { 'K8.nominalOn': '2026-05-08', 'K8.targetOn': '2026-05-07', 'K8.rolledOn': '2026-05-11' },
  },
  {
    ref: 'G28',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2026-03-04T10:00:00+01:00', '2026-03-02T10:00:00+01:00'] },
    dates: { 'K8.nominalOn': '2026-05-31', 'K8.targetOn': '2026-05-29' },
    warnings: { 'several-notifications': '2026-06-02' },
  },
  {
    ref: 'G29',
    facts: {
      ...COMPLAINED,
      referralNotifiedAt: ['2026-11-02T10:00:00+01:00'],
      prolongedOn: '2027-01-20',
      prolongedByDays: 30,
    },
    dates: { 'K8.nominalOn': '2027-03-02', 'K8.inTime': undefined },
    warnings: { 'tell-the-parties-at-once': '2027-01-20' },
  },
  {
    ref: 'G30',
    facts: {
      ...COMPLAINED,
      referralNotifiedAt: ['2026-11-02T10:00:00+01:00'],
      prolongedOn: '2027-02-05',
      prolongedByDays: 30,
    },
    dates: { 'K8.nominalOn': '2027-01-31', 'K8.inTime': false },
    warnings: { 'late-prolongation': '2027-03-02' },
  },
  {
    ref: 'G32, in time',
    facts: { ...COMPLAINED, referralReceivedAt: '2027-01-15T22:59:59Z' },
    dates: { 'K1.inTime': true, 'K6.startsOn': '2027-01-15' },
  },
  {
    ref: 'G32, one second later',
    facts: { ...COMPLAINED, referralReceivedAt: '2027-01-15T23:00:00Z' },
    dates: { 'K1.inTime': false, 'K6.startsOn': '2027-01-16' },
  },
  {
    ref: 'G34',
    facts: { ...COMPLAINED, referralNotifiedAt: ['2026-01-05T22:30:00Z'] },
    dates: { 'K8.startsOn': '2026-01-05', 'K8.nominalOn': '2026-04-05' },
  },
  {
    ref: 'G36',
    facts: { ...COMPLAINED, region: 'guadeloupe', referralReceivedAt: '2027-01-15T20:30:00-04:00' },
    dates: { 'K1.inTime': false, 'K6.startsOn': '2027-01-16' },
    warnings: { 'day-where-the-consumer-lives': '2027-01-15' },
  },
  {
    ref: 'G39',
    facts: { ...COMPLAINED, invoiceDueOn: '2026-01-05' },
    dates: { 'K14.article': 'L218-2', 'K14.nominalOn': '2028-01-05', 'K14.rolledOn': '2028-01-05' },
  },
  {
    ref: 'G40',
    facts: {
      ...COMPLAINED,
      referralReceivedAt: '2026-06-01T10:00:00+02:00',
      admissibilityDecidedOn: '2026-06-15',
      factsKnownOn: '2025-12-01',
    },
    dates: { 'K6.inTime': true, 'K14.nominalOn': '2030-12-01' },
    warnings: { 'limitation-not-suspended': '' },
    without: ['K11', 'K12', 'K8'],
  },
  {
    ref: 'G42',
    facts: {
      sector: 'energy',
      complaintSentOn: '2026-02-10',
      referralReceivedAt: '2026-04-11T10:00:00+02:00',
      referralNotifiedAt: ['2026-04-20T10:00:00+02:00'],
    },
    dates: { 'K13.startsOn': '2026-04-11', 'K13.nominalOn': '2026-07-19', 'K8.nominalOn': '2026-07-19' },
    without: ['K11', 'K12'],
  },
  {
    ref: 'G43, Saturday left out',
    facts: { ...COMPLAINED, sector: 'payment', calendar: 'MON_FRI', paymentComplaintReceivedOn: '2026-04-20' },
    dates: { 'K5.nominalOn': '2026-05-13', 'K5.certainty': 'V', 'K5-max.nominalOn': '2026-06-12' },
  },
  {
    ref: 'G43, Saturday counted',
    facts: { ...COMPLAINED, sector: 'payment', calendar: 'MON_SAT', paymentComplaintReceivedOn: '2026-04-20' },
    dates: { 'K5.nominalOn': '2026-05-09' },
  },
  {
    ref: 'G43, nobody says',
    facts: { ...COMPLAINED, paymentComplaintReceivedOn: '2026-04-20' },
    dates: { 'K5.nominalOn': '2026-05-13' },
    warnings: { 'calendar-unsettled': '2026-05-09' },
    without: ['K3', 'K4'],
  },
  {
    ref: 'G45, Saturday left out',
    facts: { ...COMPLAINED, sector: 'insurance', calendar: 'MON_FRI', complaintReceivedOn: '2026-12-21' },
    dates: { 'K3.nominalOn': '2027-01-06', 'K3.nature': 'practice', 'K4.nominalOn': '2027-02-21' },
  },
  {
    ref: 'G45, Saturday counted',
    facts: { ...COMPLAINED, sector: 'banking', calendar: 'MON_SAT', complaintReceivedOn: '2026-12-21' },
    dates: { 'K3.nominalOn': '2027-01-04', 'K4.nominalOn': '2027-02-21' },
  },
  {
    ref: 'G48',
    facts: { ...COMPLAINED, invitationSentOn: '2029-04-20', calendar: 'MON_SAT' },
    dates: {
      'K9.nature': 'law',
      'K9.nominalOn': '2029-05-24',
      'K9-max.nominalOn': '2029-06-07',
      'K9.certainty': 'V2',
    },
    warnings: { 'not-transposed': '' },
  },
  {
    ref: 'G51',
    facts: {
      jurisdiction: 'DE',
      complaintSentOn: '2026-09-10',
      referralReceivedAt: '2026-09-25T10:00:00+02:00',
    },
    dates: { 'K2.nominalOn': '2026-11-10', 'K2.opensOn': '2026-09-10', 'K6.nominalOn': '2026-10-16' },
    warnings: { 'suspended-if-the-merchant-objects': '2026-11-10', 'file-not-complete': '' },
    without: ['K1', 'K8'],
  },
  {
    ref: 'G52',
    facts: {
      jurisdiction: 'ES',
      complaintSentOn: '2026-09-10',
      referralReceivedAt: '2026-11-02T10:00:00+01:00',
    },
    dates: {
      'K6.nominalOn': '2026-11-23',
      'K2.nominalOn': '2026-10-10',
      'K2.opensOn': '2026-10-11',
      'K2.inTime': true,
    },
  },
  {
    ref: 'G49',
    facts: { ...COMPLAINED, invitationSentOn: '2028-09-15' },
    dates: { 'K9.nature': 'practice', 'K9.nominalOn': '2028-10-06' },
    without: ['K9-max'],
  },
];
