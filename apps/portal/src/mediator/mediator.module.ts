import { Module } from '@nestjs/common';
import { DisputeModule } from '../dispute/dispute.module.ts';
import { BodyController } from './body/body.controller.ts';
import { ClaimsController } from './body/claims.controller.ts';
import { MerchantsController } from './body/merchants.controller.ts';
import { NumbersController } from './body/numbers.controller.ts';
import { BodyCardController } from './card/card.controller.ts';
import { ActsController } from './dispute/acts.controller.ts';
import { BodyDisputePages } from './dispute/body-dispute-pages.ts';
import { LetterPreview } from './dispute/letter-preview.ts';
import { DisputeTabsController } from './dispute/tabs.controller.ts';
import { DisputeTabs } from './dispute/tabs.ts';
import { PostController } from './post/post.controller.ts';
import { Today } from './today.ts';
import { BulkAssignment } from './worklist/bulk-assignment.ts';
import { WorklistController } from './worklist/worklist.controller.ts';

/** Pages of a mediator body: its worklist, its disputes, and what it says of itself. */
@Module({
  imports: [DisputeModule],
  controllers: [
    WorklistController,
    DisputeTabsController,
    ActsController,
    BodyController,
    MerchantsController,
    ClaimsController,
    NumbersController,
    BodyCardController,
    PostController,
  ],
  providers: [Today, BulkAssignment, BodyDisputePages, LetterPreview, DisputeTabs],
})
export class MediatorModule {}
