import type { Claim } from '#dispute';
import type { Block } from '../letter.ts';
import type { BodyDetails, NoticeFacts } from '../notice-facts.ts';
import { day } from './dates.ts';
import { euros } from './typeset.ts';

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });
export const rows = (...pairs: readonly (readonly [string, string] | undefined)[]): Block => ({
  kind: 'facts',
  rows: pairs.filter((pair) => pair !== undefined),
});

/** What the consumer asks for, each with its amount. */
export function claimsList(claims: readonly Claim[]): readonly Block[] {
  if (claims.length === 0) return [];
  return [list(...claims.map(({ kind, amountCents }) => withAmount(CLAIMS[kind], amountCents)))];
}

function withAmount(claim: string, cents: number | undefined): string {
  return cents === undefined ? `${claim}.` : `${claim} : ${euros(cents)}.`;
}

const CLAIMS: Readonly<Record<Claim['kind'], string>> = {
  refund: 'Un remboursement',
  repair: 'Une réparation',
  replacement: 'Un remplacement',
  performance: "L'exécution du contrat",
  cancellation: "L'annulation du contrat",
  compensation: 'Une indemnisation',
  explanation: 'Des explications',
};

/** The pieces, by name and date; a file without pieces says so. */
export function piecesList({ pieces }: NoticeFacts, none: string): Block {
  return pieces.length === 0 ? paragraph(none) : list(...pieces.map((piece) => `${piece.name}, du ${day(piece.on)}.`));
}

/** All that is needed to ask the mediator directly, postal address included (CECMC F01-1). */
export function mediatorDetails(body: BodyDetails): Block {
  return rows(
    ['Médiateur', body.name],
    ['Site internet', body.website],
    ['Adresse postale', body.addressLines.join(', ')],
    ['Adresse électronique', body.email],
    body.phone === undefined ? undefined : ['Téléphone', body.phone],
    body.listing === undefined ? undefined : ['Qualité', `Médiateur de la consommation, ${body.listing}`],
  );
}
