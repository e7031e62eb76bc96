import { SIGN_IN_REFUSALS, type SignInRefusalCode } from '#accounts';
import { REFUSAL_CODES, type RefusalCode, refusalWording } from '#dispute';
import { inEveryLocale, type Localized } from '#text';

/** Entry of the catalogue: the HTTP status and the sentence of a problem. */
interface Entry {
  readonly status: number;
  /** Sentence for the person: the fault, and the next step. */
  readonly detail: Localized;
}

/** Problems of a request, found before the rules of the procedure are asked. */
const OURS = {
  'invalid-request': {
    status: 422,
    detail: { fr: 'Certaines informations sont à corriger.', en: 'Some of the information needs correcting.' },
  },
  unreadable: {
    status: 400,
    detail: { fr: 'Cette demande ne peut pas être lue.', en: 'This request cannot be read.' },
  },
  'not-signed-in': {
    status: 401,
    detail: { fr: 'Connectez-vous pour continuer.', en: 'Sign in to go on.' },
  },
  'second-factor-needed': {
    status: 403,
    detail: {
      fr: 'Confirmez votre identité avec votre application ou votre clé d’accès pour agir au nom de votre organisation.',
      en: 'Confirm that it is you, with your authenticator application or your passkey, to act for your organisation.',
    },
  },
  'from-another-site': {
    status: 403,
    detail: {
      fr: 'Cette demande ne vient pas d’une page du portail. Recommencez depuis le portail.',
      en: 'This request does not come from a page of the portal. Start again from the portal.',
    },
  },
  'not-found': {
    status: 404,
    detail: {
      fr: 'Il n’y a rien à cette adresse, ou rien que vous puissiez lire.',
      en: 'There is nothing at this address, or nothing that you may read.',
    },
  },
  'method-not-allowed': {
    status: 405,
    detail: { fr: 'Cette adresse ne permet pas cela.', en: 'This address does not allow that.' },
  },
  changed: {
    status: 412,
    detail: {
      fr: 'Le dossier a changé depuis votre lecture. Relisez-le avant de recommencer.',
      en: 'The dispute has changed since you read it. Read it again before you go on.',
    },
  },
  'too-large': {
    status: 413,
    detail: {
      fr: 'L’envoi est trop volumineux. Réduisez-le ou divisez-le.',
      en: 'This is too large. Reduce or split it.',
    },
  },
  'kind-not-accepted': {
    status: 415,
    detail: {
      fr: 'Ce type de contenu n’est pas accepté. Envoyez un PDF, une image ou un texte.',
      en: 'This kind of content is not accepted. Send a PDF, an image or a text.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    detail: {
      fr: 'Cette clé a déjà servi pour une autre demande. Utilisez une nouvelle clé.',
      en: 'This key has already served for another request. Use a new key.',
    },
  },
  'copy-not-ready': {
    status: 409,
    detail: {
      fr: 'Cette pièce est en cours d’examen. Sa copie sera prête dans un moment.',
      en: 'This piece is being examined. Its copy will be ready in a moment.',
    },
  },
  'no-copy': {
    status: 409,
    detail: {
      fr: 'Cette pièce ne peut pas être montrée. Demandez à la personne qui l’a déposée de la fournir sous une autre forme.',
      en: 'This piece cannot be shown. Ask the person who uploaded it to provide it in another form.',
    },
  },
  'no-such-piece': {
    status: 422,
    detail: {
      fr: 'Une des pièces indiquées n’existe pas, ou a déjà rejoint un dossier. Envoyez-la de nouveau.',
      en: 'One of these pieces does not exist, or has already joined a dispute. Send it again.',
    },
  },
  'no-such-merchant': {
    status: 422,
    detail: {
      fr: 'Ce professionnel n’est pas connu. Cherchez-le par son nom, son SIREN ou son site.',
      en: 'This merchant is not known. Look for it by its name, its SIREN or its website.',
    },
  },
  'no-mediator-known': {
    status: 422,
    detail: {
      fr: 'Aucun médiateur n’est connu pour ce professionnel. Indiquez l’organisme auquel vous adresser.',
      en: 'No mediator is known for this merchant. Say which body you wish to ask.',
    },
  },
  'no-such-body': {
    status: 422,
    detail: { fr: 'Cet organisme de médiation n’est pas connu.', en: 'This mediator body is not known.' },
  },
  'not-a-mediator-of-the-body': {
    status: 422,
    detail: {
      fr: 'Cette personne ne fait pas partie des médiateurs de votre organisme. Choisissez-en une autre.',
      en: 'This person is not one of the mediators of your body. Choose another.',
    },
  },
  'name-needed': {
    status: 422,
    detail: {
      fr: 'Indiquez d’abord votre nom : il figure dans les courriers.',
      en: 'First give your name: it stands in the letters.',
    },
  },
  'too-many-requests': {
    status: 429,
    detail: {
      fr: 'Trop de demandes en peu de temps. Attendez un peu.',
      en: 'Too many requests in a short time. Wait a while.',
    },
  },
  recovering: {
    status: 503,
    detail: {
      fr: 'Le portail vient d’être rétabli après un incident : il se lit, mais rien ne peut encore y être enregistré. Recommencez plus tard.',
      en: 'The portal has just been restored after an incident: it can be read, but nothing can be recorded yet. Try again later.',
    },
  },
  'clock-astray': {
    status: 503,
    detail: {
      fr: 'L’heure de nos machines est à vérifier ; les dates comptent, rien n’est donc enregistré pour l’instant. Recommencez dans un moment.',
      en: 'The time of our machines must be checked; dates matter, so nothing is recorded for now. Try again shortly.',
    },
  },
  'no-room': {
    status: 507,
    detail: {
      fr: 'Il n’y a plus de place pour enregistrer. Rien n’a été enregistré ; recommencez plus tard.',
      en: 'There is no room left to record this. Nothing was recorded; try again later.',
    },
  },
  fault: {
    status: 500,
    detail: {
      fr: 'Une erreur s’est produite de notre côté. Relisez le dossier avant de recommencer.',
      en: 'Something went wrong on our side. Read the dispute again before you retry.',
    },
  },
  unavailable: {
    status: 503,
    detail: {
      fr: 'Le portail est momentanément indisponible. Recommencez dans un moment.',
      en: 'The portal is unavailable for a moment. Try again shortly.',
    },
  },
} as const satisfies Record<string, Entry>;

