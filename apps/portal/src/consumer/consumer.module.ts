import { Module } from '@nestjs/common';
import { DisputeModule } from '../dispute/dispute.module.ts';
import { CheckController } from './complain/check/check.controller.ts';
import { ClaimsController } from './complain/claims/claims.controller.ts';
import { ContractController } from './complain/contract/contract.controller.ts';
import { DraftSession } from './complain/draft-session.ts';
import { EarlierController } from './complain/earlier/earlier.controller.ts';
import { FactsController } from './complain/facts/facts.controller.ts';
import { FormWithFiles } from './complain/form-with-files.ts';
import { ComplainMerchantController } from './complain/merchant/merchant.controller.ts';
import { NewMerchantController } from './complain/merchant/new-merchant.controller.ts';
import { ComplainPiecesController } from './complain/pieces/pieces.controller.ts';
import { RepresentativeController } from './complain/representative/representative.controller.ts';
import { FileDraft } from './complain/send/file-draft.ts';
import { SendController } from './complain/send/send.controller.ts';
import { StartController } from './complain/start/start.controller.ts';
import { TasksController } from './complain/tasks/tasks.controller.ts';
import { YouController } from './complain/you/you.controller.ts';
import { ConsumerExecutionController } from './dispute/after/execution.controller.ts';
import { ConsumerSurveyController } from './dispute/after/survey.controller.ts';
import { ConsumerDisputePages } from './dispute/consumer-dispute-pages.ts';
import { ConsumerDisputeController } from './dispute/dispute.controller.ts';
import { ConsumerLettersController } from './dispute/letters/letters.controller.ts';
import { ConsumerMessagesController } from './dispute/messages/messages.controller.ts';
import { ConsumerPiecesController } from './dispute/pieces/pieces.controller.ts';
import { ConsumerProposalController } from './dispute/proposal/proposal.controller.ts';
import { ConsumerRecordController } from './dispute/record/record.controller.ts';
import { ConsumerReferController } from './dispute/refer/refer.controller.ts';
import { ConsumerRepresentativeController } from './dispute/representative/representative.controller.ts';
import { ConsumerSeenController } from './dispute/seen/seen.controller.ts';
import { ConsumerStopController } from './dispute/stop/stop.controller.ts';
import { TriageController } from './triage/triage.controller.ts';

/** Pages of a consumer: the complaint that is being written, and their disputes. */
@Module({
  imports: [DisputeModule],
  controllers: [
    TriageController,
    StartController,
    TasksController,
    ComplainMerchantController,
    NewMerchantController,
    FactsController,
    ClaimsController,
    EarlierController,
    ComplainPiecesController,
    ContractController,
    YouController,
    RepresentativeController,
    CheckController,
    SendController,
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
  ],
  providers: [DraftSession, FormWithFiles, FileDraft, ConsumerDisputePages],
})
export class ConsumerModule {}
