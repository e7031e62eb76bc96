import type { Partly } from '#text';
import type * as fr from './wording.fr.ts';

export const VERIFY: Partly<typeof fr.VERIFY> = {
  title: 'Verificar un documento',
  lead: 'Le han presentado un documento como emitido por este portal. Pregunte aquí si lo fue. No necesita ninguna cuenta.',
  fileTitle: 'Con el archivo',
  fileText: 'El archivo se compara byte a byte y después se olvida. Es la única verificación completa.',
  file: 'El documento (PDF)',
  fileButton: 'Verificar este archivo',
  codeTitle: 'Con el código',
  code: 'Código de verificación',
  codeHint: 'Dieciséis letras y cifras, al final del documento.',
  codeButton: 'Verificar este código',
  noFile: 'Elija el archivo que desea verificar.',
  noCode: 'Escriba el código de verificación.',
  found: 'Este documento fue emitido por este portal',
  foundCode: 'Un documento con este código fue emitido por este portal',
  isFile: 'Este archivo es, byte a byte, el que se emitió.',
  isCode:
    'Para saber si decía exactamente lo mismo, verifique el archivo: un papel puede llevar un código verdadero y otras palabras.',
  issuedOn: 'Emitido el',
  recipient: 'Destinatario',
  recipients: { consumer: 'el consumidor', merchant: 'la empresa' },
  nothingMore: 'No decimos nada más: el contenido pertenece a las partes.',
  unknown: 'Este portal no reconoce este documento',
  unknownText:
    'No se emitió aquí, o se ha modificado después: basta un solo byte, por ejemplo al guardarlo de nuevo con otro programa. Pida el archivo original a quien se lo presentó, o verifique el código.',
  without: 'También puede verificar el sello electrónico del archivo con un lector de PDF, sin pasar por nosotros.',
};
