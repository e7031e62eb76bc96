import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { admit, OWNER } from '../../tools/roles.mjs';
import type { Place } from './environment.ts';

/** Everything that outlives a program, as it is at one moment; copied in some thirty milliseconds. */
export interface World extends Place {
  readonly database: string;
  readonly superuser: string;
}

export class Worlds {
  constructor(
    private readonly superuser: pg.Client,
    private readonly folder: string,
    private readonly addressOf: (role: string, database: string) => string,
  ) {}

  /** A copy of a database on which nobody works, and of the folder beside it. */
  async copy(database: string, folder?: string): Promise<World> {
    const name = `t_crash_${randomBytes(5).toString('hex')}`;
    await this.superuser.query(`CREATE DATABASE "${name}" OWNER ${OWNER} TEMPLATE "${database}" STRATEGY FILE_COPY`);
    await admit(this.superuser, name);
    const beside = join(this.folder, name);
    if (folder === undefined) mkdirSync(beside);
    else cpSync(folder, beside, { recursive: true });
    return {
      database: name,
      web: this.addressOf('entente_web', name),
      worker: this.addressOf('entente_worker', name),
      superuser: this.addressOf('postgres', name),
      folder: beside,
    };
  }

  async end({ database, folder }: World): Promise<void> {
    await this.superuser.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  }
}
