import type { Type } from '@nestjs/common';
import { AnswerController } from './answer/answer.controller.ts';
import { AnswerInTeamController } from './dispute/answer.controller.ts';
import { DisputeController } from './dispute/dispute.controller.ts';
import { MerchantDisputePages } from './dispute/merchant-dispute-pages.ts';
import { DisputeTeamController } from './dispute/team.controller.ts';
import { FiguresController } from './figures/figures.controller.ts';
import { KitController } from './kit/kit.controller.ts';
import { TeamController } from './team/team.controller.ts';
import { WorklistController } from './worklist/worklist.controller.ts';

/** Everything that a merchant works with, for the wiring. */
export const MERCHANT_PAGES: readonly Type[] = [
  AnswerController,
  WorklistController,
  FiguresController,
  KitController,
  TeamController,
  DisputeController,
  AnswerInTeamController,
  DisputeTeamController,
];
export const MERCHANT_PARTS: readonly Type[] = [MerchantDisputePages];
