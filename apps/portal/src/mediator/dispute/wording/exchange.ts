import { PARTS } from '../../../dispute/wording.ts';
import { ofWhom } from '../../../layout/of-whom.ts';
import { words } from '../../../layout/words.ts';

export const THREAD = words({
  fr: {
    jointTitle: 'Échanges à trois',
    apartTitle: (name: string) => `À part avec ${name}`,
    everybody: (consumer: string, merchant: string) => `${consumer}, ${merchant} et nous lisons tout ce qui est ici.`,
    only: (body: string, name: string, other: string) =>
      `Seuls ${name} et ${body} peuvent lire ceci. ${other} n'en saura rien.`,
    silent: "Rien n'a encore été écrit ici.",
    gone: '(texte effacé)',
    write: 'Votre message',
    sendAll: 'Envoyer aux deux parties',
    sendTo: (name: string) => `Envoyer à ${name} seulement`,
    who: PARTS.fr.who,
  },
  en: {
    jointTitle: 'Joint exchange',
    apartTitle: (name: string) => `Apart with ${name}`,
    everybody: (consumer: string, merchant: string) => `${consumer}, ${merchant} and we read everything here.`,
    only: (body: string, name: string, other: string) =>
      `Only ${name} and ${body} can read this. ${other} will not know of it.`,
    silent: 'Nothing has been written here yet.',
    gone: '(text erased)',
    write: 'Your message',
    sendAll: 'Send to both parties',
    sendTo: (name: string) => `Send to ${name} only`,
    who: PARTS.en.who,
  },
});

export const PAPERS = words({
  fr: {
    pieces: 'Pièces',
    noPieces: 'Aucune pièce.',
    notices: 'Courriers',
    noNotices: 'Aucun courrier.',
    readers: {
      all: 'Tout le monde peut la lire',
      'consumer-mediator': 'Le consommateur et nous seulement',
      'merchant-mediator': 'Le professionnel et nous seulement',
      mediator: 'Nous seulement',
    },
    copy: { preparing: 'Copie en préparation', ready: 'Lisible', refused: 'Sans copie sûre' },
    scan: { refused: 'Refusée par l’antivirus' },
    to: { consumer: 'au consommateur', merchant: 'au professionnel' },
    record: 'Tout ce qui s’est passé',
    recordNote: 'Ce qui a été dit à part est marqué : l’autre partie ne le voit pas.',
    notes: 'Notes internes',
    notesFor: (body: string) =>
      `Seules les personnes ${ofWhom(body)} lisent ces notes ; aucune partie ne sait qu’elles existent.`,
    noNotes: 'Aucune note.',
    formerMember: 'Ancien membre',
    writeNote: 'Nouvelle note',
    keepNote: 'Garder cette note',
    wrongNote: { empty: 'Écrivez la note.', long: 'Cette note est trop longue : dix mille caractères au plus.' },
  },
  en: {
    pieces: 'Pieces',
    noPieces: 'No piece.',
    notices: 'Letters',
    noNotices: 'No letter.',
    readers: {
      all: 'Everybody can read it',
      'consumer-mediator': 'The consumer and we only',
      'merchant-mediator': 'The merchant and we only',
      mediator: 'We only',
    },
    copy: { preparing: 'Copy being prepared', ready: 'Can be read', refused: 'No safe copy' },
    scan: { refused: 'Refused by the antivirus' },
    to: { consumer: 'to the consumer', merchant: 'to the merchant' },
    record: 'Everything that happened',
    recordNote: 'What was said apart is marked: the other party does not see it.',
    notes: 'Internal notes',
    notesFor: (body: string) => `Only the people of ${body} read these notes; no party knows that they exist.`,
    noNotes: 'No note.',
    formerMember: 'Former member',
    writeNote: 'New note',
    keepNote: 'Keep this note',
    wrongNote: { empty: 'Write the note.', long: 'This note is too long: ten thousand characters at most.' },
  },
});
