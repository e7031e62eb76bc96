import type { NoticeFacts } from '../notice-facts.ts';
import { bodyOf } from '../writing/facts-of.ts';

/**
 * GDPR 13 (what the addressee gave) and 14 (what the other party gave), pointing to the controller: the merchant for the
 * complaint, the mediator, which takes instructions from nobody (R613-1), for the mediation.
 */
export function mediatorPrivacy(facts: NoticeFacts): string {
  const { name, email } = bodyOf(facts);
  return privacy(facts, `du dossier de médiation : ${name}`, email);
}

export function complaintPrivacy(facts: NoticeFacts): string {
  const { merchant, portal } = facts.people;
  return privacy(facts, `du dossier de réclamation : ${merchant.name}`, portal.contact);
}

function privacy({ to }: NoticeFacts, controller: string, contact: string): string {
  const article = to === 'consumer' ? '13' : '14';
  return `Données personnelles. Responsable du traitement ${controller}. Chacun peut demander à consulter ses données, à les faire rectifier ou effacer, dans les limites du règlement (UE) 2016/679 (article ${article}), en écrivant à ${contact}, et saisir la CNIL.`;
}

/** Where a person answers. */
export function reachMediator(facts: NoticeFacts): string {
  const { email, phone, addressLines } = bodyOf(facts);
  return `Pour joindre une personne : ${[email, phone, addressLines.join(', ')].filter((one) => one !== undefined).join(' ; ')}.`;
}

export function reachPortal({ people: { portal } }: NoticeFacts): string {
  return `Pour joindre une personne : ${portal.contact}.`;
}
