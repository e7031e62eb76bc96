import { words } from '../../../layout/words.ts';

export const EARLIER = words({
  fr: {
    title: 'Avez-vous déjà écrit au professionnel à ce sujet ?',
    hint: 'Une lettre, un courriel, un formulaire sur son site, un message dans votre espace client. Un appel ou une visite ne comptent pas.',
    no: 'Non',
    noHint: 'Le portail lui envoie cette réclamation. Elle sera votre preuve.',
    yes: 'Oui, et je peux le montrer',
    yesHint:
      'Votre première réclamation compte, à sa date. Le délai d’un an pour saisir le médiateur court depuis ce jour-là.',
    missing: 'Choisissez une réponse. Si vous ne pouvez pas montrer ce que vous avez écrit, répondez non.',
    backToQuestion: 'Revenir à la question',
    proofTitle: 'La réclamation que vous avez envoyée',
    proofLead:
      'Dites quand vous l’avez envoyée et joignez-en une preuve : la lettre, le courriel, la capture du formulaire.',
    sent: 'Quand l’avez-vous envoyée ?',
    sentHint: 'Si vous avez écrit plusieurs fois, la première. Par exemple 16 3 2026.',
    sentMissing: 'Écrivez la date d’envoi : elle figure sur la lettre, le courriel ou l’accusé de réception.',
    answered: 'Quand vous a-t-il répondu sans régler le litige ? (facultatif)',
    answeredHint: 'Laissez vide s’il n’a pas répondu.',
    answerFirst: 'La réponse ne peut pas être plus ancienne que votre réclamation. Vérifiez les deux dates.',
    proof: 'La preuve de votre envoi',
    otherProof: 'Remplacer cette preuve',
    proofThere: 'Preuve jointe :',
    proofHint: (limit: string) => `Un seul fichier : PDF, photo, texte ou courriel enregistré, ${limit} au plus.`,
    proofMissing: 'Joignez une preuve : sans elle, cette première réclamation ne peut pas être retenue.',
    oneProof: 'Joignez un seul fichier ici. Les autres iront dans « Vos pièces ».',
  },
  en: {
    title: 'Have you already written to the business about this?',
    hint: 'A letter, an e-mail, a form on its website, a message in your customer space. A call or a visit does not count.',
    no: 'No',
    noHint: 'The portal sends it this complaint. It will be your proof.',
    yes: 'Yes, and I can show it',
    yesHint: 'Your first complaint counts, at its date. The one year to ask the mediator runs from that day.',
    missing: 'Choose an answer. If you cannot show what you wrote, answer no.',
    backToQuestion: 'Back to the question',
    proofTitle: 'The complaint that you sent',
    proofLead: 'Say when you sent it and attach proof of it: the letter, the e-mail, a picture of the form.',
    sent: 'When did you send it?',
    sentHint: 'If you wrote several times, the first time. For example 16 3 2026.',
    sentMissing: 'Write the date of sending: it stands on the letter, the e-mail or the receipt.',
    answered: 'When did it answer without settling the dispute? (optional)',
    answeredHint: 'Leave it empty if it did not answer.',
    answerFirst: 'The answer cannot be older than your complaint. Check both dates.',
    proof: 'The proof that you sent it',
    otherProof: 'Replace this proof',
    proofThere: 'Proof attached:',
    proofHint: (limit: string) => `One file: PDF, photo, text or saved e-mail, at most ${limit}.`,
    proofMissing: 'Attach proof: without it this first complaint cannot be taken into account.',
    oneProof: 'Attach one file here. The others go to "Your documents".',
  },
});

export const EARLIER_PAGE = { template: 'consumer/complain/earlier/page.njk', words: EARLIER } as const;
export const PROOF_PAGE = { template: 'consumer/complain/earlier/proof.njk', words: EARLIER } as const;
