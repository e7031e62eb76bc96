import type { Locale } from '#text';
import { disputeParts } from '../../dispute/dispute-parts.ts';
import { newOnce } from '../../dispute/page-acts.ts';
import { distanceTo } from '../distance.ts';
import type { OnTable } from './body-dispute-pages.ts';
import { FRAME } from './wording/frame.ts';

/** The rooms of a dispute, each a page of its own: what is said apart can then not be taken for what is said to all. */
export const DISPUTE_TABS = [
  'overview',
  'admissibility',
  'exchange',
  'apart-consumer',
  'apart-merchant',
  'pieces',
  'proposal',
  'conduct',
  'record',
  'notes',
] as const;
export type DisputeTab = (typeof DISPUTE_TABS)[number];

/** What every room of a dispute finds. */
export function frameOf(table: OnTable, tab: DisputeTab, lang: Locale) {
  const { open, acts, mediators, inCharge, consumer, merchant, reader } = table;
  const parts = disputeParts(open);
  const tabs = DISPUTE_TABS.filter((one) => isOpen(table, one)).map((one) => ({
    tab: one,
    href: one === 'overview' ? parts.here : `${parts.here}/${one}`,
  }));
  return {
    ...parts,
    // Said to the mediator, « you and the mediator » would name nobody.
    words: { ...parts.words, [lang]: { ...parts.words[lang], confided: FRAME[lang].confided } },
    f: FRAME[lang],
    once: newOnce(),
    tab,
    tabs,
    can: Object.fromEntries([...acts].map((act) => [act, true])),
    mediators,
    inCharge,
    consumer,
    against: merchant,
    bodyName: open.body?.name ?? '',
    isMediator: reader.role === 'mediator',
    now: nowOf(table, parts.here),
  };
}

export function isOpen({ open, acts, dispute }: OnTable, tab: DisputeTab): boolean {
  switch (tab) {
    case 'admissibility':
      return dispute.referral !== undefined;
    case 'apart-consumer':
      return dispute.referral !== undefined;
    case 'apart-merchant':
      return dispute.notifiedOn !== undefined;
    case 'proposal':
      return acts.has('IssueProposal') || dispute.proposal !== undefined;
    case 'exchange':
      return acts.has('SendMessage') || open.record.some(({ type }) => type === 'MessageSent' || type === 'OfferMade');
    default:
      return true;
  }
}

/** The one thing to do now; without `href` it is somebody else's turn. */
function nowOf({ acts, open, inCharge, reader, dispute }: OnTable, here: string) {
  const { sideView, today } = open;
  const due = sideView.nextDueOn === undefined ? undefined : distanceTo(sideView.nextDueOn, today);
  const decides = reader.role === 'mediator' && (inCharge === undefined || inCharge.isMe);
  const toReview = acts.has('InviteAgain') && dispute.reviewAsked === true;
  const task = taskFor(acts, { decides, nobodyYet: inCharge === undefined, toReview }, dispute.stage);
  return { ...task, href: task.path === undefined ? undefined : `${here}${task.path}`, due };
}

type Task =
  | 'assign'
  | 'decide'
  | 'notify'
  | 'open-examination'
  | 'propose'
  | 'review'
  | 'close'
  | 'wait-parties'
  | 'wait-merchant'
  | 'wait-colleague'
  | 'nothing';

function taskFor(
  acts: ReadonlySet<string>,
  { decides, nobodyYet, toReview }: Readonly<Record<'decides' | 'nobodyYet' | 'toReview', boolean>>,
  stage: string,
): { task: Task; path?: string } {
  const assignable = acts.has('AssignCaseMediator') && nobodyYet;
  if (assignable && !acts.has('NotifyReferral') && !decides) return { task: 'assign', path: '/conduct#charge' };
  if (acts.has('NotifyReferral')) return { task: 'notify', path: '/conduct#notify' };
  if (acts.has('AdmitReferral') && decides) return { task: 'decide', path: '/admissibility' };
  if (acts.has('OpenExamination') && decides) return { task: 'open-examination', path: '/conduct#examine' };
  if (acts.has('IssueProposal') && decides) return { task: 'propose', path: '/proposal' };
  if (toReview && decides) return { task: 'review', path: '/conduct#review' };
  if (acts.has('CloseMediation') && decides) return { task: 'close', path: '/conduct#close' };
  if (stage === 'AwaitingMerchant') return { task: 'wait-merchant' };
  if (stage === 'ProposalPending' || stage === 'ConflictDisclosed') return { task: 'wait-parties' };
  if (assignable) return { task: 'assign', path: '/conduct#charge' };
  return { task: decides ? 'nothing' : acts.size > 0 && STILL_OURS.has(stage) ? 'wait-colleague' : 'nothing' };
}

const STILL_OURS: ReadonlySet<string> = new Set([
  'ReferralReceived',
  'PiecesRequested',
  'Admitted',
  'ReferralNotified',
  'UnderExamination',
  'ExaminationProlonged',
  'MerchantDeclined',
  'AgreementReached',
  'ProposalAccepted',
  'ProposalRefused',
  'ProposalLapsed',
  'Withdrawn',
  'Interrupted',
]);
