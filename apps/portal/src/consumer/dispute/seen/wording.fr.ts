export const SEEN = {
  title: 'Qui a ouvert ce dossier',
  lead: 'Chaque jour où quelqu’un a ouvert ce dossier, sur une page ou par un programme, laisse une ligne ici.',
  you: 'Vous',
  roles: {
    consumer: 'le consommateur',
    representative: 'le représentant du consommateur',
    merchant: 'le professionnel',
    mediator: 'un médiateur',
    clerk: "l'équipe du médiateur",
  },
  people: (n: number) => `${n} personnes`,
  days: 'Seul le jour est gardé, ni l’heure ni le nombre de fois. Les noms des personnes du professionnel et du médiateur ne sont pas montrés.',
  operator:
    'Les machines qui font tourner le portail lisent aussi le dossier, pour écrire les courriers et tenir les délais.',
};
