import type * as fr from './wording.fr.ts';

export const TEAM: typeof fr.TEAM = {
  title: 'Your team',
  lead: 'Everybody sees the disputes and can answer. The person in charge invites and removes the others.',
  members: 'The people',
  roles: { owner: 'In charge', agent: 'Colleague' },
  you: 'you',
  since: (day: string) => `since ${day}`,
  end: 'Remove',
  leave: 'Leave the team',
  inviteTitle: 'Invite a colleague',
  inviteText: 'They receive a message, sign in with that address and accept. The invitation is good for fourteen days.',
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
};

export const TEMPLATES: typeof fr.TEMPLATES = {
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
};
