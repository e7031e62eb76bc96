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
          const applied: { name: string }[] = await database.query('SELECT name FROM migration');
          const names = new Set(applied.map(({ name }) => name));
          return { database: true, migrations: migrations.every(({ name }) => names.has(name)) };
        },
      }),
    },
  ],
  exports: [Readiness],
})
export class ReadinessModule {}
