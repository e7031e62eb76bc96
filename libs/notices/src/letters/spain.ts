import { dateInWords } from '#law';
import { closing } from '../spain/closing.ts';
import { complaint } from '../spain/complaint.ts';
import { prolongation } from '../spain/prolongation.ts';
import { proposal } from '../spain/proposal.ts';
import { referralNotice } from '../spain/referral-notice.ts';
import { referralReceipt } from '../spain/referral-receipt.ts';
import { rejection } from '../spain/rejection.ts';
import { silenceCertificate } from '../spain/silence-certificate.ts';
import type { StateLetters } from './state-letters.ts';

/** The letters whose contents Ley 7/2017, as far as it was read, or Directive 2013/11/EU asks for; of the rest a word is told. */
export const SPANISH_LETTERS: StateLetters = {
  lang: 'es',
  typeset: (text) => text,
  dateLine: (on) => dateInWords(on, 'es'),
  models: {
    N01: complaint,
    'N04-S': silenceCertificate,
    N06: referralReceipt,
    N08: rejection,
    N09: referralNotice,
    N14: prolongation,
    N15: proposal,
    N17: closing,
  },
};
