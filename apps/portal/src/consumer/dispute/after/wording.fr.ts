export const EXECUTION = {
  title: 'Ce qui a été convenu a-t-il été fait ?',
  agreed: 'Ce qui a été convenu',
  question: 'Votre réponse',
  why: 'Le médiateur compte dans son rapport annuel, sans vous nommer, la part des accords exécutés (article R. 614-2, 6°).',
  yes: 'Oui, tout',
  partly: 'En partie',
  no: 'Non',
  noMeans: "Vous pouvez demander au juge d'homologuer l'accord.",
  said: {
    yes: 'Vous avez dit que tout avait été fait.',
    partly: "Vous avez dit qu'une partie avait été faite.",
    no: "Vous avez dit que rien n'avait été fait.",
  },
  again: 'Si cela a changé, dites-le ici.',
  send: 'Envoyer ma réponse',
};

export const SURVEY = {
  title: 'Votre avis, en deux minutes',
  lead: "Rien n'est obligatoire. Vos réponses sont gardées à part, sans votre nom ; elles servent à améliorer le portail. Le médiateur en lit les totaux, jamais une réponse seule.",
  marks: {
    easy: 'Le portail était facile à utiliser',
    clear: 'Je savais toujours où en était mon dossier, et ce qui suivait',
    heard: "J'ai pu dire ce que j'avais à dire",
    impartial: 'Le médiateur a été impartial',
  },
  scale: ["Pas d'accord du tout", "Plutôt pas d'accord", 'Ni oui ni non', "Plutôt d'accord", "Tout à fait d'accord"],
  again: 'Le referiez-vous ?',
  yes: 'Oui',
  no: 'Non',
  words: 'Ce que vous voulez ajouter',
  wordsHint: "N'écrivez ni nom ni détail du litige.",
  tooLong: 'Écrivez un texte lisible, de 2 000 caractères au plus.',
  send: 'Envoyer mon avis',
  thanks: 'Merci',
  kept: 'Votre avis est enregistré, à part du dossier et sans votre nom.',
};
