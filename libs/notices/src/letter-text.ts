import type { LetterLocale } from '#text';
import type { Block, Letter } from './letter.ts';
import { typeset } from './writing/typeset.ts';

/** The letter as plain text, in reading order: what the approved texts keep and what a reader hears. */
export function letterText(letter: Letter): string {
  const words = LABELS[letter.lang];
  return [
    [letter.sender.name, letter.sender.capacity, ...letter.sender.lines].join('\n'),
    [letter.addressee.name, ...letter.addressee.lines].join('\n'),
    [`${words.reference} ${letter.reference}`, `${words.number} ${letter.number}`, letter.dateLine].join('\n'),
    `# ${letter.title}`,
    `${words.subject} ${letter.subject}`,
    letter.summary.map((sentence) => `> ${sentence}`).join('\n'),
    ...letter.body.map(blockText),
    ...(letter.signature === undefined ? [] : [letter.signature.join('\n')]),
    letter.basis,
    letter.footer.join('\n'),
    ...(letter.verification === undefined ? [] : [`[${letter.verification.code}] ${letter.verification.address}`]),
  ].join('\n\n');
}

const LABELS: Readonly<
  Record<LetterLocale, { readonly reference: string; readonly number: string; readonly subject: string }>
> = {
  fr: { reference: typeset('Référence :'), number: 'Lettre n°', subject: typeset('Objet :') },
  en: { reference: 'Reference:', number: 'Letter no.', subject: 'Subject:' },
  es: { reference: 'Referencia:', number: 'Carta n.º', subject: 'Asunto:' },
};

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'facts':
      return block.rows.map(([name, value]) => `${name} | ${value}`).join('\n');
    case 'reminder':
      return [`[ ${block.title} ]`, ...block.items.map((item) => `* ${item}`)].join('\n');
    case 'code':
      return `[${block.code}] ${block.address}`;
    case 'quotation':
      return [typeset(`${block.by} :`), ...block.text.split('\n').map((line) => `| ${line}`)].join('\n');
    default:
      return block satisfies never;
  }
}
