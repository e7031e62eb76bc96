import { words } from '../../../layout/words.ts';

const REFER = words({
  fr: {
    title: 'Saisir le médiateur',
    lead: (body: string) => `Votre dossier part tel quel chez ${body}. Vous n'avez rien à recopier.`,
    goesTitle: 'Ce qui part avec votre demande',
    to: 'À qui',
    complaint: 'Votre réclamation',
    complaintOf: (day: string) => `Envoyée le ${day}, avec la preuve de son envoi`,
    answer: 'La réponse du professionnel',
    answered: (day: string) => `Reçue le ${day}`,
    silent: (day: string) => `Aucune : son silence a été constaté le ${day}, par un certificat`,
    noAnswer: 'Aucune pour le moment',
    pieces: 'Les pièces',
    piecesOf: (n: number) => (n === 0 ? 'Aucune' : n === 1 ? 'Une pièce' : `${n} pièces`),
    letters: 'Les courriers',
    lettersOf: (n: number) => (n === 0 ? 'Aucun' : n === 1 ? 'Un courrier' : `${n} courriers`),
    early:
      "Le professionnel n'a pas encore répondu et son délai court. Vous pouvez saisir le médiateur dès maintenant ; lui seul dira s'il peut examiner votre demande.",
    add: 'Ce que vous voulez ajouter pour le médiateur',
    addHint: 'Par exemple ce qui a changé depuis votre réclamation.',
    elsewhere: 'Un autre médiateur ou un tribunal a-t-il déjà examiné ce litige ?',
    elsewhereHint:
      "L'article L. 612-2 (3°) du code de la consommation le demande. Le médiateur seul en tire les conséquences.",
    elsewhereNo: 'Non',
    elsewhereMediator: 'Oui, un autre médiateur',
    elsewhereCourt: 'Oui, un tribunal',
    free: "C'est gratuit. Vous pouvez vous retirer à tout moment, et le juge reste accessible.",
    next: "Le médiateur vous répond d'abord à vous, dans les trois semaines s'il ne peut pas examiner la demande. Le professionnel n'en sait rien jusque-là.",
    copy: 'Si la demande est retenue, le professionnel recevra copie de ce que vous ajoutez ici avec la notification de la saisine (article R. 612-2).',
    send: (body: string) => `Saisir ${body}`,
    nobody: 'Aucun médiateur n’est connu pour ce professionnel.',
    nobodyNext:
      'Tout professionnel doit en proposer un (article L. 612-1 du code de la consommation). Cherchez-le dans ses conditions de vente ou sur son site, ou demandez-le-lui.',
    find: 'Chercher un médiateur',
  },
  en: {
    title: 'Ask the mediator',
    lead: (body: string) => `Your file goes as it is to ${body}. You have nothing to type again.`,
    goesTitle: 'What goes with your request',
    to: 'To whom',
    complaint: 'Your complaint',
    complaintOf: (day: string) => `Sent on ${day}, with the proof of its sending`,
    answer: "The merchant's answer",
    answered: (day: string) => `Received on ${day}`,
    silent: (day: string) => `None: its silence was recorded on ${day}, by a certificate`,
    noAnswer: 'None so far',
    pieces: 'Pieces',
    piecesOf: (n: number) => (n === 0 ? 'None' : n === 1 ? 'One piece' : `${n} pieces`),
    letters: 'Letters',
    lettersOf: (n: number) => (n === 0 ? 'None' : n === 1 ? 'One letter' : `${n} letters`),
    early:
      'The merchant has not answered yet and its period is running. You can ask the mediator right now; the mediator alone will say whether your request can be examined.',
    add: 'What you wish to add for the mediator',
    addHint: 'For example what has changed since your complaint.',
    elsewhere: 'Has another mediator or a court already examined this dispute?',
    elsewhereHint:
      'Article L. 612-2 (3°) of the French Consumer Code asks for it. The mediator alone draws conclusions.',
    elsewhereNo: 'No',
    elsewhereMediator: 'Yes, another mediator',
    elsewhereCourt: 'Yes, a court',
    free: 'It is free of charge. You can withdraw at any time, and the court remains open.',
    next: 'The mediator answers you first, within three weeks if the request cannot be examined. Until then the merchant knows nothing of it.',
    copy: 'If the request is admitted, the merchant will receive a copy of what you add here with the notification of the referral (article R. 612-2).',
    send: (body: string) => `Ask ${body}`,
    nobody: 'No mediator is known for this merchant.',
    nobodyNext:
      'Every merchant must offer one (article L. 612-1 of the French Consumer Code). Look for it in its terms of sale or on its website, or ask.',
    find: 'Look for a mediator',
  },
});

export const REFER_PAGE = { template: 'consumer/dispute/refer/page.njk', words: REFER } as const;
