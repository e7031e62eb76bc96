import { words } from '../../layout/words.ts';

const CLAIMS = words({
  fr: {
    title: 'Demandes pour agir au nom d’un professionnel',
    back: 'Les professionnels affiliés',
    lead: 'Ces entreprises ont été nommées par un consommateur, avec l’adresse qu’il connaissait. Quelqu’un a reçu le code à cette adresse et demande à tenir leur espace.',
    check:
      'Le code prouve que la lettre ou le message a été reçu, rien de plus. Vérifiez auprès de l’entreprise, par les coordonnées que vous avez d’elle et non par celles données ici.',
    registration: 'Numéro d’immatriculation',
    place: 'Ville',
    website: 'Site internet',
    claimant: 'Qui demande',
    unnamed: 'sans nom',
    madeAt: 'Demande faite le',
    proof: 'Le code est arrivé',
    via: {
      letter: () => 'par la lettre, à l’adresse postale donnée',
      email: (address: string) => `par la boîte ${address}`,
    },
    question: (merchant: string) => `Cette personne agit-elle pour ${merchant} ?`,
    answers: {
      confirmed: 'Oui : elle tiendra l’espace et y invitera ses collègues',
      declined: 'Non, ou nous ne pouvons pas le confirmer',
    },
    answer: 'Répondre',
    choose: 'Choisissez oui ou non.',
    done: {
      confirmed: 'C’est confirmé. La personne est prévenue par courriel ; son espace est ouvert.',
      declined: 'La demande est écartée. La personne est prévenue par courriel.',
    },
    nothing: 'Aucune demande n’attend votre réponse.',
  },
  en: {
    title: 'Requests to act for a merchant',
    back: 'Affiliated merchants',
    lead: 'These businesses were named by a consumer, with the address that they knew. Somebody received the code at that address and asks to keep their space.',
    check:
      'The code proves that the letter or the mail was received, and no more. Ask the business, by the contact details that you have of it and not by those given here.',
    registration: 'Registration number',
    place: 'TestParties',
    website: 'Website',
    claimant: 'Who asks',
    unnamed: 'no name',
    madeAt: 'Asked on',
    proof: 'The code arrived',
    via: {
      letter: () => 'in the letter, at the postal address given',
      email: (address: string) => `in the mailbox ${address}`,
    },
    question: (merchant: string) => `Does this person act for ${merchant}?`,
    answers: {
      confirmed: 'Yes: they will keep the space and invite their colleagues',
      declined: 'No, or we cannot confirm it',
    },
    answer: 'Answer',
    choose: 'Choose yes or no.',
    done: {
      confirmed: 'It is confirmed. The person is told by mail; their space is open.',
      declined: 'The request is turned down. The person is told by mail.',
    },
    nothing: 'No request waits for your answer.',
  },
});

export const CLAIMS_PAGE = { template: 'mediator/body/claims.njk', words: CLAIMS } as const;
