/** None of these says whether an address is known: a code is kept for every address that asks for one. */

export type SignInRefusalCode =
  | 'address-malformed'
  | 'code-wrong'
  | 'code-expired'
  | 'code-exhausted'
  | 'session-ended'
  | 'second-factor-first'
  | 'factor-wrong'
  | 'factor-locked'
  | 'factor-missing'
  | 'passkey-refused';

export interface SignInRefusal {
  readonly ok: false;
  readonly code: SignInRefusalCode;
}

export const refused = (code: SignInRefusalCode): SignInRefusal => ({ ok: false, code });
