export const RECORD = {
  title: 'Ce qui s’est passé',
  leaves: 'Pages de cette liste',
  before: 'Page précédente',
  after: 'Page suivante',
  leaf: (n: number, of: number) => `Page ${n} sur ${of}`,
};
