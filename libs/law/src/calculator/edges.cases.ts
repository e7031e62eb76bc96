import type { GoldenCase } from './golden.cases.ts';

/** Counted by a second program that shares nothing with this one: its own Easter, months, working days and hours. */
export const elsewhereAndAtTheEdges: readonly GoldenCase[] = [
  {
    ref: 'Guadeloupe: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'guadeloupe', referralReceivedAt: '2027-05-06' },
    dates: { 'K6.nominalOn': '2027-05-27', 'K6.rolledOn': '2027-05-28', 'K6.targetOn': '2027-05-26' },
  },
  {
    ref: 'Martinique: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'martinique', referralReceivedAt: '2028-05-01' },
    dates: { 'K6.nominalOn': '2028-05-22', 'K6.rolledOn': '2028-05-23', 'K6.targetOn': '2028-05-19' },
  },
  {
    ref: 'French Guiana: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'guyane', referralReceivedAt: '2027-05-20' },
    dates: { 'K6.nominalOn': '2027-06-10', 'K6.rolledOn': '2027-06-11', 'K6.targetOn': '2027-06-09' },
  },
  {
    ref: 'Mayotte: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'mayotte', referralReceivedAt: '2027-04-06' },
    dates: { 'K6.nominalOn': '2027-04-27', 'K6.rolledOn': '2027-04-28', 'K6.targetOn': '2027-04-26' },
  },
  {
    ref: 'New Caledonia: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'nouvelle-caledonie', referralReceivedAt: '2027-09-03' },
    dates: { 'K6.nominalOn': '2027-09-24', 'K6.rolledOn': '2027-09-27', 'K6.targetOn': '2027-09-23' },
  },
  {
    ref: 'Réunion: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'la-reunion', referralReceivedAt: '2027-11-29' },
    dates: { 'K6.nominalOn': '2027-12-20', 'K6.rolledOn': '2027-12-21', 'K6.targetOn': '2027-12-17' },
  },
  {
    ref: 'French Polynesia: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'polynesie-francaise', referralReceivedAt: '2027-06-08' },
    dates: { 'K6.nominalOn': '2027-06-29', 'K6.rolledOn': '2027-06-30', 'K6.targetOn': '2027-06-28' },
  },
  {
    ref: 'Saint Barthélemy: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'saint-barthelemy', referralReceivedAt: '2028-09-18' },
    dates: { 'K6.nominalOn': '2028-10-09', 'K6.rolledOn': '2028-10-10', 'K6.targetOn': '2028-10-06' },
  },
  {
    ref: 'Saint Martin: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'saint-martin', referralReceivedAt: '2027-05-07' },
    dates: { 'K6.nominalOn': '2027-05-28', 'K6.rolledOn': '2027-05-31', 'K6.targetOn': '2027-05-27' },
  },
  {
    ref: 'Wallis and Futuna: three weeks end on a day of theirs',
    facts: { complaintSentOn: '2026-01-15', region: 'wallis-et-futuna', referralReceivedAt: '2027-04-07' },
    dates: { 'K6.nominalOn': '2027-04-28', 'K6.rolledOn': '2027-04-29', 'K6.targetOn': '2027-04-27' },
  },
  {
    ref: 'Moselle: fifteen and thirty-five working days over 26 December, not worked there',
    facts: {
      complaintSentOn: '2026-01-15',
      sector: 'payment',
      calendar: 'MON_SAT',
      region: 'alsace-moselle',
      paymentComplaintReceivedOn: '2026-12-12',
    },
    dates: { 'K5.nominalOn': '2027-01-02', 'K5-max.nominalOn': '2027-01-26' },
  },
  {
    ref: 'the same inland: 26 December, a Saturday, is worked',
    facts: {
      complaintSentOn: '2026-01-15',
      sector: 'payment',
      calendar: 'MON_SAT',
      paymentComplaintReceivedOn: '2026-12-12',
    },
    dates: { 'K5.nominalOn': '2026-12-31', 'K5-max.nominalOn': '2027-01-25' },
  },
  {
    ref: '31 December before a leap year',
    facts: { complaintSentOn: '2027-12-31' },
    dates: { 'K1.nominalOn': '2028-12-31', 'K2.nominalOn': '2028-02-29', 'K2.opensOn': '2028-03-01' },
  },
  {
    ref: '30 December: no such day in February',
    facts: { complaintSentOn: '2025-12-30' },
    dates: { 'K2.nominalOn': '2026-02-28', 'K2.opensOn': '2026-03-01', 'K1.nominalOn': '2026-12-30' },
  },
  {
    ref: 'energy, complained on 31 July: the end of September',
    facts: { sector: 'energy', complaintSentOn: '2026-07-31' },
    dates: { 'K2.nominalOn': '2026-09-30', 'K2.opensOn': '2026-10-01' },
  },
  {
    ref: 'telecom, second level on 31 January: a month is February',
    facts: { sector: 'telecom', complaintSentOn: '2027-01-05', secondLevelComplaintOn: '2027-01-31' },
    dates: { 'K2.startsOn': '2027-01-31', 'K2.nominalOn': '2027-02-28', 'K2.opensOn': '2027-03-01' },
  },
  {
    ref: 'acknowledged over Easter in Strasbourg, where Good Friday is not worked',
    facts: {
      complaintSentOn: '2026-01-15',
      sector: 'banking',
      calendar: 'MON_FRI',
      region: 'alsace-moselle',
      complaintReceivedOn: '2027-03-24',
    },
    dates: { 'K3.nominalOn': '2027-04-09', 'K4.nominalOn': '2027-05-24' },
  },
  {
    ref: 'recommended answer: two months from 31 December',
    facts: { complaintSentOn: '2026-12-30', sector: 'insurance', complaintReceivedOn: '2026-12-31' },
    dates: { 'K3.nominalOn': '2027-01-15', 'K4.nominalOn': '2027-02-28' },
  },
  {
    ref: 'the hour that comes twice: both are of the same day',
    facts: { complaintSentOn: '2026-01-15', referralNotifiedAt: ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'] },
    dates: { 'K8.startsOn': '2026-10-25', 'K8.nominalOn': '2027-01-23', 'K8.targetOn': '2027-01-22' },
  },
  {
    ref: 'a minute before summer midnight, told with an offset of elsewhere',
    facts: { complaintSentOn: '2026-01-15', referralReceivedAt: '2026-07-31T17:59:00-04:00' },
    dates: { 'K6.startsOn': '2026-07-31', 'K6.nominalOn': '2026-08-21', 'K6.rolledOn': '2026-08-21' },
  },
  {
    ref: 'a minute later it is August in Paris',
    facts: { complaintSentOn: '2026-01-15', referralReceivedAt: '2026-07-31T18:00:00-04:00' },
    dates: { 'K6.startsOn': '2026-08-01', 'K6.nominalOn': '2026-08-22', 'K6.rolledOn': '2026-08-24' },
  },
  {
    ref: 'prolonged over New Year and 29 February',
    facts: {
      complaintSentOn: '2027-09-01',
      referralNotifiedAt: ['2027-10-04'],
      prolongedOn: '2028-01-02',
      prolongedByDays: 60,
    },
    dates: { 'K8.nominalOn': '2028-03-02', 'K8.targetOn': '2028-03-02', 'K8.rolledOn': '2028-03-02' },
  },
  {
    ref: 'the action of the merchant, two years, paused for a month',
    facts: {
      complaintSentOn: '2026-01-15',
      referralNotifiedAt: ['2026-12-01'],
      mediationEndedOn: '2027-01-01',
      invoiceDueOn: '2025-06-30',
    },
    dates: { 'K14.nominalOn': '2027-06-30', 'K12.nominalOn': '2027-07-31' },
  },
  {
    ref: 'six months from 31 August: the end of February',
    facts: { complaintSentOn: '2026-01-15', referralNotifiedAt: ['2026-07-01'], mediationEndedOn: '2026-08-31' },
    dates: { 'K12.nominalOn': '2027-02-28', 'K12.rolledOn': '2027-02-28' },
  },
  {
    ref: 'energy: what was left runs on after the ninetieth day, without a floor',
    facts: {
      sector: 'energy',
      complaintSentOn: '2026-02-10',
      referralReceivedAt: '2026-04-11',
      referralNotifiedAt: ['2026-04-20'],
      factsKnownOn: '2021-05-01',
    },
    dates: { 'K13.nominalOn': '2026-07-19', 'K12.startsOn': '2026-07-19', 'K12.nominalOn': '2026-08-08' },
  },
  {
    ref: 'invited before Christmas 2028, in Réunion: twenty and thirty working days',
    facts: { complaintSentOn: '2026-01-15', region: 'la-reunion', invitationSentOn: '2028-12-08' },
    dates: { 'K9.nominalOn': '2029-01-10', 'K9-max.nominalOn': '2029-01-24' },
  },
  {
    ref: 'invited before Christmas 2028, on the mainland',
    facts: { complaintSentOn: '2026-01-15', invitationSentOn: '2028-12-08', calendar: 'MON_SAT' },
    dates: { 'K9.nominalOn': '2029-01-09', 'K9-max.nominalOn': '2029-01-23' },
  },
];
