import type * as fr from './numbers-wording.fr.ts';

export const NUMBERS: typeof fr.NUMBERS = {
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
};
