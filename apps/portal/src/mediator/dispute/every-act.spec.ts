import { expect, test } from '@jest/globals';
import { ACT_TYPES, openActs, STAGE_NAMES } from '#dispute';
import { stages, storyOf } from '#dispute/testing';
import { DISPUTE_TABS, isOpen } from './frame.ts';
import { tableIn, tabOf } from './testing/tables.ts';

const silent = stages.awaitingMerchant('2028-09-20');
const STORIES = [
  ...STAGE_NAMES.map((stage) => storyOf(stage)),
  stages.referralReceived('2026-03-02'),
  silent,
  silent.waited('LapseMerchantAnswer'),
];

/** Acts whose way in is no form of a tab: pieces come with their file, independence before anything is read. */
const ELSEWHERE = ['AddPiece', 'DeclareIndependence'];

test('every act that is open to the mediator has its way in, and no other', () => {
  const seen = new Set<string>();
  for (const { dispute, record } of STORIES) {
    const table = tableIn(dispute, record);
    const html = DISPUTE_TABS.filter((tab) => isOpen(table, tab)).map((tab) => tabOf(table, tab, 'fr'));
    const offered = new Set(
      html.flatMap((page) => [...page.matchAll(/name="act" value="(\w+)"/g)].map(([, act]) => act)),
    );
    const open = [...table.acts].filter((act) => !ELSEWHERE.includes(act));
    for (const act of open) seen.add(act);
    expect({ stage: dispute.stage, withoutWayIn: open.filter((act) => !offered.has(act)) }).toEqual({
      stage: dispute.stage,
      withoutWayIn: [],
    });
    expect([...offered].filter((act) => !open.some((one) => one === act))).toEqual([]);
  }
  const possible = ACT_TYPES.filter((act) => STAGE_NAMES.some((stage) => openActs(stage, 'mediator').includes(act)));
  // A letter that was posted is recorded at the queue of the post.
  expect(possible.filter((act) => !seen.has(act) && !ELSEWHERE.includes(act))).toEqual(['RecordDispatch']);
});
