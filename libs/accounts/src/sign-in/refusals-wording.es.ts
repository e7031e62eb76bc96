import type { Partly } from '#text';
import type * as fr from './refusals-wording.fr.ts';

export const SIGN_IN_REFUSALS: Partly<typeof fr.SIGN_IN_REFUSALS> = {
  'address-malformed':
    'Esto no parece una dirección de correo electrónico. Compruébela, por ejemplo nombre@ejemplo.es.',
  'code-wrong': 'Este código no es el correcto. Copie las seis cifras del último mensaje recibido.',
  'code-expired': 'Este código ya no es válido. Pida uno nuevo.',
  'code-exhausted': 'Este código se ha probado demasiadas veces. Pida uno nuevo.',
  'session-ended': 'Su sesión ha terminado. Inicie sesión de nuevo.',
  'second-factor-first': 'Confirme primero su identidad con su aplicación o con su clave de acceso.',
  'factor-wrong': 'Este código no es el correcto. Espere al siguiente código en su aplicación y cópielo.',
  'factor-locked':
    'Se han introducido demasiados códigos incorrectos. Espere quince minutos o utilice su clave de acceso.',
  'factor-missing': 'No hay ninguna aplicación de autenticación registrada. Registre una primero.',
  'passkey-refused':
    'No se ha reconocido esta clave de acceso. Vuelva a intentarlo o pida un código por correo electrónico.',
};
