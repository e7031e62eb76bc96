import type { Partly } from '#text';
import type * as fr from './step-wording.fr.ts';

export const STEP: Partly<typeof fr.STEP> = {
  back: 'Atrás',
  result: 'Su próximo paso',
  titles: {
    'write-now': 'Escriba a la empresa ahora',
    wait: 'Espere un poco más',
    'refer-now': 'Ya puede acudir al mediador',
    'too-late': 'El plazo para acudir a un mediador parece haber pasado',
    elsewhere: 'Es probable que el mediador no pueda examinar este litigio',
    'not-a-consumer': 'La mediación de consumo no parece estar abierta',
    'left-out': 'Este ámbito tiene sus propias vías de recurso',
    neighbour: 'No es un litigio con una empresa',
    europe: 'Un servicio gratuito le ayuda en su idioma',
    beyond: 'Es probable que un mediador francés no pueda intervenir',
    settled: 'No hay nada que hacer',
  },
  waitUntil: (day: string) => `Espere hasta el ${day}`,
  stages: {
    write: 'Aquí empieza todo.',
    wait: 'La empresa tiene su reclamación. Le corresponde responder.',
    refer: 'Su expediente puede pasar al mediador.',
  },
  why: 'Por qué',
  notWritten:
    'Un mediador solo puede examinar un litigio si usted ha escrito antes a la empresa. El portal le entrega su carta y le da la prueba de ello.',
  spoken:
    'Una llamada o una visita no bastan: hace falta una reclamación escrita que pueda mostrar. El portal entrega su carta y le da la prueba de ello.',
  write: 'Escribir mi reclamación',
  waitWhy: 'Sin respuesta, podrá acudir al mediador a partir de esta fecha.',
  waitUnless: 'Si la empresa responde antes y su respuesta no le satisface, puede acudir a él de inmediato.',
  merchantTurn: (day: string) => `Le corresponde a la empresa responder, hasta el ${day} inclusive.`,
  openNow: 'Abrir el expediente desde ahora; el portal le avisará',
  because: {
    silence: 'La empresa no ha respondido en el plazo habitual.',
    unsatisfactory: 'La empresa ha respondido, y su respuesta no resuelve el litigio.',
    'not-kept': 'La empresa no ha cumplido lo que prometió.',
  },
  before: (day: string) => `Hágalo a más tardar el ${day}: es un año después de su reclamación escrita.`,
  atLast: (last: string, rolled: string) =>
    `El año terminó el ${last}, un día inhábil. Acuda a él hoy: el mediador todavía puede aceptarlo hasta el ${rolled}; es él quien decide.`,
  refer: 'Presentar mi expediente',
  late: (day: string) =>
    `Una solicitud debe llegar al mediador en el año siguiente a la reclamación escrita, es decir, a más tardar el ${day}.`,
  lateSeveral: 'Si ha escrito varias veces, la ley no dice cuál de sus reclamaciones cuenta.',
  elsewhereWhy: {
    court: 'Un mediador no puede examinar un litigio que un tribunal ya ha examinado o está examinando.',
    mediator: 'Un mediador no puede examinar un litigio que otro mediador ya ha examinado o está examinando.',
  },
  energyException:
    'En materia de energía, se puede acudir al médiateur national de l’énergie (el mediador público francés de la energía) aunque ya se haya acudido a otro mediador.',
  notConsumer: 'Está reservada a la persona que actúa al margen de su actividad profesional.',
  leftOut:
    'La ley francesa deja fuera de la mediación de consumo los servicios sanitarios, la enseñanza superior pública y los servicios de interés general no económicos.',
  neighbour: 'La mediación de consumo supone un contrato entre un consumidor y una empresa.',
  europe:
    'Si la empresa es de otro país europeo, el Centro Europeo del Consumidor le ayuda gratuitamente y encuentra la entidad adecuada.',
  beyond:
    'El mediador que corresponde a la empresa es el del país en el que está establecida. Escríbale primero a la empresa: una reclamación escrita sirve en todas partes.',
  settled: 'Guarde la respuesta escrita y la prueba de lo que se ha hecho.',
  dates: 'Sus fechas',
  clockOf: {
    K1: (day: string) => `Acudir al mediador a más tardar el ${day}.`,
    K2: (day: string) => `Sin respuesta, el mediador es accesible a partir del ${day}.`,
  },
  waysTitle: 'Lo que sigue siendo posible',
  ways: {
    court: {
      name: 'El juez',
      text: 'Sigue siendo accesible. El plazo de un año solo se refiere a la mediación.',
    },
    conciliator: {
      name: 'El conciliateur de justice',
      text: 'Es un conciliador voluntario y gratuito, adscrito a los tribunales franceses, que puede reunirle con la otra persona.',
    },
    centre: {
      name: 'El Centre européen des consommateurs France (Centro Europeo del Consumidor en Francia)',
      text: 'Gratuito, cuando la empresa está establecida en otro país de la Unión, en Islandia o en Noruega, mientras no se haya acudido a un juez.',
    },
  },
  limitation: 'En general, cinco años desde el día en que conoció los hechos',
  smallClaims: 'Para una cantidad pequeña, puede exigirse antes un intento de solución amistosa',
  unverified: 'texto en vigor por comprobar',
  air: 'Pasajeros aéreos: se pide un intento de mediación antes de acudir al juez.',
  anyway: '¿Cree que su caso es diferente?',
  anywayText:
    'Estas respuestas no son una decisión. Solo el mediador decide qué puede examinar, y usted siempre puede escribir a la empresa.',
  anywayButton: 'Presentar un expediente de todos modos',
  said: 'Sus respuestas',
  change: 'Modificar',
  notKept: 'Estas respuestas no se guardan en ningún sitio: solo están en la dirección de esta página.',
};
