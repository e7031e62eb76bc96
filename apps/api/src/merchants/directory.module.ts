import { Module } from '@nestjs/common';
import { BodiesController } from './bodies.controller.ts';
import { MerchantsController } from './merchants.controller.ts';

/** Merchants and mediator bodies. */
@Module({
  controllers: [MerchantsController, BodiesController],
})
export class DirectoryModule {}
