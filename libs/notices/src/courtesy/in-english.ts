import { courtesy as n01 } from '../n01-complaint/courtesy.en.ts';
import { courtesy as n02 } from '../n02-acknowledgement/courtesy.en.ts';
import { courtesy as n03 } from '../n03-payment-holding-answer/courtesy.en.ts';
import { courtesy as n04 } from '../n04-answer/courtesy.en.ts';
import { courtesy as n04s } from '../n04s-silence-certificate/courtesy.en.ts';
import { courtesy as n05 } from '../n05-request/courtesy.en.ts';
import { courtesy as n06 } from '../n06-referral-receipt/courtesy.en.ts';
import { courtesy as n07 } from '../n07-pieces/courtesy.en.ts';
import { courtesy as n08 } from '../n08-rejection/courtesy.en.ts';
import { courtesy as n09 } from '../n09-referral-notice/courtesy.en.ts';
import { courtesy as n10 } from '../n10-invitation/courtesy.en.ts';
import { courtesy as n11 } from '../n11-no-mediation/courtesy.en.ts';
import { courtesy as n12 } from '../n12-file/courtesy.en.ts';
import { courtesy as n13 } from '../n13-conflict/courtesy.en.ts';
import { courtesy as n14 } from '../n14-prolongation/courtesy.en.ts';
import { courtesy as n15 } from '../n15-proposal/courtesy.en.ts';
import { courtesy as n16 } from '../n16-answer-receipt/courtesy.en.ts';
import { courtesy as n17 } from '../n17-closing/courtesy.en.ts';
import { courtesy as n18 } from '../n18-attestation/courtesy.en.ts';
import { courtesy as n19 } from '../n19-agreement/courtesy.en.ts';
import { courtesy as n20 } from '../n20-execution/courtesy.en.ts';
import type { NoticeCode } from '../notice-code.ts';
import type { Essentials } from './essentials.ts';

/** The essentials of each notice, for a reader of English. */
export const IN_ENGLISH: Readonly<Record<NoticeCode, Essentials>> = {
  N01: n01,
  N02: n02,
  N03: n03,
  N04: n04,
  'N04-S': n04s,
  N05: n05,
  N06: n06,
  N07: n07,
  N08: n08,
  N09: n09,
  N10: n10,
  N11: n11,
  N12: n12,
  N13: n13,
  N14: n14,
  N15: n15,
  N16: n16,
  N17: n17,
  N18: n18,
  N19: n19,
  N20: n20,
};
