import type * as fr from './navigation.fr.ts';

export const NAVIGATION: typeof fr.NAVIGATION = {
  label: 'Pages of the merchant',
  worklist: 'Disputes',
  team: 'Team',
  templates: 'Reply templates',
  figures: 'Figures',
  kit: 'Compliance',
};
