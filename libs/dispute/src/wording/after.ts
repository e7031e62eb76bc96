import type { Bilingual } from '#law';
import type { PhaseWording } from './phase-wording.ts';

const ARCHIVED: Bilingual = {
  fr: 'Le dossier est archivé. Rien ne vous est demandé ; il sera effacé à la date prévue.',
  en: 'The dispute is archived. Nothing is asked of you; it will be erased on the date set.',
};

const PURGED: Bilingual = {
  fr: 'Le dossier a été effacé : les personnes et les textes ne sont plus conservés.',
  en: 'The dispute has been erased: persons and texts are no longer kept.',
};

export const AFTER_WORDING: PhaseWording<'after'> = {
  Closed: {
    consumer: {
      fr: "Le dossier est clos ; l'avis de clôture vous dit comment il s'est terminé. S'il y a une solution à exécuter, vous pouvez dire ici si elle l'a été.",
      en: 'The dispute is closed; the closing notice tells you how it ended. If there is a solution to carry out, you can say here whether it was.',
    },
    merchant: {
      fr: "Le dossier est clos ; l'avis de clôture vous dit comment il s'est terminé. S'il y a une solution à exécuter, vous pouvez dire ici si elle l'a été.",
      en: 'The dispute is closed; the closing notice tells you how it ended. If there is a solution to carry out, you can say here whether it was.',
    },
    mediator: {
      fr: "Le dossier est clos. S'il y a une solution à exécuter, le portail demandera aux parties si elle l'a été.",
      en: 'The dispute is closed. If there is a solution to carry out, the portal will ask the parties whether it was.',
    },
  },
  ExecutionFollowed: {
    consumer: {
      fr: "L'exécution de la solution a été signalée. Vous pouvez encore dire ce qu'il en est.",
      en: 'A report has been made on how the solution was carried out. You can still say how things stand.',
    },
    merchant: {
      fr: "L'exécution de la solution a été signalée. Vous pouvez encore dire ce qu'il en est.",
      en: 'A report has been made on how the solution was carried out. You can still say how things stand.',
    },
    mediator: {
      fr: "L'exécution de la solution a été signalée. Les parties peuvent encore dire ce qu'il en est.",
      en: 'A report has been made on how the solution was carried out. The parties can still say how things stand.',
    },
  },
  Archived: { consumer: ARCHIVED, merchant: ARCHIVED, mediator: ARCHIVED },
  Purged: { consumer: PURGED, merchant: PURGED, mediator: PURGED },
};
