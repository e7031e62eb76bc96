import type { Partly } from '#text';
import type * as fr from './mail-wording.fr.ts';

export const FRAME: Partly<typeof fr.FRAME> = {
  greeting: 'Hola:',
  reference: 'Expediente',
  farewell: ['Este mensaje se envía automáticamente; a propósito, no contiene ningún detalle.'],
};

export const NEUTRAL: typeof fr.NEUTRAL = {
  'something-new': {
    subject: 'Hay novedades en su expediente',
    sentence: 'Hay novedades en su expediente. Inicie sesión para leerlas.',
  },
  'your-turn': {
    subject: 'Le toca a usted en su expediente',
    sentence: 'Su expediente espera algo de usted. Inicie sesión para ver qué puede hacer y hasta cuándo.',
  },
  'date-passed': {
    subject: 'Ha pasado una fecha en su expediente',
    sentence: 'Ha pasado una fecha prevista en su expediente. Inicie sesión para ver qué cambia.',
  },
  ended: {
    subject: 'Ha terminado una etapa de su expediente',
    sentence: 'Ha terminado una etapa de su expediente. Inicie sesión para ver lo que sigue.',
  },
};

export const MAILS: Partly<typeof fr.MAILS> = {
  'sign-in-code': ({ code, minutes }) => ({
    subject: 'Su código de acceso',
    sentences: [
      `Su código de acceso es ${code}. Es válido durante ${minutes} minutos.`,
      'Nadie le pedirá este código, ni por teléfono ni por correo electrónico. Si usted no lo ha pedido, no tenga en cuenta este mensaje.',
    ],
  }),
  'factor-changed': (_, portal) => ({
    subject: 'Su forma de iniciar sesión ha cambiado',
    sentences: [
      `Se ha añadido, retirado o utilizado como recurso de emergencia un medio de acceso a su cuenta de ${portal}.`,
      'Si no ha sido usted, inicie sesión, cierre las demás sesiones y avísenos.',
    ],
  }),
  document: () => ({
    subject: 'Le espera un documento',
    sentences: ['Hay un nuevo documento en su expediente. Inicie sesión para leerlo y descargarlo.'],
    action: 'Leer el documento',
  }),
  word: ({ word, until }) => ({
    subject: NEUTRAL[word].subject,
    sentences: [NEUTRAL[word].sentence, ...(until ? [`Último día: ${until}.`] : [])],
    action: 'Abrir mi expediente',
  }),
  'first-contact': ({ team }, portal) => ({
    subject: 'Se le ha dirigido una reclamación escrita',
    sentences: [
      `Un consumidor le ha dirigido una reclamación escrita a través del portal ${portal}.`,
      'Puede leerla y responder en la dirección que sigue, sin abrir una cuenta. Esta dirección solo abre esta reclamación y sirve para una sola respuesta: entréguela únicamente a la persona que responde por usted.',
      ...(team === undefined ? [] : [`Si su equipo ya tiene su espacio: ${team}`]),
    ],
    action: 'Leer la reclamación',
  }),
  colleague: ({ organisation }, portal) => ({
    subject: 'Le invitan a unirse a un equipo',
    sentences: [
      `El equipo «${organisation}» le invita a unirse a él en el portal ${portal}.`,
      'Inicie sesión con esta dirección para aceptar. Si no trabaja para él, no tenga en cuenta este mensaje.',
    ],
    action: 'Unirme al equipo',
  }),
  'claim-decided': ({ organisation, confirmed }) =>
    confirmed
      ? {
          subject: 'Su espacio está abierto',
          sentences: [
            `Se ha confirmado que usted actúa por «${organisation}». Inicie sesión: se le pedirá una segunda prueba de identidad.`,
          ],
          action: 'Abrir mi espacio',
        }
      : {
          subject: 'Su solicitud no se ha confirmado',
          sentences: [
            `No se ha confirmado que usted actúe por «${organisation}». El código de la carta sigue sirviendo para responder. Si se trata de un error, escríbanos a la dirección que figura abajo.`,
          ],
        },
  'resume-code': ({ code, until }) => ({
    subject: 'Su código de reanudación',
    sentences: [
      `Su código de reanudación es ${code}. Sirve hasta el ${until} inclusive.`,
      'Guárdelo para usted: quien lo tenga puede leer y modificar el borrador. Si usted no lo ha pedido, no tenga en cuenta este mensaje.',
    ],
    action: 'Continuar',
  }),
};
