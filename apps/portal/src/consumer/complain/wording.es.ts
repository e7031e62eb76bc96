import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const COMPLAIN: Partly<typeof fr.COMPLAIN> = {
  back: 'Volver a la lista',
  save: 'Guardar y continuar',
  optional: 'opcional',
  parts: {
    merchant: 'La empresa',
    facts: 'Lo que ha ocurrido',
    claims: 'Lo que usted pide',
    earlier: '¿Ya ha escrito a la empresa?',
    pieces: 'Sus documentos',
    contract: 'El contrato',
    you: 'Usted',
    representative: 'Ser representado',
  },
  states: { done: 'hecho', begun: 'por terminar', todo: 'por hacer', optional: 'opcional' },
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  noSuchDay: 'Esta fecha no existe. Escriba el día, el mes y el año en cifras, por ejemplo 16 3 2026.',
  inTheFuture: 'Esta fecha todavía no ha pasado. Compruebe el año.',
  claimKinds: {
    refund: 'Un reembolso',
    repair: 'Una reparación',
    replacement: 'Una sustitución',
    performance: 'El cumplimiento de lo convenido',
    cancellation: 'La anulación del contrato',
    compensation: 'Una indemnización',
    explanation: 'Explicaciones',
  },
  pieceKinds: {
    contract: 'Contrato o pedido',
    payment: 'Factura o pago',
    correspondence: 'Comunicaciones con la empresa',
    photo: 'Fotografía',
    expert: 'Acta o peritaje',
    other: 'Otro documento',
  },
  capacities: {
    relative: 'Un familiar o allegado',
    lawyer: 'Un abogado',
    association: 'Una asociación',
    other: 'Otra persona',
  },
  size: (megabytes: string) => `${megabytes} MB`,
  until: (day: string) => `Este borrador se conserva hasta el ${day} inclusive.`,
};
