import { SIDES, type Side } from '#dispute';
import { Id, OneOf, Some } from '../fields/field.ts';
import { Problem } from '../problem/problem.ts';
import { form } from './act-form.ts';

/** Natures of a piece: it existed before the mediation, or was made for it (L612-3). */
export const NATURES = ['pre-existing', 'made-in-mediation'] as const;
type Nature = (typeof NATURES)[number];

class AddPiece {
  @Id('An upload of yours (`POST /v1/pieces`) that has joined no dispute yet.')
  readonly pieceId: string;

  @OneOf(NATURES, 'Whether it existed before or was made for the mediation (L612-3). Pre-existing when left out.', {
    optional: true,
  })
  readonly nature?: Nature;

  @Some(SIDES, 'Who may see it: everybody, or oneself and the mediator alone. Everybody when left out.', {
    optional: true,
  })
  readonly audience?: readonly Side[];
}

export const addPiece = form('AddPiece', AddPiece, async (body, { people, reader, sideView }) => {
  const { pieceId, nature = 'pre-existing', audience = SIDES } = body;
  const sha256 = await people.digestOf(reader, sideView.disputeId, pieceId);
  if (sha256 === undefined) return new Problem('no-such-piece', { members: () => ({ pieceIds: [pieceId] }) });
  return { act: { type: 'AddPiece', pieceId, sha256, nature, audience } };
});
