import { ConsumerExecutionController } from './after/execution.controller.ts';
import { ConsumerSurveyController } from './after/survey.controller.ts';
import { ConsumerDisputeController } from './dispute.controller.ts';
import { ConsumerLettersController } from './letters/letters.controller.ts';
import { ConsumerMessagesController } from './messages/messages.controller.ts';
import { ConsumerPiecesController } from './pieces/pieces.controller.ts';
import { ConsumerProposalController } from './proposal/proposal.controller.ts';
import { ConsumerRecordController } from './record/record.controller.ts';
import { ConsumerReferController } from './refer/refer.controller.ts';
import { ConsumerRepresentativeController } from './representative/representative.controller.ts';
import { ConsumerSeenController } from './seen/seen.controller.ts';
import { ConsumerStopController } from './stop/stop.controller.ts';

export { ConsumerDisputePages } from './consumer-dispute-pages.ts';

/** The pages of a consumer's dispute, those with a name of their own before those with an id. */
export const CONSUMER_DISPUTE_PAGES = [
  ConsumerDisputeController,
  ConsumerRecordController,
  ConsumerMessagesController,
  ConsumerPiecesController,
  ConsumerLettersController,
  ConsumerReferController,
  ConsumerStopController,
  ConsumerProposalController,
  ConsumerExecutionController,
  ConsumerSurveyController,
  ConsumerRepresentativeController,
  ConsumerSeenController,
];
