import type { PersonAct } from '#requests';
import { idOf, ORGANISATIONS } from './actors.ts';

/** What an example refers to. */
export interface Objects {
  readonly uploadId: string;
  readonly offerId: string;
}

export type ActBodies = { readonly [A in PersonAct]: (objects: Objects) => Record<string, unknown> };

/** A body that nothing is wrong with, for every act. An act without one here does not compile. */
export const ACT_BODIES: ActBodies = {
  AcceptAnswer: () => ({}),
  AcceptOffer: ({ offerId }) => ({ offerId }),
  AcknowledgeComplaint: () => ({}),
  AddPiece: ({ uploadId }) => ({ pieceId: uploadId, nature: 'pre-existing' }),
  AdmitReferral: () => ({ matter: 'paid' }),
  AnswerComplaint: () => ({ answer: 'partial', reason: 'unfounded', statement: 'La moitié.', wouldMediate: true }),
  AnswerConflict: () => ({ objects: false }),
  AnswerProposal: () => ({ answer: 'refused' }),
  AskForFile: () => ({}),
  AskForReview: () => ({}),
  AssignCaseMediator: () => ({ personId: idOf('mathilde') }),
  CloseMediation: () => ({}),
  CompleteFile: () => ({}),
  ContestAnswer: () => ({}),
  DeclareCourtSeised: () => ({}),
  DeclareIndependence: () => ({}),
  DeclineMediation: () => ({}),
  DeclineOffer: ({ offerId }) => ({ offerId }),
  DiscloseConflict: () => ({ statement: 'J’ai conseillé ce professionnel.' }),
  EndMandate: () => ({ personId: idOf('rachel') }),
  EnterMediation: () => ({}),
  EscalateComplaint: () => ({ statement: 'La première réponse ne règle rien.' }),
  ExtendMerchantAnswer: () => ({ because: 'complex-dispute' }),
  InterruptMediation: () => ({ cause: 'mission-ended' }),
  InviteAgain: () => ({}),
  IssueProposal: () => ({ solution: 'La moitié.', reasons: 'Torts partagés.', sense: 'partial', amountCents: 4_450 }),
  MakeOffer: () => ({ statement: 'La moitié.', amountCents: 4_450 }),
  MandateRepresentative: () => ({ email: 'nouvelle@people.example', name: 'Nina Nouvelle', capacity: 'relative' }),
  NotifyReferral: () => ({}),
  OpenExamination: () => ({}),
  ProlongMediation: () => ({ until: '2026-09-01', reasons: 'Une expertise est attendue.' }),
  RedirectReferral: () => ({ toBodyId: ORGANISATIONS.otherBody }),
  ReferToMediator: () => ({ bodyId: ORGANISATIONS.body, examinedElsewhere: 'no' }),
  RejectReferral: () => ({ ground: '2', reasons: 'La demande est manifestement infondée.' }),
  ReplaceCaseMediator: () => ({ personId: idOf('oscar') }),
  ReportExecution: () => ({ executed: 'yes' }),
  RequestPieces: () => ({ statement: 'Le bon de commande manque.' }),
  SendMessage: () => ({ statement: 'Bonjour.' }),
  WithdrawComplaint: () => ({}),
  WithdrawFromMediation: () => ({}),
  WithdrawRequest: () => ({}),
};
