import type { NoticeFacts } from '../notice-facts.ts';
import { bodyOf } from '../writing/facts-of.ts';

/**
 * GDPR 13 (what the addressee gave) and 14 (what the other party gave), pointing to the controller: the merchant for the
 * complaint, the mediator, which takes instructions from nobody (R613-1), for the mediation.
 */
export function mediatorPrivacy(facts: NoticeFacts): string {
  const body = bodyOf(facts);
  return privacy(
    `${body.name} est responsable`,
    'du dossier de médiation',
    body.email,
    facts.to === 'consumer' ? '13' : '14',
  );
}

export function complaintPrivacy({ to, people: { merchant, portal } }: NoticeFacts): string {
  return to === 'consumer'
    ? privacy(`${merchant.name} est responsable`, 'du dossier de réclamation', portal.contact, '13')
    : privacy('Vous êtes responsable', 'du dossier de réclamation', portal.contact, '14');
}

function privacy(who: string, file: string, contact: string, article: string): string {
  return `Données personnelles : ${who} du traitement ${file}. Chacun peut demander à consulter, rectifier ou effacer les données qui le concernent, dans les limites du règlement (UE) 2016/679 (article ${article}), en écrivant à ${contact}, et saisir la CNIL.`;
}

/** Where a person answers. */
export function reachMediator(facts: NoticeFacts): string {
  const { email, phone, addressLines } = bodyOf(facts);
  return `Pour joindre une personne : ${[email, phone, addressLines.join(', ')].filter((one) => one !== undefined).join(' ; ')}.`;
}

export function reachPortal({ people: { portal } }: NoticeFacts): string {
  return `Pour joindre une personne : ${portal.contact}.`;
}
