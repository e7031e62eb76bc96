import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const HELP: Partly<typeof fr.HELP> = {
  title: 'Pedir ayuda a una persona',
  lead: 'Una persona le lee y le responde. Sus plazos siguen corriendo tal como se indica en sus documentos.',
  write: 'Escríbanos',
  say: 'Diga qué quería hacer y dónde se ha quedado parado. Si tiene un número de expediente, indíquelo: empieza por ENT.',
  secret:
    'No dé a nadie el código que recibió para iniciar sesión ni su código de reanudación. Nosotros nunca los pedimos.',
  can: 'Lo que esta persona puede hacer',
  cans: [
    'Explicarle una página, una palabra, una fecha.',
    'Decirle cómo continuar por correo postal.',
    'Ayudarle a encontrar el mediador competente.',
    'Corregir una dirección que no funciona.',
  ],
  cannot: 'No da la razón a ninguna de las partes y no puede actuar en su lugar.',
  post: 'Por correo postal',
  postText: 'Siempre puede elegir el correo postal, en cada etapa.',
  somebody: 'Contar con alguien',
  somebodyText: 'Un familiar, un abogado o una asociación pueden asistirle o representarle en cualquier momento.',
};
