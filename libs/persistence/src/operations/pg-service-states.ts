import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ServiceState, ServiceStates } from '#casework';

/** How the portal stands, in one small question. */
@Injectable()
export class PgServiceStates implements ServiceStates {
  constructor(private readonly database: DataSource) {}

  async read(): Promise<ServiceState> {
    const asked = Date.now();
    const [row]: { recovering: boolean; at: number }[] = await this.database.query(
      `SELECT EXISTS (SELECT FROM recovery) AS recovering, extract(epoch FROM clock_timestamp())::float8 * 1000 AS at`,
    );
    if (row === undefined) throw new Error('One row always');
    const answered = Date.now();
    const { recovering, at } = row;
    // The database looked at its clock somewhere between the two: within that there is no difference to speak of.
    const skewMs = at < asked ? asked - at : at > answered ? answered - at : 0;
    return { recovering, skewMs };
  }
}
