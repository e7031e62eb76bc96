import { Module } from '@nestjs/common';
import { DisputeReader } from './dispute-reader.ts';
import { PageActs } from './page-acts.ts';
import { PapersController } from './papers.controller.ts';
import { ReceivePieces } from './receive-pieces.ts';

/** What the dispute pages of all sides share. */
@Module({
  controllers: [PapersController],
  providers: [DisputeReader, PageActs, ReceivePieces],
  exports: [DisputeReader, PageActs, ReceivePieces],
})
export class DisputeModule {}
