import type { Claim, TextRef } from '#dispute';
import { type CivilDate, dateInWords, provision } from '#law';
import type { Block, Sender } from '../letter.ts';
import type { MustSay } from '../mentions/must-say.ts';
import type { NoticeFacts } from '../notice-facts.ts';
import { list, paragraph } from '../writing/blocks.ts';
import { bodyOf } from '../writing/facts-of.ts';
import { personWords } from '../writing/people-words.ts';
import { euros } from '../writing/typeset.ts';

/** 'lunes 16 de marzo de 2026'. */
export const day = (date: CivilDate): string => dateInWords(date, 'es');

/** A last day counts whole: 'hasta el lunes 16 de marzo de 2026 inclusive'. */
export const until = (date: CivilDate): string => `hasta el ${day(date)} inclusive`;

/** A sentence that carries out an article, cited as its own language cites it; nothing is quoted, for no words are held. */
export function must(id: string, provisionId: string, sentence: string, part?: string): MustSay {
  return { id, article: cited(provisionId, part), sentence };
}

/** 'artículo 18.3 de la Ley 7/2017'; what the portal chose is not law, and says so. */
export function cited(provisionId: string, part?: string): string {
  if (provisionId === 'ES/practice/portal') return 'uso de este portal';
  const { article, code } = provision(provisionId);
  const number = part === undefined ? article : `${article}.${part}`;
  return `artículo ${number} de la ${code.replace(/^directive/i, 'Directiva')}`;
}

/** Somebody's words, framed and attributed; when they were erased, the letter says so. */
export function quoted({ texts }: NoticeFacts, by: string, ref: TextRef): Block {
  const words = texts[ref.textId];
  return { kind: 'quotation', by, text: words === undefined ? '(Este texto ha sido borrado.)' : personWords(words) };
}

export function claimsList(claims: readonly Claim[]): readonly Block[] {
  if (claims.length === 0) return [];
  return [
    list(
      ...claims.map(({ kind, amountCents }) =>
        amountCents === undefined ? `${CLAIMS[kind]}.` : `${CLAIMS[kind]}: ${euros(amountCents)}.`,
      ),
    ),
  ];
}

const CLAIMS: Readonly<Record<Claim['kind'], string>> = {
  refund: 'Un reembolso',
  repair: 'Una reparación',
  replacement: 'Una sustitución',
  performance: 'El cumplimiento del contrato',
  cancellation: 'La anulación del contrato',
  compensation: 'Una indemnización',
  explanation: 'Una explicación',
};

export function piecesList({ pieces }: NoticeFacts): Block {
  return pieces.length === 0
    ? paragraph('No se adjunta ningún documento.')
    : list(...pieces.map((piece) => `${piece.name}, del ${day(piece.on)}.`));
}

export function fromConsumer({ people: { consumer } }: NoticeFacts): Sender {
  return {
    office: 'consumer',
    name: consumer.name,
    capacity: 'Consumidor',
    lines: present(...consumer.addressLines, consumer.email),
  };
}

export function fromBody(facts: NoticeFacts): Sender {
  const { name, addressLines, website, email, phone } = bodyOf(facts);
  return {
    office: 'mediator',
    name,
    capacity: 'Entidad de resolución alternativa de litigios de consumo',
    lines: present(...addressLines, website, email, phone),
  };
}

export function fromPortal({ people: { portal } }: NoticeFacts): Sender {
  return {
    office: 'portal',
    name: portal.name,
    capacity: 'Portal de resolución amistosa de litigios de consumo',
    lines: [portal.website, portal.contact],
  };
}

export function bodySignature(facts: NoticeFacts): readonly string[] {
  const { name } = bodyOf(facts);
  const person = facts.people.caseMediator?.name;
  return person === undefined ? [name] : [person, `Por ${name}`];
}

export function reachBody(facts: NoticeFacts): string {
  const { email, phone, addressLines } = bodyOf(facts);
  return `Para hablar con una persona: ${present(email, phone, addressLines.join(', ')).join('; ')}.`;
}

export function reachPortal({ people: { portal } }: NoticeFacts): string {
  return `Para hablar con una persona: ${portal.contact}.`;
}

export function dispute({ to, people }: NoticeFacts): string {
  return `Litigio con ${to === 'consumer' ? people.merchant.name : people.consumer.name}`;
}

function present(...lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line) => line !== undefined);
}
