import { words } from '../../../layout/words.ts';

const RECORD = words({
  fr: {
    title: 'Ce qui s’est passé',
    leaves: 'Pages de cette liste',
    before: 'Page précédente',
    after: 'Page suivante',
    leaf: (n: number, of: number) => `Page ${n} sur ${of}`,
  },
  en: {
    title: 'What happened',
    leaves: 'Pages of this list',
    before: 'Previous page',
    after: 'Next page',
    leaf: (n: number, of: number) => `Page ${n} of ${of}`,
  },
});

export const RECORD_PAGE = { template: 'consumer/dispute/record/page.njk', words: RECORD } as const;
