import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const SIGN_IN: Partly<typeof fr.SIGN_IN> = {
  title: 'Iniciar sesión',
  intro:
    'Indique su dirección de correo electrónico: le enviamos un código. No hay contraseña. Si viene por primera vez, así se abre su espacio.',
  email: 'Dirección de correo electrónico',
  emailHint: 'Por ejemplo nombre@ejemplo.es',
  send: 'Recibir un código',
  emailMissing: 'Escriba su dirección de correo electrónico.',
  codeTitle: 'Copie el código recibido',
  codeIntro: (email: string) =>
    `Enviamos un mensaje a ${email}. Contiene un código de seis cifras, válido durante diez minutos.`,
  codeWait: '¿No llega nada? Mire en el correo no deseado y compruebe la dirección indicada arriba.',
  code: 'Código de seis cifras',
  codeMissing: 'Escriba las seis cifras del código.',
  enter: 'Continuar',
  otherAddress: 'Cambiar de dirección o pedir otro código',
  factorTitle: 'Confirme que es usted',
  factorIntro:
    'Usted actúa por una organización: se pide un segundo código. Abra su aplicación de autenticación y copie el código que muestra.',
  factor: 'Código de la aplicación',
  lost: 'Ya no tengo mi teléfono',
  recoveryTitle: 'Utilizar un código de emergencia',
  recoveryIntro: 'Es uno de los diez códigos que guardó al registrar su aplicación. Solo sirve una vez.',
  recovery: 'Código de emergencia',
  recoveryMissing: 'Escriba uno de sus códigos de emergencia.',
  backToFactor: 'Volver al código de la aplicación',
  passkeyOnly:
    'Su segunda prueba es una clave de acceso, que esta página todavía no sabe leer. Utilice un código de emergencia.',
  enrolTitle: 'Registre una segunda prueba',
  enrolIntro:
    'Usted actúa por una organización. Su buzón de correo no basta para probar que es usted: también hace falta una aplicación de autenticación, en su teléfono o en su ordenador.',
  enrolStart: 'Empezar',
  enrolKeyTitle: 'Añada esta clave a su aplicación',
  enrolKey: 'Clave que debe copiar',
  enrolLink: 'Abrir en la aplicación de este dispositivo',
  enrolThen: 'Después copie aquí el primer código que muestre.',
  codesTitle: 'Guarde estos códigos de emergencia',
  codesIntro:
    'Le permitirán entrar si pierde su teléfono. Cada uno sirve una vez. No volverán a mostrarse: imprima esta página o cópielos en un lugar seguro.',
  codesKept: 'Los he guardado, continuar',
  rehearsalMail: 'Ensayo: este mensaje se lee en la página del correo.',
  rehearsalCodes: 'Ensayo: los códigos del momento están en la página «Quién es quién».',
};
