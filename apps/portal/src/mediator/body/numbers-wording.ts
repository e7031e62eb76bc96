import { words } from '../../layout/words.ts';

const NUMBERS = words({
  fr: {
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
  },
  en: {
    title: 'Merchants named without their number',
    back: 'Affiliated merchants',
    lead: 'A consumer named these businesses without knowing their registration number. You have a dispute with them.',
    check:
      'Look the number up in the public register, by name and address. It is given once: then the business can be affiliated, and found by this number.',
    disputes: (count: number) => (count === 1 ? 'one dispute' : `${count} disputes`),
    siren: 'SIREN number',
    sirenHint: 'Nine digits, for example 552 100 554.',
    number: 'Number in the register of its State',
    from: 'Affiliated to your body since (optional)',
    fromHint: 'Without a date, only the number is recorded. An undertaking given beforehand is told by the table.',
    fromWrong: 'Give a day that exists, or leave it empty.',
    mistakes: {
      invalid: 'This is not the number of a register: check it, digit by digit.',
      taken: 'Another entry has this number already. Disputes do not change entry: leave this one without a number.',
    },
    save: 'Save',
    done: 'It is recorded.',
    nothing: 'All businesses with which you have a dispute have their number.',
  },
});

export const NUMBERS_PAGE = { template: 'mediator/body/numbers.njk', words: NUMBERS } as const;
