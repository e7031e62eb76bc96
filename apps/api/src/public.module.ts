import { Module } from '@nestjs/common';
import { ClocksController } from './clocks/clocks.controller.ts';
import { ProblemsController } from './problem/problems.controller.ts';
import { AnnualFileController } from './statistics/annual-file.controller.ts';
import { StatisticsController } from './statistics/statistics.controller.ts';

/** What is the same for everybody: dates of the law, statistics, problems; and the statement of a body for its year. */
@Module({
  controllers: [ClocksController, StatisticsController, AnnualFileController, ProblemsController],
})
export class PublicModule {}
