import type { SignInRefusalCode } from './refusals.ts';

/** One sentence for the person: what to do next. */
export const SIGN_IN_REFUSALS: Readonly<Record<SignInRefusalCode, string>> = {
  'address-malformed':
    'Cette adresse n’a pas la forme d’une adresse électronique. Vérifiez-la, par exemple nom@exemple.fr.',
  'code-wrong': 'Ce code n’est pas le bon. Recopiez les six chiffres du dernier message reçu.',
  'code-expired': 'Ce code n’est plus valable. Demandez un nouveau code.',
  'code-exhausted': 'Ce code a été essayé trop de fois. Demandez un nouveau code.',
  'session-ended': 'Votre session est terminée. Connectez-vous de nouveau.',
  'second-factor-first': 'Confirmez d’abord votre identité avec votre application ou votre clé d’accès.',
  'factor-wrong': 'Ce code n’est pas le bon. Attendez le code suivant dans votre application, puis recopiez-le.',
  'factor-locked': 'Trop de codes faux ont été saisis. Attendez quinze minutes, ou utilisez votre clé d’accès.',
  'factor-missing': 'Aucune application d’authentification n’est enregistrée. Enregistrez-en une d’abord.',
  'passkey-refused': 'Cette clé d’accès n’a pas été reconnue. Essayez de nouveau, ou demandez un code par message.',
};
