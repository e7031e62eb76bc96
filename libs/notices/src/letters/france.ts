import { complaint } from '../n01-complaint/notice.ts';
import { acknowledgement } from '../n02-acknowledgement/notice.ts';
import { paymentHoldingAnswer } from '../n03-payment-holding-answer/notice.ts';
import { answer } from '../n04-answer/notice.ts';
import { silenceCertificate } from '../n04s-silence-certificate/notice.ts';
import { request } from '../n05-request/notice.ts';
import { referralReceipt } from '../n06-referral-receipt/notice.ts';
import { pieces } from '../n07-pieces/notice.ts';
import { rejection } from '../n08-rejection/notice.ts';
import { referralNotice } from '../n09-referral-notice/notice.ts';
import { invitationExtended } from '../n10-invitation/notice.ts';
import { noMediation } from '../n11-no-mediation/notice.ts';
import { file } from '../n12-file/notice.ts';
import { conflict } from '../n13-conflict/notice.ts';
import { prolongation } from '../n14-prolongation/notice.ts';
import { proposal } from '../n15-proposal/notice.ts';
import { answerReceipt } from '../n16-answer-receipt/notice.ts';
import { closing } from '../n17-closing/notice.ts';
import { attestation } from '../n18-attestation/notice.ts';
import { agreement } from '../n19-agreement/notice.ts';
import { executionFollowUp } from '../n20-execution/notice.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { NoticeModel } from '../notice-model.ts';
import { day } from '../writing/dates.ts';
import { typeset } from '../writing/typeset.ts';
import type { StateLetters } from './state-letters.ts';

/** The whole catalogue: every letter that an event may owe in France. */
export const FRENCH_LETTERS: StateLetters & { readonly models: Readonly<Record<NoticeCode, NoticeModel>> } = {
  lang: 'fr',
  typeset,
  dateLine: (on) => `Le ${day(on)}`,
  models: {
    N01: complaint,
    N02: acknowledgement,
    N04: answer,
    'N04-S': silenceCertificate,
    N06: referralReceipt,
    N08: rejection,
    N09: referralNotice,
    N13: conflict,
    N14: prolongation,
    N15: proposal,
    N17: closing,
    N20: executionFollowUp,
    N19: agreement,
    N18: attestation,
    N16: answerReceipt,
    N12: file,
    N11: noMediation,
    N10: invitationExtended,
    N07: pieces,
    N05: request,
    N03: paymentHoldingAnswer,
  },
};
