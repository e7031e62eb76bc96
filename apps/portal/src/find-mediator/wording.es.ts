import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const FIND_MEDIATOR: Partly<typeof fr.FIND_MEDIATOR> = {
  title: 'Encontrar mi mediador',
  label: 'Nombre, número SIREN o sitio web de la empresa',
  button: 'Buscar',
  empty: 'Escriba un nombre, un número SIREN (el registro francés de empresas) o la dirección de un sitio web.',
  which: '¿Cuál es?',
  noneTitle: 'Esta empresa no figura en nuestro directorio',
  notListed: 'Eso no significa que no tenga mediador.',
  whereElse: [
    'Mire en su sitio web, en sus condiciones generales de venta o en su nota de pedido: debe indicar allí su mediador.',
    'Si no lo indica, pregúnteselo por escrito al mismo tiempo que le dirige su reclamación.',
  ],
  more: 'Hay otras respuestas. Precise el nombre o busque por el número SIREN.',
  website: 'Sitio web',
  aboutMediator: 'Quién es este mediador y cómo se desarrolla una mediación',
  mediatorOf: (name: string) => `El mediador de ${name}`,
  affiliated: (name: string, body: string) => `Para ${name}, el mediador es ${body}.`,
  notAffiliated: (name: string) => `No conocemos el mediador de ${name}.`,
  listing: 'Inscripción',
  postal: 'Por correo postal',
  email: 'Por correo electrónico',
  phone: 'Por teléfono',
  languages: 'Idiomas',
  committed: 'Esta empresa se ha comprometido a participar en las mediaciones.',
  notCommitted: 'Esta empresa decide en cada litigio si participa en la mediación.',
  before:
    'Antes de acudir al mediador, dirija una reclamación escrita a la empresa: sin ella, su litigio no puede examinarse.',
  again: 'Buscar otra empresa',
  address: 'Dirección',
  complainTo: (name: string) => `Escribir a ${name}`,
  complainText: 'El portal le entrega su carta, conserva la prueba y prepara lo que sigue.',
  complain: 'Escribir mi reclamación',
  unsure: '¿Ya ha escrito, o tiene dudas? Responda a unas preguntas',
  complainAnyway: 'Escribirle de todos modos: usted indicará su nombre y su dirección',
};
