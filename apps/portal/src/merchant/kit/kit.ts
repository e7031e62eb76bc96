import { addressLines, type MediatorBody } from '#accounts';

/** R616-1: the supports on which the mediator is named; each that exists (CECMC), another appropriate means failing them. */
export const SUPPORTS = ['website', 'terms', 'order-form', 'shop-window'] as const;
export type Support = (typeof SUPPORTS)[number];

export interface NamedMediator {
  readonly name: string;
  readonly website: string;
  readonly email: string;
  readonly postal: string;
}

export function namedMediator({ name, website, email, postalAddress }: MediatorBody): NamedMediator {
  return { name, website, email, postal: addressLines(postalAddress).join(', ') };
}

/** In French, for it is addressed to customers in France; nothing where no mediator is known. */
export function mentionFor(support: Support, mediators: readonly NamedMediator[]): string | undefined {
  if (mediators.length === 0) return undefined;
  const who = mediators
    .map(({ name, postal, website, email }) => `${name}, ${postal} – ${website} – ${email}`)
    .join(' ; ');
  const free =
    'Après nous avoir adressé une réclamation écrite, et si elle n’a pas réglé le litige, tout consommateur peut le saisir gratuitement.';
  switch (support) {
    case 'website':
      return `Médiation de la consommation. Nous relevons du médiateur suivant : ${who}. ${free}`;
    case 'terms':
      return `Médiation de la consommation (articles L. 616-1 et R. 616-1 du code de la consommation). Le professionnel relève du médiateur de la consommation suivant : ${who}. ${free} La médiation est facultative ; elle n’exclut pas la possibilité d’un recours devant une juridiction.`;
    case 'order-form':
      return `Médiateur de la consommation : ${who}. ${free}`;
    case 'shop-window':
      return `Un litige avec nous ? Écrivez-nous d’abord. Si cela n’est pas réglé, vous pouvez saisir gratuitement notre médiateur : ${who}.`;
    default:
      return support satisfies never;
  }
}

/** A plain link: nothing of ours runs in the merchant's shop, and nobody is followed there. */
export function complaintButton(origin: string, merchantId: string): string {
  return `<a href="${origin}/complain?merchant=${merchantId}" rel="noopener">Faire une réclamation</a>`;
}

/** What the law asks of a merchant, with the article that asks it and, where one is known, the fine. */
export const DUTIES = [
  { key: 'guarantee', articles: ['FR/L612-1'], fine: undefined, most: undefined },
  { key: 'details', articles: ['FR/L616-1', 'FR/R616-1'], fine: 'FR/L641-1', most: ['3 000', '15 000'] },
  { key: 'again', articles: ['FR/L616-1'], fine: 'FR/L641-1', most: ['3 000', '15 000'] },
  { key: 'distance', articles: ['FR/L221-5'], fine: 'FR/L242-10', most: ['15 000', '75 000'] },
  { key: 'written', articles: ['FR/L211-3'], fine: undefined, most: undefined },
  { key: 'clause', articles: ['FR/L612-4'], fine: undefined, most: undefined },
] as const;
