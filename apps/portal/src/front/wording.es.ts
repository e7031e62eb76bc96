import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

const months = (n: number) => (n === 1 ? 'un mes' : n === 2 ? 'dos meses' : `${n} meses`);

export const FRONT: Partly<typeof fr.FRONT> = {
  title: 'Resolver un litigio de consumo sin ir a juicio',
  heading: '¿Tiene un litigio con una empresa? Busquemos un acuerdo.',
  lead: 'Usted escribe a la empresa. Si no responde, o si su respuesta no le satisface, el mismo expediente pasa al mediador. Cada fecha se cuenta por usted y cada envío queda probado.',
  complain: 'Presentar una reclamación',
  follow: 'Seguir mi litigio',
  resume: 'Continuar una reclamación empezada',
  promise: 'Gratuito para el consumidor. Todos son libres de detenerse y de acudir a los tribunales.',
  consumer: 'usted',
  merchant: 'la empresa',
  shared: 'un acuerdo',
  stepsTitle: 'Un solo expediente, tres etapas',
  steps: [
    'Usted explica por escrito a la empresa qué ha fallado y qué pide. El portal conserva la prueba y la fecha.',
    'La empresa responde, hace una oferta o guarda silencio. Pueden llegar a un acuerdo entre ustedes en cualquier momento.',
    'Un mediador independiente examina el expediente y propone una solución. Usted y la empresa son libres de rechazarla.',
  ],
  findTitle: 'Encontrar mi mediador',
  findText:
    'Toda empresa debe permitir que el consumidor acuda gratuitamente a un mediador de consumo. Busque el que le corresponde.',
  findLabel: 'Nombre, número SIREN o sitio web de la empresa',
  findButton: 'Buscar',
  nextTitle: 'Qué ocurre después',
  course: (silenceMonths: number) => [
    {
      who: 'consumer',
      title: 'Usted escribe',
      text: 'La empresa recibe su carta. Usted recibe una copia fechada.',
    },
    {
      who: 'merchant',
      title: 'La empresa responde',
      text: `Si no dice nada durante ${months(silenceMonths)}, el portal lo hace constar por sí mismo y le entrega un certificado. Es la costumbre; algunos sectores tienen otro plazo.`,
    },
    {
      who: 'consumer',
      title: 'Usted acude al mediador',
      text: 'No hay que escribir nada por segunda vez. Dispone de un año desde su reclamación escrita. Si el mediador no puede examinar su solicitud, se lo comunica en un plazo de tres semanas.',
      articles: ['FR/L612-2'],
    },
    {
      who: 'mediator',
      title: 'El mediador propone una solución',
      text: 'El procedimiento concluye en los noventa días siguientes a la notificación de la solicitud a ambas partes. El mediador puede prorrogar este plazo si el litigio es complejo.',
      articles: ['FR/R612-5'],
    },
    {
      who: 'clock',
      title: 'El portal sigue la solución',
      text: 'Una vez alcanzado el acuerdo, le pregunta si se ha cumplido.',
    },
  ],
  merchants: '¿Es usted una empresa o un mediador?',
  merchantsText: 'Inicie sesión con su dirección de correo electrónico profesional.',
};
