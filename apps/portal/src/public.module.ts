import { Module } from '@nestjs/common';
import { AccessibilityController } from './accessibility/accessibility.controller.ts';
import { AssetsController } from './assets/assets.controller.ts';
import { CalculatorController } from './calculator/calculator.controller.ts';
import { FindMediatorController } from './find-mediator/find-mediator.controller.ts';
import { FrontController } from './front/front.controller.ts';
import { HelpController } from './help/help.controller.ts';
import { LawRegisterController } from './law-register/law-register.controller.ts';
import { OpenDataController } from './open-data/open-data.controller.ts';
import { SoftwareController } from './software/software.controller.ts';
import { AnnualFileController } from './statistics/annual-file.controller.ts';
import { SchemaController } from './verify-notice/schema.controller.ts';
import { VerifyNoticeController } from './verify-notice/verify-notice.controller.ts';

/** Pages that anybody reads without an account. */
@Module({
  controllers: [
    FrontController,
    FindMediatorController,
    CalculatorController,
    LawRegisterController,
    OpenDataController,
    AnnualFileController,
    AccessibilityController,
    HelpController,
    SoftwareController,
    SchemaController,
    VerifyNoticeController,
    AssetsController,
  ],
})
export class PublicModule {}
