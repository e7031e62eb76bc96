import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const LAW: Partly<typeof fr.LAW> = {
  title: 'El derecho que se aplica aquí',
  lead: 'Cada artículo que este portal aplica o conoce, con el grado de certeza que tenemos. Este registro no es asesoramiento jurídico; solo el texto oficial da fe.',
  calculator: 'Calcular los plazos',
  textsTitle: 'Los textos',
  sectorsTitle: 'Según el sector',
  sure: {
    V: 'texto verificado',
    V2: 'fuente secundaria',
    P: 'costumbre',
    R: 'nuestra lectura',
    U: 'sin verificar',
  },
  notApplied: 'sin regla en el programa',
};

export const PROVISION: Partly<typeof fr.PROVISION> = {
  title: 'Disposición',
  all: 'Todas las disposiciones',
  words: 'El texto',
  wordsNote: 'Extractos literales, en su idioma original.',
  noWords: 'Ningún extracto: el texto no se ha leído, o solo se utiliza su sentido.',
  force: 'En vigor',
  from: 'desde el',
  to: 'hasta el',
  always: 'en la fecha de lectura',
  certainty: 'Certeza',
  source: 'Fuente',
  applied: 'Aplicado por',
  proved: 'Probado por',
  reason: 'Sin regla en el programa',
};
