import { addYears } from '#law';
import { lastOf, type Rules } from '../reference-model.ts';
import {
  ADMISSIBILITY,
  BEFORE_NOTICE,
  COMPLAINT,
  consumers,
  EVERYBODY,
  EXAMINED,
  early,
  ends,
  leads,
  notYours,
  QUIET,
  stack,
} from './places.ts';

/** The request for mediation and whether it can be examined (L612-2). */
export const REQUEST_RULES = {
  ReferToMediator: {
    by: consumers([...COMPLAINT, 'B3', 'B4', 'D1']),
    unless: ({ mediation, notified }) => mediation === 'D1' && notified !== undefined && 'act-not-open',
    brings: (told, { bodyId }) => {
      told.mediation = 'B1';
      told.body = bodyId;
      told.received = told.today;
      told.introduced = told.redirected?.to === bodyId ? told.redirected.introduced : told.today;
      told.late = false;
      told.agreed = false;
      told.piecesAsked = told.inCharge = told.ended = told.closed = told.finished = undefined;
      return QUIET;
    },
  },
  RequestPieces: {
    by: stack(['B1']),
    brings: (told) => {
      told.mediation = 'B2';
      told.piecesAsked = told.today;
      return QUIET;
    },
  },
  CompleteFile: { by: consumers(['B2']), brings: leads('B1', QUIET) },
  LapsePieces: { by: { clock: ['B2'] }, unless: early(lastOf.pieces), brings: leads('B1', QUIET) },
  RecordRejectionOverdue: {
    by: { clock: ADMISSIBILITY },
    unless: (told) => (told.late ? 'already-recorded' : early(lastOf.threeWeeks)(told)),
    brings: (told) => {
      told.late = true;
      return QUIET;
    },
  },
  AdmitReferral: { by: { mediator: ADMISSIBILITY }, unless: notYours, brings: leads('BA', QUIET) },
  RejectReferral: {
    by: { mediator: ADMISSIBILITY },
    unless: (told, act, by) => {
      const inYear = told.introduced !== undefined && told.introduced <= addYears(told.sentOn, 1);
      return (
        notYours(told, act, by) ||
        (act.ground === '1' && told.carried && !told.letterLost && 'complaint-is-proved') ||
        (act.ground === '4' && inYear && 'referral-in-time')
      );
    },
    brings: (told) => {
      told.mediation = 'B3';
      told.finished = told.today;
      return QUIET;
    },
  },
  RedirectReferral: {
    by: { mediator: ADMISSIBILITY },
    unless: notYours,
    brings: (told, { toBodyId }) => {
      told.mediation = 'B4';
      told.finished = told.today;
      told.redirected = { to: toBodyId, introduced: told.introduced ?? told.today };
      return QUIET;
    },
  },
  WithdrawRequest: { by: consumers(BEFORE_NOTICE), brings: ends('C12', () => QUIET) },
  AssignCaseMediator: {
    by: stack(BEFORE_NOTICE),
    brings: (told, { personId }) => {
      told.inCharge = { who: personId, independent: false };
      return ['mediator'];
    },
  },
  DeclareIndependence: {
    by: { mediator: [...BEFORE_NOTICE, ...EXAMINED] },
    unless: (told, act, by) =>
      told.inCharge === undefined
        ? 'no-case-mediator'
        : notYours(told, act, by) || (told.inCharge.independent && 'already-recorded'),
    brings: (told) => {
      if (told.inCharge !== undefined) told.inCharge.independent = true;
      return told.notified === undefined ? ['mediator'] : EVERYBODY;
    },
  },
} as const satisfies Partial<Rules>;
