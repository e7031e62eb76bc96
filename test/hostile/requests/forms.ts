import type { Dice } from './dice.ts';

const PDF = '%PDF-1.7\n1 0 obj << >> endobj\n%%EOF\n';
const NAMES = [
  'facture.pdf',
  '',
  '../../x.pdf',
  'a\u0000.pdf',
  'é🙂.pdf',
  `${'x'.repeat(4000)}.pdf`,
  '"; filename="y',
  '.',
];
const CONTENTS = [
  PDF,
  '',
  'MZ\u0090',
  '<svg onload=alert(1)>',
  'PK\u0003\u0004',
  '\u0000'.repeat(5_000),
  `${PDF}${'x'.repeat(1_200_000)}`,
];

/** A form with a file, and mostly something wrong with it. */
export function hostileForm(dice: Dice): { readonly kind: string; readonly body: Buffer } {
  const boundary = dice.happens(0.9) ? 'entente-boundary' : dice.oneOf(['', '"', 'x'.repeat(300), 'a b']);
  const fields = Array.from({ length: dice.oneOf([0, 0, 1, 2, 12]) }, () => field(boundary, dice));
  const files = Array.from({ length: dice.oneOf([1, 1, 1, 0, 2]) }, () => file(boundary, dice));
  const end = dice.happens(0.85) ? `--${boundary}--\r\n` : '';
  const whole = Buffer.from(`${[...fields, ...files].join('')}${end}`, 'utf8');
  const body = dice.happens(0.1) ? whole.subarray(0, dice.below(whole.length + 1)) : whole;
  const kind = dice.happens(0.9)
    ? `multipart/form-data; boundary=${boundary}`
    : dice.oneOf(['multipart/form-data', 'multipart/mixed; boundary=x', 'application/octet-stream', '']);
  return { kind, body };
}

function field(boundary: string, dice: Dice): string {
  const name = dice.oneOf(['nature', 'audience', 'audience', '__proto__', 'constructor', '', 'unknown']);
  const value = dice.oneOf([
    'pre-existing',
    'consumer,merchant,mediator',
    'mediator',
    ',,,',
    '\u0000',
    'x'.repeat(2_000),
    '',
  ]);
  return `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function file(boundary: string, dice: Dice): string {
  const name = dice.happens(0.8) ? 'file' : dice.oneOf(['', 'other', '__proto__']);
  const kind = dice.oneOf(['application/pdf', 'text/html', 'image/svg+xml', 'x', '']);
  return (
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${dice.oneOf(NAMES)}"\r\n` +
    `content-type: ${kind}\r\n\r\n${dice.oneOf(CONTENTS)}\r\n`
  );
}
