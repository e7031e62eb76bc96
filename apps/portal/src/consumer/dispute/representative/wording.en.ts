import type * as fr from './wording.fr.ts';

export const REPRESENTATIVE: typeof fr.REPRESENTATIVE = {
  title: 'Be represented',
  lead: 'A relative, an association or a lawyer can act here for you. You keep control: you read everything and can end it.',
  now: 'Who represents you',
  end: 'End the mandate',
  endMeans: 'From that instant this person sees nothing more of this dispute.',
  new: 'Give somebody a mandate',
  name: 'Their name',
  nameHint: 'That of the person, or of the association.',
  email: 'Their e-mail address',
  emailHint: 'They come in to the portal with this address.',
  capacity: 'In what capacity',
  capacities: { relative: 'A relative', association: 'An association', lawyer: 'A lawyer', other: 'Another person' },
  written: 'If you have a written mandate, then add it among the pieces.',
  sees: 'This person will see everything that you see here, your exchanges with the mediator alone included.',
  give: 'Give this mandate',
};
