import { expect, test } from '@jest/globals';
import { ACTS, type Acts, type DEFINITIONS } from './acts.ts';
import { type Decision, refused } from './decision.ts';
import { defineAct, unchanged } from './define-act.ts';
import type { DisputeEvent, EventType } from './events.ts';
import { type Next, PROCEDURE } from './procedure.ts';
import type { Stage, StageWording } from './stage.ts';
import * as english from './wording/acts.en.ts';
import * as french from './wording/acts.fr.ts';
import type { ActWording, EventWording } from './wording/acts.ts';
import { STAGE_WORDS } from './wording/stages.fr.ts';

type Table = Record<Stage, Partial<Record<EventType, Next>>>;

const { Purged: _end, ...withoutAStage } = PROCEDURE;
const { AcceptOffer: _act, ...withoutAnAct } = ACTS;
const { AcceptOffer: _button, ...withoutAButton } = french.ACT_WORDS;
const { ProposalIssued: _event, ...withoutAnEvent } = french.EVENT_WORDS;
const { ProposalIssued: _english, ...withoutItsEnglish } = english.EVENT_WORDS;
const { Rejected: _words, ...withoutWords } = STAGE_WORDS;

type Resigned = { readonly type: 'Resigned' };
const resign = {
  type: 'Resign',
  by: ['mediator'],
  event: 'Resigned',
  binds: 'ends',
  decide: () => refused('act-not-open'),
  events: { Resigned: { audience: ['mediator'], evolve: unchanged } },
} as const;
const { audience: _audience, ...toNobodyKnowsWhom } = resign.events.Resigned;
const { evolve: _evolve, ...withoutEffect } = resign.events.Resigned;
const { binds: _binds, ...bindingOrNot } = resign;

type Returned = ReturnType<(typeof DEFINITIONS)[number]['decide']> extends Decision<infer E> ? E : never;
// Whatever an act may cause belongs to some act.
undefined as Returned | undefined satisfies DisputeEvent | undefined;
defineAct<{ readonly type: 'Resign' }, Resigned>(resign);

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
withoutAnAct satisfies Acts;
// @ts-expect-error an act has the decision of another
({ ...ACTS, AcceptOffer: ACTS.IssueProposal }) satisfies Acts;
// @ts-expect-error nobody thought of who may know of the event
defineAct<{ readonly type: 'Resign' }, Resigned>({ ...resign, events: { Resigned: toNobodyKnowsWhom } });
// @ts-expect-error nobody thought of what the event changes
defineAct<{ readonly type: 'Resign' }, Resigned>({ ...resign, events: { Resigned: withoutEffect } });
// @ts-expect-error the event of the act is not defined
defineAct<{ readonly type: 'Resign' }, Resigned>({ ...resign, events: {} });
// @ts-expect-error nobody thought of whether the act binds
defineAct<{ readonly type: 'Resign' }, Resigned>(bindingOrNot);
// @ts-expect-error an act with content has no example
defineAct<{ readonly type: 'Resign'; readonly on: string }, Resigned>(resign);
// @ts-expect-error an act has no button
withoutAButton satisfies ActWording;
// @ts-expect-error an event has no words
withoutAnEvent satisfies EventWording;
// @ts-expect-error an event has no words in English
withoutItsEnglish satisfies typeof french.EVENT_WORDS;
// @ts-expect-error a stage has no words
withoutWords satisfies StageWording;
// @ts-expect-error a reader has no words
({ ...STAGE_WORDS, Closed: { consumer: STAGE_WORDS.Closed.consumer } }) satisfies StageWording;

test('an incomplete procedure does not compile', () => {
  expect(Object.keys(withoutAStage)).not.toContain('Purged');
});
