/**
 * Reason why a step of the sign-in was refused. None of them tells whether an address is known: a code is stored for
 * every address that asks for one.
 */
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

/** Refused step of the sign-in, returned as a value. `SIGN_IN_REFUSALS` has the wording of each code. */
export interface SignInRefusal {
  readonly ok: false;
  readonly code: SignInRefusalCode;
}

export const refused = (code: SignInRefusalCode): SignInRefusal => ({ ok: false, code });
