import { words } from '../../layout/words.ts';

const POST = words({
  fr: {
    title: 'Courrier à poster',
    lead: 'Ces lettres n’ont pas pu être remises par courriel. La voie postale reste toujours ouverte (article L. 614-3) : imprimez-les, postez-les, puis dites-le ici.',
    batch:
      'Qui exploite le portail prépare aussi des lots pour l’imprimeur, avec une feuille d’adresse pour enveloppe à fenêtre. Un courrier simple suffit ; la date de l’envoi est gardée dans le dossier.',
    scanTitle: 'Confirmer par lecture du code',
    code: 'Code du pli ou numéro de la lettre',
    codeHint: 'Sur la feuille d’adresse, par exemple 3f2a9c1e-0007.',
    wrong: 'Aucune lettre à poster n’a ce code ni ce numéro.',
    verbs: { sent: 'Postée', bounced: 'Revenue' },
    done: (count: number) =>
      count === 1 ? 'Une lettre : c’est enregistré au dossier.' : `${count} lettres : c’est enregistré au dossier.`,
    waiting: (count: number) => (count === 1 ? 'Une lettre à poster' : `${count} lettres à poster`),
    nothing: 'Rien à poster.',
    returned: (count: number) => (count === 1 ? 'Une lettre revenue' : `${count} lettres revenues`),
    returnedText:
      'La Poste les a rapportées. Cherchez une autre adresse auprès de la partie ; le prochain lot portera celle du dossier.',
    to: { consumer: 'au consommateur', merchant: 'au professionnel' },
    because: { failed: 'courriel impossible', bounced: 'courriel revenu' },
    since: (at: string) => `depuis le ${at}`,
    envelope: (code: string) => `pli ${code}`,
    cameBack: (at: string) => `revenue le ${at}`,
  },
  en: {
    title: 'Letters to post',
    lead: 'These letters could not be delivered by mail. The postal way is always open (article L. 614-3): print them, post them, then say so here.',
    batch:
      'Whoever runs the portal also makes batches for the printer, with an address sheet for window envelopes. Ordinary post is enough; the date of dispatch is kept in the dispute.',
    scanTitle: 'Confirm by reading the code',
    code: 'Code of the envelope or number of the letter',
    codeHint: 'On the address sheet, for example 3f2a9c1e-0007.',
    wrong: 'No letter to post has this code or this number.',
    verbs: { sent: 'Posted', bounced: 'Came back' },
    done: (count: number) =>
      count === 1 ? 'One letter: recorded in the dispute.' : `${count} letters: recorded in the dispute.`,
    waiting: (count: number) => (count === 1 ? 'One letter to post' : `${count} letters to post`),
    nothing: 'Nothing to post.',
    returned: (count: number) => (count === 1 ? 'One letter came back' : `${count} letters came back`),
    returnedText:
      'The post brought them back. Ask the party for another address; the next batch will bear the one in the file.',
    to: { consumer: 'to the consumer', merchant: 'to the merchant' },
    because: { failed: 'no mail possible', bounced: 'mail bounced' },
    since: (at: string) => `since ${at}`,
    envelope: (code: string) => `envelope ${code}`,
    cameBack: (at: string) => `came back on ${at}`,
  },
});

export const POST_PAGE = { template: 'mediator/post/page.njk', words: POST } as const;
