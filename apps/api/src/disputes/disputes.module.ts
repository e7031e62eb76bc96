import { Module } from '@nestjs/common';
import { ACT_CONTROLLERS } from '../acts/act.controllers.ts';
import { ComplaintsController } from '../complaints/complaints.controller.ts';
import { NoticesController } from '../notices/notices.controller.ts';
import { PiecesController } from '../pieces/pieces.controller.ts';
import { UploadsController } from '../pieces/uploads.controller.ts';
import { Opening } from '../roles/opening.ts';
import { DisputesController } from './disputes.controller.ts';
import { RecordController } from './record.controller.ts';

/** Complaints, acts, and what one side reads of its disputes. */
@Module({
  controllers: [
    ComplaintsController,
    DisputesController,
    RecordController,
    ...ACT_CONTROLLERS,
    UploadsController,
    PiecesController,
    NoticesController,
  ],
  providers: [Opening],
})
export class DisputesModule {}
