import type { EventOf } from '#dispute';

/** What the merchant answered, in its own name. */
export const ANSWERS: Readonly<
  Record<EventOf<'ComplaintAnswered'>['answer'], { name: string; summary: string; sentence: string }>
> = {
  accepted: {
    name: 'Acceptée',
    summary: 'accepte votre demande',
    sentence: 'Nous acceptons votre demande.',
  },
  partial: {
    name: 'Acceptée en partie',
    summary: 'accepte une partie de votre demande',
    sentence: 'Nous acceptons une partie de votre demande.',
  },
  rejected: {
    name: 'Refusée',
    summary: 'n’accepte pas votre demande',
    sentence: 'Nous ne pouvons pas accepter votre demande.',
  },
};

/** Why, as the merchant says it; the words it adds are quoted apart. */
export const REASONS: Readonly<Record<NonNullable<EventOf<'ComplaintAnswered'>['reason']>, string>> = {
  unfounded: 'La demande ne nous paraît pas fondée',
  'already-settled': 'Le litige nous paraît déjà réglé',
  'not-our-contract': 'Le contrat n’a pas été conclu avec nous',
  'consumer-error': 'Le problème vient, selon nous, de la commande ou de l’utilisation',
  'outside-guarantee': 'La garantie ne couvre pas, selon nous, ce cas',
  'proof-missing': 'Il nous manque une preuve',
  other: 'Autre motif',
};
