import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts';
import {
  AccountsConfig,
  AccountsModule,
  accountsEntities,
  Directory,
  Memberships,
  People,
  SessionResolver,
  SignIn,
} from './index.ts';

/** What persistence gives the programs. */
@Module({})
class DatabaseModule {}

let database: TestDatabase;
let app: TestingModule;
const mails: string[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  const config = new AccountsConfig({
    authDatabaseUrl: database.auth,
    secret: 'a secret for trying, long enough to be one',
    portalOrigin: 'http://localhost:3000',
  });
  const mail = { useValue: { send: async (sent: { to: string }) => void mails.push(sent.to) } };
  const connection = {
    provide: DataSource,
    useFactory: () => new DataSource({ type: 'postgres', url: database.web, entities: accountsEntities }).initialize(),
  };
  app = await Test.createTestingModule({
    imports: [
      { module: DatabaseModule, global: true, providers: [connection], exports: [DataSource] },
      AccountsModule.forRoot({ config, mail }),
    ],
  }).compile();
});
afterAll(async () => {
  await app.get(DataSource).destroy();
  await app.close();
  await database.drop();
});

describe('the module of accounts', () => {
  test('offers everything to the programs, on the data source of the portal', async () => {
    for (const offered of [SignIn, SessionResolver, Directory, People, Memberships])
      expect(app.get(offered)).toBeInstanceOf(offered);
    expect(await app.get(Directory).bodies()).toEqual([]);
    expect(await app.get(SessionResolver).sessionResolver({})).toBeNull();
  });

  test('sends through the port it was given', async () => {
    await app.get(SignIn).requestCode({ email: 'module@exemple.fr' });
    await app.get(SignIn).onModuleDestroy();
    expect(mails).toEqual(['module@exemple.fr']);
  });

  test('maps no column that its tables lack', async () => {
    const drift: string[] = [];
    for (const entity of app.get(DataSource).entityMetadatas) {
      const rows: { column_name: string }[] = await app
        .get(DataSource)
        .query(
          'SELECT attname AS column_name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped',
          [entity.tableName],
        );
      const inTable = new Set(rows.map((row) => row.column_name));
      drift.push(...entity.columns.map((column) => column.databaseName).filter((name) => !inTable.has(name)));
    }
    expect(drift).toEqual([]);
  });
});
