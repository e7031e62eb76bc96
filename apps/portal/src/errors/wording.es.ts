import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const ERRORS: Partly<typeof fr.ERRORS> = {
  404: {
    title: 'Esta página no existe o no está abierta para usted',
    sentences: [
      'Compruebe la dirección si la ha copiado.',
      'Si sigue un litigio, inicie sesión con la dirección de correo electrónico que recibió nuestros mensajes.',
    ],
  },
  403: {
    title: 'Esta solicitud no se ha aceptado',
    sentences: [
      'El formulario ha estado abierto mucho tiempo o viene de otro sitio web. No se ha registrado nada.',
      'Vuelva a la página anterior, recárguela y empiece de nuevo.',
    ],
  },
  409: {
    title: 'Alguien ha actuado antes que usted',
    sentences: [
      'El expediente ha cambiado mientras usted lo leía. No se ha registrado nada de su parte.',
      'Léalo de nuevo: quizá lo que quería hacer ya esté hecho.',
    ],
  },
  410: {
    title: 'Esta página ya no está disponible',
    sentences: ['Su plazo ha pasado. Vuelva a su espacio para ver en qué punto está el expediente.'],
  },
  413: {
    title: 'Este envío es demasiado grande',
    sentences: ['Redúzcalo o envíelo en varias veces. No se ha registrado nada.'],
  },
  422: {
    title: 'Hay algo que corregir',
    sentences: ['Vuelva a la página anterior y compruebe lo que ha escrito. No se ha registrado nada.'],
  },
  429: {
    title: 'Muchas solicitudes en poco tiempo',
    sentences: ['Espere unos minutos y vuelva a intentarlo. No se ha perdido nada.'],
  },
  500: {
    title: 'Se ha producido un error por nuestra parte',
    sentences: [
      'No se ha registrado nada. Vuelva a intentarlo dentro de un momento.',
      'Sus plazos siguen corriendo tal como se indica en sus documentos.',
    ],
  },
  503: {
    title: 'El portal no está disponible por un momento',
    sentences: ['Vuelva a intentarlo dentro de unos minutos. No se ha perdido nada.'],
  },
  written: 'Lo que usted había escrito: cópielo, porque no se ha guardado',
  back: 'Volver a la página',
  signInAgain: 'Iniciar sesión de nuevo y volver a la página',
  home: 'Volver al inicio',
  account: 'Ir a mi espacio',
  code: (status: number) => `Código ${status}`,
};
