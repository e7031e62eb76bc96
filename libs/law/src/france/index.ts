import { reachInFrance } from '../europe/directive-2025-2647-scope.ts';
import { dataRequest, latestDataRequest } from '../europe/gdpr.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import { ACT_2016_1547_4 } from './act-2016-1547-automation.ts';
import { attemptBeforeCourt, DECREE_2025_772, DECREE_2025_772_2, PROCEDURE_750_1 } from './attempt-before-court.ts';
import { CALENDAR, ZONE } from './calendar.ts';
import { CECMC_B01, CECMC_B02, CECMC_B04, CECMC_C01, CECMC_F01 } from './cecmc-doctrine.ts';
import { CIVIL_2044, CIVIL_2052 } from './civil-code-2044-settlement.ts';
import { CIVIL_2224, L218_2, limitationPeriod } from './civil-code-2224-five-years.ts';
import {
  CIVIL_2228,
  CIVIL_2230,
  CIVIL_2238,
  closingMentions,
  limitation,
  resumption,
  suspension,
} from './civil-code-2238-limitation.ts';
import { CMF_L133_45, latestPaymentAnswer, paymentAnswer } from './cmf-l133-45-payment.ts';
import { latestMerchantEntry, merchantEntry } from './duty-to-reply.ts';
import { ENERGY_L122_1, ENERGY_R122_1, energySuspension } from './energy-code-limitation.ts';
import { L522_2, L522_3, otherFine, smallFine } from './l522-2-fines.ts';
import { L611_1, L611_3, L611_4, PRELIMINARY } from './l611-1-scope.ts';
import { L612_1, L612_4, L612_5, L614_1, L614_3 } from './l612-1-access.ts';
import { admissibilityGrounds, L612_2, rejectionMentions } from './l612-2-inadmissibility.ts';
import { oneYear, referralWindow } from './l612-2-one-year.ts';
import { threeWeeks } from './l612-2-three-weeks.ts';
import { ACT_95_125_21_3, confidentialMentions, L612_3, PROCEDURE_1528_3 } from './l612-3-confidentiality.ts';
import { LISTING } from './l615-1-commission.ts';
import { L616_1, merchantAnswerMentions, R616_1 } from './l616-1-mediator-details.ts';
import { otherProvisions } from './not-counted.ts';
import { acknowledgement, financialAnswer } from './practice/acpr-complaints.ts';
import { closing } from './practice/closing.ts';
import { conflictAnswer } from './practice/conflict-answer.ts';
import { executionFollowUp } from './practice/execution-follow-up.ts';
import { DEFAULT_PRACTICE, practices } from './practice/index.ts';
import { missingPieces } from './practice/missing-pieces.ts';
import { archive, purge } from './practice/retention.ts';
import { silence } from './practice/silence.ts';
import { R612_1 } from './r612-1-access-and-assistance.ts';
import { notification } from './r612-2-at-once.ts';
import { R612_2, referralNoticeMentions } from './r612-2-referral-notice.ts';
import { R612_3 } from './r612-3-exchange-of-pieces.ts';
import { acceptance, proposalMentions, R612_4 } from './r612-4-proposal.ts';
import { ninetyDays, prolongationMentions, R612_5 } from './r612-5-ninety-days.ts';
import { conflictMentions, R613_1 } from './r613-1-independence.ts';
import { commissionReport, conformity, R614_4, R615_7 } from './r614-4-commission.ts';
import { sectorRegime } from './sectors.ts';
import { sirenInGroups } from './siren.ts';
import { CODES_IN_ENGLISH } from './sources.ts';

/** Consumer mediation in France: Code de la consommation, book VI, title I. */
export const france: Jurisdiction = {
  code: 'FR',
  name: { fr: 'France', en: 'France' },
  zone: ZONE,
  calendar: CALENDAR,
  register: { name: 'SIREN', inGroups: sirenInGroups },
  independence: 'R613-1',
  admissibilityGrounds,
  mentions: {
    'merchant-answer': merchantAnswerMentions,
    rejection: rejectionMentions,
    'referral-notice': referralNoticeMentions,
    conflict: conflictMentions,
    prolongation: prolongationMentions,
    proposal: proposalMentions,
    closing: closingMentions,
    confidential: confidentialMentions,
  },
  defaultPractice: DEFAULT_PRACTICE,
  clocks: {
    K1: oneYear,
    K2: silence,
    K3: acknowledgement,
    K4: financialAnswer,
    K5: paymentAnswer,
    'K5-max': latestPaymentAnswer,
    K6: threeWeeks,
    K7: notification,
    K8: ninetyDays,
    K9: merchantEntry,
    'K9-max': latestMerchantEntry,
    K10: acceptance,
    K11: suspension,
    K12: resumption,
    K13: energySuspension,
    K14: limitationPeriod,
    K15: commissionReport,
    K16: conformity,
    K17: smallFine,
    'K17-max': otherFine,
    K18: dataRequest,
    'K18-max': latestDataRequest,
    'P-PIECES': missingPieces,
    'P-CONFLICT': conflictAnswer,
    'P-CLOSING': closing,
    'P-EXECUTION': executionFollowUp,
    'P-ARCHIVE': archive,
    'P-PURGE': purge,
  },
  outcomeRunsFrom: 'referral-notified',
  limitation,
  referralWindow,
  sectors: sectorRegime,
  reach: reachInFrance,
  attemptBeforeCourt,
  listing: LISTING,
  annualReport: 'FR/R614-2',
  provisions: [
    PRELIMINARY,
    L218_2,
    L611_1,
    L611_3,
    L611_4,
    L612_1,
    L612_2,
    L612_3,
    L612_4,
    L612_5,
    L614_1,
    L614_3,
    L616_1,
    R612_1,
    R612_2,
    R612_3,
    R612_4,
    R612_5,
    R613_1,
    R614_4,
    R615_7,
    R616_1,
    L522_2,
    L522_3,
    CIVIL_2044,
    CIVIL_2052,
    CIVIL_2224,
    CIVIL_2228,
    CIVIL_2230,
    CIVIL_2238,
    PROCEDURE_750_1,
    PROCEDURE_1528_3,
    CMF_L133_45,
    ENERGY_L122_1,
    ENERGY_R122_1,
    ACT_95_125_21_3,
    ACT_2016_1547_4,
    DECREE_2025_772,
    DECREE_2025_772_2,
    CECMC_B01,
    CECMC_B02,
    CECMC_B04,
    CECMC_C01,
    CECMC_F01,
    ...otherProvisions,
    ...practices,
  ],
  codesInEnglish: CODES_IN_ENGLISH,
};
