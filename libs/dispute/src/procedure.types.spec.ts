import { expect, test } from '@jest/globals';
import type { Bilingual } from '#law';
import type { Side } from './actor.ts';
import { ACTS, type ActType } from './acts.ts';
import type { EventType } from './events.ts';
import { type Next, PROCEDURE } from './procedure.ts';
import type { Stage } from './stage.ts';
import { EVENT_WORDING } from './wording-events.ts';
import { STAGE_WORDING } from './wording-stages.ts';

type Table = Record<Stage, Partial<Record<EventType, Next>>>;

const { Purged: _end, ...withoutAStage } = PROCEDURE;
const { AcceptOffer: _act, ...withoutAnAct } = ACTS;
const { ProposalIssued: _event, ...withoutAnEvent } = EVENT_WORDING;
const { Rejected: _words, ...withoutWords } = STAGE_WORDING;

// Each line below is a mistake that the compiler must find: were one accepted, the type check would fail here.

// @ts-expect-error a stage is missing
withoutAStage satisfies Table;
// @ts-expect-error a stage is misspelt
({ ...PROCEDURE, ComplaintSnet: {} }) satisfies Table;
// @ts-expect-error an event leads to a stage that does not exist
({ ...PROCEDURE, Archived: { DisputePurged: 'Erased' } }) satisfies Table;
// @ts-expect-error an event is misspelt
({ ...PROCEDURE, Archived: { DisputePruged: 'Purged' } }) satisfies Table;
// @ts-expect-error an act has no file
withoutAnAct satisfies { readonly [T in ActType]: (typeof ACTS)[T] };
// @ts-expect-error an act has the decision of another
({ ...ACTS, AcceptOffer: ACTS.IssueProposal }) satisfies typeof ACTS;
// @ts-expect-error an event has no words
withoutAnEvent satisfies Record<EventType, Bilingual>;
// @ts-expect-error a stage has no words
withoutWords satisfies Record<Stage, Record<Side, Bilingual>>;
// @ts-expect-error a reader has no words
({ ...STAGE_WORDING, Closed: { consumer: STAGE_WORDING.Closed.consumer } }) satisfies typeof STAGE_WORDING;

test('an incomplete procedure does not compile', () => {
  expect(Object.keys(withoutAStage)).not.toContain('Purged');
});
