import type { Letter } from '#notices';

/** A specimen with every kind of block, as a mediator would send it. Its words are for drawing only. */
export const referralLetter: Letter = {
  code: 'N09',
  lang: 'fr',
  number: 'ENT-2026-7K3M9Q-4/N09-C1',
  reference: 'ENT-2026-7K3M9Q-4',
  title: 'Notification de la saisine du médiateur',
  on: '2026-03-16' as Letter['on'],
  dateLine: 'Le lundi 16 mars 2026',
  basis: 'Article R612-2 du code de la consommation.',
  sender: {
    office: 'mediator',
    name: 'Médiation du commerce de l’Ouest',
    capacity: 'Médiateur de la consommation',
    lines: ['12 quai de la Fosse, 44000 Nantes', 'mediation-ouest.example'],
  },
  addressee: {
    name: 'Madame Claire Le Goff',
    lines: ['Résidence des Tilleuls, bâtiment B', '14 bis rue de l’Église', '35000 Rennes'],
  },
  subject: 'votre litige avec la société Cuisines & Fils SAS, relatif à une cuisine livrée incomplète',
  summary: [
    'Le médiateur a reçu votre dossier complet et l’examine à partir d’aujourd’hui.',
    'Vous n’avez rien à faire pour le moment ; le professionnel a jusqu’au lundi 6 avril 2026 inclus pour répondre.',
    'L’issue vous sera communiquée au plus tard le dimanche 14 juin 2026.',
  ],
  body: [
    { kind: 'paragraph', text: 'Madame,' },
    {
      kind: 'paragraph',
      text: 'Vous avez demandé au médiateur de la consommation d’examiner le litige qui vous oppose à la société Cuisines & Fils SAS. Les documents sur lesquels votre demande est fondée ont été reçus le lundi 16 mars 2026. Par la présente lettre, le médiateur vous notifie sa saisine ; le professionnel reçoit la même notification ce jour.',
    },
    {
      kind: 'facts',
      rows: [
        ['Demande reçue le', 'vendredi 13 mars 2026'],
        ['Dossier complet le', 'lundi 16 mars 2026'],
        ['Montant en litige', '1 549,00 €'],
        ['Médiatrice chargée du dossier', 'Mme Anne Kervella'],
        ['Dernier jour pour l’issue', 'dimanche 14 juin 2026, sauf prolongation en cas de litige complexe'],
      ],
    },
    { kind: 'heading', text: 'Ce qui se passe maintenant' },
    { kind: 'paragraph', text: 'La procédure suit trois étapes :' },
    {
      kind: 'list',
      items: [
        'le professionnel dit s’il prend part à la médiation et donne son point de vue ;',
        'le médiateur examine les deux positions, vous interroge s’il le faut, et peut vous entendre séparément ;',
        'il propose une solution, que vous êtes libre d’accepter ou de refuser.',
      ],
    },
    {
      kind: 'reminder',
      title: 'Vous pouvez vous retirer à tout moment',
      items: [
        'Le médiateur rappelle aux parties qu’elles peuvent à tout moment se retirer du processus.',
        'La médiation est gratuite pour le consommateur.',
        'Chaque partie peut se faire représenter par un avocat ou se faire assister par toute personne de son choix ; elle en supporte le coût.',
      ],
    },
    { kind: 'heading', text: 'Votre demande, telle que vous l’avez écrite' },
    {
      kind: 'quotation',
      by: 'Mme Claire Le Goff, le vendredi 13 mars 2026',
      text: 'La cuisine a été livrée le 12 janvier sans le plan de travail ni les deux portes du meuble haut. J’ai téléphoné trois fois puis écrit le 20 janvier.\n\nOn m’a répondu que la pièce était « en commande », sans date. Je demande la livraison des éléments manquants ou le remboursement de leur prix, soit 1 549,00 €.',
    },
    {
      kind: 'paragraph',
      text: 'Tout ce qui est dit ou écrit pendant la médiation est confidentiel. Les échanges et les pièces se trouvent dans votre espace, sous la référence rappelée ci-dessus.',
    },
    { kind: 'paragraph', text: 'Je vous prie d’agréer, Madame, l’expression de ma considération distinguée.' },
  ],
  signature: ['Anne Kervella', 'Médiatrice de la consommation'],
  footer: [
    'Confidentialité : les constatations du médiateur et les déclarations recueillies ne peuvent être divulguées sans l’accord des parties.',
    'Données personnelles : vos droits et la durée de conservation sont expliqués sur mediation-ouest.example/donnees. Une question ? Écrivez-nous depuis votre espace ou à l’adresse ci-dessus.',
  ],
};

/** The same as a dispute owes it: with its code and, for programs, its facts. */
export const noticeLetter: Letter = {
  ...referralLetter,
  verification: {
    code: '7K3Q-0MZB-119X-2C4D',
    address: 'https://entente.example/verify',
    link: 'https://entente.example/verify?code=7K3Q-0MZB-119X-2C4D',
  },
  enclosed: {
    $schema: 'https://entente.example/schemas/notice.json',
    notice: {
      code: 'N09',
      number: referralLetter.number,
      title: referralLetter.title,
      basis: referralLetter.basis,
      lang: 'fr',
      issuedOn: referralLetter.on,
    },
    recipient: 'consumer',
    dispute: { reference: referralLetter.reference, jurisdiction: 'FR', sector: 'general' },
    event: 'ReferralNotified',
    dates: [],
  },
};

export const withQuotation = (text: string, by = 'Mme Claire Le Goff'): Letter => ({
  ...referralLetter,
  body: [
    { kind: 'paragraph', text: 'Avant la citation.' },
    { kind: 'quotation', by, text },
    { kind: 'paragraph', text: 'Après la citation, la lettre reprend.' },
  ],
});
