import { words } from '../../../layout/words.ts';

const STOP = words({
  fr: {
    title: 'Arrêter',
    lead: 'Vous êtes libre d’arrêter, sans vous justifier.',
    question: 'Que voulez-vous faire ?',
    choose: 'Choisissez ce que vous voulez arrêter.',
    ways: {
      WithdrawComplaint: {
        name: 'Retirer ma réclamation',
        means: "Le professionnel en est averti et n'a plus à répondre ici. Le dossier se termine.",
      },
      WithdrawRequest: {
        name: 'Retirer ma demande de médiation',
        means: 'Le médiateur cesse d’examiner votre demande. Vous pourrez en faire une autre tant que l’année court.',
      },
      WithdrawFromMediation: {
        name: 'Me retirer de la médiation',
        means: 'La médiation s’arrête pour les deux parties ; le médiateur clôt le dossier et vous écrit.',
      },
      DeclareCourtSeised: {
        name: "Dire qu'un tribunal est saisi",
        means: 'La médiation ne peut pas continuer pendant que le juge examine le même litige.',
      },
    },
    court: 'Vous restez libre de saisir le juge. Cela ne se défait pas ici.',
    stop: 'Arrêter',
    stay: 'Ne rien arrêter et revenir au dossier',
  },
  en: {
    title: 'Stop',
    lead: 'You are free to stop, without giving reasons.',
    question: 'What do you want to do?',
    choose: 'Choose what you want to stop.',
    ways: {
      WithdrawComplaint: {
        name: 'Withdraw my complaint',
        means: 'The merchant is told and no longer has to answer here. The dispute ends.',
      },
      WithdrawRequest: {
        name: 'Withdraw my request for mediation',
        means: 'The mediator stops examining your request. You can make another while the year lasts.',
      },
      WithdrawFromMediation: {
        name: 'Withdraw from the mediation',
        means: 'The mediation stops for both parties; the mediator closes the dispute and writes to you.',
      },
      DeclareCourtSeised: {
        name: 'Say that a court has been seised',
        means: 'The mediation cannot go on while the court examines the same dispute.',
      },
    },
    court: 'You remain free to go to court. This cannot be undone here.',
    stop: 'Stop',
    stay: 'Stop nothing and go back to the dispute',
  },
});

export const STOP_PAGE = { template: 'consumer/dispute/stop/page.njk', words: STOP } as const;
