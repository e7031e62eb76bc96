import { Module } from '@nestjs/common';
import { DisputeModule } from '../dispute/dispute.module.ts';
import { AnswerController } from './answer/answer.controller.ts';
import { AnswerInTeamController } from './dispute/answer.controller.ts';
import { DisputeController } from './dispute/dispute.controller.ts';
import { MerchantDisputePages } from './dispute/merchant-dispute-pages.ts';
import { DisputeTeamController } from './dispute/team.controller.ts';
import { FiguresController } from './figures/figures.controller.ts';
import { KitController } from './kit/kit.controller.ts';
import { TeamController } from './team/team.controller.ts';
import { WorklistController } from './worklist/worklist.controller.ts';

/** Pages of a merchant: its disputes, its team and its figures, and the answer by code. */
@Module({
  imports: [DisputeModule],
  controllers: [
    AnswerController,
    WorklistController,
    FiguresController,
    KitController,
    TeamController,
    DisputeController,
    AnswerInTeamController,
    DisputeTeamController,
  ],
  providers: [MerchantDisputePages],
})
export class MerchantModule {}
