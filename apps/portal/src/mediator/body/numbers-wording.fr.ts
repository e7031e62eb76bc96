export const NUMBERS = {
  title: 'Professionnels nommés sans leur numéro',
  back: 'Les professionnels affiliés',
  lead: 'Un consommateur a nommé ces entreprises sans connaître leur numéro d’immatriculation. Vous avez un dossier avec elles.',
  check:
    'Cherchez le numéro dans le registre public, par le nom et l’adresse. Il se donne une fois : ensuite, l’entreprise peut être affiliée et retrouvée par ce numéro.',
  disputes: (count: number) => (count === 1 ? 'un dossier' : `${count} dossiers`),
  siren: 'Numéro SIREN',
  sirenHint: 'Neuf chiffres, par exemple 552 100 554.',
  number: 'Numéro au registre de son État',
  from: 'Affiliée à votre organisme depuis le (facultatif)',
  fromHint: 'Sans date, seul le numéro est enregistré. Un engagement pris d’avance se dit par le tableau.',
  fromWrong: 'Donnez un jour qui existe, ou laissez vide.',
  mistakes: {
    invalid: 'Ce numéro n’est pas celui d’un registre : vérifiez-le, chiffre par chiffre.',
    taken:
      'Une autre fiche porte déjà ce numéro. Les dossiers ne changent pas de fiche : laissez celle-ci sans numéro.',
  },
  save: 'Enregistrer',
  done: 'C’est enregistré.',
  nothing: 'Toutes les entreprises avec lesquelles vous avez un dossier ont leur numéro.',
};
