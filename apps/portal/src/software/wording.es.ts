import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const SOFTWARE: Partly<typeof fr.SOFTWARE> = {
  title: 'Software libre y código fuente',
  lead: 'Este portal funciona con Entente, un software libre: cualquiera puede leerlo, verificarlo, modificarlo y ponerlo en funcionamiento.',
  source: 'Código fuente',
  sourceText: (contact: string) =>
    `Para recibir el código fuente de la versión que funciona aquí, escriba a ${contact}.`,
  licence: 'Licencia',
  licenceText:
    'Entente se distribuye con la Licencia Pública de la Unión Europea, versión 1.2 (EUPL-1.2). La tipografía Source Sans 3 se distribuye con la SIL Open Font License 1.1.',
  notCertified:
    'El programa no es un mediador. No valora ni la admisibilidad ni el fondo de un litigio: deciden las personas; el programa cuenta los plazos y conserva la prueba.',
};
