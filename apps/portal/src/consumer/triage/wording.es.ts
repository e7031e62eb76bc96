import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const TRIAGE: Partly<typeof fr.TRIAGE> = {
  back: 'Atrás',
  next: 'Continuar',
  skip: 'Omitir estas preguntas y escribir mi reclamación',
  caption: (n: number) => `Pregunta ${n}`,
  chooseOne: 'Elija una respuesta para continuar.',
  questions: {
    who: '¿Por quién actúa usted?',
    what: '¿De qué se trata?',
    where: '¿Dónde está establecida la empresa?',
    written: '¿Ya le ha escrito al respecto?',
    sent: '¿Cuándo escribió?',
    answered: '¿Qué ha respondido?',
    elsewhere: '¿Se ocupa ya del asunto un juez u otro mediador?',
  },
  hints: {
    who: '',
    what: 'Elija lo que más se parezca.',
    where: 'Mire la dirección en la factura o en el aviso legal del sitio web.',
    written: 'Carta, correo electrónico, formulario de su sitio web o mensaje en su área de cliente.',
    answered: '',
    elsewhere: '',
  },
  sentLegend: 'La fecha de su primera reclamación escrita',
  sentHint: 'Por ejemplo 16 3 2026. Si no recuerda el día, ponga el primero del mes.',
  sentMissing: 'Escriba la fecha, al menos aproximada: los plazos dependen de ella.',
  choices: {
    who: {
      private: { text: 'Por mí, como particular', hint: '' },
      'for-another': { text: 'Por alguien que me lo ha encargado', hint: 'Un familiar, un cliente, un asociado.' },
      business: { text: 'Por mi actividad profesional', hint: '' },
    },
    what: {
      purchase: { text: 'Una compra', hint: 'En tienda, en línea, a domicilio.' },
      service: {
        text: 'Un servicio o unas obras',
        hint: 'Reparaciones, taller, suscripción, alquiler, enseñanza privada.',
      },
      energy: { text: 'La electricidad, el gas u otra energía', hint: '' },
      telecom: { text: 'El teléfono o internet', hint: '' },
      banking: { text: 'Un banco o un crédito', hint: '' },
      insurance: { text: 'Un seguro', hint: '' },
      travel: { text: 'Un viaje o un alojamiento', hint: '' },
      air: { text: 'Un vuelo retrasado, cancelado o denegado', hint: '' },
      'left-out': {
        text: 'Asistencia sanitaria, enseñanza superior pública, un servicio público gratuito',
        hint: '',
      },
      neighbour: { text: 'Un litigio con un particular', hint: 'Vecino, vendedor ocasional, empleador doméstico.' },
    },
    where: {
      france: { text: 'En Francia', hint: '' },
      europe: { text: 'En otro país de la Unión Europea, en Islandia o en Noruega', hint: '' },
      beyond: { text: 'En otro lugar', hint: '' },
    },
    written: {
      no: { text: 'No', hint: '' },
      spoken: { text: 'Solo por teléfono o en persona', hint: '' },
      yes: { text: 'Sí, por escrito', hint: '' },
    },
    answered: {
      no: { text: 'Nada, o que responderá más adelante', hint: '' },
      unsatisfactory: { text: 'Una respuesta que no resuelve el problema', hint: '' },
      'not-kept': { text: 'Sí, pero no ha hecho lo que prometió', hint: '' },
      settled: { text: 'El problema está resuelto', hint: '' },
    },
    elsewhere: {
      no: { text: 'No', hint: '' },
      court: { text: 'Sí, un tribunal', hint: 'Que conoce del asunto o ya ha dictado sentencia.' },
      mediator: { text: 'Sí, otro mediador', hint: 'Examina el litigio o lo ha examinado.' },
      'sent-back': { text: 'Otro mediador ha rechazado mi solicitud sin examinarla', hint: '' },
    },
  },
};
