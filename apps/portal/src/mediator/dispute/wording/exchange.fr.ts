import { PARTS } from '../../../dispute/wording.fr.ts';
import { ofWhom } from '../../../layout/of-whom.ts';

export const THREAD = {
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
  who: PARTS.who,
};

export const PAPERS = {
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
};