/** Refusals that come from the stage of the dispute: answered as conflicts (409), those of a rule as 422. */
const CONFLICTS: readonly RefusalCode[] = [
  'act-not-open',
  'already-recorded',
  'already-answered',
  'already-mandated',
  'offer-already-answered',
  'silence-already-ended',
];

/** HTTP status of the refusals of sign-in that are not 422. */
const SIGN_IN_STATUS: Partial<Record<SignInRefusalCode, number>> = {
  'session-ended': 401,
  'second-factor-first': 403,
  'factor-locked': 429,
};

/** Code of a problem: of a request, of a refused act, or of a refused sign-in. */
export type ProblemCode = keyof typeof OURS | RefusalCode | SignInRefusalCode;

/** Codes of every problem that the portal and the API answer. */
export const PROBLEM_CODES = [
  ...Object.keys(OURS),
  ...Object.keys(SIGN_IN_REFUSALS.fr),
  ...REFUSAL_CODES,
] as readonly ProblemCode[];

/** Returns the HTTP status and the sentence of a problem; for a refused act 409 when the stage is why, else 422. */
export function entryOf(code: ProblemCode): Entry {
  if (isOurs(code)) return OURS[code];
  if (isOfSignIn(code)) return { status: SIGN_IN_STATUS[code] ?? 422, detail: inEveryLocale(SIGN_IN_REFUSALS, code) };
  return { status: CONFLICTS.includes(code) ? 409 : 422, detail: refusalWording(code) };
}

const isOurs = (code: ProblemCode): code is keyof typeof OURS => Object.hasOwn(OURS, code);
const isOfSignIn = (code: ProblemCode): code is SignInRefusalCode => Object.hasOwn(SIGN_IN_REFUSALS.fr, code);

/** Returns the title of a problem, its code in words; the same for every occurrence (RFC 9457). */
export function titleOf(code: ProblemCode): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
