/** None of these says whether an address is known: a code is kept for every address that asks for one. */
import type { Locale } from '#text';

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

/** One sentence for the person: what to do next. */
export const signInWording: Record<SignInRefusalCode, Record<Locale, string>> = {
  'address-malformed': {
    fr: 'Cette adresse n’a pas la forme d’une adresse électronique. Vérifiez-la, par exemple nom@exemple.fr.',
    en: 'This does not look like an e-mail address. Check it, for example name@example.com.',
  },
  'code-wrong': {
    fr: 'Ce code n’est pas le bon. Recopiez les six chiffres du dernier message reçu.',
    en: 'This code is not the right one. Copy the six digits of the last message you received.',
  },
  'code-expired': {
    fr: 'Ce code n’est plus valable. Demandez un nouveau code.',
    en: 'This code is no longer valid. Ask for a new code.',
  },
  'code-exhausted': {
    fr: 'Ce code a été essayé trop de fois. Demandez un nouveau code.',
    en: 'This code was tried too many times. Ask for a new code.',
  },
  'session-ended': {
    fr: 'Votre session est terminée. Connectez-vous de nouveau.',
    en: 'Your session has ended. Sign in again.',
  },
  'second-factor-first': {
    fr: 'Confirmez d’abord votre identité avec votre application ou votre clé d’accès.',
    en: 'First confirm that it is you, with your authenticator application or your passkey.',
  },
  'factor-wrong': {
    fr: 'Ce code n’est pas le bon. Attendez le code suivant dans votre application, puis recopiez-le.',
    en: 'This code is not the right one. Wait for the next code in your application, then copy it.',
  },
  'factor-locked': {
    fr: 'Trop de codes faux ont été saisis. Attendez quinze minutes, ou utilisez votre clé d’accès.',
    en: 'Too many wrong codes were entered. Wait fifteen minutes, or use your passkey.',
  },
  'factor-missing': {
    fr: 'Aucune application d’authentification n’est enregistrée. Enregistrez-en une d’abord.',
    en: 'No authenticator application is registered. Register one first.',
  },
  'passkey-refused': {
    fr: 'Cette clé d’accès n’a pas été reconnue. Essayez de nouveau, ou demandez un code par message.',
    en: 'This passkey was not recognised. Try again, or ask for a code by e-mail.',
  },
};
