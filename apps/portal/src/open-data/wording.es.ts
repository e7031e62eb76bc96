import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const OPEN_DATA_WORDS: Partly<typeof fr.OPEN_DATA_WORDS> = {
  title: 'Datos abiertos',
  lead: 'Lo que han hecho los mediadores de este portal, una línea por solicitud, sin nada que identifique a nadie.',
  nothingYet: 'Todavía no se ha publicado nada: el primer archivo aparece con la primera solicitud de mediación.',
  body: 'Mediador',
  year: 'Año',
  lines: 'Líneas',
  report: 'Informe',
  reportOf: (body: string, year: string) => `Informe anual ${year}: ${body}`,
  extract: 'Archivo (CSV)',
  signature: 'Firma',
  provisional: 'año en curso, cifras provisionales',
  recompute: 'Recalcular',
  recomputeText:
    'Cada cifra del informe se recalcula a partir del archivo, con un solo programa que se entrega con el código fuente y que solo necesita Node:',
  check: 'Verificar la firma',
  checkText:
    'La firma (Ed25519) se refiere a la huella SHA-256 del archivo. Compare la clave pública con la que recibió por otra vía.',
  key: 'Clave pública',
  hidden: 'Lo que no se muestra',
  hiddenText: (fewest: string) =>
    `Un objeto, un sector o un canal que comparten menos de ${fewest} solicitudes del año se convierte en «other»; si «other» fuera a su vez demasiado pequeño, se le une el siguiente, para que nada pueda hallarse por sustracción. El carácter transfronterizo se oculta del mismo modo. Lo que el artículo R. 614-2 del Código de consumo francés ordena publicar (motivos, causas, duraciones) no identifica a nadie y permanece exacto.`,
  legend: 'Columnas del archivo',
};

export const REPORT_WORDS: Partly<typeof fr.REPORT_WORDS> = {
  title: 'Informe anual',
  titleOf: (year: string) => `Informe anual ${year}`,
  back: 'Datos abiertos',
  basis: 'Artículo R. 614-2 del Código de consumo francés',
  provisional: 'El año no ha terminado: estas cifras son provisionales.',
  publishedOn: (day: string) => `Publicado el ${day}.`,
  populations: 'Lo que se cuenta',
  populationsText:
    'El código no define las poblaciones que deben tenerse en cuenta. Este informe adopta estas (#: número de).',
  item: (n: string) => `Punto ${n}.º`,
  figure: 'Cifra',
  value: 'Valor',
  formula: 'Cálculo',
  chartOf: (n: string) => `Comparación de las cifras del punto ${n}.º; los valores están en la tabla.`,
  recommendations: 'Recomendaciones del mediador',
  noRecommendations: 'El mediador todavía no ha escrito sus recomendaciones.',
  noNetworks: 'El mediador no ha declarado ninguna red.',
  notExclusive:
    'Este punto solo se exige al mediador empleado o remunerado exclusivamente por una empresa; se da aquí a título informativo.',
  pdf: 'El mismo informe en PDF',
  data: 'Las cifras en JSON',
  csv: 'El archivo del que proceden (CSV)',
};
