import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const ACCESSIBILITY: Partly<typeof fr.ACCESSIBILITY> = {
  title: 'Accesibilidad',
  lead: 'Estas páginas están hechas para que todo el mundo pueda leerlas y usarlas: con el teclado, con un lector de pantalla, en una pantalla pequeña o ampliando el texto.',
  stateTitle: 'Situación actual',
  state: [
    'Nuestro objetivo es cumplir las pautas WCAG 2.2 (niveles A y AA) y el RGAA 4 (el marco francés de accesibilidad). Todavía no se ha realizado ninguna auditoría: por eso no afirmamos ningún grado de conformidad.',
    'Todo funciona sin scripts. Nada se dice solo con el color. Ninguna página pierde su trabajo al cabo de un tiempo.',
  ],
  knownTitle: 'Lo que sabemos que es insuficiente',
  known: [
    'Los documentos PDF están etiquetados e indican su idioma y su título; aún no se han probado con personas que utilizan un lector de pantalla.',
    'La clave de la aplicación de autenticación se copia o se abre con un enlace; todavía no se ofrece como imagen para escanear.',
  ],
  otherTitle: 'Por otro camino',
  other: (contact: string) =>
    `Si una página le impide continuar, escriba a ${contact}: una persona le responde y le presta el mismo servicio de otra manera. La vía postal está siempre abierta.`,
};
