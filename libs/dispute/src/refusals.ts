import type { Bilingual } from '#law';

/**
 * Why an act was refused, in words for the person who tried it. `{on}` and other names in braces are dates, set in words
 * by whoever shows the sentence.
 */
export const REFUSALS = {
  'act-not-open': {
    fr: "Cette démarche n'est pas possible à cette étape du dossier, ou pas pour vous.",
    en: 'This step is not possible at this stage of the dispute, or not for you.',
  },
  'date-not-come': {
    fr: "Ce délai court encore jusqu'au {on} inclus.",
    en: 'This period still runs until {on} inclusive.',
  },
  'already-recorded': { fr: "C'est déjà enregistré.", en: 'This is already recorded.' },
  'already-answered': { fr: 'Vous avez déjà répondu.', en: 'You have already answered.' },
  'date-in-the-future': {
    fr: 'Cette date est dans le futur. Vérifiez-la.',
    en: 'This date is in the future. Please check it.',
  },
  'date-in-the-past': {
    fr: 'Cette date est passée. Choisissez une date à venir.',
    en: 'This date has passed. Choose a date to come.',
  },
  'answer-before-complaint': {
    fr: 'La réponse ne peut pas être antérieure à la réclamation. Vérifiez les deux dates.',
    en: 'The answer cannot be earlier than the complaint. Please check both dates.',
  },
  'too-late-for-holding-answer': {
    fr: "Le délai de réponse est écoulé : une réponse d'attente n'est plus possible. Vous pouvez encore répondre ou faire une offre.",
    en: 'The period to answer is over: a holding answer is no longer possible. You can still answer or make an offer.',
  },
  'holding-answer-without-reasons': {
    fr: "Une réponse d'attente doit dire pourquoi un délai supplémentaire est nécessaire.",
    en: 'A holding answer must say why more time is needed.',
  },
  'no-answer-period': {
    fr: 'Aucun texte ne fixe de délai de réponse pour cette réclamation.',
    en: 'No text sets a period to answer this complaint.',
  },
  'one-level-of-complaint': {
    fr: "Ce secteur ne connaît qu'un niveau de réclamation : vous n'avez pas à réclamer une seconde fois.",
    en: 'This sector knows one level of complaint only: you need not complain a second time.',
  },
  'no-answer-to-accept': {
    fr: "Il n'y a pas encore de réponse du professionnel à accepter.",
    en: 'There is no answer from the merchant to accept yet.',
  },
  'silence-already-ended': {
    fr: 'Le professionnel a répondu, ou son silence est déjà constaté.',
    en: 'The merchant has answered, or its silence is already recorded.',
  },
  'audience-not-yours': {
    fr: 'Vous ne pouvez vous adresser à ces destinataires.',
    en: 'You cannot address these recipients.',
  },
  'no-mediator-yet': {
    fr: "Aucun médiateur n'est encore saisi : votre message ne peut s'adresser qu'à l'autre partie.",
    en: 'No mediator has been asked yet: your message can only go to the other party.',
  },
  'no-such-offer': { fr: "Cette offre n'existe pas dans ce dossier.", en: 'There is no such offer in this dispute.' },
  'own-offer': {
    fr: "C'est à l'autre partie de répondre à votre offre.",
    en: 'It is for the other party to answer your offer.',
  },
  'offer-already-answered': { fr: 'Cette offre a déjà reçu une réponse.', en: 'This offer has already been answered.' },
  'offer-lapsed': {
    fr: "Cette offre n'était valable que jusqu'au {on} inclus.",
    en: 'This offer was open until {on} inclusive only.',
  },
  'time-to-reflect': {
    fr: 'La loi vous laisse le temps de réfléchir avant de vous engager. Revenez à partir du {on}.',
    en: 'You are given time to reflect before you commit yourself. Come back from {on}.',
  },
  'acceptance-days-too-few': {
    fr: 'Le délai laissé pour répondre est trop court pour permettre de réfléchir.',
    en: 'The period left to answer is too short to allow reflection.',
  },
  'cannot-represent-oneself': {
    fr: 'Vous ne pouvez pas vous désigner vous-même comme représentant.',
    en: 'You cannot appoint yourself as representative.',
  },
  'already-mandated': { fr: 'Cette personne vous représente déjà.', en: 'This person already represents you.' },
  'no-such-mandate': { fr: 'Cette personne ne vous représente pas.', en: 'This person does not represent you.' },
  'complaint-is-proved': {
    fr: 'La réclamation écrite a été transmise par le portail, qui en garde la preuve : ce motif ne peut pas être retenu.',
    en: 'The written complaint was carried by the portal, which keeps the proof of it: this ground cannot stand.',
  },
  'referral-in-time': {
    fr: "La demande a été introduite dans l'année, qui courait jusqu'au {on} inclus : ce motif ne peut pas être retenu.",
    en: 'The request was made within the year, which ran until {on} inclusive: this ground cannot stand.',
  },
  'scope-pre-contractual': {
    fr: "Le litige porte sur ce qui précède le contrat : la médiation de la consommation ne s'y étend qu'aux demandes introduites depuis le 20 septembre 2028.",
    en: 'The dispute is about what comes before the contract: consumer mediation reaches that only in requests made since 20 September 2028.',
  },
  'scope-paid-with-data': {
    fr: "Le service est payé par des données personnelles et non par un prix : la médiation de la consommation ne s'y étend qu'aux demandes introduites depuis le 20 septembre 2028.",
    en: 'The service is paid for with personal data and not with a price: consumer mediation reaches that only in requests made since 20 September 2028.',
  },
  'scope-outside-the-union': {
    fr: "Le professionnel est établi hors de l'Union européenne et n'a pas accepté la médiation dans les conditions de la loi.",
    en: 'The merchant is established outside the European Union and has not accepted mediation as the law wants.',
  },
  'no-case-mediator': {
    fr: "Aucun médiateur n'est encore chargé de ce dossier. Désignez d'abord la personne en charge.",
    en: 'Nobody is in charge of this dispute yet. First assign a case mediator.',
  },
  'not-the-case-mediator': {
    fr: 'Seule la personne chargée de ce dossier peut faire cette démarche.',
    en: 'Only the case mediator of this dispute can take this step.',
  },
  'independence-not-declared': {
    fr: "La personne chargée du dossier doit d'abord déclarer qu'aucune circonstance n'affecte son indépendance.",
    en: 'The case mediator must first declare that no circumstance affects their independence.',
  },
  'same-person': { fr: 'Désignez une autre personne.', en: 'Choose another person.' },
  'a-party-objects': {
    fr: "Une partie s'oppose à la poursuite de la mission.",
    en: 'A party objects to the mission going on.',
  },
  'no-duty-to-reply': {
    fr: "Aucun texte n'oblige le professionnel à répondre à cette invitation : son délai ne se prolonge pas, et son silence n'a pas d'autre effet.",
    en: 'No text obliges the merchant to answer this invitation: its period is not extended, and its silence has no other effect.',
  },
  'nothing-to-review': {
    fr: "Aucun refus n'a été constaté ici par la seule échéance d'un délai d'une invitation envoyée depuis le 20 septembre 2028 : il n'y a rien à réexaminer.",
    en: 'No refusal was recorded here by the mere end of the period of an invitation sent since 20 September 2028: there is nothing to review.',
  },
  'review-awaited': {
    fr: "Une partie a demandé qu'une personne réexamine ce constat : seul le médiateur peut clore.",
    en: 'A party has asked a person to review this finding: only the mediator can close.',
  },
  'merchant-period-over': {
    fr: "Le délai pour entrer en médiation s'est terminé le {on}.",
    en: 'The period to enter mediation ended on {on}.',
  },
  'acceptance-period-over': {
    fr: "Le délai pour répondre à la proposition s'est terminé le {on}.",
    en: 'The period to answer the proposal ended on {on}.',
  },
  'prolongation-not-later': {
    fr: 'La nouvelle date doit être postérieure au {on}.',
    en: 'The new date must be later than {on}.',
  },
  'prolongation-too-long': {
    fr: 'La loi de ce litige ne permet pas de prolonger au-delà du {on}.',
    en: 'The law of this dispute does not allow prolonging beyond {on}.',
  },
  'no-such-ground': {
    fr: 'La loi de ce litige ne connaît pas ce motif de rejet.',
    en: 'The law of this dispute knows no such ground of rejection.',
  },
  'nothing-to-execute': {
    fr: "Ce dossier ne s'est pas terminé par un accord : il n'y a rien à exécuter.",
    en: 'This dispute did not end in an agreement: there is nothing to carry out.',
  },
} as const satisfies Record<string, Bilingual>;

export type RefusalCode = keyof typeof REFUSALS;
