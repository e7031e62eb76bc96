import type { Provision } from '../provision.ts';
import { CONSUMER_CODE } from './sources.ts';

/** L412-13: accessibility of services (European Accessibility Act). Seen in secondary sources only. */
export const L412_13: Provision = {
  ...CONSUMER_CODE,
  id: 'FR/L412-13',
  article: 'L412-13',
  title: { fr: 'Accessibilité des services', en: 'Accessibility of services' },
  certainty: 'V2',
};
