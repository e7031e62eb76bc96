import type { Type } from '@nestjs/common';
import { TriageController } from '../triage/triage.controller.ts';
import { CheckController } from './check/check.controller.ts';
import { ClaimsController } from './claims/claims.controller.ts';
import { ContractController } from './contract/contract.controller.ts';
import { DraftSession } from './draft-session.ts';
import { EarlierController } from './earlier/earlier.controller.ts';
import { FactsController } from './facts/facts.controller.ts';
import { FormWithFiles } from './form-with-files.ts';
import { ComplainMerchantController } from './merchant/merchant.controller.ts';
import { NewMerchantController } from './merchant/new-merchant.controller.ts';
import { ComplainPiecesController } from './pieces/pieces.controller.ts';
import { RepresentativeController } from './representative/representative.controller.ts';
import { FileDraft } from './send/file-draft.ts';
import { SendController } from './send/send.controller.ts';
import { StartController } from './start/start.controller.ts';
import { TasksController } from './tasks/tasks.controller.ts';
import { YouController } from './you/you.controller.ts';

/** The pages that lead to a dispute, and what stands behind them, for the wiring. */
export const COMPLAIN_PAGES: readonly Type[] = [
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
];

export const COMPLAIN_PARTS: readonly Type[] = [DraftSession, FormWithFiles, FileDraft];
