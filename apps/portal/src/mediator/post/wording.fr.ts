export const POST = {
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
};
