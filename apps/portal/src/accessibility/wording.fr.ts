export const ACCESSIBILITY = {
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
};
