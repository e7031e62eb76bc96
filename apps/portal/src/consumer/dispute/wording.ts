import { words } from '../../layout/words.ts';

const OVERTAKEN = words({
  fr: {
    title: "Quelqu'un a agi avant vous",
    text: "Le dossier a changé pendant que vous le lisiez. Rien n'a été enregistré de votre côté.",
    read: 'Relire le dossier',
  },
  en: {
    title: 'Somebody acted before you',
    text: 'The dispute changed while you were reading it. Nothing of yours was recorded.',
    read: 'Read the dispute again',
  },
});

const DISPUTE = words({
  fr: {
    title: 'Votre litige',
    against: (merchant: string) => `Votre litige avec ${merchant}`,
    record: 'Ce qui s’est passé',
    dates: 'Les dates',
    calendar: 'Ajouter ces dates à mon agenda',
    pieces: 'Pièces',
    notices: 'Courriers et avis',
    noPieces: 'Aucune pièce pour le moment.',
    noNotices: 'Aucun courrier pour le moment.',
    acts: 'Ce que vous pouvez faire',
    who: { consumer: 'consommateur', merchant: 'professionnel', mediator: 'médiateur', clock: 'échéance' },
  },
  en: {
    title: 'Your dispute',
    against: (merchant: string) => `Your dispute with ${merchant}`,
    record: 'What happened',
    dates: 'The dates',
    calendar: 'Add these dates to my calendar',
    pieces: 'Pieces',
    notices: 'Letters and notices',
    noPieces: 'No piece so far.',
    noNotices: 'No letter so far.',
    acts: 'What you can do',
    who: { consumer: 'consumer', merchant: 'merchant', mediator: 'mediator', clock: 'due date' },
  },
});

export const DISPUTE_PAGE = { template: 'consumer/dispute/page.njk', words: DISPUTE } as const;
export const OVERTAKEN_PAGE = { template: 'consumer/dispute/overtaken.njk', words: OVERTAKEN } as const;
