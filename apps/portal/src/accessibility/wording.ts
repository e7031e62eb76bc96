import { words } from '../layout/words.ts';

export const ACCESSIBILITY = words({
  fr: {
    title: 'Accessibilité',
    lead: "Ces pages sont faites pour être lues et utilisées par tout le monde : au clavier, avec un lecteur d'écran, sur un petit écran, en grossissant le texte.",
    stateTitle: 'Où nous en sommes',
    state: [
      "Nous visons la conformité aux règles WCAG 2.2 (niveaux A et AA) et au RGAA 4. Aucun audit n'a encore été mené : nous n'affirmons donc aucun taux de conformité.",
      "Tout fonctionne sans script. Rien n'est dit par la couleur seule. Aucune page ne perd votre travail après un délai.",
    ],
    knownTitle: 'Ce que nous savons insuffisant',
    known: [
      "Les documents PDF sont balisés et portent leur langue et leur titre ; ils n'ont pas encore été essayés avec des personnes qui utilisent un lecteur d'écran.",
      "La clé de l'application d'authentification se recopie ou s'ouvre par un lien ; elle n'est pas encore proposée en image à scanner.",
    ],
    otherTitle: 'Par un autre chemin',
    other: (contact: string) =>
      `Si une page vous arrête, écrivez à ${contact} : une personne vous répond et vous donne le même service autrement. La voie postale vous est toujours ouverte.`,
  },
  en: {
    title: 'Accessibility',
    lead: 'These pages are made to be read and used by everybody: with a keyboard, with a screen reader, on a small screen, with large text.',
    stateTitle: 'Where we stand',
    state: [
      'We aim at conformance with WCAG 2.2 (levels A and AA) and RGAA 4. No audit has been made yet: we therefore claim no rate of conformance.',
      'Everything works without script. Nothing is told by colour alone. No page loses your work after a delay.',
    ],
    knownTitle: 'What we know to fall short',
    known: [
      'PDF documents are tagged and carry their language and title; they have not yet been tried with people who use a screen reader.',
      'The key of the authenticator application is copied or opened by a link; it is not yet offered as a picture to scan.',
    ],
    otherTitle: 'By another way',
    other: (contact: string) =>
      `If a page stops you, write to ${contact}: a person answers and gives you the same service in another way. The post always stays open to you.`,
  },
});

export const ACCESSIBILITY_PAGE = { template: 'accessibility/page.njk', words: ACCESSIBILITY } as const;
