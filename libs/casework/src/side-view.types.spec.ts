import { expect, test } from '@jest/globals';
import type { CivilDate } from '#law';
import { FACTS_BY_SIDE, type FactsBySide, type SeenDispute } from './side-view.ts';

type WithNewFact = SeenDispute & { readonly settlementSignedOn?: CivilDate };

const { conflict: _fact, ...withoutAFact } = FACTS_BY_SIDE;
const { merchant: _side, ...withoutASide } = FACTS_BY_SIDE.closing;

// Each line below is a mistake that the compiler must find: were one accepted, the type check would fail here.

// @ts-expect-error a new fact of a dispute is placed for no side
FACTS_BY_SIDE satisfies FactsBySide<WithNewFact>;
// @ts-expect-error a fact is missing
withoutAFact satisfies FactsBySide;
// @ts-expect-error a fact is misspelt
({ ...FACTS_BY_SIDE, closign: FACTS_BY_SIDE.closing }) satisfies FactsBySide;
// @ts-expect-error a side is missing
({ ...FACTS_BY_SIDE, closing: withoutASide }) satisfies FactsBySide;
// @ts-expect-error a fact that every dispute has is hidden
({ ...FACTS_BY_SIDE, rules: { ...FACTS_BY_SIDE.rules, merchant: 'hidden' } }) satisfies FactsBySide;
// @ts-expect-error a fact has the shape of another
({ ...FACTS_BY_SIDE, pieces: FACTS_BY_SIDE.stage }) satisfies FactsBySide;

test('a fact that is not placed for each side does not compile', () => {
  expect(Object.keys(withoutAFact)).not.toContain('conflict');
});
