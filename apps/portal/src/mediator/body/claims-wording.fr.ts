export const CLAIMS = {
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
};
