import { words } from '../../layout/words.ts';

export const TEAM = words({
  fr: {
    title: 'Votre équipe',
    lead: 'Tous voient les dossiers et peuvent y répondre. La personne responsable invite et retire les autres.',
    members: 'Les personnes',
    roles: { owner: 'Responsable', agent: 'Collaborateur' },
    you: 'vous',
    since: (day: string) => `depuis le ${day}`,
    end: 'Retirer',
    leave: 'Quitter l’équipe',
    inviteTitle: 'Inviter un collègue',
    inviteText: 'Il reçoit un message, se connecte avec cette adresse et accepte. L’invitation vaut quatorze jours.',
    email: 'Son adresse électronique',
    role: 'Son rôle',
    invite: 'Inviter',
    invited: (email: string) => `Invitation envoyée à ${email}.`,
    notInCharge: 'Seule une personne responsable peut inviter un collègue ou en retirer un.',
    refused: {
      'address-malformed': 'Cette adresse n’a pas la forme d’une adresse électronique, par exemple nom@exemple.fr.',
      'not-yours': 'Seule une personne responsable peut faire cela.',
      'already-member': 'Cette personne est déjà dans l’équipe.',
      'last-in-charge': 'L’équipe doit garder une personne responsable. Invitez-en une autre d’abord.',
    },
  },
  en: {
    title: 'Your team',
    lead: 'Everybody sees the disputes and can answer. The person in charge invites and removes the others.',
    members: 'The people',
    roles: { owner: 'In charge', agent: 'Colleague' },
    you: 'you',
    since: (day: string) => `since ${day}`,
    end: 'Remove',
    leave: 'Leave the team',
    inviteTitle: 'Invite a colleague',
    inviteText:
      'They receive a message, sign in with that address and accept. The invitation is good for fourteen days.',
    email: 'Their mail address',
    role: 'Their role',
    invite: 'Invite',
    invited: (email: string) => `Invitation sent to ${email}.`,
    notInCharge: 'Only a person in charge can invite a colleague or remove one.',
    refused: {
      'address-malformed': 'This does not look like a mail address, for instance name@example.com.',
      'not-yours': 'Only a person in charge can do this.',
      'already-member': 'This person is in the team already.',
      'last-in-charge': 'The team has to keep a person in charge. Invite another one first.',
    },
  },
});

export const TEMPLATES = words({
  fr: {
    title: 'Modèles de réponse',
    lead: 'Des textes pour commencer vos réponses. Ils restent dans votre équipe ; rien n’est envoyé sans que vous l’ayez relu.',
    kept: 'Vos modèles',
    nobodyYet: 'Aucun modèle pour le moment.',
    drop: 'Supprimer',
    add: 'Ajouter un modèle, ou remplacer celui du même nom',
    name: 'Son nom',
    text: 'Son texte',
    keep: 'Garder ce modèle',
    titleMissing: 'Donnez un nom à ce modèle.',
    textMissing: 'Écrivez le texte de ce modèle.',
  },
  en: {
    title: 'Reply templates',
    lead: 'Texts to begin your answers from. They stay in your team; nothing is sent before you have read it again.',
    kept: 'Your templates',
    nobodyYet: 'No template so far.',
    drop: 'Delete',
    add: 'Add a template, or replace the one of the same name',
    name: 'Its name',
    text: 'Its text',
    keep: 'Keep this template',
    titleMissing: 'Give this template a name.',
    textMissing: 'Write the text of this template.',
  },
});

export const TEAM_PAGE = { template: 'merchant/team/page.njk', words: TEAM } as const;
export const TEMPLATES_PAGE = { template: 'merchant/team/templates.njk', words: TEMPLATES } as const;
