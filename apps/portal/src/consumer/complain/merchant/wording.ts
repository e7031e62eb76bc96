import { words } from '../../../layout/words.ts';

export const MERCHANT = words({
  fr: {
    title: 'Qui est le professionnel ?',
    chosen: 'Vous avez choisi',
    keep: 'Garder ce professionnel',
    change: 'Corriger ce que j’ai écrit',
    label: 'Son nom, son numéro SIREN ou son site',
    hint: 'Regardez votre facture ou votre commande.',
    search: 'Chercher',
    empty: "Écrivez un nom, un numéro SIREN ou l'adresse d'un site.",
    found: 'Lequel est-ce ?',
    nothing: 'Aucun professionnel de notre annuaire ne porte ce nom',
    more: 'Il y en a d’autres. Précisez le nom, ou cherchez par le SIREN.',
    choose: 'Choisir',
    notThere: 'Il n’y est pas : je donne son nom et son adresse',
  },
  en: {
    title: 'Who is the business?',
    chosen: 'You have chosen',
    keep: 'Keep this business',
    change: 'Correct what I wrote',
    label: 'Its name, its SIREN number or its website',
    hint: 'Look at your invoice or your order.',
    search: 'Search',
    empty: 'Write a name, a SIREN number or the address of a website.',
    found: 'Which one is it?',
    nothing: 'No business in our directory has this name',
    more: 'There are more. Give more of the name, or search by SIREN.',
    choose: 'Choose',
    notThere: 'It is not there: I give its name and address',
  },
});

export const MERCHANT_PAGE = { template: 'consumer/complain/merchant/page.njk', words: MERCHANT } as const;
