import type * as fr from './wording.fr.ts';

export const ACCESSIBILITY: typeof fr.ACCESSIBILITY = {
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
};
