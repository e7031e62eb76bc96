import type { Type } from '@nestjs/common';
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

/** Everything that a mediator body works with, for the wiring. */
export const MEDIATOR_PAGES: readonly Type[] = [
  WorklistController,
  DisputeTabsController,
  ActsController,
  BodyController,
  MerchantsController,
  ClaimsController,
  NumbersController,
  BodyCardController,
  PostController,
];
export const MEDIATOR_PARTS: readonly Type[] = [Today, BulkAssignment, BodyDisputePages, LetterPreview, DisputeTabs];
