import { words } from '../layout/words.ts';

export const SOFTWARE = words({
  fr: {
    title: 'Logiciel libre et code source',
    lead: 'Ce portail fonctionne avec Entente, un logiciel libre : chacun peut le lire, le vérifier, le modifier et le faire fonctionner.',
    source: 'Code source',
    sourceText: (contact: string) =>
      `Pour recevoir le code source de la version qui fonctionne ici, écrivez à ${contact}.`,
    licence: 'Licence',
    licenceText:
      "Entente est diffusé sous la licence publique de l'Union européenne, version 1.2 (EUPL-1.2). Les caractères Source Sans 3 le sont sous la SIL Open Font License 1.1.",
    notCertified:
      "Le logiciel n'est pas un médiateur. Il n'apprécie ni la recevabilité ni le fond d'un litige : des personnes décident, il compte les délais et garde la preuve.",
  },
  en: {
    title: 'Free software and source code',
    lead: 'This portal runs on Entente, which is free software: everybody may read it, check it, change it and run it.',
    source: 'Source code',
    sourceText: (contact: string) => `To receive the source code of the version that runs here, write to ${contact}.`,
    licence: 'Licence',
    licenceText:
      'Entente is distributed under the European Union Public Licence, version 1.2 (EUPL-1.2). The typeface Source Sans 3 is under the SIL Open Font License 1.1.',
    notCertified:
      'The software is not a mediator. It judges neither the admissibility nor the merits of a dispute: people decide, it counts the dates and keeps the proof.',
  },
});

export const SOFTWARE_PAGE = { template: 'software/page.njk', words: SOFTWARE } as const;
