import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { migrations } from '#migrations';
import { Readiness } from './readiness.ts';

@Module({
  providers: [
    {
      provide: Readiness,
      inject: [DataSource],
      useFactory: (database: DataSource): Readiness => ({
        async ready() {
          const [row]: { applied: number }[] = await database.query('SELECT count(*)::int AS applied FROM migration');
          return { database: true, migrations: (row?.applied ?? 0) >= migrations.length };
        },
      }),
    },
  ],
  exports: [Readiness],
})
export class ReadinessModule {}
