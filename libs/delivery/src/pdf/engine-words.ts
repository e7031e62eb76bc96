/** The only words that the engine writes by itself; all others come with the letter. */
import type { LetterLocale } from '#text';

export interface EngineWords {
  /** Of the document, for readers and screen readers. */
  readonly locale: string;
  readonly reference: string;
  readonly number: string;
  readonly subject: string;
  readonly summary: string;
  readonly continued: string;
  readonly unprintable: string;
  readonly codeToType: string;
  readonly codeWhere: string;
  readonly codePicture: (link: string) => string;
  readonly verify: (code: string, address: string) => string;
  readonly enclosed: string;
  readonly seal: string;
  readonly page: (page: number, of: number) => string;
}

export const engineWords: Record<LetterLocale, EngineWords> = {
  fr: {
    locale: 'fr-FR',
    reference: 'Dossier',
    number: 'Document',
    subject: 'Objet\u00a0:',
    summary: 'L’essentiel',
    continued: 'suite',
    unprintable: '□\u00a0: signe que ce document ne peut pas imprimer.',
    codeToType: 'Code de réponse',
    codeWhere: 'À saisir à cette adresse, ou à photographier avec un téléphone',
    codePicture: (link) => `Code carré qui mène à ${link}`,
    verify: (code, address) =>
      `Vérifier ce document\u00a0: ${address}, avec le code ${code} ou avec le fichier lui-même.`,
    enclosed: 'Les dates et les codes de cette lettre, pour les programmes',
    seal: 'Cachet électronique',
    page: (page, of) => `page\u00a0${page} sur\u00a0${of}`,
  },
  en: {
    locale: 'en-GB',
    reference: 'File',
    number: 'Document',
    subject: 'Subject:',
    summary: 'In short',
    continued: 'continued',
    unprintable: '□: a sign that this document cannot print.',
    codeToType: 'Code to answer by',
    codeWhere: 'To be typed at this address, or photographed with a telephone',
    codePicture: (link) => `Square code that leads to ${link}`,
    verify: (code, address) => `To verify this document: ${address}, with the code ${code} or with the file itself.`,
    enclosed: 'The dates and codes of this letter, for programs',
    seal: 'Electronic seal',
    page: (page, of) => `page\u00a0${page} of\u00a0${of}`,
  },
  es: {
    locale: 'es-ES',
    reference: 'Expediente',
    number: 'Documento',
    subject: 'Asunto:',
    summary: 'Lo esencial',
    continued: 'continuación',
    unprintable: '□: signo que este documento no puede imprimir.',
    codeToType: 'Código para responder',
    codeWhere: 'Para escribirlo en esta dirección o fotografiarlo con un teléfono',
    codePicture: (link) => `Código cuadrado que lleva a ${link}`,
    verify: (code, address) =>
      `Para verificar este documento: ${address}, con el código ${code} o con el propio archivo.`,
    enclosed: 'Las fechas y los códigos de esta carta, para programas',
    seal: 'Sello electrónico',
    page: (page, of) => `página\u00a0${page} de\u00a0${of}`,
  },
};
