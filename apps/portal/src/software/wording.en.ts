import type * as fr from './wording.fr.ts';

export const SOFTWARE: typeof fr.SOFTWARE = {
  title: 'Free software and source code',
  lead: 'This portal runs on Entente, which is free software: everybody may read it, check it, change it and run it.',
  source: 'Source code',
  sourceText: (contact: string) => `To receive the source code of the version that runs here, write to ${contact}.`,
  licence: 'Licence',
  licenceText:
    'Entente is distributed under the European Union Public Licence, version 1.2 (EUPL-1.2). The typeface Source Sans 3 is under the SIL Open Font License 1.1.',
  notCertified:
    'The software is not a mediator. It judges neither the admissibility nor the merits of a dispute: people decide, it counts the dates and keeps the proof.',
};
